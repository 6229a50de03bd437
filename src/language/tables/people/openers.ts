/** Words that stand before the subject at the beginning of a sentence and are no part of a name there. */
import type { LanguageCode } from '../../types.ts';

type Row = readonly [words: string, example: string];

const ROWS: Readonly<Record<LanguageCode, readonly Row[]>> = {
  id: [
    ['tapi tetapi namun akan melainkan sebaliknya padahal sedangkan sementara', 'Tapi Sari mengatakan pasar tutup.'],
    ['lalu lantas kemudian selanjutnya berikutnya akhirnya terakhir berikut seterusnya', 'Lantas Sari menambahkan …'],
    ['memang justru malah malahan ternyata rupanya toh nah jelas tentu pasti betul benar', 'Memang Sari menyebut …'],
    ['bahkan apalagi lagipula terlebih alih-alih serta maka alhasil walhasil makanya', 'Walhasil Sari mengatakan …'],
    ['dulu dahulu dulunya tadi kini sekarang kemarin kelak nanti belakangan semula barusan', 'Dulu Sari berkata …'],
    ['pagi siang sore petang malam esok lusa besok seharian semalam semalaman', 'Semalam Sari mengatakan …'],
    ['terpisah senada seirama sejalan serupa sependapat bersamaan', 'Senada Sari mengatakan …'],
    ['seketika spontan sontak mendadak tiba-tiba kontan langsung segera serentak buru-buru', 'Sontak Sari berkata …'],
    ['sesekali kadang terkadang sering seringkali selalu jarang kerap kerapkali acap acapkali', 'Kerap Sari berkata …'],
    ['mungkin barangkali konon entah agaknya seakan seolah seolah-olah seakan-akan', 'Mungkin Sari mengatakan …'],
    ['viral heboh geger fakta kabar rumor isu hoaks hoax bukti', 'Viral Sari mengatakan …'],
    ['andai andaikan seandainya umpama misal semisal kalaupun kendati biarpun sekalipun', 'Andai Sari mengatakan …'],
    ['pertama kedua ketiga keempat kelima sekali lagi cuma hanya', 'Pertama Sari mengatakan …'],
    ['bahwa demikian begitu begitupun demikianlah beruntung celaka sayang', 'Begitu Sari mengatakan itu, …'],
    ['nama sosok figur', 'Nama Sari disebut dalam daftar.'],
    ['singkat pendek terkini terbaru teranyar sejauh sepanjang', 'Teranyar Sari mengatakan …'],
  ],
  en: [
    ['but and so yet or nor still though although however whereas', 'But Moor said the pier was shut.'],
    ['then later earlier once afterwards afterward next soon again already lately', 'Later Moor added that …'],
    ['today yesterday tonight tomorrow overnight now nowadays meanwhile meantime', 'Tonight Moor said …'],
    ['previously recently finally eventually lastly initially ultimately', 'Eventually Moor said …'],
    ['moreover furthermore besides also plus likewise too indeed thus hence therefore', 'Besides Moor said …'],
    ['nevertheless nonetheless instead otherwise regardless anyway', 'Nevertheless Moor said …'],
    ['often twice thrice sometimes seldom always never ever', 'Twice Moor said …'],
    ['inside outside elsewhere nearby upstairs downstairs backstage onstage abroad', 'Outside Moor said …'],
    ['perhaps maybe perchance rumour rumor allegedly', 'Perhaps Moor said …'],
    ['first second third last early late long aside apart either neither', 'First Moor said …'],
    ['suddenly quietly angrily privately publicly briefly clearly', 'Quietly Moor said …'],
    ['critics supporters opponents rumours rumors', 'Critics Moor named said …'],
  ],
};

const wordsOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

/** By language, in lower case. */
export const OPENERS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: wordsOf(ROWS.id),
  en: wordsOf(ROWS.en),
};

/** English adverbs of manner (`Angrily Moor said`); Indonesian ones said twice (`Diam-diam Sari mengatakan`). */
export const OPENER_SHAPES: Readonly<Record<LanguageCode, RegExp>> = {
  id: /^(\p{L}{3,})-\1(?:nya|an)?$/u,
  en: /^\p{L}{3,}ly$/u,
};

/** Prefixes of Indonesian adverbs (`Terpisah`, `Sepintas`, `Bergegas`); names begin so too (`Setiawan`). */
export const PREFIXED = /^(?:ber|ter|se|me[mn]?|di)\p{L}{4,}$/u;
