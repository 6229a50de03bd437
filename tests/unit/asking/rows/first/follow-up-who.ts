import type { AskingRow } from '../../row-types.ts';

const TAMBAK = `---
title: Petambak Teluk Sarangan Keluhkan Limbah
publisher: Suara Muara
published: 2025-12-02
---

Ribuan bandeng mati di tambak Teluk Sarangan pekan lalu. "Air berbau solar, ikan megap-megap lalu mengambang," kata
Mardjuki. Ia menduga limbah berasal dari galangan kapal di seberang teluk.

Mardjuki adalah sekretaris paguyuban petambak Teluk Sarangan. Ia mewakili 60 keluarga.

Pihak galangan membantah. "Tidak ada setetes pun limbah yang kami buang ke teluk," tegas Rosalinda Tanuwibawa.
Rosalinda menjabat manajer lingkungan PT Galangan Bahtera Timur. Dinas perikanan sudah mengambil contoh air.
Hasil laboratorium keluar dua minggu lagi.
`;

const PODCAST = `Transkrip siaran Obrolan Balai Kota, episode 41

Pembawa acara: Selamat sore. Bersama saya ada Kurnia Adiputra, kepala dinas perhubungan, dan Vero Manuhutu dari
komunitas pesepeda Roda Pelan.
Kurnia: Jalur sepeda di Jalan Pemuda akan kami pindah ke trotoar.
Vero: Itu namanya mengorbankan pejalan kaki, bukan solusi.
Kurnia: Trotoarnya lebar, Mbak, empat meter.
Vero: Di gambar empat meter, di lapangan isinya tiang semua.
Pembawa acara: Kapan mulai dikerjakan?
Kurnia: Setelah tender selesai.
`;

const QUARRY = `Plans to reopen the Hexley quarry were thrown out on Wednesday night to loud applause.

"This is a hillside, not a bank account," said Saul Winterbourne, to cheers from the gallery. He had opposed the plan
since it was first floated. The applicant was represented by Nadia Ferreby, a partner at the law firm Stoke and Lyle.
"My client will appeal, and will win," Ms Ferreby said on the steps afterwards.

Councillor Winterbourne chairs the district's planning committee and farms sheep at Low Hexley.
Lorry drivers had hoped for forty jobs. "They've voted for a nice view and no wages," said one of them, Mick Tarrant.
`;

const STEERING = `Project steering group, call of 4 March 2026, labelled transcript

Henrike: Right, the migration. Do we have a date?
Obafemi: We shouldn't migrate before the audit, it would be reckless.
Henrike: Reckless is a strong word.
Caspian: The vendor gave us a discount until the end of the month, that's all I'm saying.
Henrike: For the minutes: Obafemi joined us this week as head of information security, and Caspian is still our
procurement lead.
Obafemi: Thank you. I repeat, after the audit.
Caspian: Then we lose eleven thousand euros.
Henrike: I'd rather lose that than the customer data.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-who',
    sources: [{ id: 'tambak-sarangan', text: TAMBAK }],
    after: 'Apa kata Mardjuki tentang air tambak?',
    question: 'dia siapa?',
    expected: { shown: 'atOnce', holds: 'sekretaris paguyuban petambak Teluk Sarangan' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'tambak-sarangan', text: TAMBAK }],
    after: 'benarkah galangan membuang limbah ke teluk?',
    question: 'siapa yg bilang gitu',
    expected: { shown: 'atOnce', holds: 'Tidak ada setetes pun limbah' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'obrolan-41', text: PODCAST }],
    after: 'Jalur sepeda Jalan Pemuda mau dipindah kemana?',
    question: 'itu kata siapa?',
    expected: { shown: 'atOnce', holds: 'Jalur sepeda di Jalan Pemuda akan kami pindah ke trotoar' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'obrolan-41', text: PODCAST }],
    after: 'apa komentar vero soal trotoar empat meter',
    question: 'emang dia itu siapa sih',
    expected: { shown: 'atOnce', holds: 'komunitas pesepeda Roda Pelan' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'hexley-quarry', text: QUARRY }],
    after: 'What did Saul Winterbourne say about the quarry?',
    question: 'who is he',
    expected: { shown: 'atOnce', holds: "chairs the district's planning committee" },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'hexley-quarry', text: QUARRY }],
    after: 'will the client appeal the quarry decision?',
    question: 'who said that?',
    expected: { shown: 'atOnce', holds: 'My client will appeal, and will win' },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'steering-call', text: STEERING }],
    after: "Why shouldn't they migrate before the audit?",
    question: 'and who was saying this',
    expected: { shown: 'atOnce', holds: "We shouldn't migrate before the audit" },
  },
  {
    kind: 'follow-up-who',
    sources: [{ id: 'steering-call', text: STEERING }],
    after: 'what did caspian say about the vendor discount?',
    question: 'whats his job',
    expected: { shown: 'atOnce', holds: 'procurement lead' },
  },
];
