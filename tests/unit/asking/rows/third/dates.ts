import type { AskingRow } from '../../row-types.ts';

const KRONOLOGI = `---
title: Kronologi sengketa lahan Padang Sirih
publisher: Lembaga Bantuan Warga Padang Sirih
published: 2025-08-30
---
# Kronologi

Pada 14 Maret 2025 warga memasang pagar bambu di batas lahan.
Pada 22 April 2025 perusahaan mengirim surat peringatan pertama.
Pada 17 Mei 2025 mediasi di kantor lurah gagal.
Pada 29 Juni 2025 pagar bambu dibongkar oleh petugas.
Lima keluarga kehilangan kebun singkong. Ketua warga, Sarimin Palandi, sakit selama sepekan.
Pada 18 Agustus 2025 warga mengajukan gugatan ke pengadilan.
`;

const DIARY = `---
title: Project diary, Wexcombe tram
publisher: Wexcombe Tramways
published: 2025-12-04
---
The tram project had a hard year.

On 9 January 2025 the first rail was laid in Abbot Street. On 23 February 2025 a gas pipe burst and stopped the work.
The Minister visited on 16 July 2025 and rode a test car. On 31 October 2025 the drivers passed their exam.
Money ran short twice. The contractor, Hallam Dee, took on thirty more people.
On 15 November 2025 the depot roof blew off.
`;

const MINUTES = `Notes of the parish clerks, Upper Tolling

2025-03-21: the clerks agreed to share one photocopier.
2025-05-19: the clerks refused the new burial fee.
2025-09-26: the clerks picked Honora Slade as their speaker.
2025-10-13: the clerks asked the diocese for a fireproof safe.
All notes are kept in the vestry. Lunch was soup.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'dates',
    sources: [{ id: 'padang-sirih', text: KRONOLOGI }],
    question: 'tgl 29/6 ada kejadian apa?',
    expected: { shown: 'answer', holds: 'Pada 29 Juni 2025 pagar bambu dibongkar' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'padang-sirih', text: KRONOLOGI }],
    question: '17-05-2025 mediasinya gmn',
    expected: { shown: 'answer', holds: 'mediasi di kantor lurah gagal' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'upper-tolling', text: MINUTES }],
    question: 'para klerk milih siapa pas 26 september',
    expected: { shown: 'atOnce', holds: 'the clerks picked Honora Slade as their speaker' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'wexcombe-tram', text: DIARY }],
    question: 'what happend on feb 23rd',
    expected: { shown: 'answer', holds: 'On 23 February 2025 a gas pipe burst' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'wexcombe-tram', text: DIARY }],
    question: '2025-07-16, who came by?',
    expected: { shown: 'atOnce', holds: 'The Minister visited on 16 July 2025' },
  },
  {
    kind: 'dates',
    sources: [{ id: 'padang-sirih', text: KRONOLOGI }],
    question: 'villagers did what on the 18th of august?',
    expected: { shown: 'answer', holds: 'warga mengajukan gugatan ke pengadilan' },
  },
];
