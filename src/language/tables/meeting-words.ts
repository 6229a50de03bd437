/** Words that the text of any meeting may have, whatever it is about. */
import type { LanguageCode } from '../types.ts';
import type { ExampleRow } from './questions/forms.ts';

/** Their standing in a source says nothing of its subject, nor does their absence. */
export const MEETING_WORDS: Readonly<Record<LanguageCode, readonly ExampleRow[]>> = {
  id: [
    ['rapat pertemuan bertemu ketemu sidang musyawarah perundingan berunding konferensi acara', 'Rapat dibuka sore.'],
    ['hadir kehadiran datang peserta undangan anggota warga perwakilan orang', 'Dua puluh peserta hadir.'],
    ['ketua pimpinan memimpin pemimpin wakil sekretaris bendahara kepala moderator', 'Siapa yang memimpin?'],
    ['mulai dimulai buka dibuka tutup ditutup selesai berakhir berlangsung telat terlambat', 'Rapat mulai telat.'],
    ['agenda bahas membahas dibahas pembahasan topik notulen catatan laporan lapor', 'Agenda berikutnya dibahas.'],
    ['putus putusan keputusan memutuskan diputuskan sepakat disepakati kesepakatan', 'Apa yang diputuskan?'],
    ['setuju menyetujui disetujui tolak menolak ditolak usul mengusulkan usulan', 'Usul itu ditolak.'],
    ['suara voting pemungutan abstain hasil', 'Bagaimana hasil voting?'],
    ['rencana jadwal batas waktu berikutnya tindak lanjut', 'Kapan rapat berikutnya?'],
    ['biaya dana anggaran bayar membayar dibayar menanggung ditanggung uang', 'Siapa yang membayar?'],
    ['tanya bertanya jawab menjawab jawaban pertanyaan bicara berbicara bersama', 'Siapa yang bertanya?'],
  ],
  en: [
    ['meeting meet met session assembly talks conference event council board committee', 'The session was short.'],
    ['attend attended attendance present absent came turned people members participants', 'Who was absent?'],
    ['chair chaired lead led leader speaker secretary treasurer spokesperson', 'Who chaired it?'],
    ['start started begin began open opened close closed end ended late adjourned', 'Why did it start late?'],
    ['agenda discuss discussed discussion topic minutes notes report reported', 'What is on the agenda?'],
    ['decide decided decision agree agreed agreement settle settled resolve resolved resolution', 'What was agreed?'],
    ['approve approved approval reject rejected propose proposed proposal motion', 'Was the motion rejected?'],
    ['vote voted votes voting ballot abstained result outcome', 'How did the vote go?'],
    ['plan planned schedule scheduled deadline next follow', 'When is the next one?'],
    ['cost costs pay pays paid money fund funds funded budget', 'Who pays?'],
    ['ask asked question answer answered reply replied statement joint', 'Who asked first?'],
  ],
};

/** Words with which a text says that something was decided; one is as good as another to who asks what was. */
export const DECIDING: readonly ExampleRow[] = [
  ['decide decided decides decision decisions', 'The club decided to sell the boat.'],
  ['resolve resolved resolution resolutions agree agreed', 'RESOLVED: the shed is to be painted.'],
  ['approve approved adopt adopted carried', 'Carried: the shed is to be painted.'],
  ['putuskan memutuskan diputuskan keputusan putusan', 'Keputusan: gudang dicat ulang.'],
  ['sepakat sepakati menyepakati disepakati kesepakatan', 'Disepakati: gudang dicat ulang.'],
  ['menyetujui disetujui menetapkan ditetapkan', 'Warga menyetujui pengecatan gudang.'],
];
