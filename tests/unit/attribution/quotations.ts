import type { CheckRow, QuotationRow } from './rows.ts';

/** Every form of a quotation. */
export const QUOTATIONS: readonly QuotationRow[] = [
  // Q1: straight single marks
  {
    id: 'Q1',
    language: 'id',
    text: "'Tanggul itu kuat,' kata Bupati Wira Kencana.",
    quotations: [{ text: "'Tanggul itu kuat,'", speaker: 'Wira Kencana', kind: 'direct' }],
  },
  {
    id: 'Q1',
    language: 'id',
    text: "'Kami panen dua kali setahun,' ujar petani Hadi Sumarto di pematang.",
    quotations: [{ text: "'Kami panen dua kali setahun,'", speaker: 'Hadi Sumarto', kind: 'direct' }],
  },
  {
    id: 'Q1',
    language: 'id',
    text: "Camat Laras Wening mengatakan, 'Jalan desa ditutup sampai Jumat.'",
    quotations: [{ text: "'Jalan desa ditutup sampai Jumat.'", speaker: 'Laras Wening', kind: 'direct' }],
  },
  {
    id: 'Q1',
    language: 'id',
    text:
      "Guru Yuni Kartasih menunjuk plafon. 'Anak-anak belajar di teras,' kata Yuni. 'Kelasnya bocor sejak " +
      "Ramadan,' tambahnya.",
    quotations: [
      { text: "'Anak-anak belajar di teras,'", speaker: 'Yuni Kartasih', kind: 'direct' },
      { text: "'Kelasnya bocor sejak Ramadan,'", speaker: 'Yuni Kartasih', kind: 'direct' },
    ],
  },
  {
    id: 'Q1',
    language: 'en',
    text: "'The levee won't break,' said Mayor Della Marsh.",
    quotations: [{ text: "'The levee won't break,'", speaker: 'Della Marsh', kind: 'direct' }],
  },
  {
    id: 'Q1',
    language: 'en',
    text: "'We don't fish there any more,' said Colm Fenner.",
    quotations: [{ text: "'We don't fish there any more,'", speaker: 'Colm Fenner', kind: 'direct' }],
  },
  {
    id: 'Q1',
    language: 'en',
    text: "Nora Quill said, 'The road is shut until Friday.'",
    quotations: [{ text: "'The road is shut until Friday.'", speaker: 'Nora Quill', kind: 'direct' }],
  },
  {
    id: 'Q1',
    language: 'en',
    text:
      "The farmer Hugh Pardoe pointed over the hedge. 'It's Tom's field,' Pardoe said. 'He ploughs it by hand,' " +
      'he added.',
    quotations: [
      { text: "'It's Tom's field,'", speaker: 'Hugh Pardoe', kind: 'direct' },
      { text: "'He ploughs it by hand,'", speaker: 'Hugh Pardoe', kind: 'direct' },
    ],
  },
  // Q2: fullwidth marks
  {
    id: 'Q2',
    language: 'id',
    text: '＂Dermaga kayu sudah lapuk,＂ kata Eko Jatmika.',
    quotations: [{ text: '＂Dermaga kayu sudah lapuk,＂', speaker: 'Eko Jatmika', kind: 'direct' }],
  },
  {
    id: 'Q2',
    language: 'id',
    text: 'Kepala Puskesmas Mira Salindri mengatakan, ＂Vaksin tiba besok pagi.＂',
    quotations: [{ text: '＂Vaksin tiba besok pagi.＂', speaker: 'Mira Salindri', kind: 'direct' }],
  },
  {
    id: 'Q2',
    language: 'id',
    text: '＂Listrik padam sejak magrib,＂ ujar Darto Wiguna, ketua RT 5.',
    quotations: [{ text: '＂Listrik padam sejak magrib,＂', speaker: 'Darto Wiguna', kind: 'direct' }],
  },
  {
    id: 'Q2',
    language: 'id',
    text: 'Menurut Nining Rahayu, ＂stok telur cukup untuk dua minggu.＂',
    quotations: [{ text: '＂stok telur cukup untuk dua minggu.＂', speaker: 'Nining Rahayu' }],
  },
  {
    id: 'Q2',
    language: 'en',
    text: '＂The wooden jetty has rotted,＂ said Gil Rothsay.',
    quotations: [{ text: '＂The wooden jetty has rotted,＂', speaker: 'Gil Rothsay', kind: 'direct' }],
  },
  {
    id: 'Q2',
    language: 'en',
    text: 'Ines Falk said, ＂The vaccine comes tomorrow morning.＂',
    quotations: [{ text: '＂The vaccine comes tomorrow morning.＂', speaker: 'Ines Falk', kind: 'direct' }],
  },
  {
    id: 'Q2',
    language: 'en',
    text: '＂We have had no power since dusk,＂ Maud Perrin told the committee.',
    quotations: [{ text: '＂We have had no power since dusk,＂', speaker: 'Maud Perrin', kind: 'direct' }],
  },
  // Q3: heavy ornamental marks
  {
    id: 'Q3',
    language: 'id',
    text: '❝Sungai ini bukan tempat sampah,❞ kata Tirta Anggara.',
    quotations: [{ text: '❝Sungai ini bukan tempat sampah,❞', speaker: 'Tirta Anggara', kind: 'direct' }],
  },
  {
    id: 'Q3',
    language: 'id',
    text: 'Sulastri Mandala berkata, ❝Dapur umum kami tutup besok.❞',
    quotations: [{ text: '❝Dapur umum kami tutup besok.❞', speaker: 'Sulastri Mandala', kind: 'direct' }],
  },
  {
    id: 'Q3',
    language: 'id',
    text: '❝Pengeras suara masjid sudah diganti,❞ ujar Anwar Zamroni.',
    quotations: [{ text: '❝Pengeras suara masjid sudah diganti,❞', speaker: 'Anwar Zamroni', kind: 'direct' }],
  },
  {
    id: 'Q3',
    language: 'id',
    text: '❝Tiket kapal naik lima ribu,❞ jelas Bayu Saptono kepada penumpang.',
    quotations: [{ text: '❝Tiket kapal naik lima ribu,❞', speaker: 'Bayu Saptono', kind: 'direct' }],
  },
  {
    id: 'Q3',
    language: 'en',
    text: '❝This river is no rubbish tip,❞ said Owen Tarrant.',
    quotations: [{ text: '❝This river is no rubbish tip,❞', speaker: 'Owen Tarrant', kind: 'direct' }],
  },
  {
    id: 'Q3',
    language: 'en',
    text: 'Bess Calloway said, ❝The soup kitchen closes tomorrow.❞',
    quotations: [{ text: '❝The soup kitchen closes tomorrow.❞', speaker: 'Bess Calloway', kind: 'direct' }],
  },
  {
    id: 'Q3',
    language: 'en',
    text: '❝The church bell is back,❞ Ravi Menand announced.',
    quotations: [{ text: '❝The church bell is back,❞', speaker: 'Ravi Menand', kind: 'direct' }],
  },
  // Q4: single angle marks
  {
    id: 'Q4',
    language: 'id',
    text: '‹Kebun kopi itu milik bersama,› kata Hadi Sumarto.',
    quotations: [{ text: '‹Kebun kopi itu milik bersama,›', speaker: 'Hadi Sumarto', kind: 'direct' }],
  },
  {
    id: 'Q4',
    language: 'id',
    text: 'Laras Wening menegaskan, ‹Tidak ada pungutan di sekolah.›',
    quotations: [{ text: '‹Tidak ada pungutan di sekolah.›', speaker: 'Laras Wening', kind: 'direct' }],
  },
  {
    id: 'Q4',
    language: 'id',
    text: '‹Besok giliran blok timur,› ujar Guntur Palawa, petugas pintu air.',
    quotations: [{ text: '‹Besok giliran blok timur,›', speaker: 'Guntur Palawa', kind: 'direct' }],
  },
  {
    id: 'Q4',
    language: 'id',
    text: 'Bidan Nining Rahayu menimbang bayi di posyandu. ‹Beratnya naik semua,› katanya.',
    quotations: [{ text: '‹Beratnya naik semua,›', speaker: 'Nining Rahayu', kind: 'direct' }],
  },
  {
    id: 'Q4',
    language: 'en',
    text: '‹The orchard belongs to all of us,› said Hugh Pardoe.',
    quotations: [{ text: '‹The orchard belongs to all of us,›', speaker: 'Hugh Pardoe', kind: 'direct' }],
  },
  {
    id: 'Q4',
    language: 'en',
    text: 'Nora Quill insisted, ‹No school here asks for fees.›',
    quotations: [{ text: '‹No school here asks for fees.›', speaker: 'Nora Quill', kind: 'direct' }],
  },
  {
    id: 'Q4',
    language: 'en',
    text: '‹The east field is next,› said Colm Fenner, who keeps the sluice.',
    quotations: [{ text: '‹The east field is next,›', speaker: 'Colm Fenner', kind: 'direct' }],
  },
  // Q5: double angle brackets of East Asian type
  {
    id: 'Q5',
    language: 'id',
    text: '《Sanggar tari buka setiap sore,》 kata Yuni Kartasih.',
    quotations: [{ text: '《Sanggar tari buka setiap sore,》', speaker: 'Yuni Kartasih', kind: 'direct' }],
  },
  {
    id: 'Q5',
    language: 'id',
    text: 'Gubernur Mira Salindri mengatakan, 《Bandara perintis selesai tahun ini.》',
    quotations: [{ text: '《Bandara perintis selesai tahun ini.》', speaker: 'Mira Salindri', kind: 'direct' }],
  },
  {
    id: 'Q5',
    language: 'id',
    text: '《Ikan asin kami dikirim ke pulau sebelah,》 ujar Eko Jatmika.',
    quotations: [{ text: '《Ikan asin kami dikirim ke pulau sebelah,》', speaker: 'Eko Jatmika', kind: 'direct' }],
  },
  {
    id: 'Q5',
    language: 'id',
    text: '《Air tangki datang dua kali sehari,》 jelas Darto Wiguna.',
    quotations: [{ text: '《Air tangki datang dua kali sehari,》', speaker: 'Darto Wiguna', kind: 'direct' }],
  },
  {
    id: 'Q5',
    language: 'en',
    text: '《The dance school opens every afternoon,》 said Ada Thornby.',
    quotations: [{ text: '《The dance school opens every afternoon,》', speaker: 'Ada Thornby', kind: 'direct' }],
  },
  {
    id: 'Q5',
    language: 'en',
    text: 'Governor Maud Perrin said, 《The airstrip will be ready this year.》',
    quotations: [{ text: '《The airstrip will be ready this year.》', speaker: 'Maud Perrin', kind: 'direct' }],
  },
  {
    id: 'Q5',
    language: 'en',
    text: '《The tanker comes twice a day,》 Gil Rothsay explained.',
    quotations: [{ text: '《The tanker comes twice a day,》', speaker: 'Gil Rothsay', kind: 'direct' }],
  },
  // Q6: marks written as an entity
  {
    id: 'Q6',
    language: 'id',
    text: '&quot;Bendungan itu baru diperiksa,&quot; kata Bupati Wira Kencana.',
    quotations: [{ text: '&quot;Bendungan itu baru diperiksa,&quot;', speaker: 'Wira Kencana', kind: 'direct' }],
  },
  {
    id: 'Q6',
    language: 'id',
    text: 'Bayu Saptono mengatakan, &quot;Laporan keuangan ditempel di balai desa.&quot;',
    quotations: [
      { text: '&quot;Laporan keuangan ditempel di balai desa.&quot;', speaker: 'Bayu Saptono', kind: 'direct' },
    ],
  },
  {
    id: 'Q6',
    language: 'id',
    text: '&quot;Ojek dilarang masuk gang sempit,&quot; ujar Guntur Palawa.',
    quotations: [{ text: '&quot;Ojek dilarang masuk gang sempit,&quot;', speaker: 'Guntur Palawa', kind: 'direct' }],
  },
  {
    id: 'Q6',
    language: 'id',
    text:
      '&quot;Sampah plastik kami timbang,&quot; kata Sulastri Mandala. &quot;Harganya seribu sekilo,&quot; ' +
      'tambahnya.',
    quotations: [
      { text: '&quot;Sampah plastik kami timbang,&quot;', speaker: 'Sulastri Mandala', kind: 'direct' },
      { text: '&quot;Harganya seribu sekilo,&quot;', speaker: 'Sulastri Mandala', kind: 'direct' },
    ],
  },
  {
    id: 'Q6',
    language: 'en',
    text: '&quot;The dam was inspected last week,&quot; said Mayor Della Marsh.',
    quotations: [{ text: '&quot;The dam was inspected last week,&quot;', speaker: 'Della Marsh', kind: 'direct' }],
  },
  {
    id: 'Q6',
    language: 'en',
    text: 'Owen Tarrant said, &quot;The accounts are pinned up in the hall.&quot;',
    quotations: [
      { text: '&quot;The accounts are pinned up in the hall.&quot;', speaker: 'Owen Tarrant', kind: 'direct' },
    ],
  },
  {
    id: 'Q6',
    language: 'en',
    text: '&quot;We weigh the plastic,&quot; said Bess Calloway. &quot;It pays a penny a bag,&quot; she added.',
    quotations: [
      { text: '&quot;We weigh the plastic,&quot;', speaker: 'Bess Calloway', kind: 'direct' },
      { text: '&quot;It pays a penny a bag,&quot;', speaker: 'Bess Calloway', kind: 'direct' },
    ],
  },
  // Q7: "pun berujar" and its like before the words
  {
    id: 'Q7',
    language: 'id',
    text: 'Bupati Wira Kencana tiba pukul tujuh. Wira pun berujar, "Tanggul ini kuat sampai lima puluh tahun."',
    quotations: [{ text: '"Tanggul ini kuat sampai lima puluh tahun."', speaker: 'Wira Kencana', kind: 'direct' }],
  },
  {
    id: 'Q7',
    language: 'id',
    text: 'Laras Wening pun berujar, "Kantor camat tetap melayani hari Sabtu."',
    quotations: [{ text: '"Kantor camat tetap melayani hari Sabtu."', speaker: 'Laras Wening', kind: 'direct' }],
  },
  {
    id: 'Q7',
    language: 'id',
    text: 'Semua mata tertuju kepada Hadi Sumarto. Hadi pun menjawab, "Sapi saya tidak dijual."',
    quotations: [{ text: '"Sapi saya tidak dijual."', speaker: 'Hadi Sumarto', kind: 'direct' }],
  },
  {
    id: 'Q7',
    language: 'id',
    text: 'Nining Rahayu pun akhirnya berujar, "Posyandu kita pindahkan ke balai RW."',
    quotations: [{ text: '"Posyandu kita pindahkan ke balai RW."', speaker: 'Nining Rahayu', kind: 'direct' }],
  },
  {
    id: 'Q7',
    language: 'en',
    text: 'Mayor Della Marsh came at seven. Marsh then remarked, "This levee will stand for fifty years."',
    quotations: [{ text: '"This levee will stand for fifty years."', speaker: 'Della Marsh', kind: 'direct' }],
  },
  {
    id: 'Q7',
    language: 'en',
    text: 'Nora Quill too remarked, "The office stays open on Saturdays."',
    quotations: [{ text: '"The office stays open on Saturdays."', speaker: 'Nora Quill', kind: 'direct' }],
  },
  {
    id: 'Q7',
    language: 'en',
    text: 'All eyes turned to Hugh Pardoe. And so Pardoe replied, "My cows are not for sale."',
    quotations: [{ text: '"My cows are not for sale."', speaker: 'Hugh Pardoe', kind: 'direct' }],
    never: ['And so Pardoe'],
  },
  // Q8: everyday verbs
  {
    id: 'Q8',
    language: 'id',
    text: 'Eko Jatmika bilang, "Solar di dermaga habis sejak kemarin."',
    quotations: [{ text: '"Solar di dermaga habis sejak kemarin."', speaker: 'Eko Jatmika', kind: 'direct' }],
  },
  {
    id: 'Q8',
    language: 'id',
    text: 'Yuni Kartasih ngomong, "Uang kas kelas dipakai beli kipas angin."',
    quotations: [{ text: '"Uang kas kelas dipakai beli kipas angin."', speaker: 'Yuni Kartasih', kind: 'direct' }],
  },
  {
    id: 'Q8',
    language: 'id',
    text: 'Juru parkir Guntur Palawa datang terlambat. "Ban motor saya bocor," bilang Guntur.',
    quotations: [{ text: '"Ban motor saya bocor,"', speaker: 'Guntur Palawa', kind: 'direct' }],
  },
  {
    id: 'Q8',
    language: 'id',
    text: 'Darto Wiguna bilang kalau gensetnya dipinjam kampung sebelah.',
    quotations: [{ text: 'gensetnya dipinjam kampung sebelah', speaker: 'Darto Wiguna', kind: 'reported' }],
  },
  {
    id: 'Q8',
    language: 'en',
    text: 'Gil Rothsay goes, "There has been no diesel on the quay since yesterday."',
    quotations: [
      { text: '"There has been no diesel on the quay since yesterday."', speaker: 'Gil Rothsay', kind: 'direct' },
    ],
  },
  {
    id: 'Q8',
    language: 'en',
    text: 'Maud Perrin was like, "The class fund went on a fan."',
    quotations: [{ text: '"The class fund went on a fan."', speaker: 'Maud Perrin', kind: 'direct' }],
  },
  {
    id: 'Q8',
    language: 'en',
    text: 'Colm Fenner turned up late. "My tyre went flat," goes Fenner.',
    quotations: [{ text: '"My tyre went flat,"', speaker: 'Colm Fenner', kind: 'direct' }],
  },
  // Q9: berucap, bertutur, berseru
  {
    id: 'Q9',
    language: 'id',
    text: 'Anwar Zamroni berucap, "Semoga panen tahun ini lebih baik."',
    quotations: [{ text: '"Semoga panen tahun ini lebih baik."', speaker: 'Anwar Zamroni', kind: 'direct' }],
  },
  {
    id: 'Q9',
    language: 'id',
    text: 'Sulastri Mandala bertutur, "Dulu kampung ini hanya sepuluh rumah."',
    quotations: [{ text: '"Dulu kampung ini hanya sepuluh rumah."', speaker: 'Sulastri Mandala', kind: 'direct' }],
  },
  {
    id: 'Q9',
    language: 'id',
    text: 'Dari atas perahu Eko Jatmika berseru, "Tali depan jangan dilepas!"',
    quotations: [{ text: '"Tali depan jangan dilepas!"', speaker: 'Eko Jatmika', kind: 'direct' }],
  },
  {
    id: 'Q9',
    language: 'id',
    text: 'Tirta Anggara berdiri di pinggir lapangan. Tirta berseru, "Oper bolanya ke kiri!"',
    quotations: [{ text: '"Oper bolanya ke kiri!"', speaker: 'Tirta Anggara', kind: 'direct' }],
  },
  {
    id: 'Q9',
    language: 'en',
    text: 'Ravi Menand murmured, "May this harvest be a better one."',
    quotations: [{ text: '"May this harvest be a better one."', speaker: 'Ravi Menand', kind: 'direct' }],
  },
  {
    id: 'Q9',
    language: 'en',
    text: 'Bess Calloway recounted, "There were only ten houses here then."',
    quotations: [{ text: '"There were only ten houses here then."', speaker: 'Bess Calloway', kind: 'direct' }],
  },
  {
    id: 'Q9',
    language: 'en',
    text: 'From the boat Gil Rothsay called out, "Leave the bow line alone!"',
    quotations: [{ text: '"Leave the bow line alone!"', speaker: 'Gil Rothsay', kind: 'direct' }],
  },
  // Q10: mengancam, menyindir, menepis
  {
    id: 'Q10',
    language: 'id',
    text: 'Hadi Sumarto mengancam, "Kalau pagar itu tidak dibuka, kami lapor polisi."',
    quotations: [
      { text: '"Kalau pagar itu tidak dibuka, kami lapor polisi."', speaker: 'Hadi Sumarto', kind: 'direct' },
    ],
  },
  {
    id: 'Q10',
    language: 'id',
    text: 'Laras Wening menyindir, "Rapatnya lebih panjang daripada jembatannya."',
    quotations: [{ text: '"Rapatnya lebih panjang daripada jembatannya."', speaker: 'Laras Wening', kind: 'direct' }],
  },
  {
    id: 'Q10',
    language: 'id',
    text: 'Bupati Wira Kencana menepis, "Itu bukan urusan kabupaten."',
    quotations: [{ text: '"Itu bukan urusan kabupaten."', speaker: 'Wira Kencana', kind: 'direct' }],
  },
  {
    id: 'Q10',
    language: 'id',
    text: 'Nama Bayu Saptono ikut disebut dalam daftar itu. Bayu menepis, "Saya sudah lunas sejak Maret."',
    quotations: [{ text: '"Saya sudah lunas sejak Maret."', speaker: 'Bayu Saptono', kind: 'direct' }],
  },
  {
    id: 'Q10',
    language: 'en',
    text: 'Hugh Pardoe threatened, "Open that gate or we go to the police."',
    quotations: [{ text: '"Open that gate or we go to the police."', speaker: 'Hugh Pardoe', kind: 'direct' }],
  },
  {
    id: 'Q10',
    language: 'en',
    text: 'Nora Quill scoffed, "The meeting was longer than the bridge."',
    quotations: [{ text: '"The meeting was longer than the bridge."', speaker: 'Nora Quill', kind: 'direct' }],
  },
  {
    id: 'Q10',
    language: 'en',
    text: 'Mayor Della Marsh shrugged it off: "That is no business of the county."',
    quotations: [{ text: '"That is no business of the county."', speaker: 'Della Marsh', kind: 'direct' }],
  },
  // Q11: celetuk, seloroh after the words
  {
    id: 'Q11',
    language: 'id',
    text: '"Kambing saja dapat undangan," celetuk Darto Wiguna.',
    quotations: [{ text: '"Kambing saja dapat undangan,"', speaker: 'Darto Wiguna', kind: 'direct' }],
  },
  {
    id: 'Q11',
    language: 'id',
    text: '"Kalau telat lagi, kopinya saya habiskan," seloroh Hadi Sumarto.',
    quotations: [{ text: '"Kalau telat lagi, kopinya saya habiskan,"', speaker: 'Hadi Sumarto', kind: 'direct' }],
  },
  {
    id: 'Q11',
    language: 'id',
    text: 'Yuni Kartasih duduk paling belakang. "Spidolnya habis lagi," celetuk Yuni.',
    quotations: [{ text: '"Spidolnya habis lagi,"', speaker: 'Yuni Kartasih', kind: 'direct' }],
  },
  {
    id: 'Q11',
    language: 'id',
    text: 'Guntur Palawa tertawa. "Yang menang harus mentraktir," selorohnya.',
    quotations: [{ text: '"Yang menang harus mentraktir,"', speaker: 'Guntur Palawa', kind: 'direct' }],
  },
  {
    id: 'Q11',
    language: 'en',
    text: '"Even the goat was invited," quipped Owen Tarrant.',
    quotations: [{ text: '"Even the goat was invited,"', speaker: 'Owen Tarrant', kind: 'direct' }],
  },
  {
    id: 'Q11',
    language: 'en',
    text: '"Come late again and I drink your coffee," joked Hugh Pardoe.',
    quotations: [{ text: '"Come late again and I drink your coffee,"', speaker: 'Hugh Pardoe', kind: 'direct' }],
  },
  {
    id: 'Q11',
    language: 'en',
    text: 'Maud Perrin sat at the back. "We are out of chalk again," Perrin piped up.',
    quotations: [{ text: '"We are out of chalk again,"', speaker: 'Maud Perrin', kind: 'direct' }],
  },
  // Q12: sergah, dalih, curhat after the words
  {
    id: 'Q12',
    language: 'id',
    text: '"Jangan potong pembicaraan saya," sergah Laras Wening.',
    quotations: [{ text: '"Jangan potong pembicaraan saya,"', speaker: 'Laras Wening', kind: 'direct' }],
  },
  {
    id: 'Q12',
    language: 'id',
    text: '"Alat beratnya masih dipakai di tempat lain," dalih Bayu Saptono.',
    quotations: [{ text: '"Alat beratnya masih dipakai di tempat lain,"', speaker: 'Bayu Saptono', kind: 'direct' }],
  },
  {
    id: 'Q12',
    language: 'id',
    text: '"Sudah tiga malam saya tidak tidur," curhat Nining Rahayu.',
    quotations: [{ text: '"Sudah tiga malam saya tidak tidur,"', speaker: 'Nining Rahayu', kind: 'direct' }],
  },
  {
    id: 'Q12',
    language: 'id',
    text: 'Eko Jatmika tidak hadir dalam gotong royong. "Perahu saya sedang ditambal," dalihnya.',
    quotations: [{ text: '"Perahu saya sedang ditambal,"', speaker: 'Eko Jatmika', kind: 'direct' }],
  },
  {
    id: 'Q12',
    language: 'en',
    text: '"Let me finish my sentence," snapped Nora Quill.',
    quotations: [{ text: '"Let me finish my sentence,"', speaker: 'Nora Quill', kind: 'direct' }],
  },
  {
    id: 'Q12',
    language: 'en',
    text: '"The digger is needed elsewhere," argued Owen Tarrant.',
    quotations: [{ text: '"The digger is needed elsewhere,"', speaker: 'Owen Tarrant', kind: 'direct' }],
  },
  {
    id: 'Q12',
    language: 'en',
    text: '"I have not slept for three nights," confided Bess Calloway.',
    quotations: [{ text: '"I have not slept for three nights,"', speaker: 'Bess Calloway', kind: 'direct' }],
  },
  // Q13: tutup, tutupnya, demikian X
  {
    id: 'Q13',
    language: 'id',
    text: '"Rapat berikutnya kita adakan di balai dusun," tutup Bayu Saptono.',
    quotations: [{ text: '"Rapat berikutnya kita adakan di balai dusun,"', speaker: 'Bayu Saptono', kind: 'direct' }],
  },
  {
    id: 'Q13',
    language: 'id',
    text: 'Camat Laras Wening berterima kasih kepada para relawan. "Jaga kebersihan sungai kita," tutupnya.',
    quotations: [{ text: '"Jaga kebersihan sungai kita,"', speaker: 'Laras Wening', kind: 'direct' }],
  },
  {
    id: 'Q13',
    language: 'id',
    text: '"Pasar malam dibuka sampai akhir bulan," demikian Mira Salindri.',
    quotations: [{ text: '"Pasar malam dibuka sampai akhir bulan,"', speaker: 'Mira Salindri', kind: 'direct' }],
  },
  {
    id: 'Q13',
    language: 'id',
    text: '"Tidak seorang pun boleh menebang pohon itu," demikian Hadi Sumarto.',
    quotations: [{ text: '"Tidak seorang pun boleh menebang pohon itu,"', speaker: 'Hadi Sumarto', kind: 'direct' }],
  },
  {
    id: 'Q13',
    language: 'en',
    text: '"We meet next in the lower hall," concluded Owen Tarrant.',
    quotations: [{ text: '"We meet next in the lower hall,"', speaker: 'Owen Tarrant', kind: 'direct' }],
  },
  {
    id: 'Q13',
    language: 'en',
    text: 'Councillor Nora Quill thanked the volunteers. "Keep our river clean," she concluded.',
    quotations: [{ text: '"Keep our river clean,"', speaker: 'Nora Quill', kind: 'direct' }],
  },
  {
    id: 'Q13',
    language: 'en',
    text: '"Nobody may fell that tree," Hugh Pardoe wound up.',
    quotations: [{ text: '"Nobody may fell that tree,"', speaker: 'Hugh Pardoe', kind: 'direct' }],
  },
  // Q14: "Kata X, …" in front
  {
    id: 'Q14',
    language: 'id',
    text: 'Kata Hadi Sumarto, pupuk bersubsidi belum sampai ke dusun.',
    quotations: [{ text: 'pupuk bersubsidi belum sampai ke dusun', speaker: 'Hadi Sumarto', kind: 'reported' }],
  },
  {
    id: 'Q14',
    language: 'id',
    text: 'Kata Laras Wening, "Jalan lingkar dibuka sebelum Natal."',
    quotations: [{ text: '"Jalan lingkar dibuka sebelum Natal."', speaker: 'Laras Wening', kind: 'direct' }],
  },
  {
    id: 'Q14',
    language: 'id',
    text: 'Bupati Wira Kencana menengok korban banjir. Kata Wira, tenda tambahan tiba malam ini.',
    quotations: [{ text: 'tenda tambahan tiba malam ini', speaker: 'Wira Kencana', kind: 'reported' }],
  },
  {
    id: 'Q14',
    language: 'id',
    text: 'Kata Pak Darto Wiguna, sumur itu "tidak pernah kering" selama kemarau.',
    quotations: [{ text: 'sumur itu "tidak pernah kering" selama kemarau', speaker: 'Darto Wiguna', kind: 'mixed' }],
    never: ['Kata Pak Darto Wiguna', 'Kata Pak'],
  },
  {
    id: 'Q14',
    language: 'en',
    text: 'According to Hugh Pardoe, the seed has not reached the valley yet.',
    quotations: [{ text: 'the seed has not reached the valley yet', speaker: 'Hugh Pardoe', kind: 'reported' }],
  },
  {
    id: 'Q14',
    language: 'en',
    text: 'In the words of Nora Quill, "The ring road opens before Christmas."',
    quotations: [{ text: '"The ring road opens before Christmas."', speaker: 'Nora Quill', kind: 'direct' }],
  },
  {
    id: 'Q14',
    language: 'en',
    text: 'Mayor Della Marsh visited the flooded streets. According to Marsh, more tents arrive tonight.',
    quotations: [{ text: 'more tents arrive tonight', speaker: 'Della Marsh', kind: 'reported' }],
  },
  // Q15: "Ujar/Lanjut/Tambah/Jelas X, …" in front
  {
    id: 'Q15',
    language: 'id',
    text: 'Ujar Mira Salindri, "Kapal perintis singgah dua minggu sekali."',
    quotations: [{ text: '"Kapal perintis singgah dua minggu sekali."', speaker: 'Mira Salindri', kind: 'direct' }],
    never: ['Ujar Mira Salindri', 'Ujar Mira'],
  },
  {
    id: 'Q15',
    language: 'id',
    text: '"Semen sudah datang," kata Bayu Saptono. Lanjut Bayu, "Pasirnya menyusul lusa."',
    quotations: [
      { text: '"Semen sudah datang,"', speaker: 'Bayu Saptono', kind: 'direct' },
      { text: '"Pasirnya menyusul lusa."', speaker: 'Bayu Saptono', kind: 'direct' },
    ],
    never: ['Lanjut Bayu'],
  },
  {
    id: 'Q15',
    language: 'id',
    text: '"Ruang kelas dicat ulang," ujar Yuni Kartasih. Tambah Yuni, catnya dibeli dari uang alumni.',
    quotations: [
      { text: '"Ruang kelas dicat ulang,"', speaker: 'Yuni Kartasih', kind: 'direct' },
      { text: 'catnya dibeli dari uang alumni', speaker: 'Yuni Kartasih', kind: 'reported' },
    ],
    never: ['Tambah Yuni'],
  },
  {
    id: 'Q15',
    language: 'id',
    text: 'Jelas Guntur Palawa, pintu air dibuka bergantian setiap enam jam.',
    quotations: [{ text: 'pintu air dibuka bergantian setiap enam jam', speaker: 'Guntur Palawa', kind: 'reported' }],
    never: ['Jelas Guntur Palawa', 'Jelas Guntur'],
  },
  {
    id: 'Q15',
    language: 'en',
    text: 'Said Ada Thornby: "The mail boat calls every fortnight."',
    quotations: [{ text: '"The mail boat calls every fortnight."', speaker: 'Ada Thornby', kind: 'direct' }],
    never: ['Said Ada Thornby', 'Said Ada'],
  },
  {
    id: 'Q15',
    language: 'en',
    text: '"The cement is here," said Owen Tarrant. Added Tarrant: "The sand comes on Thursday."',
    quotations: [
      { text: '"The cement is here,"', speaker: 'Owen Tarrant', kind: 'direct' },
      { text: '"The sand comes on Thursday."', speaker: 'Owen Tarrant', kind: 'direct' },
    ],
    never: ['Added Tarrant'],
  },
  {
    id: 'Q15',
    language: 'en',
    text: '"We repainted the classroom," said Maud Perrin. Continued Perrin: "Old pupils paid for it."',
    quotations: [
      { text: '"We repainted the classroom,"', speaker: 'Maud Perrin', kind: 'direct' },
      { text: '"Old pupils paid for it."', speaker: 'Maud Perrin', kind: 'direct' },
    ],
    never: ['Continued Perrin'],
  },
  // Q16: "Katanya, …", "Lanjutnya, …" in front
  {
    id: 'Q16',
    language: 'id',
    text: 'Lurah Laras Wening meninjau pasar. Katanya, atap pasar selesai bulan depan.',
    quotations: [{ text: 'atap pasar selesai bulan depan', speaker: 'Laras Wening', kind: 'reported' }],
  },
  {
    id: 'Q16',
    language: 'id',
    text: '"Bibit mangrove sudah ditanam," kata Eko Jatmika. Lanjutnya, "Tinggal pagarnya yang kurang."',
    quotations: [
      { text: '"Bibit mangrove sudah ditanam,"', speaker: 'Eko Jatmika', kind: 'direct' },
      { text: '"Tinggal pagarnya yang kurang."', speaker: 'Eko Jatmika', kind: 'direct' },
    ],
    never: ['Lanjutnya'],
  },
  {
    id: 'Q16',
    language: 'id',
    text: 'Mantri Darto Wiguna datang dengan sepeda. Katanya, "Obat malaria tinggal satu kotak."',
    quotations: [{ text: '"Obat malaria tinggal satu kotak."', speaker: 'Darto Wiguna', kind: 'direct' }],
    never: ['Katanya'],
  },
  {
    id: 'Q16',
    language: 'id',
    text: '"Kolam renang tutup pukul lima," ujar Mira Salindri. Tambahnya, anak di bawah tujuh tahun wajib ditemani.',
    quotations: [
      { text: '"Kolam renang tutup pukul lima,"', speaker: 'Mira Salindri', kind: 'direct' },
      { text: 'anak di bawah tujuh tahun wajib ditemani', speaker: 'Mira Salindri', kind: 'reported' },
    ],
    never: ['Tambahnya'],
  },
  {
    id: 'Q16',
    language: 'en',
    text: 'Councillor Nora Quill walked round the market. She said the roof would be finished next month.',
    quotations: [{ text: 'the roof would be finished next month', speaker: 'Nora Quill', kind: 'reported' }],
  },
  {
    id: 'Q16',
    language: 'en',
    text: '"The willows are planted," said Gil Rothsay. He went on, "Only the fence is missing."',
    quotations: [
      { text: '"The willows are planted,"', speaker: 'Gil Rothsay', kind: 'direct' },
      { text: '"Only the fence is missing."', speaker: 'Gil Rothsay', kind: 'direct' },
    ],
  },
  {
    id: 'Q16',
    language: 'en',
    text: 'Dr Ines Falk came by bicycle. Said she, "We are down to one box of pills."',
    quotations: [{ text: '"We are down to one box of pills."', speaker: 'Ines Falk', kind: 'direct' }],
  },
  // Q17: "Dikatakannya, …" and other passives with a clitic
  {
    id: 'Q17',
    language: 'id',
    text: 'Bupati Wira Kencana memeriksa pompa. Dikatakannya, pompa cadangan datang pada Kamis.',
    quotations: [{ text: 'pompa cadangan datang pada Kamis', speaker: 'Wira Kencana', kind: 'reported' }],
    never: ['Dikatakannya'],
  },
  {
    id: 'Q17',
    language: 'id',
    text: 'Kepala sekolah Yuni Kartasih menerima tamu. Dijelaskannya, seragam boleh dibeli di mana saja.',
    quotations: [{ text: 'seragam boleh dibeli di mana saja', speaker: 'Yuni Kartasih', kind: 'reported' }],
    never: ['Dijelaskannya'],
  },
  {
    id: 'Q17',
    language: 'id',
    text: 'Hadi Sumarto mengantar rombongan ke kebun. Dikatakannya, "Pohon durian ini ditanam kakek saya."',
    quotations: [{ text: '"Pohon durian ini ditanam kakek saya."', speaker: 'Hadi Sumarto', kind: 'direct' }],
    never: ['Dikatakannya'],
  },
  {
    id: 'Q17',
    language: 'id',
    text: 'Nining Rahayu memimpin rapat kader. Ditambahkannya bahwa timbangan bayi sudah diperbaiki.',
    quotations: [{ text: 'timbangan bayi sudah diperbaiki', speaker: 'Nining Rahayu', kind: 'reported' }],
    never: ['Ditambahkannya'],
  },
  {
    id: 'Q17',
    language: 'en',
    text: 'Mayor Della Marsh checked the pumps. As she put it, "The spare one comes on Thursday."',
    quotations: [{ text: '"The spare one comes on Thursday."', speaker: 'Della Marsh', kind: 'direct' }],
  },
  {
    id: 'Q17',
    language: 'en',
    text:
      'The headmistress Maud Perrin received the guests. She further explained that uniforms could be bought ' +
      'anywhere.',
    quotations: [{ text: 'uniforms could be bought anywhere', speaker: 'Maud Perrin', kind: 'reported' }],
  },
  {
    id: 'Q17',
    language: 'en',
    text: 'Hugh Pardoe led the visitors through the orchard. In his own words, "My grandfather planted this pear."',
    quotations: [{ text: '"My grandfather planted this pear."', speaker: 'Hugh Pardoe', kind: 'direct' }],
  },
  // Q18: mengusulkan agar, menyarankan agar
  {
    id: 'Q18',
    language: 'id',
    text: 'Laras Wening mengusulkan agar pasar dibuka lebih pagi.',
    quotations: [{ text: 'pasar dibuka lebih pagi', speaker: 'Laras Wening', kind: 'reported' }],
  },
  {
    id: 'Q18',
    language: 'id',
    text: 'Tirta Anggara menyarankan agar lomba dayung digeser ke hari Minggu.',
    quotations: [{ text: 'lomba dayung digeser ke hari Minggu', speaker: 'Tirta Anggara', kind: 'reported' }],
  },
  {
    id: 'Q18',
    language: 'id',
    text: 'Bendahara Bayu Saptono mengusulkan agar iuran sampah dipungut per rumah.',
    quotations: [{ text: 'iuran sampah dipungut per rumah', speaker: 'Bayu Saptono', kind: 'reported' }],
  },
  {
    id: 'Q18',
    language: 'id',
    text: 'Bidan Nining Rahayu menyarankan agar bayi ditimbang setiap bulan.',
    quotations: [{ text: 'bayi ditimbang setiap bulan', speaker: 'Nining Rahayu', kind: 'reported' }],
  },
  {
    id: 'Q18',
    language: 'en',
    text: 'Nora Quill proposed that the market open earlier.',
    quotations: [{ text: 'the market open earlier', speaker: 'Nora Quill', kind: 'reported' }],
  },
  {
    id: 'Q18',
    language: 'en',
    text: 'Ravi Menand suggested that the boat race be moved to Sunday.',
    quotations: [{ text: 'the boat race be moved to Sunday', speaker: 'Ravi Menand', kind: 'reported' }],
  },
  {
    id: 'Q18',
    language: 'en',
    text: 'Dr Ines Falk recommended that babies be weighed every month.',
    quotations: [{ text: 'babies be weighed every month', speaker: 'Ines Falk', kind: 'reported' }],
  },
  // Q19: no space between mark and verb
  {
    id: 'Q19',
    language: 'id',
    text: '"Genset mati,"ujar Bu Laras.',
    quotations: [{ text: '"Genset mati,"', speaker: 'Laras', kind: 'direct' }],
    never: ['Bu Laras'],
  },
  {
    id: 'Q19',
    language: 'id',
    text: '"Kami minta hujan buatan,"kata Hadi Sumarto.',
    quotations: [{ text: '"Kami minta hujan buatan,"', speaker: 'Hadi Sumarto', kind: 'direct' }],
  },
  {
    id: 'Q19',
    language: 'id',
    text: 'Bayu Saptono berkata,"Kursi balai kurang dua puluh."',
    quotations: [{ text: '"Kursi balai kurang dua puluh."', speaker: 'Bayu Saptono', kind: 'direct' }],
  },
  {
    id: 'Q19',
    language: 'id',
    text: '“Perpustakaan libur besok,”jelas Yuni Kartasih.',
    quotations: [{ text: '“Perpustakaan libur besok,”', speaker: 'Yuni Kartasih', kind: 'direct' }],
  },
  {
    id: 'Q19',
    language: 'en',
    text: '"The generator is dead,"said Mrs Quill.',
    quotations: [{ text: '"The generator is dead,"', speaker: 'Quill', kind: 'direct' }],
    never: ['Mrs Quill'],
  },
  {
    id: 'Q19',
    language: 'en',
    text: '"We are praying for rain,"said Hugh Pardoe.',
    quotations: [{ text: '"We are praying for rain,"', speaker: 'Hugh Pardoe', kind: 'direct' }],
  },
  {
    id: 'Q19',
    language: 'en',
    text: 'Owen Tarrant said,"We are twenty chairs short."',
    quotations: [{ text: '"We are twenty chairs short."', speaker: 'Owen Tarrant', kind: 'direct' }],
  },
  // Q20: a role instead of a name
  {
    id: 'Q20',
    language: 'id',
    text: 'Seorang penjual ikan kehilangan lapaknya. "Dagangan kami basah semua," kata pedagang tersebut.',
    quotations: [{ text: '"Dagangan kami basah semua,"', speaker: 'pedagang tersebut', kind: 'direct' }],
  },
  {
    id: 'Q20',
    language: 'id',
    text: 'Truk itu mogok di tanjakan. "Remnya blong sejak pagi," ujar sopir truk itu.',
    quotations: [{ text: '"Remnya blong sejak pagi,"', speaker: 'sopir truk itu', kind: 'direct' }],
  },
  {
    id: 'Q20',
    language: 'id',
    text: '"Air masuk ke dapur pukul dua," kata salah seorang warga.',
    quotations: [{ text: '"Air masuk ke dapur pukul dua,"', speaker: 'salah seorang warga', kind: 'direct' }],
  },
  {
    id: 'Q20',
    language: 'id',
    text: 'Pesawat batal berangkat. "Landasan masih tergenang," jelas petugas bandara.',
    quotations: [{ text: '"Landasan masih tergenang,"', speaker: 'petugas bandara', kind: 'direct' }],
  },
  {
    id: 'Q20',
    language: 'en',
    text: 'A woman who sells fish lost her stall. "Everything we had got wet," said the trader.',
    quotations: [{ text: '"Everything we had got wet,"', speaker: 'the trader', kind: 'direct' }],
  },
  {
    id: 'Q20',
    language: 'en',
    text: 'The lorry stalled on the hill. "The brakes had failed by morning," the driver said.',
    quotations: [{ text: '"The brakes had failed by morning,"', speaker: 'the driver', kind: 'direct' }],
  },
  {
    id: 'Q20',
    language: 'en',
    text: '"Water came into the kitchen at two," said one of the residents.',
    quotations: [{ text: '"Water came into the kitchen at two,"', speaker: 'one of the residents', kind: 'direct' }],
  },
  // Q21: "…, menurut X, …" in the middle: the whole clause, with its predicate
  {
    id: 'Q21',
    language: 'id',
    text: 'Pasar baru itu, menurut Mira Salindri, akan berperan besar bagi petani sayur.',
    quotations: [
      {
        text: 'Pasar baru itu, menurut Mira Salindri, akan berperan besar bagi petani sayur',
        speaker: 'Mira Salindri',
        kind: 'reported',
      },
    ],
  },
  {
    id: 'Q21',
    language: 'id',
    text: 'Saluran lama, menurut Guntur Palawa, sudah tidak mampu menampung hujan.',
    quotations: [
      {
        text: 'Saluran lama, menurut Guntur Palawa, sudah tidak mampu menampung hujan',
        speaker: 'Guntur Palawa',
        kind: 'reported',
      },
    ],
  },
  {
    id: 'Q21',
    language: 'id',
    text: 'Kopi dari lereng utara, menurut Hadi Sumarto, laku dua kali lebih mahal.',
    quotations: [
      {
        text: 'Kopi dari lereng utara, menurut Hadi Sumarto, laku dua kali lebih mahal',
        speaker: 'Hadi Sumarto',
        kind: 'reported',
      },
    ],
  },
  {
    id: 'Q21',
    language: 'id',
    text: 'Guru honorer, menurut Yuni Kartasih, belum menerima gaji sejak Februari.',
    quotations: [
      {
        text: 'Guru honorer, menurut Yuni Kartasih, belum menerima gaji sejak Februari',
        speaker: 'Yuni Kartasih',
        kind: 'reported',
      },
    ],
  },
  {
    id: 'Q21',
    language: 'en',
    text: 'The new market, according to Ada Thornby, will be a great help to growers.',
    quotations: [
      {
        text: 'The new market, according to Ada Thornby, will be a great help to growers',
        speaker: 'Ada Thornby',
        kind: 'reported',
      },
    ],
  },
  {
    id: 'Q21',
    language: 'en',
    text: 'The old drain, according to Colm Fenner, can no longer carry the rain.',
    quotations: [
      {
        text: 'The old drain, according to Colm Fenner, can no longer carry the rain',
        speaker: 'Colm Fenner',
        kind: 'reported',
      },
    ],
  },
  {
    id: 'Q21',
    language: 'en',
    text: 'Relief teachers, according to Maud Perrin, have had no pay since February.',
    quotations: [
      {
        text: 'Relief teachers, according to Maud Perrin, have had no pay since February',
        speaker: 'Maud Perrin',
        kind: 'reported',
      },
    ],
  },
  // Q22: "…, ia menjelaskan, …" in the middle: the subject is kept
  {
    id: 'Q22',
    language: 'id',
    text: 'Bendahara Bayu Saptono membuka buku kas. Dana yang disetujui, ia menjelaskan, dipakai untuk menambal atap.',
    quotations: [
      {
        text: 'Dana yang disetujui, ia menjelaskan, dipakai untuk menambal atap',
        speaker: 'Bayu Saptono',
        kind: 'reported',
      },
    ],
  },
  {
    id: 'Q22',
    language: 'id',
    text: 'Camat Laras Wening datang terakhir. Lahan di tepi sungai, ia menegaskan, tidak boleh dijual.',
    quotations: [
      { text: 'Lahan di tepi sungai, ia menegaskan, tidak boleh dijual', speaker: 'Laras Wening', kind: 'reported' },
    ],
  },
  {
    id: 'Q22',
    language: 'id',
    text: 'Pelatih Tirta Anggara mengumpulkan pemain. Sepatu baru, katanya, dibagikan sesudah latihan.',
    quotations: [
      { text: 'Sepatu baru, katanya, dibagikan sesudah latihan', speaker: 'Tirta Anggara', kind: 'reported' },
    ],
  },
  {
    id: 'Q22',
    language: 'id',
    text: 'Sulastri Mandala mengurus bank sampah. Botol kaca, ia menambahkan, harus dicuci dulu.',
    quotations: [
      { text: 'Botol kaca, ia menambahkan, harus dicuci dulu', speaker: 'Sulastri Mandala', kind: 'reported' },
    ],
  },
  {
    id: 'Q22',
    language: 'en',
    text:
      'The treasurer Owen Tarrant opened the ledger. The grant that was approved, he explained, will pay for the ' +
      'roof.',
    quotations: [
      {
        text: 'The grant that was approved, he explained, will pay for the roof',
        speaker: 'Owen Tarrant',
        kind: 'reported',
      },
    ],
  },
  {
    id: 'Q22',
    language: 'en',
    text: 'Councillor Nora Quill came last. The land by the river, she insisted, must not be sold.',
    quotations: [
      { text: 'The land by the river, she insisted, must not be sold', speaker: 'Nora Quill', kind: 'reported' },
    ],
  },
  {
    id: 'Q22',
    language: 'en',
    text: 'Bess Calloway runs the recycling yard. Glass bottles, she added, have to be washed first.',
    quotations: [
      { text: 'Glass bottles, she added, have to be washed first', speaker: 'Bess Calloway', kind: 'reported' },
    ],
  },
  // Q23: a quotation over single line ends
  {
    id: 'Q23',
    language: 'id',
    text:
      'Lurah Laras Wening hadir lebih awal.\n\n' +
      '"Pasar ini kami bangun\n' +
      'bersama warga selama\n' +
      'dua tahun," kata Laras.',
    quotations: [
      { text: '"Pasar ini kami bangun\nbersama warga selama\ndua tahun,"', speaker: 'Laras Wening', kind: 'direct' },
    ],
  },
  {
    id: 'Q23',
    language: 'id',
    text: 'Rapat dimulai pukul sembilan.\n\nHadi Sumarto mengatakan, "Lumbung desa\nsudah penuh sejak\npanen raya."',
    quotations: [{ text: '"Lumbung desa\nsudah penuh sejak\npanen raya."', speaker: 'Hadi Sumarto', kind: 'direct' }],
  },
  {
    id: 'Q23',
    language: 'id',
    text: '"Ambulans desa boleh dipakai\nsiapa saja tanpa biaya," ujar\nNining Rahayu.\n\nRapat ditutup dengan doa.',
    quotations: [
      { text: '"Ambulans desa boleh dipakai\nsiapa saja tanpa biaya,"', speaker: 'Nining Rahayu', kind: 'direct' },
    ],
  },
  {
    id: 'Q23',
    language: 'id',
    text: 'Warga berkumpul di dermaga.\n\nEko Jatmika menegaskan bahwa solar\nbaru datang pada hari\nKamis.',
    quotations: [{ text: 'solar\nbaru datang pada hari\nKamis', speaker: 'Eko Jatmika', kind: 'reported' }],
  },
  {
    id: 'Q23',
    language: 'en',
    text: 'Councillor Nora Quill came early.\n\n"We built this market\ntogether over\ntwo years," Quill said.',
    quotations: [{ text: '"We built this market\ntogether over\ntwo years,"', speaker: 'Nora Quill', kind: 'direct' }],
  },
  {
    id: 'Q23',
    language: 'en',
    text: 'The meeting began at nine.\n\nHugh Pardoe said, "The granary\nhas been full since\nthe harvest."',
    quotations: [{ text: '"The granary\nhas been full since\nthe harvest."', speaker: 'Hugh Pardoe', kind: 'direct' }],
  },
  {
    id: 'Q23',
    language: 'en',
    text: '"Anyone may call the ambulance\nfree of charge," said\nInes Falk.\n\nThe meeting closed at noon.',
    quotations: [{ text: '"Anyone may call the ambulance\nfree of charge,"', speaker: 'Ines Falk', kind: 'direct' }],
  },
  // Q24: a mark left open loses its own paragraph, not the next
  {
    id: 'Q24',
    language: 'id',
    text:
      'Spanduk di gerbang bertuliskan "Selamat datang di pasar rakyat.\n\n' +
      '"Lapaknya gratis sampai Lebaran," kata Mira Salindri.',
    quotations: [{ text: '"Lapaknya gratis sampai Lebaran,"', speaker: 'Mira Salindri', kind: 'direct' }],
  },
  {
    id: 'Q24',
    language: 'id',
    text:
      'Papan nama sanggar “Melati Putih masih tergeletak di teras.\n\n' +
      '“Sanggarnya pindah bulan depan,” ujar Yuni Kartasih.\n\n' +
      '“Muridnya empat puluh,” tambahnya.',
    quotations: [
      { text: '“Sanggarnya pindah bulan depan,”', speaker: 'Yuni Kartasih', kind: 'direct' },
      { text: '“Muridnya empat puluh,”', speaker: 'Yuni Kartasih', kind: 'direct' },
    ],
  },
  {
    id: 'Q24',
    language: 'id',
    text: 'Kapal "Sinar Manunggal berangkat pagi.\n\nNakhoda Eko Jatmika mengatakan, "Cuaca di selat cerah."',
    quotations: [{ text: '"Cuaca di selat cerah."', speaker: 'Eko Jatmika', kind: 'direct' }],
  },
  {
    id: 'Q24',
    language: 'id',
    text:
      'Lomba bertajuk "Kampung Bersih digelar Sabtu.\n\n' +
      '"Pesertanya dua belas RT," kata Darto Wiguna.\n\n' +
      '"Jurinya dari luar desa," ujar Laras Wening.',
    quotations: [
      { text: '"Pesertanya dua belas RT,"', speaker: 'Darto Wiguna', kind: 'direct' },
      { text: '"Jurinya dari luar desa,"', speaker: 'Laras Wening', kind: 'direct' },
    ],
  },
  {
    id: 'Q24',
    language: 'en',
    text:
      'The banner on the gate reads "Welcome to the growers\' market.\n\n' +
      '"Stalls are free until Easter," said Ada Thornby.',
    quotations: [{ text: '"Stalls are free until Easter,"', speaker: 'Ada Thornby', kind: 'direct' }],
  },
  {
    id: 'Q24',
    language: 'en',
    text:
      'The sign of the “White Heron school still lies on the porch.\n\n' +
      '“The school moves next month,” said Maud Perrin.\n\n' +
      '“It has forty pupils,” she added.',
    quotations: [
      { text: '“The school moves next month,”', speaker: 'Maud Perrin', kind: 'direct' },
      { text: '“It has forty pupils,”', speaker: 'Maud Perrin', kind: 'direct' },
    ],
  },
  {
    id: 'Q24',
    language: 'en',
    text:
      'The boat "Northern Light left in the morning.\n\n' +
      'Captain Gil Rothsay said, "The weather in the sound is fine."',
    quotations: [{ text: '"The weather in the sound is fine."', speaker: 'Gil Rothsay', kind: 'direct' }],
  },
  // Q25: what somebody did not say is no quotation
  {
    id: 'Q25',
    language: 'id',
    text:
      'Laras Wening ditanya kapan kolam dibuka. Ia tidak mengatakan "mungkin tidak pernah," seperti dugaan ' +
      'sebagian warga.',
    quotations: [],
  },
  {
    id: 'Q25',
    language: 'id',
    text: 'Bupati Wira Kencana berpidato singkat. Wira tidak menyebut "gagal panen massal" sekali pun.',
    quotations: [],
  },
  {
    id: 'Q25',
    language: 'id',
    text: 'Hadi Sumarto tidak pernah berkata, "Sawah ini saya jual."',
    quotations: [],
  },
  {
    id: 'Q25',
    language: 'id',
    text: 'Dalam rapat itu Bayu Saptono tidak bilang "uangnya sudah habis," hanya menutup bukunya.',
    quotations: [],
  },
  {
    id: 'Q25',
    language: 'en',
    text: 'Nora Quill was asked when the pool would open. She didn\'t say "perhaps never," as some had feared.',
    quotations: [],
  },
  {
    id: 'Q25',
    language: 'en',
    text: 'Mayor Della Marsh spoke briefly. Marsh did not say "the harvest has failed" even once.',
    quotations: [],
  },
  {
    id: 'Q25',
    language: 'en',
    text: 'Hugh Pardoe never said, "I am selling this field."',
    quotations: [],
  },
  {
    id: 'Q25',
    language: 'en',
    text: 'In the meeting Owen Tarrant didn\'t tell them "the money is gone," but only shut the book.',
    quotations: [],
  },
];

