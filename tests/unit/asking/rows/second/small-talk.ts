import type { AskingRow } from '../../row-types.ts';

const SYUKURAN = `---
title: Ucapan Terima Kasih Mengalir di Hari Jadi Desa Pringgolayan
publisher: Sorot Desa
published: 2024-06-02
---
Ratusan warga memadati lapangan Desa Pringgolayan untuk merayakan hari jadi ke-80. Kepala desa, Sukarsih, membuka \
acara dengan ucapan selamat pagi yang disambut tepuk tangan.

"Terima kasih kepada semua yang bekerja sejak malam," kata Sukarsih. Tawa pecah ketika lomba balap karung dimulai. \
"Saya sampai sakit perut tertawa," ujar Karjo, juri lomba.

Panitia menyiapkan 1.200 bungkus nasi. Acara ditutup dengan wayang semalam suntuk. Sukarsih meminta bantuan warga \
untuk membersihkan lapangan keesokan harinya.
`;

const CLUB = `Good morning and welcome, said the chair, Hester Quayle, opening the annual meeting of the \
Fenwick Cycle Club.

Hester Quayle: Thanks for coming in this rain.
Milo Trast: I can help with the route signs again this year.
Hester Quayle: Great, thank you. The spring ride is on 12 April.
Joyce Abernethy: Last year people laughed at the yellow signs, can we have red ones?
Milo Trast: Red it is.
Hester Quayle: The subscription stays at 15 pounds.
Joyce Abernethy: See you all on the ride then. Goodbye.
`;

const SERVER = `[21:30] Oki: halo semua, bot notulennya udah jalan blm?
[21:31] Vania: udah, bisa apa aja tuh?
[21:32] Oki: jawab pertanyaan dari notulen
[21:33] Vania: keren wkwk
[21:34] Oki: rapat berikut hari selasa, tolong yg lain siapin laporan
[21:35] Vania: siap makasih
[21:36] Oki: laporan kas dari Vania, laporan acara dari Bimo
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'small-talk',
    sources: [{ id: 'hari-jadi', text: SYUKURAN }],
    question: 'makasih bnyk yaa, kebantu bgt',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'hari-jadi', text: SYUKURAN }],
    question: 'wkwkwkwk ngakak',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'hari-jadi', text: SYUKURAN }],
    question: 'hiya, good evening bot',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'fenwick-agm', text: CLUB }],
    question: 'cheers mate, just what i needed',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'fenwick-agm', text: CLUB }],
    question: 'what can you do exactly?',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'fenwick-agm', text: CLUB }],
    question: 'met malem, ada orang?',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'chat-server', text: SERVER }],
    question: 'lo bisa ngapain aja sih bot',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'chat-server', text: SERVER }],
    question: 'lmaooo okay nice one',
    expected: { shown: 'smallTalk' },
  },
];
