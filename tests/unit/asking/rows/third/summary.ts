import type { AskingRow } from '../../row-types.ts';

const KARANG_TARUNA = `---
title: Notulen Rapat Karang Taruna Bina Muda
publisher: Karang Taruna Bina Muda
published: 2025-07-08
---
# Notulen Rapat Karang Taruna

Rapat dihadiri 17 pengurus. Ketua menjelaskan persiapan lomba Agustus.

## Pembahasan
Dana lomba masih kurang sekitar sepertiga. Beberapa anggota keberatan memakai kas utama.
Usulan lomba layang-layang ditolak karena lapangan sempit.

## Keputusan
Lomba panjat pinang ditiadakan tahun ini.
Hadiah utama berupa sepeda lipat.

## Tindak lanjut
Gilang menghubungi toko sepeda paling lambat hari Jumat.
Nadia menyusun daftar juri.
`;

const CHOIR = `---
title: Minutes, Saltreed Choral Society committee
publisher: Saltreed Choral Society
published: 2025-04-24
---
Present: Hester, Ludo, Anjali, Bram. Apologies: Corin.

The spring concert made a small profit. Ludo said the hall was too cold for the sopranos.

Decision: the society will move rehearsals to the Methodist chapel from September.
Decision: the subscription stays at 60 pounds.

Action: Anjali to write to the chapel steward by 1 May.
Action: Bram to sell the old music stands.

The committee thanked Hester for the cakes.
`;

const NEWS_ID = `---
title: Jembatan Gantung Lembah Mirah Ditutup
publisher: Kabar Lembah
published: 2025-09-15
---
Jembatan gantung Lembah Mirah ditutup mulai Senin karena dua kabel utamanya berkarat.

Penutupan berlaku paling sedikit enam pekan. Warga harus memutar lewat Kali Sewu sejauh sembilan kilometer.
Dinas pekerjaan umum sudah memesan kabel pengganti. "Kami tidak mau menunggu sampai ada korban," kata Sukendar Paningal.
Anak sekolah akan diantar dengan truk kecamatan. Jembatan itu dibangun warga secara gotong royong pada 1997.
`;

const NEWS_EN = `---
title: Glasswork museum bought by former staff
publisher: Thornley Post
published: 2025-10-02
---
Former workers of the Thornley glassworks have bought its museum for one pound.

The museum had been closed since the owner went bankrupt in spring. A group of 23 former blowers and cutters formed a \
company to run it. "My grandfather's bench is in there," said Ottilie Crane. The roof needs repairs before \
visitors come back. The town has promised a loan. Entry will be free on the first day.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'summary',
    sources: [{ id: 'bina-muda', text: KARANG_TARUNA }],
    question: 'rangkumin dong rapatnya',
    expected: { shown: 'summary', holds: ['Lomba panjat pinang ditiadakan', 'Gilang menghubungi toko sepeda'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'lembah-mirah', text: NEWS_ID }],
    question: 'intinya apa beritanya? gak sempet baca',
    expected: { shown: 'summary', holds: ['dua kabel utamanya berkarat'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'saltreed-choir', text: CHOIR }],
    question: 'tolong ringkasan singkat aja, poin2 pentingnya',
    expected: {
      shown: 'summary',
      holds: ['move rehearsals to the Methodist chapel', 'Anjali to write to the chapel steward'],
    },
  },
  {
    kind: 'summary',
    sources: [{ id: 'saltreed-choir', text: CHOIR }],
    question: 'tldr pls',
    expected: { shown: 'summary', holds: ['the subscription stays at 60 pounds', 'Bram to sell the old music stands'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'thornley-museum', text: NEWS_EN }],
    question: "can someone sum this up for me, what's the gist",
    expected: { shown: 'summary', holds: ['have bought its museum for one pound'] },
  },
  {
    kind: 'summary',
    sources: [{ id: 'bina-muda', text: KARANG_TARUNA }],
    question: 'missed it, what did i miss?? quick recap',
    expected: { shown: 'summary', holds: ['Hadiah utama berupa sepeda lipat', 'Nadia menyusun daftar juri'] },
  },
];
