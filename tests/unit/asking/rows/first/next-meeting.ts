import type { AskingRow } from '../../row-types.ts';

const RT = `# Notulen Rapat RT 07 Perumahan Griya Lestari Puncak

Minggu, 18 Januari 2026, pukul 20.00, teras Pak Darsono

1. Ronda malam. Pak Darsono mengingatkan giliran ronda yang bolong tiga kali.
2. Selokan. Bu Hesti melaporkan selokan depan blok C mampet. Disepakati dikeruk bergotong royong.
3. Rapat sebelumnya pada 21 Desember 2025 dianggap sah.

TINDAK LANJUT: Bu Hesti meminjam cangkul ke RT 08.
Rapat ditutup pukul 21.30.
`;

const KLUB = `[20:00] panjul: rapat klub catur mulai
[20:02] ririn: turnamen tanggal 22 maret jadi?
[20:03] panjul: jadi, di kedai bang ocit
[20:05] bonar: papan kurang dua
[20:06] ririn: aku pinjem dari sekolah
[20:11] panjul: oke sampai ketemu di rapat berikutnya, nanti dikabarin
[20:11] bonar: siap
`;

const SUBAK = `Musyawarah Kelompok Ternak Lembu Perkasa dibuka oleh Pak Gede Arsana pada 2 Februari 2026.

Pak Gede melaporkan tiga sapi sakit mulut. Mantri hewan, Bu Luh Candri, akan menyuntik semua sapi pada 6 Februari.
Anggota meminta kandang disemprot. Pak Made Rupa menyumbang dua jeriken disinfektan.

Musyawarah selanjutnya disepakati Senin, 2 Maret 2026, di kandang Pak Made Rupa.
`;

const ARCHERY = `Minutes of the Tolverne Archery Club, held 15 January 2026 in the pavilion

Present: Sig Halloran, Bea Nankivell, Otis Prowse.

The minutes of the last meeting, 11 December 2025, were approved. Otis reported that two targets were mouldy. Bea said
the open day on 18 April needed more volunteers. Sig raised the matter of arrows in the neighbour's hedge.
RESOLVED to write to the neighbour.
ACTION: Bea to draft the rota before the next meeting.
There being no further business the meeting closed at 9.10 pm.
`;

const PORTS = `Talks between the dockers' union and Anchorline ended without a deal on Friday evening.

"We'll meet again, but I couldn't tell you when," said the union's secretary, Grainne Molloy. The last session, on
6 March, broke up after an hour. Anchorline's spokesman, Theo Wachter, said the company's offer would lapse on 31 March.

Ships were queuing outside the breakwater. The mayor urged both sides to hold another meeting soon.
`;

const BOOK = `Transcript of the Saltmarsh Conservation Forum, 5 June 2025

Hilary: Thanks all. Before we break up, dates.
Jomo: The reed cutting is on the twentieth of September, weather permitting.
Hilary: And the next forum meeting will be on Thursday the second of October, in the visitor centre.
Ewan: Will there be biscuits? There were none on 5 June. I mean today.
Hilary: There will be biscuits.
Jomo: The otter survey report came in late again.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'next-meeting',
    sources: [{ id: 'rt07-januari', text: RT }],
    question: 'rapat berikutnya kapan',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'rt07-januari', text: RT }],
    question: 'kpn rapat rt lagi?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'klub-catur', text: KLUB }],
    question: 'rapat klub catur selanjutnya tanggal berapa ya gaes',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'lembu-perkasa', text: SUBAK }],
    question: 'musyawarah berikutnya kapan dan dimana?',
    expected: { shown: 'answer', holds: 'Senin, 2 Maret 2026' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'tolverne-archery', text: ARCHERY }],
    question: 'when is the next meeting',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'tolverne-archery', text: ARCHERY }],
    question: 'date of the next archery club meeting??',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'anchorline-talks', text: PORTS }],
    question: 'when are the union and anchorline meeting next',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'next-meeting',
    sources: [{ id: 'saltmarsh-forum', text: BOOK }],
    question: 'whens the next forum',
    expected: { shown: 'answer', holds: 'Thursday the second of October' },
  },
];
