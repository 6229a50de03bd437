import type { AskingRow } from '../../row-types.ts';

const WADUK = `Warga tiga desa di hilir Waduk Tirtanala diminta mengosongkan ladang sebelum akhir pekan. "Kami tidak mau
menunggu tanggul jebol dulu baru bergerak," kata Hendro Wicaksana di hadapan warga, Selasa.

Menurut Hendro, permukaan air naik satu meter lebih dalam empat hari. "Pintu air nomor dua akan kami buka bertahap,"
ujarnya.

Hendro Wicaksana adalah Kepala Balai Pengelolaan Waduk Tirtanala sejak tiga tahun lalu.
Ia sebelumnya bekerja sebagai insinyur lapangan di proyek irigasi Lembah Karsa.

Warga menyambut imbauan itu dengan setengah hati. "Ladang kami baru ditanami jagung, siapa yang ganti rugi?"
keluh Sarmini Lastri. Sarmini, ketua kelompok tani Desa Kedungjati, meminta pemerintah kabupaten menanggung bibit.
"Kalau tidak ada kepastian, kami tetap di ladang," kata Sarmini lagi.
`;

const KOPERASI = `# Notulen Rapat Pengurus Koperasi Guyub Makmur

Tanggal: 14 Februari 2026
Tempat: Aula Balai RW 05, Kelurahan Wanasari

## Hadir

- Bpk. Bagas Pramudyo, ketua pengawas koperasi
- Ibu Ratmini Kusuma, bendahara
- Sdr. Yosep Talahatu, perwakilan anggota muda

## Pembahasan

Bu Ratmini menyampaikan bahwa kas koperasi turun karena pinjaman macet. Pak Bagas menanyakan daftar peminjam yang
menunggak. Bu Ratmini menjawab daftar itu akan ditempel di papan pengumuman. Yosep mengusulkan bunga diturunkan.
Pak Bagas berkata usul itu terlalu berisiko.

## Keputusan

1. Penagihan dilakukan per wilayah RT.
2. Bunga pinjaman tidak berubah.
`;

const VELDANIA = `VELDMOUTH - Talks on the shared fishing grounds collapsed on Thursday after six hours.

"We came with an open hand and we leave with an empty one," Araskar told reporters outside the customs house.
He accused the other side of moving the goalposts twice in one afternoon.

Tovin Araskar, Veldania's foreign minister, has led the negotiations since the spring. His counterpart declined to
take questions. "No comment, and no comment on the no comment," joked Lindqvane as she got into her car.

The Ostmark delegation was headed by Brita Lindqvane, a retired admiral who now serves as special envoy for the sea.
Araskar said a further round was possible "if somebody picks up the phone". Lindqvane later wrote that the phone
"has been on the table all along". Boats from both countries stayed in harbour overnight.
`;

const LIBRARY = `Dunmarrow Library Trust, open evening, transcript

Chair: Welcome everybody. I'm Odile Farrant and I chair the trust, for my sins.
Chair: With me is Mr Pell, who is our building surveyor, and he has bad news about the roof.
Mr Pell: The lead on the north side has gone. You can put your thumb through it.
Question from the floor: How long have we got?
Mr Pell: One winter, if it's a kind one.
Marguerite Okonjo-Hale: I would like it noted that we warned the council about this.
Chair: Noted. For those who don't know her, Marguerite runs the Saturday reading club and used to be head librarian.
Marguerite Okonjo-Hale: And the children read under buckets, frankly.
Mr Pell: Buckets are not a maintenance plan.
Chair: Quite. Let's move on to the money.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'who-is',
    sources: [{ id: 'waduk-tirtanala', text: WADUK }],
    question: 'siapa hendro wicaksana?',
    expected: { shown: 'answer', holds: 'Kepala Balai Pengelolaan Waduk Tirtanala' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'waduk-tirtanala', text: WADUK }],
    question: 'bu sarmini itu sapa sih',
    expected: { shown: 'answer', holds: 'ketua kelompok tani Desa Kedungjati' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'koperasi-feb', text: KOPERASI }],
    question: 'pak bagas jabatannya apa ya',
    expected: { shown: 'answer', holds: 'ketua pengawas koperasi' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'veldania-talks', text: VELDANIA }],
    question: 'araskar siapa tuh',
    expected: { shown: 'answer', holds: "Veldania's foreign minister" },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'veldania-talks', text: VELDANIA }],
    question: 'who is lindqvane',
    expected: { shown: 'answer', holds: 'a retired admiral who now serves as special envoy' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'library-open-evening', text: LIBRARY }],
    question: 'whos mr pell??',
    expected: { shown: 'answer', holds: 'who is our building surveyor' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'library-open-evening', text: LIBRARY }],
    question: "sorry who's marguerite again",
    expected: { shown: 'atOnce', holds: 'runs the Saturday reading club' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'koperasi-feb', text: KOPERASI }],
    question: "who is Yosep Talahatu and what's his role",
    expected: { shown: 'answer', holds: 'perwakilan anggota muda' },
  },
];
