import type { AskingRow } from '../../row-types.ts';

const KEBUN = `# Rapat Pengelola Kebun Raya Mini Cempaka

Selasa, 3 Februari 2026

Pak Trisno membuka rapat dengan ucapan terima kasih kepada para relawan. Bu Endah melaporkan rumah anggrek bocor.
Relawan Galih menyapa anggota baru dan memperkenalkan diri. Pak Trisno berkata, "Bagus, lanjutkan."

KEPUTUSAN: Atap rumah anggrek diganti plastik UV.
TINDAK LANJUT: Galih membeli plastik di kota.
`;

const CHAT = `[09:11] maja: hi all, standup time
[09:11] oren: morning
[09:12] maja: the export job failed again last night
[09:12] tuva: lol nice
[09:13] oren: it ran out of disk, I cleared 40 GB
[09:14] maja: thanks oren. we move the job to the new box on Thursday
[09:15] tuva: ok
[09:15] oren: bye
`;

const LIDO = `Members of Thorncastle Lido Association voted on Sunday to keep it unheated. "Cold water is the point,"
said the treasurer, Edda Vance. Forty-one members were for and seventeen against. The chair, Howard Mbeki-Lowe, said
thanks to everyone who had braved the rain. He hoped the losing side would still say hello at the gate.
The café will reopen at Easter.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'small-talk',
    sources: [{ id: 'kebun-cempaka', text: KEBUN }],
    question: 'makasih min 🙏',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'kebun-cempaka', text: KEBUN }],
    question: 'wkwkwk',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'standup-chat', text: CHAT }],
    question: 'oke sip mantap',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'lido-vote', text: LIDO }],
    question: 'pagi semua, halo bot',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'standup-chat', text: CHAT }],
    question: 'lol nice',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'lido-vote', text: LIDO }],
    question: 'heyy',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'lido-vote', text: LIDO }],
    question: 'ty that helped a lot!',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'kebun-cempaka', text: KEBUN }],
    question: 'ok cool good bot, cya',
    expected: { shown: 'smallTalk' },
  },
];
