import type { AskingRow } from '../../row-types.ts';

const JEMBATAN = `---
title: Warga Kali Wening Tolak Penutupan Jembatan Gantung
publisher: Kabar Lembah
published: 2024-03-12
---
"Kalau jembatan itu ditutup, anak-anak harus memutar sebelas kilometer," kata Wiratmo Sagala di depan balai dusun, \
Senin pagi. Puluhan warga membawa poster dan berjalan kaki dari pasar.

Wiratmo, yang sejak 2019 menjabat kepala Dusun Tirtasari, memimpin barisan itu bersama dua anggota karang taruna. \
Ia menolak tawaran perahu penyeberangan. "Perahu itu cuma muat delapan orang," ujar Wiratmo.

Dari pihak pemerintah kabupaten hadir Endah Prameswuri. "Kawat bajanya sudah aus, kami tidak mau menunggu ada yang \
jatuh," kata Endah. Endah adalah kepala bidang jalan dan jembatan di dinas pekerjaan umum setempat. Ia berjanji \
mengirim tim pemeriksa sebelum akhir bulan.

Seorang pedagang, Sumiyati, mengaku dagangannya turun separuh sejak palang dipasang. Wiratmo Sagala menegaskan warga \
akan datang lagi minggu depan.
`;

const HARBOUR = `# Minutes of the Quellmouth Harbour Users Forum

Held on 6 February 2025 in the Net Loft, Quellmouth

Present: Odalys Brandt (dredging manager, Harbour Authority), Piers Hallowick (secretary of the Oyster Growers' \
Association), Tamsin Okoro-Reeve (chair), Lubo Kranjec (lifeboat crew)

## 1. Silting of the inner basin

Ms Brandt said the inner basin had lost forty centimetres of depth since the autumn. Mr Hallowick said that growers \
could no longer land at low water. Mr Kranjec said the lifeboat had twice touched bottom.

RESOLVED: that the Authority dredge the inner basin before Easter.

## 2. Mooring fees

Mr Hallowick said that the fees were "a tax on the small boats". Ms Brandt said fees were not a matter for her.

ACTION: Piers Hallowick to send the growers' figures to the chair by 20 February.
`;

const RADIO = `Pembawa Acara: Selamat sore pendengar, kita bahas banjir rob di pesisir Karanglaut.
Pembawa Acara: Di studio sudah ada Bu Nirmala Dewantari, peneliti geodesi dari Universitas Samudra Raya.
Pembawa Acara: Lewat telepon nanti juga bergabung Pak Togar Simarbun.
Nirmala Dewantari: Terima kasih. Tanah di sana turun sembilan sentimeter tiap tahun.
Pembawa Acara: Apa sebabnya, Bu?
Nirmala Dewantari: Terutama pengambilan air tanah oleh pabrik. Siapa pun bisa melihatnya di data sumur.
Pembawa Acara: Pak Togar sudah tersambung.
Togar Simarbun: Sore. Saya ini cuma nelayan, tapi saya ketua rukun nelayan Karanglaut sudah tiga periode.
Togar Simarbun: Bagi kami, tanggul itu siapa yang rawat? Tiap tahun jebol.
Nirmala Dewantari: Pak Togar benar, tanggul tanpa pompa itu percuma.
Togar Simarbun: Kami minta pompa, bukan janji.
`;

const SOLAR = `---
title: Brightfold to build solar glass plant in Norhaven
publisher: Brightfold Materials press office
published: 2023-09-04
---
Norhaven, 4 September 2023 - Brightfold Materials will build a plant for solar glass on the former cannery site.

"This town knows how to make things," said Ingmar Castellane. "We are here for thirty years, not three." The first \
furnace is due to be lit in the spring of 2025 and 210 people will work there.

"Who gets the jobs matters as much as how many there are," said Philippa Nduka, who is deputy mayor of Norhaven and \
holds the council's employment portfolio. Nduka said half of the apprentices would come from the town.

Castellane joined the company in 2016 and became its chief executive two years later. Nduka said the road to the \
site would be widened. "No lorry will pass the school," Nduka said.
`;

const OBROLAN = `[19:02] bagas: gais ada yg tau kelanjutan soal lahan kebun komunitas?
[19:03] Meisya: tadi aku ketemu pak Hendro Laksmana di kelurahan
[19:03] Meisya: pak Hendro Laksmana bilang "tahun ini belum ada anggaran pagar"
[19:04] bagas: yah
[19:05] yudhi_p: pak Hendro Laksmana itu lurah baru, dilantik Januari kemarin gantiin bu Tini
[19:06] Meisya: oh pantes blm kenal
[19:07] bagas: trus bu Carolien gimana, katanya mau bantu bibit?
[19:08] Meisya: bu Carolien bilang bibit siap 300 polybag, tinggal ambil
[19:09] yudhi_p: bu Carolien kan yg pegang koperasi tani Sekar Arum, bendaharanya
[19:10] bagas: oke besok kita ke sana
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'who-is',
    sources: [{ id: 'jembatan-wening', text: JEMBATAN }],
    question: 'wiratmo sagala itu siapa sih',
    expected: { shown: 'answer', holds: 'menjabat kepala Dusun Tirtasari' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'jembatan-wening', text: JEMBATAN }],
    question: 'whos endah prameswuri?',
    expected: { shown: 'answer', holds: 'kepala bidang jalan dan jembatan' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'harbour-forum', text: HARBOUR }],
    question: 'who is Odalys Brandt',
    expected: { shown: 'answer', holds: 'Odalys Brandt (dredging manager, Harbour Authority)' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'harbour-forum', text: HARBOUR }],
    question: 'Hallowick tuh sapa ya, jabatannya?',
    expected: { shown: 'answer', holds: 'secretary of the Oyster Growers' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'siaran-rob', text: RADIO }],
    question: 'who is nirmala dewantari, a lecturer or sth?',
    expected: { shown: 'atOnce', holds: 'peneliti geodesi dari Universitas Samudra Raya' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'solar-glass', text: SOLAR }],
    question: 'castellane - itu sapa ya persisnya',
    expected: { shown: 'answer', holds: 'became its chief executive two years later' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'solar-glass', text: SOLAR }],
    question: 'remind me who philippa nduka is, whats her postion',
    expected: { shown: 'answer', holds: 'who is deputy mayor of Norhaven' },
  },
  {
    kind: 'who-is',
    sources: [{ id: 'chat-kebun', text: OBROLAN }],
    question: 'pak hendro laksmana siapanya kelurahan?',
    expected: { shown: 'atOnce', holds: 'itu lurah baru' },
  },
];
