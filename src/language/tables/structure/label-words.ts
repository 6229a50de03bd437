/** Words that stand before a colon at the start of a line, and what they tell of it. */

/** Lower-case words, and a line that begins with one. */
type Row = readonly [words: string, example: string];

/** They introduce a remark, a field or a part of the text: whoever follows them does not speak. */
const NO_SPEAKERS: readonly Row[] = [
  ['note notes nb n.b ps p.s pps fyi btw fwiw imho imo imho tldr tl;dr edit update', 'Note: the hall is cold.'],
  ['catatan ket keterangan penting info tambahan ralat koreksi revisi pembaruan lampiran', 'Catatan: aula dingin.'],
  ['subject re fw fwd cc bcc from to date sent reply-to attachment attachments', 'Subject: the pump'],
  ['perihal hal kepada dari tanggal tgl lampiran tembusan nomor no', 'Perihal: pompa'],
  ['time when where venue place location address room duration day starts ends start end', 'Venue: the boathouse'],
  ['waktu hari tempat lokasi alamat ruang ruangan jam pukul durasi mulai selesai', 'Tempat: balai desa'],
  ['title topic agenda item items theme context background summary overview introduction', 'Agenda: the pump'],
  [
    'judul topik acara tema latar ringkasan pembukaan penutup pendahuluan kesimpulan simpulan pembahasan',
    'Acara: pompa',
  ],
  [
    'http https ftp mailto tel url link links website web email e-mail phone fax meeting-id passcode',
    'https://pond.example',
  ],
  ['tautan surel telepon telp hp wa fb ig instagram facebook twitter youtube tiktok', 'Telp: 0812'],
  ['source sources photo photos image video audio picture caption credit credits copyright via', 'Photo: Lena Moor'],
  ['sumber foto gambar rekaman penulis editor reporter pewarta wartawan laporan simak baca', 'Foto: Dewi'],
  [
    'present attendees attending attendance apologies regrets absent excused participants quorum guests',
    'Present: Lena',
  ],
  ['hadir peserta absen izin berhalangan undangan daftar kehadiran yang-hadir', 'Hadir: Lena Moor'],
  ['resolved resolution decision decisions decided agreed agreement motion motions moved carried', 'DECISION: buy it.'],
  ['keputusan putusan diputuskan disepakati kesepakatan hasil mufakat usulan', 'Keputusan: beli pompa.'],
  ['action actions ai todo to-do task tasks deadline due owner next follow-up status', 'ACTION: TV to ask.'],
  ['aksi tugas tindak tenggat penanggung pic batas target', 'Tindak lanjut: Tarik bertanya.'],
  ['vote votes voting for against abstain abstentions abstained ayes noes result results tally', 'Votes: 5 to 2'],
  ['suara voting pemungutan setuju menolak abstain', 'Setuju: 5'],
  ['correction corrections erratum clarification warning caution important attention', 'Correction: it was June.'],
  ['example e.g i.e eg ie namely viz step steps option options pros cons pro con reason reasons', 'Example: a pump'],
  ['contoh misalnya yaitu yakni langkah pilihan alasan tujuan syarat manfaat', 'Contoh: pompa'],
  ['cost costs price total budget amount balance income expenses fee fees', 'Cost: 900 crowns'],
  ['biaya harga jumlah anggaran saldo pemasukan pengeluaran iuran', 'Biaya: 900 ribu'],
  [
    'minutes minute transcript recording host-notes scribe-notes meeting announcements announcement news',
    'Meeting: budget',
  ],
  ['notulen risalah transkrip rapat pengumuman berita', 'Rapat: anggaran'],
  ['scribe scribenick chair topic chair-notes rrsagent-log log logging previous', 'Scribe: JeniT'],
  ['q&a faq qa question-time questions answers discussion comments comment remark remarks', 'Discussion: long'],
  ['tanya-jawab diskusi komentar tanggapan', 'Diskusi: panjang'],
  [
    'warning error info debug proof quote bonus spoiler disclaimer reminder hint tip tips fact myth',
    'Tip: bring a torch',
  ],
  ['yes no ok okay well so now then and but because also finally first second third lastly however', 'So: we wait.'],
  [
    'ya tidak jadi lalu kemudian tapi tetapi karena juga akhirnya pertama kedua ketiga terakhir intinya',
    'Intinya: tunggu.',
  ],
  [
    'yeah hmm oh ah eh hey hi hello thanks question answer conclusion problem issue solution idea goal goals',
    'Idea: a pump',
  ],
  ['masalah solusi ide pertanyaan jawaban halo terima-kasih', 'Ide: pompa'],
  ['monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight', 'Friday: fish'],
  ['senin selasa rabu kamis jumat sabtu minggu ahad besok kemarin sekarang', 'Jumat: ikan'],
  ['see read related also-read more continue share follow subscribe advertisement', 'Related: pond closed'],
  [
    'moderator-notes type types version name names label labels key value data file page chapter section part',
    'Page: 3',
  ],
  ['nama jenis versi berkas halaman bab bagian pasal ayat poin', 'Halaman: 3'],
  ['claim claims verdict rating fact-check finding findings truth false true', 'Claim: the mill is sold.'],
  ['klaim fakta vonis hoaks narasi penjelasan penilaian cek-fakta temuan benar salah', 'Fakta: Hoaks.'],
  ['proposed proposal proposals', 'Proposal: a pump'],
  ['breaking exclusive live eksklusif terkini populer chorus verse refrain bait', 'Breaking: the pond is closed.'],
];

