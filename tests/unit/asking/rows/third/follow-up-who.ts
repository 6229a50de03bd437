import type { AskingRow } from '../../row-types.ts';

const TAMBANG = `---
title: Warga Tolak Tambang Pasir Kali Wengur
publisher: Suara Hulu
published: 2025-04-09
---
Warga tiga desa menolak tambang pasir di Kali Wengur dalam dengar pendapat di kantor camat, Selasa.

"Air sumur kami sudah keruh sejak alat berat masuk," kata Sumiyati Palupi, ketua kelompok petani Desa Randualas.
Wakil perusahaan membantah tuduhan itu. Menurut Darmaji Kuswara, sumur keruh karena kemarau panjang. \
Darmaji Kuswara adalah manajer lapangan PT Pasir Sembada.
Camat meminta uji air dilakukan oleh pihak ketiga. Hasilnya dibahas bulan depan.
Usul menghentikan alat berat sementara datang dari Yulius Makatita. Ia guru SMP yang mewakili orang tua murid.
`;

const HOUSING = `---
title: Captions, tenants' assembly, Oakhallow estate
publisher: Oakhallow Tenants
published: 2025-06-17
---
PRIYA: Order please. Item one is the lifts.
DESMOND: The lift in block C has been out for nineteen days.
PRIYA: We heard. Item two, rents.
MARGIT: If rents go up again, half of us will have to leave by winter.
DESMOND: The landlord says it is only inflation.
PRIYA: For the record, Margit Solberg speaks for the pensioners of block A.
LEOPOLD: I propose we withhold the service charge until the lifts work.
PRIYA: Leopold Nkemelu is the estate's elected auditor, so let us hear him out.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-who',
    sources: [{ id: 'kali-wengur', text: TAMBANG }],
    after: 'Siapa yang bilang sumur keruh karena kemarau?',
    question: 'dia siapa?',
    expected: { shown: 'atOnce', holds: 'Darmaji Kuswara adalah manajer lapangan PT Pasir Sembada' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'kali-wengur', text: TAMBANG }],
    after: 'Apa keluhan warga soal air sumur sejak alat berat masuk?',
    question: 'yg ngomong gitu siapa',
    expected: { shown: 'atOnce', holds: 'kata Sumiyati Palupi' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'oakhallow-assembly', text: HOUSING }],
    after: 'What happens if the rents go up again?',
    question: 'who said that?',
    expected: { shown: 'atOnce', holds: 'If rents go up again' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'oakhallow-assembly', text: HOUSING }],
    after: 'Who proposed to withhold the service charge?',
    question: 'and whos he exactly',
    expected: { shown: 'atOnce', holds: "Leopold Nkemelu is the estate's elected auditor" },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'kali-wengur', text: TAMBANG }],
    after: 'Was there a proposal to stop the heavy machines for a while?',
    question: 'whose idea was that',
    expected: { shown: 'atOnce', holds: 'datang dari Yulius Makatita' },
  },
];
