import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { fingerprintOf, sharedOf } from '../../../../src/article/review/fingerprint.ts';
import { reviewArticle } from '../../../../src/article/review/review.ts';

/** What an agency sends, in paragraphs. */
const AGENCY = [
  'Wali Kota Teluk Sagara, Rina Wulandari, meresmikan pelabuhan baru pada Kamis di hadapan ratusan nelayan dari tujuh desa pesisir.',
  '"Pelabuhan ini membuka lapangan kerja bagi dua ribu nelayan dan keluarga mereka," kata Rina dalam sambutannya di dermaga utara.',
  'Kepala Dinas Perikanan, Bagus Prakoso, melaporkan bahwa hasil tangkapan tuna naik dua kali lipat sejak musim lalu berkat cuaca baik.',
  'Pembangunan berlangsung selama tiga tahun dengan biaya empat puluh miliar rupiah yang berasal dari anggaran kota dan pinjaman daerah.',
  'Nelayan berharap gudang pendingin selesai sebelum musim hujan, karena ikan cepat rusak bila menunggu truk lebih dari setengah hari.',
];
/** Another paper was there itself, and quotes the same words. */
const OTHER = [
  'Ribuan orang memadati pantai utara ketika kapal pertama merapat di pelabuhan yang baru selesai dibangun di Teluk Sagara.',
  'Dalam pidato singkat Rina Wulandari menyebut proyek ini janji lama. "Pelabuhan ini membuka lapangan kerja bagi dua ribu nelayan dan keluarga mereka," ujarnya.',
  'Namun beberapa pemilik perahu kecil mengeluh, sebab tarif sandar belum diumumkan dan jalan menuju tempat pelelangan masih berlubang.',
  'Seorang pedagang ikan, Wati, mengaku pembelinya bertambah. Ia menambah dua meja dan mempekerjakan keponakannya sejak awal bulan.',
];

const other = (paragraphs: readonly string[], id = 'agency', publisher: string | null = 'Kabar Sagara') => ({
  id,
  title: 'Pelabuhan dibuka',
  publisher,
  fingerprint: fingerprintOf(parseArticle(id, paragraphs.join('\n\n'))),
});

function duplicatesOf(paragraphs: readonly string[], others = [other(AGENCY)]) {
  const { flags } = reviewArticle(parseArticle('draft', paragraphs.join('\n\n')), others);
  return flags.flatMap((flag) => (flag.code === 'duplicate' ? [flag.values] : []));
}

describe('nearly the same text', () => {
  it.each([
    ['the same', AGENCY],
    ['another title', ['# Nelayan sambut pelabuhan baru', ...AGENCY]],
    ['a paragraph less', AGENCY.slice(0, 4)],
    ['a paragraph more', [...AGENCY, OTHER[3] ?? '']],
    ['a dateline and a credit', [`TELUK SAGARA, KSN - ${AGENCY[0]}`, ...AGENCY.slice(1), 'Sumber: KSN']],
    ['words in capitals', AGENCY.map((text) => text.toUpperCase())],
    [
      'a few words changed',
      AGENCY.map((text) => text.replace('baru', 'anyar').replace('naik', 'meningkat').replace('rusak', 'busuk')),
    ],
    ['other marks', AGENCY.map((text) => text.replaceAll('"', '”').replaceAll(',', ' –'))],
  ])('given %s, then it is a copy', (_, paragraphs) => {
    const [flag, more] = duplicatesOf(paragraphs);
    expect(more).toBeUndefined();
    expect(flag).toMatchObject({ id: 'agency', title: 'Pelabuhan dibuka', publisher: 'Kabar Sagara' });
    expect(flag?.shared).toBeGreaterThan(0.6);
  });

  it('given another report of the same event, then it is none', () => {
    expect(duplicatesOf(OTHER)).toEqual([]);
  });

  it('given a greeting that both begin with, then it is none', () => {
    expect(
      duplicatesOf(['Selamat pagi warga semua, rapat dibuka.'], [other(['Selamat pagi warga semua, rapat dibuka.'])]),
    ).toEqual([]);
  });

  it('given its own fingerprint, then it is passed over', () => {
    expect(duplicatesOf(AGENCY, [other(AGENCY, 'draft')])).toEqual([]);
  });

  it('given several, then the most alike comes first, at most five', () => {
    const others = [
      other(AGENCY.slice(0, 3), 'short'),
      ...Array.from({ length: 7 }, (_, at) => other([...AGENCY, OTHER[at % 4] ?? ''], `long-${at}`)),
      other(OTHER, 'other'),
    ];
    const found = duplicatesOf(
      AGENCY.map((text, at) => (at === 3 ? text.replace('miliar', 'juta') : text)),
      others,
    );
    expect(found.map(({ id }) => id)).toEqual(['short', 'long-0', 'long-1', 'long-2', 'long-3']);
  });
});

describe('the share that two texts have', () => {
  const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `${from + at}`).join(' ');
  const shareOf = (a: string, b: string) => sharedOf(fingerprintOf({ body: a }), fingerprintOf({ body: b }));

  it.each([
    [words(0, 100), words(50, 150), 46 / 96],
    [words(0, 100), words(0, 200), 1],
    [words(0, 100), words(100, 200), 0],
    [words(0, 20), words(0, 200), 0],
    ['', '', 0],
  ])('given short texts, then it is exact', (a, b, share) => {
    expect(shareOf(a, b)).toBeCloseTo(share, 10);
    expect(shareOf(b, a)).toBeCloseTo(share, 10);
  });

  it.each([
    [words(0, 20_000), words(0, 30_000), 1],
    [words(0, 20_000), words(10_000, 40_000), 0.5],
    [words(0, 20_000), words(18_000, 38_000), 0.1],
  ])('given long texts, then it is near the true one', (a, b, share) => {
    expect(Math.abs(shareOf(a, b) - share)).toBeLessThan(0.12);
  });

  it('given a text of any length, then a fingerprint keeps at most 256 numbers', () => {
    const { count, hashes } = fingerprintOf({ body: words(0, 5_000) });
    expect([count, hashes.length]).toEqual([4_996, 256]);
  });
});
