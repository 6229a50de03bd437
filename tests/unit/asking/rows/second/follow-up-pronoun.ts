import type { AskingRow } from '../../row-types.ts';

const PELATIH = `---
title: Pelatih Baru Elang Samudra Janjikan Gaya Menyerang
publisher: Lapangan Hijau
published: 2025-02-17
---
Klub Elang Samudra memperkenalkan Yosafat Mandagie sebagai pelatih kepala pada Senin.

"Saya tidak suka bertahan, penonton datang untuk melihat gol," kata Yosafat. Ia menandatangani kontrak dua tahun \
hingga Juni 2027. Sebelumnya Yosafat melatih klub Garuda Muda Siantan dan membawanya naik kasta.

Presiden klub, Clarissa Tanuwijaya, mengatakan anggaran belanja pemain sebesar Rp12 miliar. "Beliau boleh memilih \
empat pemain asing," ujar Clarissa. Yosafat sendiri lebih ingin memakai pemain akademi.

Laga pertamanya adalah melawan Persada Kencana pada 1 Maret. Clarissa, yang memimpin klub sejak 2020, berjanji \
merenovasi tribun timur.
`;

const PLANNING = `# Wenlow Parish Council: extraordinary meeting

Monday 3 March 2025, St Aldhelm's Hall

Present: Cllr Rosalind Thackray (chair), Cllr Umar Benedek, Cllr Dilys Pomfret, Mr Jasper Quint (for the applicant)

## Barn at Coldwell Farm

Mr Quint said that the barn would become three holiday flats. He offered to plant a hedge along the lane. Cllr Benedek \
said that the lane could not bear more cars. He asked for a passing place near the pond. Cllr Pomfret said bats had \
been seen in the roof, and she wanted a survey before any vote.

RESOLVED: to put off the decision until a bat survey is made.

## Allotments

Cllr Thackray said that eleven people were waiting for a plot. She proposed to rent the field behind the chapel.

ACTION: Cllr Benedek to measure the lane.
`;

const OBROL = `[16:20] Nadhif: tadi wawancara sama Bu Ratih Kencono, pemilik batik Sekar Jagat Lor
[16:21] Nadhif: katanya mulai usaha 1998, modalnya cuma dua canting sama kompor bekas
[16:22] Shafa: keren. pak Leman ikut?
[16:23] Nadhif: pak Leman ga bisa, dia lagi nganter kain ke pelabuhan
[16:24] Nadhif: bu Ratih sekarang punya 23 pembatik, kebanyakan ibu2 sekitar
[16:25] Shafa: trus rencananya?
[16:26] Nadhif: tahun depan Bu Ratih mau buka kelas batik gratis buat anak SMA
[16:27] Shafa: pak Leman tuh suaminya?
[16:28] Nadhif: bukan, adiknya, yg ngurus pewarna alami
`;

const PANEL = `Moderator: Welcome. With us are Ilse Harkonen-Dahl and Matteo Brisk.
Ilse Harkonen-Dahl: I spent six winters on the ice shelf counting penguins.
Moderator: And what did you find?
Ilse Harkonen-Dahl: The colony at Cape Norrie has shrunk by a third.
Matteo Brisk: I model the krill, and my numbers point the same way.
Moderator: Should fishing be banned?
Matteo Brisk: No, I would close two bays and leave the rest open.
Ilse Harkonen-Dahl: I want a ban for ten years, nothing less.
Moderator: Who pays for your stations?
Matteo Brisk: Mine is paid by a shipping fund, I never hid that.
Ilse Harkonen-Dahl: I live on a grant of the Sundgren Trust.
`;

export const ROWS: readonly AskingRow[] = [
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'elang-samudra', text: PELATIH }],
    after: 'siapa Yosafat Mandagie?',
    question: 'sebelumnya dia ngelatih klub mana?',
    expected: { shown: 'atOnce', holds: 'melatih klub Garuda Muda Siantan' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'elang-samudra', text: PELATIH }],
    after: 'Who is Clarissa Tanuwijaya?',
    question: 'since when has she been leading the club?',
    expected: { shown: 'atOnce', holds: 'yang memimpin klub sejak 2020' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'wenlow-parish', text: PLANNING }],
    after: 'What did Cllr Benedek say about the lane?',
    question: 'what did he ask for near the pond',
    expected: { shown: 'atOnce', holds: 'He asked for a passing place' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'wenlow-parish', text: PLANNING }],
    after: 'Cllr Pomfret itu hadir di rapat?',
    question: 'dia mau apa sebelum voting (vote)?',
    expected: { shown: 'atOnce', holds: 'she wanted a survey before any vote' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'chat-batik', text: OBROL }],
    after: 'bu Ratih Kencono itu siapa?',
    question: 'beliau punya brp pembatik skrg?',
    expected: { shown: 'atOnce', holds: 'punya 23 pembatik' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'chat-batik', text: OBROL }],
    after: 'kenapa pak Leman ga ikut wawancara?',
    question: 'dia ngurusin apa emangnya di usaha batik itu',
    expected: { shown: 'atOnce', holds: 'yg ngurus pewarna alami' },
  },
  {
    kind: 'follow-up-pronoun',
    sources: [{ id: 'penguin-panel', text: PANEL }],
    after: 'What does Matteo Brisk model?',
    question: 'does he think fishing shoud be banned?',
    expected: { shown: 'atOnce', holds: 'I would close two bays' },
  },
];
