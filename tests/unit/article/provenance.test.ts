import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../src/article/provenance.ts';

function read(body: string) {
  const { dateline, credit, publisher, agency } = findProvenance(body);
  const text = (span: { start: number; end: number } | null) =>
    span === null ? null : body.slice(span.start, span.end);
  return { dateline: text(dateline), credit: text(credit), publisher, agency };
}

const NONE = { dateline: null, credit: null, publisher: null, agency: null };

describe('dateline', () => {
  it.each([
    ['telusur.co.id - Wali kota tiba.', 'telusur.co.id -', 'telusur.co.id', null],
    ['JAKARTA, KOMPAS.com - Wali kota tiba.', 'JAKARTA, KOMPAS.com -', 'KOMPAS.com', null],
    ['TEMPO.CO, Jakarta - Wali kota tiba.', 'TEMPO.CO, Jakarta -', 'TEMPO.CO', null],
    ['Bisnis.com, JAKARTA — Wali kota tiba.', 'Bisnis.com, JAKARTA —', 'Bisnis.com', null],
    ['REPUBLIKA.CO.ID, JAKARTA -- Wali kota tiba.', 'REPUBLIKA.CO.ID, JAKARTA --', 'REPUBLIKA.CO.ID', null],
    ['Jakarta, CNN Indonesia -- Wali kota tiba.', 'Jakarta, CNN Indonesia --', 'CNN Indonesia', null],
    ['Jakarta (ANTARA) - Wali kota tiba.', 'Jakarta (ANTARA) -', null, 'ANTARA'],
    ['LONDON (Reuters) – The mayor came.', 'LONDON (Reuters) –', null, 'Reuters'],
    ['BEIJING, Oct. 21 (Xinhua) -- The mayor came.', 'BEIJING, Oct. 21 (Xinhua) --', null, 'Xinhua'],
    ['NEW YORK—The mayor came.', 'NEW YORK—', null, null],
    ['Jakarta - Wali kota tiba.', 'Jakarta -', null, null],
    ['telusur.co.id - al-Fahri tiba.', 'telusur.co.id -', 'telusur.co.id', null],
  ])('given %j, then it is %j', (body, dateline, publisher, agency) => {
    expect(read(body)).toEqual({ ...NONE, dateline, publisher, agency });
  });

  it.each([
    'Sari - ketua panitia - pulang lebih dulu.',
    'Sari Wulandari - Ketua Panitia - pulang lebih dulu.',
    'Jakarta - Ibu Kota lama - macet sejak pagi.',
    'Rapat itu, kata Sari - Ketua Panitia, ditunda.',
    'Kabarpagi.com - situs berita itu - tutup.',
    'Komisi Air Bersih (KAB) - Lembaga baru itu bekerja.',
    'Al-Fahri tiba di pelabuhan.',
    'JAKARTA -',
    '',
  ])('given a first sentence that merely holds a dash, %j, then there is none', (body) => {
    expect(read(body)).toEqual(NONE);
  });
});

describe('credit line', () => {
  it.each([
    ['Air surut.\nSumber: TNA', 'Sumber: TNA', 'TNA'],
    ['Air surut.\n\nSource: Reuters.\n', 'Source: Reuters.', 'Reuters'],
    ['Air surut. (Sumber: ANTARA)', '(Sumber: ANTARA)', 'ANTARA'],
    ['Air surut.\n*Sumber: The Morning Post*', '*Sumber: The Morning Post*', 'The Morning Post'],
    ['Air surut.\nSumber: berbagai sumber', 'Sumber: berbagai sumber', null],
    ['Air surut.\nSumber: https://kabarpagi.example/1', 'Sumber: https://kabarpagi.example/1', null],
  ])('given %j, then it is %j and the agency %j', (body, credit, agency) => {
    expect(read(body)).toEqual({ ...NONE, credit, agency });
  });

  it.each([
    'Warga mengambil air dari sumber: sungai',
    'Air surut.\nSumber: Panitia menyebut banyak hal yang belum jelas sampai sore ini',
    'Air surut.\nSumber: TNA. Dia pergi.',
    'Sumber: TNA\nAir surut.',
  ])('given a sentence that merely holds the word, %j, then there is none', (body) => {
    expect(read(body)).toEqual(NONE);
  });

  it('given a dateline and a credit line, then the credit line names the agency', () => {
    expect(read('LONDON (Reuters) - The mayor came.\nSource: TNA').agency).toBe('TNA');
  });
});
