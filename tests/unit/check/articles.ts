import { checkQuotation } from '../../../src/check/check.ts';
import type { Check } from '../../../src/check/types.ts';
import { createGlossary } from '../../../src/language/glossary.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { article } from '../search/articles.ts';

/** A village meeting and a harbour board: what is said, reported and told, by people with names alike. */
const VILLAGE = article(
  'balai-desa',
  [
    'Bupati Damar, Ratna Puspita, membuka rapat pada Rabu. Kepala Dinas Air, Tarqim Sulaiman, hadir bersama enam orang lurah.',
    '“Tenang saja. Kami tidak akan pernah menutup pasar lama sebelum kios baru selesai dibangun,” kata Ratna Puspita. “Para pedagang boleh tetap berjualan di sana.”',
    '“Saya kira debit air turun 40 persen sejak Agustus 2024, kalau hujan belum juga datang,” ujar Tarqim Sulaiman.',
    'Ratna Puspita mengatakan bahwa pembangunan kios menelan biaya Rp4,2 miliar dari anggaran daerah.',
    'Warga menunggu di halaman balai desa sampai rapat selesai menjelang sore hari.',
    '“Air di sumur itu surut, airnya kembali naik kemarin, lalu keruh lagi,” kata Ratna Puspita.',
    '“Airnya jernih sekali. Sumur itu digali tahun lalu. Kami minum dari sana setiap hari. Tidak ada yang sakit, kecuali musim hujan. Jaga sumur itu baik-baik,” ujar Tarqim Sulaiman.',
    '“Perahunya hanyut ke muara… Talinya putus malam itu juga,” ujar Tarqim Sulaiman.',
    '“Siapa yang menjaga Kali Tarqim kalau bukan warga desa sendiri?” tanya Tarqim Sulaiman.',
  ].join('\n\n'),
);
const HARBOUR = article(
  'harbour-board',
  [
    'The harbour master, Lena Moor, and the fisher Piet Berg spoke to the board on Monday.',
    '“We counted eleven boats on the western pier,” Moor said, “and only three of them had a licence.”',
    '“It is what it is and it will be what it was,” said Piet Berg.',
    'Moor said the pier was “a danger to every child in town”.',
    '“The pier is not safe,” Berg said.',
    '“Lena Moor: that is the name on the licence,” Berg said.',
  ].join('\n\n'),
  'en',
);
const GLOSSARY = createGlossary([
  { english: 'close', partOfSpeech: 'v', indonesian: ['menutup', 'tutup'] },
  { english: 'market', partOfSpeech: 'n', indonesian: ['pasar'] },
  { english: 'old', partOfSpeech: 'adj', indonesian: ['lama'] },
  { english: 'stall', partOfSpeech: 'n', indonesian: ['kios'] },
  { english: 'finish', partOfSpeech: 'v', indonesian: ['selesai'] },
  { english: 'new', partOfSpeech: 'adj', indonesian: ['baru'] },
  { english: 'build', partOfSpeech: 'v', indonesian: ['membangun', 'bangun'] },
]);

export const INDEX = createIndex([VILLAGE, HARBOUR], { glossary: GLOSSARY });

export function check(claim: string, speaker?: string): Check {
  return checkQuotation(claim, INDEX, speaker === undefined ? {} : { speaker });
}

/** The text of the statement found. */
export function textOf({ found }: Check): string | null {
  if (found === null) return null;
  return found.article.body.slice(found.quotation.start, found.quotation.end);
}
