import type { LanguageCode } from '../types.ts';

/**
 * Words that open sentences and seldom stand inside a name, in lower case. After "Vale Inc." or "Owen H." they show
 * that a new sentence begins: "Vale Inc. It closed" is two, "Vale Inc. Chairman Hale" goes on.
 */
export const STARTERS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  // "Rumah itu milik Owen H. Dia pindah."
  id: wordSet(`
    ada adapun akhirnya aku anda antara apa apabila apakah atas bagaimana bagi bahkan banyak beberapa begitu belum
    berapa berdasarkan bila bukan dalam dan dari demikian dengan di dia dua hal hari hingga ia ini itu jadi jangan
    jika juga kalau kami kapan karena ke kedua keduanya kemarin kemudian ketika kini kita maka masih mengapa
    menurut mereka meski meskipun mulai namun oleh pada padahal para pihak saat saya sebab sebagai sebagian
    sebanyak sebelum sebuah sedangkan sehingga sejak sejumlah sekarang sekitar selain selama selanjutnya semua
    sementara seorang seperti serta sesuai setelah setiap siapa sudah tak tapi telah terkait tetapi tiga tidak
    tujuan untuk usai walau walaupun yang
  `),
  // "The house belongs to Vale Inc. It is empty."
  en: wordSet(`
    a about according after all also although among an and another any are around as asked at because before both
    but by did do does during each earlier even every few finally for from had has have he her here hers his how
    however hundreds i if in instead is it its last later many meanwhile millions more moreover most my nearly
    neither never nevertheless now of on once one only or other others our over she should since so some soon
    still such than that the their then there therefore these they this those though thousands three thus to today
    tomorrow too two under unlike until was we were what when where whether which while who why with without
    yesterday yet you your
  `),
};

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Indonesian words in -nya that open a sentence: `Sebelumnya,`, `Rencananya`, `Menurutnya`. */
const CLITIC = /^\p{Lu}\p{Ll}{3,}nya$/u;

/** Whether a text opens with a capitalised word that begins a sentence rather than going on with a name. */
export function opensLikeSentence(text: string, language: LanguageCode): boolean {
  const word = /^\p{Lu}[\p{L}]*(?![\p{L}.-])/u.exec(text)?.[0];
  if (word === undefined) return false;
  return STARTERS[language].has(word.toLowerCase()) || (language === 'id' && CLITIC.test(word));
}