/** Claims of a part of somebody’s words. */
export const QUOTATION_CHECKS: readonly CheckRow[] = [
  // Q26: a whole clause of five words out of somebody's words is verbatim (perhaps cut), not altered
  {
    id: 'Q26',
    language: 'id',
    text: '"Kami sudah memeriksa tanggul itu, dan airnya masih jernih pagi ini," kata Wira Kencana.',
    claim: 'airnya masih jernih pagi ini',
    speaker: 'Wira Kencana',
    verdicts: ['verbatim'],
  },
  {
    id: 'Q26',
    language: 'id',
    text: '"Kalau hujan reda, kami buka pintu air, lalu sawah warga dialiri secara bergantian," ujar Guntur Palawa.',
    claim: 'sawah warga dialiri secara bergantian',
    speaker: 'Guntur Palawa',
    verdicts: ['verbatim'],
  },
  {
    id: 'Q26',
    language: 'id',
    text: 'Yuni Kartasih mengatakan, "Murid kami bertambah, kelasnya tetap hanya enam ruang, dan gurunya berkurang."',
    claim: 'kelasnya tetap hanya enam ruang',
    speaker: 'Yuni Kartasih',
    verdicts: ['verbatim'],
  },
  {
    id: 'Q26',
    language: 'id',
    text: '"Solar mahal, hasil tangkapan kami turun terus, tetapi utang tidak menunggu," kata Eko Jatmika.',
    claim: 'hasil tangkapan kami turun terus',
    speaker: 'Eko Jatmika',
    verdicts: ['verbatim'],
  },
  {
    id: 'Q26',
    language: 'id',
    text: '"Jika dananya cair, kami tambal atap sekolah itu," ujar Bayu Saptono.',
    claim: 'kami tambal atap sekolah itu',
    speaker: 'Bayu Saptono',
    verdicts: ['verbatim'],
  },
  {
    id: 'Q26',
    language: 'en',
    text: '"We walked along the levee, and the water is still clear, so go home," said Della Marsh.',
    claim: 'the water is still clear',
    speaker: 'Della Marsh',
    verdicts: ['verbatim'],
  },
  {
    id: 'Q26',
    language: 'en',
    text: '"When the rain stops we open the sluice, and the fields get their share," said Colm Fenner.',
    claim: 'the fields get their share',
    speaker: 'Colm Fenner',
    verdicts: ['verbatim'],
  },
  {
    id: 'Q26',
    language: 'en',
    text: 'Maud Perrin said, "There are more pupils, we still have six classrooms, and two teachers left."',
    claim: 'we still have six classrooms',
    speaker: 'Maud Perrin',
    verdicts: ['verbatim'],
  },
  {
    id: 'Q26',
    language: 'en',
    text: '"If the grant arrives, we will mend the roof," said Owen Tarrant.',
    claim: 'we will mend the roof',
    speaker: 'Owen Tarrant',
    verdicts: ['verbatim'],
  },
];
