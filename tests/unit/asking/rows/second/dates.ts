import type { AskingRow } from '../../row-types.ts';

const KARNAVAL = `---
title: Karnaval Perahu Hias Sungai Mendalam
publisher: Kapuas Kini
published: 2024-08-01
---
Panitia mengumumkan rangkaian Karnaval Perahu Hias di Sungai Mendalam. Pendaftaran peserta dibuka 05/08/2024 dan \
ditutup sepekan kemudian.

Lomba dayung digelar pada Sabtu, 17 Agustus 2024, tepat pada hari kemerdekaan. Malam seni menyusul pada 18 Agustus. \
"Semua kampung boleh ikut," kata ketua panitia, Valentinus Jelani.

Pada 24 Agustus panitia membagikan hadiah di rumah betang. Tahun lalu karnaval batal karena banjir pada 3 September. \
Bupati dijadwalkan hadir pada 17 Agustus pagi.
`;

const SCHOOL = `# Governors of Thornbeck School: minutes

Meeting of Tuesday 14 January 2025

Present: Mrs Ottilie Farr (head), Mr Kwame Lindqvist (chair), Mr Joss Barrowby, Mrs Nell Purdew

## Building works

Mrs Farr said that the boiler had failed on 2025-01-06 and was mended three days later. On 3 February the builders \
would start on the gym floor. Mr Barrowby said the old floor dated from 1968.

RESOLVED: on 14 January the governors approved the budget of 58,000 pounds.

## Inspection

The inspectors came on the second of December. Mrs Purdew said that their report was fair.

ACTION: Mr Barrowby to meet the builders on 20 January.
`;

const LOGCHAT = `2025-03-02 Andra: server game mati lagi, baru nyala jam 11
2025-03-02 Putri: aku backup dulu datanya
2025-03-09 Andra: turnamen catur online resmi dibuka, 32 peserta
2025-03-09 Putri: asik
2025-03-16 Andra: semifinal selesai, Kenzo lolos ke final
2025-03-23 Putri: final selesai, Kenzo juara, hadiah dikirim
2025-03-25 Andra: hadiahnya nyampe blm?
2025-03-25 Putri: udah, Kenzo kirim foto
2025-04-01 Andra: bulan depan turnamen gobak sodor aja haha
`;

const BRIEF = `Clerk: This is the hearing of the Dunmallet Heritage Board.
Augusta Penhale: The mill closed on New Year's Eve 1999 and has been empty since.
Clerk: When was it listed?
Augusta Penhale: It was listed on the 9th of May, 2003.
Rufus Okonjo: My firm bought it on 30/11/2021.
Augusta Penhale: And the fire?
Rufus Okonjo: The fire broke out on Christmas Day of 2022, we had a guard there.
Clerk: You applied to pull it down.
Rufus Okonjo: On the first of March last year, yes.
Clerk: The Board will give its ruling on 12 June.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'dates',
    sources: [{ id: 'karnaval-mendalam', text: KARNAVAL }],
    question: 'tgl 5 agustus ada apa?',
    expected: { shown: 'answer', holds: 'Pendaftaran peserta dibuka 05/08/2024' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'karnaval-mendalam', text: KARNAVAL }],
    question: 'what happens on August 24th?',
    expected: { shown: 'answer', holds: 'Pada 24 Agustus panitia membagikan hadiah' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'thornbeck-governors', text: SCHOOL }],
    question: 'what broke on jan 6',
    expected: { shown: 'atOnce', holds: 'the boiler had failed on 2025-01-06' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'chat-turnamen', text: LOGCHAT }],
    question: 'siapa yg juara pas tanggal 23/3?',
    expected: { shown: 'atOnce', holds: 'final selesai, Kenzo juara' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'dunmallet-board', text: BRIEF }],
    question: 'what was done to the mill in 2003-05-09?',
    expected: { shown: 'answer', holds: 'It was listed on the 9th of May, 2003' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'dunmallet-board', text: BRIEF }],
    question: 'what did okonjos firm do on nov 30 2021',
    expected: { shown: 'atOnce', holds: 'My firm bought it on 30/11/2021' },
  },
];
