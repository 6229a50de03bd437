import type { WishMessages } from './wishes-types.ts';

const number = new Intl.NumberFormat('id');
const or = new Intl.ListFormat('id', { type: 'disjunction' });

export const wishesId: WishMessages = {
  smallTalk: {
    line: '**Siap membantu!** Tanyakan apa yang dikatakan atau diputuskan dalam rapat: saya menjawab dengan kata-kata persis dari sumbernya.',
    tryOne: 'Coba salah satu ini, atau lihat `/help`.',
    help: '`/help` menjelaskan caranya.',
  },
  summary: {
    title: (title) => `**Saya tidak membuat ringkasan; ini dari “${title}” sendiri:**`,
    records: { decision: '**Keputusan**', action: '**Tugas**' },
    headings: (headings) => `Judul bagian: ${headings}`,
    most: (people, quoted) => `Paling banyak ${quoted ? 'dikutip' : 'bicara'}: ${people}`,
  },
  records: {
    button: {
      decision: (count) => `Keputusan (${number.format(count)})`,
      action: (count) => `Tugas (${number.format(count)})`,
    },
    title: {
      decision: (count, title) => `**${number.format(count)} keputusan dalam “${title}”**`,
      action: (count, title) => `**${number.format(count)} tugas dalam “${title}”**`,
    },
  },
  ofSource: {
    says: {
      time: (title) => `**Yang disebut “${title}” tentang waktunya:**`,
      place: (title) => `**Yang disebut “${title}” tentang tempatnya:**`,
    },
    nothing: {
      time: (title) => `**Waktunya tidak saya temukan dalam “${title}”.**`,
      place: (title) => `**Tempatnya tidak saya temukan dalam “${title}”.**`,
    },
    begins: 'Sumbernya dimulai begini:',
    dated: (date) => `Sumbernya sendiri bertanggal ${date}.`,
    author: '**Penulisnya tidak saya ketahui. Yang saya tahu:**',
    origin: '**Asalnya dari sini:**',
    unstated: (details) => `Tidak tercantum ${or.format(details)}.`,
    detail: { publisher: 'penerbit', published: 'tanggal', url: 'alamat web' },
    open: 'Buka sumber',
  },
  others: {
    newest: (sources) => `Terbaru dari ${number.format(sources)}; sumber lain…`,
    oneOf: (sources) => `Satu dari ${number.format(sources)}; sumber lain…`,
  },
};