/** Whoever leads or answers by office: a label although no name. */
const ROLE_LABELS: readonly Row[] = [
  ['chair chairman chairwoman chairperson chairlady vice-chair deputy president vice-president', 'Chair: We begin.'],
  ['speaker host moderator facilitator interviewer interviewee presenter narrator operator mc', 'Host: Welcome.'],
  ['clerk secretary treasurer mayor councillor councilor alderman member members delegate', 'Clerk: Seven present.'],
  ['audience participant attendee caller guest voice crowd unknown unidentified reporter questioner', 'Caller: Hello.'],
  ['judge court witness counsel prosecutor defendant minister senator director manager', 'Judge: Proceed.'],
  ['ketua wakil sekretaris bendahara pimpinan pembina pengawas anggota lurah camat bupati kades', 'Ketua: Kita mulai.'],
  [
    'moderator pemandu pembawa host narasumber penanya hadirin warga peserta penonton mc notulis',
    'Moderator: Silakan.',
  ],
  ['kabid kabag kadis kasubag dirut sekda kapolsek danramil plt', 'Kabid: Izin menjawab.'],
  ['kadus kaur kasi babinsa bhabinkamtibmas pelatih pengurus pemilik perwakilan', 'Kadus: Atap los bocor.'],
  ['wartawan pewarta jurnalis', 'Wartawan: Kapan pompa datang?'],
  [
    'penyuluh petani peternak pedagang nelayan guru dokter bidan kader relawan tamu pembeli sopir utusan koordinator manajer',
    'Penyuluh: Bibitnya datang Mei.',
  ],
  [
    'resident farmer trader teacher nurse volunteer parent student tenant expert commissioner engineer warden officer inspector superintendent coordinator principal headteacher vicar pastor surveyor auditor',
    'Resident: Who pays?',
  ],
  ['kepala direktur menteri gubernur walikota hakim jaksa saksi penasihat pewawancara presiden', 'Hakim: Lanjutkan.'],
];

/** Titles before a name in a label. */
const TITLES: readonly Row[] = [
  [
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev fr hon the honourable honorable rt right',
    'MS. MOOR: No.',
  ],
  ['senator sen representative rep congressman congresswoman mp cllr councillor councilor mayor', 'Cllr Moor: No.'],
  [
    'pak bapak bpk bu ibu mas mbak mbah mama oma opa bang kak kang teh gus kh ust ustaz tuan nyonya sdr sdri saudara saudari h hj',
    'Pak Rudi: Ya.',
  ],
  ['ir drs dra drh', 'Ir. Budi Wibawa: Ya.'],
  [
    'chairman chairwoman chairperson chair president speaker judge justice general gen capt captain col',
    'Judge Moor: No.',
  ],
];

const wordsOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

export const NO_SPEAKER_WORDS: ReadonlySet<string> = wordsOf(NO_SPEAKERS);
export const ROLE_LABEL_WORDS: ReadonlySet<string> = wordsOf(ROLE_LABELS);
export const LABEL_TITLES: ReadonlySet<string> = wordsOf(TITLES);

/** `SPEAKER_00`, `Speaker 2`, `Pembicara 1`: a machine's name for somebody it does not know. */
export const NUMBERED_SPEAKER = /^(?:speaker|pembicara|spk|participant|peserta|voice|unknown speaker)[ _-]?\d{1,3}$/iu;

/** What a program's own log begins its lines with: `INFO server: started`. */
export const LOG_LEVEL = /^(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL|NOTICE|CRITICAL)\b/u;
