import { describe, expect, it } from 'vitest';
import { weekdayFlags } from '../../../../src/article/review/weekdays.ts';

const SOURCE = { title: null, publisher: null, agency: null, url: null };

function flagged(body: string, published: string | null = null): string[] {
  return weekdayFlags({ body, source: { ...SOURCE, published } }).map(
    ({ text, values }) => `${text}: ${values.date} ${values.was}`,
  );
}

describe('a weekday beside a date with a year', () => {
  it.each([
    ['Rapat digelar pada Senin (21/10/2025) pagi.', 'Senin (21/10/2025): 2025-10-21 2'],
    ['Rapat digelar Senin, 21 Oktober 2025.', 'Senin, 21 Oktober 2025: 2025-10-21 2'],
    ['Rapat hari senin tanggal 21 oktober 2025.', 'senin tanggal 21 oktober 2025: 2025-10-21 2'],
    ['Rapat Senin malam (21/10/2025).', 'Senin malam (21/10/2025): 2025-10-21 2'],
    ["Salat Jum'at, 21 Oktober 2025.", "Jum'at, 21 Oktober 2025: 2025-10-21 2"],
    ['Salat Jum’at (21-10-2025).', 'Jum’at (21-10-2025): 2025-10-21 2'],
    ['Hari Minggu, 21 Okt. 2025.', 'Minggu, 21 Okt. 2025: 2025-10-21 2'],
    ['Ahad (21.10.2025) warga berkumpul.', 'Ahad (21.10.2025): 2025-10-21 2'],
    ['Hari/tanggal: Rabu / 21 Oktober 2025', 'Rabu / 21 Oktober 2025: 2025-10-21 2'],
    ['It opens on Monday, October 21, 2025.', 'Monday, October 21, 2025: 2025-10-21 2'],
    ['It opens Wed 21 Oct 2025.', 'Wed 21 Oct 2025: 2025-10-21 2'],
    ['It opens Mon. Oct. 21, 2025.', 'Mon. Oct. 21, 2025: 2025-10-21 2'],
    ['It opens on Monday 21st of October 2025.', 'Monday 21st of October 2025: 2025-10-21 2'],
    ['It opens on Monday the 21st of October, 2025.', 'Monday the 21st of October, 2025: 2025-10-21 2'],
    ['It opens on Monday evening, 21 October 2025.', 'Monday evening, 21 October 2025: 2025-10-21 2'],
    ['Date: Monday 2025-10-21', 'Monday 2025-10-21: 2025-10-21 2'],
    ['It opens on 21 October 2025 (Monday).', '21 October 2025 (Monday): 2025-10-21 2'],
    ['Dibuka 21 Oktober 2025 (Senin).', '21 Oktober 2025 (Senin): 2025-10-21 2'],
    ['[Sat 21/10/25 10:15] Pond closed', 'Sat 21/10/25: 2025-10-21 2'],
    ['Tutup Rabu (05/06/2025).', 'Rabu (05/06/2025): 2025-06-05 4'],
  ])('given "%s", then it is flagged through the date', (body, flag) => {
    expect(flagged(body)).toEqual([flag]);
  });

  it.each([
    ['Rapat digelar pada Selasa (21/10/2025).', 'it fits'],
    ['It opens on Tuesday, October 21, 2025.', 'it fits'],
    ['Tue 21 Oct 2025', 'it fits'],
    ["Jum'at, 24 Oktober 2025", 'it fits'],
    ['Dibuka 21 Oktober 2025 (Selasa).', 'it fits'],
    ['Kamis (05/06/2025)', 'the day first fits'],
    ['Tuesday (05/06/2025)', 'the month first fits'],
    ['Tue 25/10/21', 'no order of the short date is certain'],
    ['Senin dan Selasa (20-21/10/2025)', 'two days'],
    ['Senin-Selasa (21/10/2025)', 'two days'],
    ['Sabtu dan Minggu, 25 Oktober 2025', 'two days'],
    ['Monday to Friday, 21 October 2025', 'a range'],
    ['Monday, October 20-22, 2025', 'a range'],
    ['malam Rabu (21/10/2025)', 'the night before'],
    ['bukan Senin (21/10/2025), melainkan sehari setelahnya', 'it is put right'],
    ['setiap Senin, 21 Oktober 2025', 'every week'],
    ['The Sun (21/10/2025)', 'a newspaper'],
    ['lost to Sheffield Wednesday (18/10/2025)', 'a club'],
    ['dua minggu, 21 Oktober 2025', 'weeks'],
    ['Minggu ini, 21 Oktober 2025', 'a week'],
    ['daftar paling lambat min. 21 Oktober 2025', 'a minimum'],
    ['Senin (31/2/2025)', 'no day'],
    ['Senin, 21 Muharram 1447', 'another calendar'],
    ['Tuesday, 5 November 1605', 'another calendar'],
    ['Senin (21/10/2025) waktu setempat', 'the time of another place'],
    ['pada Senin. Pada 21 Oktober 2025 kolam dibuka', 'another sentence'],
    ['Senin\n21 Oktober 2025', 'another line'],
    ['Senin, 21 kursi dibeli', 'no date'],
  ])('given "%s" (%s), then nothing is flagged', (body) => {
    expect(flagged(body)).toEqual([]);
  });

  it('given the same mistake again, then it is flagged once', () => {
    expect(flagged('Senin (21/10/2025) hujan. Senin (21/10/2025) banjir. Rabu (21/10/2025) surut.')).toEqual([
      'Senin (21/10/2025): 2025-10-21 2',
      'Rabu (21/10/2025): 2025-10-21 2',
    ]);
  });
});

describe('a weekday beside a date without a year', () => {
  it.each([
    ['Rapat digelar pada Senin (21/10).', '2025-10-22', 'Senin (21/10): 2025-10-21 2'],
    ['Rapat digelar Senin, 21 Oktober, pukul 10.00.', '2025-10-22T08:00:00+07:00', 'Senin, 21 Oktober: 2025-10-21 2'],
    ['It opens on Monday, October 21.', '2025-10-22', 'Monday, October 21: 2025-10-21 2'],
    ['Pasar malam Senin, 30 Desember, ramai.', '2026-01-05', null],
    ['Pasar tutup Senin, 30 Desember.', '2026-01-05', 'Senin, 30 Desember: 2025-12-30 2'],
  ])('given "%s" of %s, then it is of the nearest year', (body, published, flag) => {
    expect(flagged(body, published)).toEqual(flag === null ? [] : [flag]);
  });

  it.each<readonly [body: string, published: string | null, why: string]>([
    ['Selasa (21/10)', '2025-10-22', 'it fits'],
    ['Senin (21/10)', null, 'nobody knows the year'],
    ['Senin (21/10)', '2025-12-31', 'it is not near'],
    ['Senin (21/10)', '05/06/2025', 'the day of publication is not certain'],
    ['Pada 2024 gempa terjadi Senin (21/10).', '2025-10-22', 'another year is named'],
    ['Senin 3/4 peserta hadir', '2025-03-30', 'a fraction'],
    ['Jumat (4/3)', '2026-03-20', 'the month first fits'],
    ["Monday, October 21, '24", '2025-10-22', 'it has a year'],
    ['Monday, October 21–23', '2025-10-22', 'a range'],
    ['Senin 21 orang hadir', '2025-10-22', 'no date'],
  ])('given "%s" of %s (%s), then nothing is flagged', (body, published) => {
    expect(flagged(body, published)).toEqual([]);
  });
});
