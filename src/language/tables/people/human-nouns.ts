/** Nouns for people who are told of without a name: `my neighbour said`, `orang gudangnya bilang`. */
import type { LanguageCode } from '../../types.ts';

type Row = readonly [words: string, example: string];

export const NOUNS: Readonly<Record<LanguageCode, readonly Row[]>> = {
  en: [
    ['mother father mum mom dad parents sister brother son daughter wife husband aunt uncle cousin', 'my cousin said'],
    ['grandmother grandfather gran grandson granddaughter niece nephew mother-in-law father-in-law', 'my niece said'],
    ['brother-in-law sister-in-law partner friend friends neighbour neighbor neighbours neighbors', 'his friend said'],
    ['man woman men women boy girl guy lady gentleman person people folks kid kids child children', 'the man said'],
    ['driver welder builder plumber electrician farmer baker butcher carpenter gardener mechanic', 'the driver said'],
    ['doctor nurse dentist vet teacher tutor student students pupil pupils headmaster librarian', 'the nurse said'],
    ['lawyer solicitor accountant agent broker banker clerk officer inspector engineer architect', 'his agent told us'],
    ['reporter journalist photographer editor author writer scientist researcher expert experts', 'an expert said'],
    [
      'owner landlord tenant customer customers client clients guest guests visitor visitors holder',
      'one visitor said',
    ],
    ['supplier vendor contractor foundry firm company bank insurer insurers landlord shop school', 'the bank told me'],
    ['police fireman firefighter soldier captain warden ranger guard judge priest vicar pastor imam', 'the vicar said'],
    ['colleague colleagues boss manager director secretary treasurer chair chairman member members', 'our chair said'],
    ['council committee board ministry department team volunteers organisers organizers union', 'the council told us'],
    [
      'coach umpire referee caretaker auditor cook porter postman tailor trustee trustees applicant applicants',
      'our coach said',
    ],
    ['grower growers farmers drivers teachers nurses doctors owners tenants shopkeepers traders', 'the growers said'],
    [
      'housekeeper curator headmistress headteacher master surveyor lawyers solicitors undertaker',
      'my housekeeper said',
    ],
    ['residents villagers fishermen anglers parents players fans supporters pilots workers staff', 'residents say'],
  ],
  id: [
    ['ibu bapak ayah mama papa kakak adik anak cucu kakek nenek paman bibi om tante istri suami', 'cucu saya bilang'],
    ['teman kawan tetangga saudara sepupu keponakan mertua ipar kenalan pacar sahabat', 'tetangga saya bilang'],
    ['orang warga pemuda pemudi lelaki perempuan bocah pria wanita penduduk masyarakat', 'orang gudangnya bilang'],
    [
      'sopir supir tukang petani nelayan pedagang penjual pembeli kuli buruh montir pegawai karyawan',
      'sopirnya bilang',
    ],
    ['dokter perawat bidan guru dosen murid siswa mahasiswa kepsek', 'gurunya bilang'],
    ['polisi tentara satpam hansip kapolsek camat lurah kades bupati syahbandar kadis kadus', 'Syahbandar umumkan'],
    ['ketua sekretaris bendahara kepala direktur manajer pengurus panitia pengelola petugas', 'Kepala kampung bilang'],
    ['wartawan pengacara notaris ahli pakar pengamat peneliti insinyur arsitek', 'ahlinya bilang'],
    ['pemilik penyewa pelanggan tamu pengunjung sponsor donatur relawan penyelenggara', 'pemiliknya bilang'],
    ['polsek dinas kecamatan kelurahan kantor bank toko sekolah perusahaan yayasan pabrik', 'Dinas bilang'],
    ['nakhoda kapten kru awak syahbandar juragan penumpang mandor', 'nakhodanya bilang'],
    ['kontraktor pemborong penjahit wasit pelatih pembina penghuni juru penyuluh kurir', 'kontraktornya bilang'],
    ['pendeta pastor kiai ustaz haji imam', 'Pak Kiai bilang'],
    ['menantu mantri akuntan penjaga juri rekan kader', 'Mantri tani bilang'],
  ],
};

const wordsOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

/** By language, in lower case. */
export const HUMAN_NOUNS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: wordsOf(NOUNS.en),
  id: wordsOf(NOUNS.id),
};
