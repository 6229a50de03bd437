import type { PageLocale } from './wire.ts';

const ENGLISH = {
  title: 'Notulen: local preview',
  label: 'Local preview',
  labelDetail: 'nothing leaves this machine',
  language: 'Language',
  channels: 'Channels',
  log: 'Messages in #{channel}',
  welcome: 'Welcome to #{channel}',
  welcomeDetail:
    'This page stands in for Discord: the bot behind it is the one that runs there. Type / below, or begin with a question.',
  examples: 'Example questions',
  placeholder: 'Type / for a command',
  composer: 'Message #{channel}',
  commands: 'Commands',
  noCommand: 'No command of that name.',
  notRead: 'The bot reads no messages. Type / to see its commands.',
  connecting: 'The bot is starting…',
  offline: 'The preview is not running. Start it again, and this page reconnects.',
  optional: 'optional',
  required: 'required',
  addOption: 'Add option {name}: {description}',
  moreOptions: 'Options',
  send: 'Send command',
  cancel: 'Leave command',
  missing: 'This option is required. Specify a value.',
  notOffered: 'Choose one of the values offered.',
  notNumber: 'Enter a number.',
  tooShort: 'At least {min} characters.',
  tooLong: 'At most {max} characters.',
  noChoices: 'No options match your search.',
  choices: 'Values for {name}',
  yes: 'True',
  no: 'False',
  used: 'used',
  app: 'APP',
  thinking: '{name} is thinking…',
  sending: 'Sending command…',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  edited: 'edited',
  didNotRespond: 'The application did not respond',
  interactionFailed: 'This interaction failed',
  tryAgain: 'Something went wrong. Try again.',
  notDrawn: 'A component of type {type}, which this page does not draw',
  image: 'Image (not loaded here)',
  spoiler: 'Spoiler: press to show',
  loading: 'Waiting for the bot',
  modalCancel: 'Cancel',
  modalSubmit: 'Submit',
  opensElsewhere: 'opens in a new tab',
  today: 'Today at {time}',
} as const;

export type Words = Readonly<Record<keyof typeof ENGLISH, string>>;

const INDONESIAN: Words = {
  title: 'Notulen: pratinjau lokal',
  label: 'Pratinjau lokal',
  labelDetail: 'tidak ada yang keluar dari komputer ini',
  language: 'Bahasa',
  channels: 'Kanal',
  log: 'Pesan di #{channel}',
  welcome: 'Selamat datang di #{channel}',
  welcomeDetail:
    'Halaman ini menggantikan Discord: bot di baliknya sama dengan yang berjalan di sana. Ketik / di bawah, atau mulai dengan satu pertanyaan.',
  examples: 'Contoh pertanyaan',
  placeholder: 'Ketik / untuk perintah',
  composer: 'Pesan ke #{channel}',
  commands: 'Perintah',
  noCommand: 'Tidak ada perintah dengan nama itu.',
  notRead: 'Bot tidak membaca pesan. Ketik / untuk melihat perintahnya.',
  connecting: 'Bot sedang dimulai…',
  offline: 'Pratinjau tidak berjalan. Jalankan lagi, dan halaman ini tersambung kembali.',
  optional: 'opsional',
  required: 'wajib',
  addOption: 'Tambahkan opsi {name}: {description}',
  moreOptions: 'Opsi',
  send: 'Kirim perintah',
  cancel: 'Tinggalkan perintah',
  missing: 'Opsi ini wajib diisi. Masukkan nilai.',
  notOffered: 'Pilih salah satu nilai yang ditawarkan.',
  notNumber: 'Masukkan angka.',
  tooShort: 'Paling sedikit {min} karakter.',
  tooLong: 'Paling banyak {max} karakter.',
  noChoices: 'Tidak ada opsi yang cocok dengan pencarianmu.',
  choices: 'Nilai untuk {name}',
  yes: 'Benar',
  no: 'Salah',
  used: 'menggunakan',
  app: 'APL',
  thinking: '{name} sedang berpikir…',
  sending: 'Mengirim perintah…',
  onlyYou: 'Hanya kamu yang bisa melihat ini',
  dismiss: 'Tutup pesan',
  edited: 'diedit',
  didNotRespond: 'Aplikasi tidak merespons',
  interactionFailed: 'Interaksi ini gagal',
  tryAgain: 'Terjadi kesalahan. Coba lagi.',
  notDrawn: 'Komponen jenis {type}, yang tidak digambar di halaman ini',
  image: 'Gambar (tidak dimuat di sini)',
  spoiler: 'Spoiler: tekan untuk menampilkan',
  loading: 'Menunggu bot',
  modalCancel: 'Batal',
  modalSubmit: 'Kirim',
  opensElsewhere: 'terbuka di tab baru',
  today: 'Hari ini pukul {time}',
};

const WORDS: Readonly<Record<PageLocale, Words>> = { 'en-US': ENGLISH, id: INDONESIAN };

/** The page's own words in one language. */
export function wordsIn(locale: PageLocale): Words {
  return WORDS[locale];
}

/** Puts values in the place of `{name}`s; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** The locale for a language tag of the browser or of an earlier visit. */
export function localeFrom(tag: string | null): PageLocale {
  return tag?.toLowerCase().startsWith('id') ? 'id' : 'en-US';
}
