import type { AskingRow } from '../../row-types.ts';

const TEATER = `---
title: Rapat pengurus Teater Lorong
publisher: Teater Lorong
published: 2025-09-02
---
Rapat dipimpin oleh Anindya Prameswari selaku ketua teater. Sekretaris, Bagas Wiranata, mencatat jalannya rapat.

Anindya Prameswari mengusulkan pentas akhir tahun dipindah ke gudang kapur. Bagas Wiranata tidak setuju karena gudang \
itu tidak punya toilet.
Naskah "Kursi Ketiga" ditulis oleh Mei Lantang. Naskah itu dipotong menjadi tujuh puluh menit.
Kostum disewa dari Sanggar Pucuk. Sanggar itu meminta uang muka separuh.
Anindya berjanji mencari penerjemah bahasa isyarat. Rapat selesai pukul sepuluh malam.
`;

const DAM = `---
title: Engineers warn over Hollin dam
publisher: Upland Herald
published: 2025-11-05
---
Engineers have found cracks in the Hollin dam, the water company said on Wednesday.

The company's chief engineer, Sunniva Thrale, ordered the reservoir to be lowered by four metres. She expects the work \
to take ten weeks.
Mayor Aldous Benn asked why nobody was told in summer. He wants sirens put up in three hamlets.
Hollin dam was built in 1931. It holds water for 80,000 people.
Farmers below the dam met on Tuesday. They demanded payment for flooded fields and a seat on the safety panel.
`;

const BEES = `---
title: Beekeepers' committee, transcript
publisher: Lowmoor Beekeepers
published: 2025-05-28
---
CLEMENCY: The new extractor came on Monday. It spins eight frames.
RAFE: It also leaks. I put a tray under it.
CLEMENCY: The Harker brothers lost eleven hives in the frost.
RAFE: They asked to borrow two queens from the club.
CLEMENCY: Granted. And our inspector, Dorrit Vane?
RAFE: She will check the apiaries in the second week of June.
CLEMENCY: Fine. The honey show is off this year.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'teater-lorong', text: TEATER }],
    after: 'Siapa ketua Teater Lorong?',
    question: 'apa yg dia usulkan soal pentas akhir tahun?',
    expected: { shown: 'atOnce', holds: 'mengusulkan pentas akhir tahun dipindah ke gudang kapur' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'teater-lorong', text: TEATER }],
    after: 'Naskah apa yang ditulis Mei Lantang?',
    question: 'itu jadinya berapa menit?',
    expected: { shown: 'atOnce', holds: 'dipotong menjadi tujuh puluh menit' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'hollin-dam', text: DAM }],
    after: 'Did the farmers below the dam meet?',
    question: 'what did they demand then?',
    expected: { shown: 'atOnce', holds: 'They demanded payment for flooded fields' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'lowmoor-bees', text: BEES }],
    after: 'Who is the inspector of the beekeepers?',
    question: 'when will she check our apiarys',
    expected: { shown: 'atOnce', holds: 'in the second week of June' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'teater-lorong', text: TEATER }],
    after: 'Who took down the minutes of the theatre meeting?',
    question: 'why was he against the warehouse?',
    expected: { shown: 'atOnce', holds: 'gudang itu tidak punya toilet' },
  },
];
