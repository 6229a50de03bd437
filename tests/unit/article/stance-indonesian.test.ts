import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/article/article.ts';

/** What an Indonesian text makes of the words between `[[` and `]]`: `said`, a dispute, or `neither`. */
function stanceIn(marked: string): string {
  const start = marked.indexOf('[[');
  const body = marked.replace('[[', '').replace(']]', '');
  const end = start + marked.slice(start + 2, marked.indexOf(']]')).replace(/[.,!?]$/u, '').length;
  const { quotations, disputed } = createArticle({ id: 'test', body, language: 'id', source: {} });
  const quoted = quotations.find((each) => each.start < end && each.end > start);
  if (quoted !== undefined) return quoted.start <= start && quoted.end >= end ? 'said' : 'said in part';
  return disputed.find((each) => each.start <= start && each.end >= end)?.dispute ?? 'neither';
}

const cases: Readonly<Record<string, readonly string[]>> = {
  denied: [
    'Dimas Arya menegaskan tak sekali pun melontarkan kalimat "[[got itu urusan warga]]".',
    'Belum pernah, menurut panitia, Dimas Arya berkata "[[got itu urusan warga]]".',
    'Dimas Arya gagal mengatakan "[[got itu urusan warga]]" karena mikrofon mati.',
    'Dimas Arya mengurungkan niatnya mengatakan "[[got itu urusan warga]]".',
    'Bukannya mengatakan "[[got itu urusan warga]]", Dimas Arya meminta maaf.',
    '"[[Got itu urusan warga]]" bukanlah ucapan Dimas Arya.',
    '"[[Got itu urusan warga]]" tidak pernah keluar dari mulut Dimas Arya.',
    'Kalimat "[[got itu urusan warga]]" tidak ada dalam rekaman rapat.',
    'Transkrip rapat tidak memuat ucapan Dimas Arya "[[got itu urusan warga]]".',
  ],
  fake: [
    'Hoaks: Dimas Arya mengatakan "[[got itu urusan warga]]".',
    '[SALAH] Dimas Arya: "[[Got itu urusan warga semua]]"',
    'Cek fakta: keliru, Dimas Arya mengatakan "[[got itu urusan warga]]".',
    'Berikut kutipan palsunya: "[[Got itu urusan warga,]]" kata Dimas Arya.',
    'Klip yang telah dipotong membuat Dimas Arya terdengar berkata "[[got itu urusan warga]]".',
    'Dalam wawancara rekaan itu, Dimas Arya menuturkan bahwa [[got itu urusan warga]].',
    'Media itu salah mengutip Dimas Arya dengan menulis "[[got itu urusan warga]]".',
    'Kementerian menyatakan video Dimas Arya berkata "[[got itu urusan warga]]" adalah hoaks.',
    'Dimas Arya berkata, "[[Got itu urusan warga.]]" Kutipan ini tidak benar.',
    'Unggahan itu menulis Dimas Arya mengatakan "[[got itu urusan warga]]". Klaim tersebut hoaks.',
    'Rekaman berdurasi semenit itu ternyata hasil kloning. Pada detik kelima terdengar ucapan "[[got itu urusan warga]]".',
    'Akun itu adalah akun parodi. Di akun itulah Dimas Arya ditulis berpesan, "[[Got itu urusan warga.]]"',
  ],
  alleged: [
    'Kabarnya Dimas Arya memberi tahu warga, "[[got itu urusan kalian]]".',
    'Kabarnya Dimas Arya memberi tahu warga bahwa [[got itu akan ditutup]].',
    'Katanya Dimas Arya pernah bilang "[[got itu urusan warga]]".',
    'Dimas Arya diduga memerintahkan stafnya dengan kata-kata "[[tutup saja got itu]]".',
    'Tetangga menuduh Dimas Arya, Ketua RW, menjanjikan "[[satu amplop tiap rumah]]".',
    'Lawannya melempar tudingan: Dimas Arya pernah menjuluki warga "[[tikus got]]".',
    '"[[Got itu urusan warga,]]" konon kata Dimas Arya.',
    '"[[Got itu urusan warga,]]" kata Dimas Arya, begitu klaim sebuah akun.',
    '"[[Got itu urusan warga]]" itulah yang dituduhkan kepada Dimas Arya.',
    'Ucapan "[[got itu urusan warga]]" belum dapat dipastikan berasal dari Dimas Arya.',
    'Pelapor menyebut Dimas Arya mengancamnya dengan kalimat "[[kubakar rumahmu]]".',
  ],
  hypothetical: [
    'Bayangkan Dimas Arya naik mimbar lalu bilang, "[[got itu urusan warga]]".',
    'Andai berani, Dimas Arya berkata "[[got itu urusan warga]]".',
    'Kalau Dimas Arya jujur, ia tentu berkata "[[saya lalai mengurus got]]".',
    'Dimas Arya semestinya turun ke got lalu berkata "[[ini tanggung jawab saya]]".',
    'Dalam mimpi penulis ini, Dimas Arya berbisik "[[got itu urusan warga]]".',
    'Kecuali Dimas Arya mengucapkan "[[saya menerima syarat itu]]", rapat bubar.',
    'Dimas Arya menatap warga seperti ingin berkata, "[[Got itu urusan kalian.]]"',
  ],
  asked: [
    'Warga menanyakan benar tidaknya Dimas Arya berkata "[[got itu urusan warga]]".',
    'Siapa yang mendengar Dimas Arya berkata "[[got itu urusan warga]]"?',
    'Dimaskah yang berkata "[[got itu urusan warga]]"?',
    'Panitia menelusuri apakah Dimas Arya berjanji [[got itu akan dibersihkan]].',
    'Tak jelas apakah "[[got itu urusan warga]]" diucapkan Dimas Arya.',
  ],
  planned: [
    'Dimas Arya dijadwalkan membuka rapat dan menyampaikan pesan, "[[Got itu urusan kita.]]"',
    'Ia hendak memberi tahu warga bahwa [[got itu akan ditutup]].',
    'Rancangan sambutannya dibuka dengan "[[got itu urusan kita]]".',
    'Naskah sambutan yang belum dibacakan itu memuat kalimat "[[got itu urusan kita]]".',
    'Rabu nanti, kata timnya, Dimas Arya akan berseru "[[got itu urusan kita]]".',
    '"[[Got itu urusan kita]]" akan menjadi kalimat pembuka pidato Dimas Arya.',
    'Besok, Dimas Arya sampaikan kepada warga: "[[Got itu urusan kita semua]]".',
  ],
  said: [
    'Dimas Arya yang dituduh korupsi mengatakan, "[[Saya tetap bekerja.]]"',
    'Dimas Arya yang semula menolak hadir akhirnya berkata, "[[Saya datang untuk warga.]]"',
    'Membantah tudingan itu, Dimas Arya mengatakan "[[saya tetap bekerja]]".',
    'Tanpa ragu Dimas Arya mengatakan, "[[Saya tetap bekerja.]]"',
    'Mungkin karena lelah, Dimas Arya hanya berkata, "[[Saya tetap bekerja.]]"',
    'Bukan sekali dua kali Dimas Arya mengatakan "[[saya tetap bekerja]]".',
    'Konon got itu angker, tetapi Dimas Arya berkata, "[[Saya tetap bekerja.]]"',
    'Sehari setelah video palsu itu beredar, Dimas Arya mengatakan, "[[Saya di rumah.]]"',
    'Dimas Arya menyebut foto itu editan dan berkata, "[[Saya tidak di sana.]]"',
    'Seperti sudah diduga, Dimas Arya berkata "[[saya tetap bekerja]]".',
    'Menjawab tuduhan bahwa ia menerima suap, Dimas Arya mengatakan, "[[Saya tidak menerima apa pun.]]"',
    'Jika sebelumnya ia diam, kini Dimas Arya berkata, "[[Kami juga punya data.]]"',
    'Dimas Arya mengatakan jika [[got itu akan dibersihkan warga]].',
    'Video itu bukan palsu: Dimas Arya memang berkata "[[got itu urusan warga]]".',
    'Dimas Arya akan pensiun bulan depan. "[[Saya sudah tua,]]" katanya.',
    '"[[Got itu akan selesai,]]" janji Dimas Arya.',
    'Salah seorang warga, Dimas Arya, mengatakan "[[got itu urusan warga]]".',
    'Salah satu tokoh desa Dimas Arya menegaskan bahwa [[got itu akan dibersihkan]].',
    'Dimas Arya berseru, "[[Got itu urusan kita!]]"',
    'Dimas Arya menyebut harga itu naik. Klaim itu keliru. "[[Kami punya data lain,]]" kata Sari Melati.',
  ],
};

describe.each(Object.entries(cases))('Indonesian words that are %s', (stance, texts) => {
  it.each(texts)('%s', (text) => {
    expect(stanceIn(text)).toBe(stance);
  });
});

describe('marks that are set unlike the rule', () => {
  it.each([
    '"[[Pompa rusak,]]"ujar Dimas Arya.',
    "'[[Jembatan itu aman,]]' kata Dimas Arya.",
    'Dimas Arya berkata,"[[kami pulang semua hari ini]]".',
  ])('%s', (text) => {
    expect(stanceIn(text)).toBe('said');
  });

  it('given apostrophes alone, then nothing is quoted', () => {
    const body = "Warga Jum'at itu pulang. Anak-anak Ta'mir 'kan belum datang.";
    expect(createArticle({ id: 'test', body, language: 'id', source: {} }).quotations).toEqual([]);
  });
});
