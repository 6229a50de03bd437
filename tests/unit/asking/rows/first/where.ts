import type { AskingRow } from '../../row-types.ts';

const AIR = `Perjanjian air antara Kota Palangjati dan Kabupaten Murungsari akhirnya diteken usai dua tahun tarik ulur.
Wali Kota Binsar Ardhana menyebut perjanjian itu adil bagi kedua daerah.

Wali kota dan bupati bertemu di rumah dinas lama dekat mata air Umbul Sanga, Rabu pagi.
"Kami sengaja memilih dekat air supaya ingat yang diperebutkan," kata Bupati Rukayah Djamil.

Pipa sepanjang belasan kilometer dari Murungsari ke Palangjati akan dipasang tahun ini. Warga Palangjati selama ini
membeli air dari truk tangki. Konferensi pers digelar sore harinya di lobi Hotel Sekar Agung.
`;

const REMAJA = `# Notulen Rapat Panitia Natal Gabungan

Hari/tanggal: Sabtu, 8 November 2025
Tempat: ruang musik Gereja Bukit Damai, lantai dua

Hadir: Yohana Simatupora (ketua), Gerald, Mesakh, Tika

Mesakh menyampaikan kerja sama antara paroki Wolonara dan paroki Ende Lauk sudah disetujui.
Gerald mengusulkan kebaktian diadakan di lapangan terbuka. Tika menolak karena musim hujan.

KEPUTUSAN: Perayaan diadakan di gedung serbaguna SMK Pelita.
TINDAK LANJUT: Tika menyewa sound system dari Toko Gema.
`;

const TREATY = `An agreement between Upper Strand and Port Callow on sharing one fire engine was reached on Saturday.

The two mayors met in a railway carriage parked on the disused line at Mossgate Halt. Neither town would agree to
host the other. "It was cold and the tea was colder," said Mayor Hettie Bramhall of Upper Strand.

The engine will be kept at Port Callow on weekdays and at Upper Strand at weekends. Firefighters will train together
at the quarry in Dunley. The accord replaces one signed in the Corn Hall in 1962. Mayor Gus Tollard of Port Callow
said he had signed "with blue fingers".
`;

const UNION = `Brushmakers' Guild, annual general meeting, 3 May 2025 - transcript

President: Order, please. Thank you for squeezing into the loft of Hargreave's paint shop, I know it's warm.
Secretary: Apologies from the Selby branch and from Whitcombe.
President: First item, the dispute between the Selby and Whitcombe branches over bristle quotas.
Mrs Aune: It was settled last week. We talked it out on the platform at Corley station, if you please.
Secretary: The strike fund has moved to the Mercer Street bank.
President: And the dinner?
Secretary: The dinner is at the Three Herons, same as ever.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'where',
    sources: [{ id: 'perjanjian-air', text: AIR }],
    question: 'dimana walikota sama bupati ketemuan?',
    expected: { shown: 'atOnce', holds: 'di rumah dinas lama dekat mata air Umbul Sanga' },
  },
  {
    kind: 'where',
    sources: [{ id: 'perjanjian-air', text: AIR }],
    question: 'konferensi persnya di mana',
    expected: { shown: 'answer', holds: 'di lobi Hotel Sekar Agung' },
  },
  {
    kind: 'where',
    sources: [{ id: 'panitia-natal', text: REMAJA }],
    question: 'rapatnya panitia natal di mana ya',
    expected: { shown: 'answer', holds: 'ruang musik Gereja Bukit Damai' },
  },
  {
    kind: 'where',
    sources: [{ id: 'panitia-natal', text: REMAJA }],
    question: 'trus perayaan natalnya jadinya diadain di mana sih?',
    expected: { shown: 'atOnce', holds: 'Perayaan diadakan di gedung serbaguna SMK Pelita' },
  },
  {
    kind: 'where',
    sources: [{ id: 'fire-engine-deal', text: TREATY }],
    question: 'where did they meet',
    expected: { shown: 'answer', holds: 'in a railway carriage parked on the disused line' },
  },
  {
    kind: 'where',
    sources: [{ id: 'fire-engine-deal', text: TREATY }],
    question: 'where will the firefighters be training together?',
    expected: { shown: 'answer', holds: 'at the quarry in Dunley' },
  },
  {
    kind: 'where',
    sources: [{ id: 'brushmakers-agm', text: UNION }],
    question: 'where was the selby / whitcombe dispute settled',
    expected: { shown: 'atOnce', holds: 'on the platform at Corley station' },
  },
  {
    kind: 'where',
    sources: [{ id: 'brushmakers-agm', text: UNION }],
    question: 'wheres the guild dinner gonna be',
    expected: { shown: 'atOnce', holds: 'The dinner is at the Three Herons' },
  },
];
