import type { AskingRow } from '../../row-types.ts';

const POSYANDU = `---
title: Notulen Rapat Kader Posyandu Melati
publisher: Posyandu Melati
published: 2025-03-05
---
Rapat kader dihadiri sembilan orang. Ketua mengucapkan terima kasih atas kerja para kader.
Timbangan bayi yang rusak akan diganti bulan ini. Jadwal penimbangan tetap hari Rabu pertama.
Bidan meminta data balita dilengkapi. Kader yang pintar memakai komputer diminta membantu.
Keputusan: makanan tambahan memakai bubur kacang hijau.
Rapat ditutup dengan salam dan tawa bersama.
`;

const ROBOTICS = `---
title: Chat log of the robotics club
publisher: Fennick Robotics Club
published: 2025-11-12
---
[17:30] juno: hello all, are we still on for thursday
[17:31] pascal: yes! the arm works now, thanks to tove
[17:32] tove: haha it nearly took my finger off
[17:33] juno: good job. what can it lift?
[17:35] pascal: two kilos, maybe more
[17:36] tove: the battery is the weak part
[17:38] juno: ok i'll order a bigger one
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'small-talk',
    sources: [{ id: 'posyandu-melati', text: POSYANDU }],
    question: 'pagi min',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'posyandu-melati', text: POSYANDU }],
    question: 'wkwkwk pinter juga nih bot',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'fennick-chat', text: ROBOTICS }],
    question: 'kamu bisa ngapain aja sih?',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'fennick-chat', text: ROBOTICS }],
    question: 'heyy there',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'fennick-chat', text: ROBOTICS }],
    question: 'ty ty that was super helpfull',
    expected: { shown: 'smallTalk' },
  },
  {
    kind: 'small-talk',
    sources: [{ id: 'posyandu-melati', text: POSYANDU }],
    question: 'lol nice one',
    expected: { shown: 'smallTalk' },
  },
];
