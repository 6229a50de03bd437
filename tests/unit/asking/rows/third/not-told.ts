import type { AskingRow } from '../../row-types.ts';

const TERMINAL = `---
title: Terminal Wanasuri Dipugar
publisher: Harian Wanasuri
published: 2025-04-28
---
Terminal Wanasuri mulai dipugar pekan ini dengan dana provinsi.

Bus antarkota sementara berhenti di lapangan Gelora. Pedagang kaki lima pindah ke sisi utara.
Kepala terminal, Rosmala Didu, mengatakan tarif parkir kini dibayar di loket sementara. \
Ruang tunggu lama dibongkar lebih dulu.
Sopir angkot mengeluh karena penumpang harus berjalan jauh. Sebuah kamera dipasang di pintu masuk.
Pemugaran dikerjakan oleh CV Tegak Lurus. Wali kota meninjau lokasi pada Rabu.
`;

const LIGHTHOUSE = `---
title: Minutes, friends of the Penhallow light
publisher: Friends of the Penhallow Light
published: 2025-09-19
---
The friends met on 17 September. The lamp was serviced in June.

Jocasta Wren spoke about Sunday opening and the rota. Several members found Sundays hard.
The keeper's cottage has a new roof. A film company asked for photographs of the cottage.
The path was cleared after the landslip. The council owns the path.
It was agreed to buy a second telescope. The treasurer was ill and sent a letter.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'not-told',
    sources: [{ id: 'terminal-wanasuri', text: TERMINAL }],
    question: 'apakah tarif parkir terminal bakal naik?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'penhallow-light', text: LIGHTHOUSE }],
    question: 'filmnya jadi syuting di pondok penjaga atau engga?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'penhallow-light', text: LIGHTHOUSE }],
    question: 'will the lighthouse open on sundays next year',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'penhallow-light', text: LIGHTHOUSE }],
    question: 'did the council pay for clearing the path?',
    expected: { shown: 'noAnswer' },
  },
  {
    kind: 'not-told',
    sources: [{ id: 'terminal-wanasuri', text: TERMINAL }],
    question: 'are the street vendors gona get compensation for moving',
    expected: { shown: 'noAnswer' },
  },
];
