import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/article/article.ts';
import type { LanguageCode } from '../../../src/language/types.ts';

/** What a text makes of the words between `[[` and `]]`: `said`, a dispute, or `neither`. */
function stanceIn(marked: string, language: LanguageCode): string {
  const start = marked.indexOf('[[');
  const body = marked.replace('[[', '').replace(']]', '');
  const end = start + marked.slice(start + 2, marked.indexOf(']]')).replace(/[.,]$/u, '').length;
  const { quotations, disputed } = createArticle({ id: 'test', body, language, source: {} });
  const quoted = quotations.find((each) => each.start < end && each.end > start);
  if (quoted !== undefined) return quoted.start <= start && quoted.end >= end ? 'said' : 'said in part';
  return disputed.find((each) => each.start <= start && each.end >= end)?.dispute ?? 'neither';
}

describe('words that are denied, or said by nobody', () => {
  it.each<[LanguageCode, string]>([
    ['id', 'Tak seorang pun di balai mendengar Camat Rudi Hartawan mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Camat Rudi Hartawan tidak pernah bilang bahwa [[sawah boleh dijual bulan depan]].'],
    ['id', 'Camat Rudi Hartawan tidak pernah sekali pun mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Rudi Hartawan membantah keras telah menyebut "[[sawah boleh dijual]]".'],
    ['id', 'Tidak benar bahwa Rudi Hartawan mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Tidak ada bukti Rudi Hartawan mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Rudi Hartawan menampik tudingan bahwa ia berkata, "[[Sawah boleh dijual semua.]]"'],
    ['id', 'Bukan Rudi Hartawan yang mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Rudi Hartawan enggan mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Tanpa mengatakan "[[sawah boleh dijual]]", Rudi Hartawan meninggalkan rapat.'],
    ['id', 'Pernyataan "[[sawah boleh dijual semua]]" tidak pernah diucapkan Rudi Hartawan.'],
    ['id', '"[[Sawah boleh dijual,]]" kata Rudi Hartawan menurut unggahan itu. Rudi tidak pernah mengatakan hal itu.'],
    ['id', 'Rudi Hartawan meragukan bahwa [[sawah itu laku dijual]].'],
    ['id', 'Rudi Hartawan belum pernah menyatakan bahwa [[sawah itu akan dijual]].'],
    [
      'id',
      'Warga menyebut Rudi Hartawan pernah berkata, "[[Sawah boleh dijual.]]" Rudi membantah pernah mengatakannya.',
    ],
    ['en', 'Nobody at the hall heard Rex Calder say “[[the mill is sold]]”.'],
    ['en', 'No official said that [[the mill was sold]].'],
    ['en', 'Rex Calder has never once said “[[the mill is sold]]”.'],
    ['en', 'Rex Calder did not, at any point, say “[[the mill is sold]]”.'],
    ['en', 'Rex Calder denied ever having said “[[the mill is sold]]”.'],
    ['en', 'Rex Calder denies that he said “[[the mill is sold]]”.'],
    ['en', 'It is not true that Rex Calder said “[[the mill is sold]]”.'],
    ['en', 'There is no record of Rex Calder saying “[[the mill is sold]]”.'],
    ['en', 'Rex Calder stopped short of saying “[[the mill is sold]]”.'],
    ['en', 'Rex Calder refused to say “[[the mill is sold]]”.'],
    ['en', 'Rex Calder left without saying “[[the mill is sold]]”.'],
    ['en', 'At no point did Rex Calder say “[[the mill is sold]]”.'],
    ['en', 'Nowhere in the minutes does Rex Calder say “[[the mill is sold]]”.'],
    ['en', 'The words “[[the mill is sold]]” were never spoken by Rex Calder.'],
    ['en', '“[[The mill is sold,]]” Rex Calder is quoted as saying in the leaflet. He never said that.'],
    ['en', 'Rex Calder denied that [[the mill was sold in May]].'],
    ['en', "Rex Calder doesn't believe [[the mill will be sold]]."],
    ['en', 'Rex Calder doubts that [[the mill will be sold]].'],
    ['en', 'Rex Calder didn\'t say "[[the mill is sold]]", whatever the leaflet claims.'],
    ['en', 'Rex Calder rejected claims that he had called the mill “[[a lost and empty cause]]”.'],
    ['en', 'Rex Calder denied “[[taking a penny from the fund]]”.'],
    ['en', 'The claim that Rex Calder said “[[the mill is sold]]” is false.'],
    ['id', 'Klaim bahwa Rudi Hartawan mengatakan "[[sawah boleh dijual]]" keliru.'],
  ])('%s: %s', (language, text) => {
    expect(stanceIn(text, language)).toBe('denied');
  });
});

describe('words that are faked, invented or misquoted', () => {
  it.each<[LanguageCode, string]>([
    ['id', 'Beredar rekaman suara palsu Rudi Hartawan mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Dalam video hasil suntingan itu, Rudi Hartawan berkata, "[[Sawah boleh dijual semua.]]"'],
    ['id', 'Rudi Hartawan salah dikutip mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Sebuah akun palsu menulis, "[[Sawah boleh dijual semua.]]"'],
    ['id', '"[[Sawah boleh dijual,]]" kata Rudi Hartawan dalam video rekayasa itu.'],
    ['id', '"[[Sawah boleh dijual,]]" tulis akun parodi itu.'],
    ['id', 'Beredar kutipan palsu berikut. "[[Sawah boleh dijual semua,]]" kata Rudi Hartawan.'],
    ['id', 'Sebuah klip menampilkan Rudi Hartawan berkata, "[[Sawah boleh dijual semua.]]" Klip itu hasil manipulasi.'],
    ['id', 'Kutipan "[[sawah boleh dijual semua]]" itu palsu.'],
    [
      'id',
      'Tangkapan layar beredar di grup warga. "[[Sawah boleh dijual semua,]]" begitu bunyi pesan Rudi Hartawan. Polisi memastikan tangkapan layar tersebut palsu.',
    ],
    ['en', 'A doctored clip shows Rex Calder saying “[[the mill is sold]]”.'],
    ['en', 'Rex Calder was misquoted as saying “[[the mill is sold]]”.'],
    ['en', 'A satirical account has Rex Calder say “[[the mill is sold]]”.'],
    ['en', 'In a fabricated post, Rex Calder says “[[the mill is sold]]”.'],
    ['en', '“[[The mill is sold,]]” wrote a parody account in his name.'],
    ['en', '“[[The mill is sold,]]” Rex Calder says in the doctored clip.'],
    ['en', 'In the deepfake, Rex Calder announces: “[[The mill is sold.]]”'],
    ['en', '“[[The mill is sold,]]” Rex Calder says in a clip seen by thousands. The clip was fabricated.'],
    [
      'en',
      'A screenshot has Rex Calder telling a friend, “[[The mill is sold.]]”\n\nThe screenshot was generated by a computer program, and is fake.',
    ],
    ['en', 'The following quote is an invention. “[[The mill is sold,]]” Rex Calder told the board.'],
    [
      'en',
      'Claim: Rex Calder said [[the mill had been sold to a bank]].\n\nVerdict: false. The deed is in the archive.',
    ],
    ['id', 'Klaim: [[Sawah desa dijual kepada bank]].\n\nFakta: Hoaks. Sertifikatnya masih di kantor desa.'],
    ['en', 'Rex Calder was falsely quoted as saying “[[the mill is sold]]”.'],
  ])('%s: %s', (language, text) => {
    expect(stanceIn(text, language)).toBe('fake');
  });
});

describe('words that are only alleged', () => {
  it.each<[LanguageCode, string]>([
    ['id', 'Sari Melati menuduh Rudi Hartawan mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Rudi Hartawan dituding menyebut "[[sawah boleh dijual]]".'],
    ['id', 'Konon Rudi Hartawan pernah berkata, "[[Sawah boleh dijual semua.]]"'],
    ['id', 'Rudi Hartawan disebut-sebut mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Rudi Hartawan diduga mengatakan bahwa [[sawah itu sudah dijual]].'],
    ['id', 'Rudi Hartawan dikabarkan berkata, "[[Sawah boleh dijual semua.]]"'],
    ['en', 'Nora Finch accused Rex Calder of saying “[[the mill is sold]]”.'],
    ['en', 'Nora Finch accused Rex Calder, the chairman of the board, of telling workers “[[the mill is sold]]”.'],
    ['en', 'Rex Calder allegedly said “[[the mill is sold]]”.'],
    ['en', 'Rex Calder is rumoured to have told friends that [[the mill was sold]].'],
    ['en', '“[[The mill is sold,]]” Rex Calder allegedly told a friend.'],
    ['en', 'Rex Calder is alleged to have said “[[the mill is sold]]”.'],
    ['en', 'Rumour has it that Rex Calder said “[[the mill is sold]]”.'],
    ['en', 'The complaint alleges that Rex Calder told workers “[[the mill is sold]]”.'],
    ['en', '“[[The mill is sold,]]” Rex Calder told a friend, or so the rumour goes.'],
    ['en', '“[[The mill is sold,]]” Rex Calder told a friend. That, at least, is the rumour.'],
  ])('%s: %s', (language, text) => {
    expect(stanceIn(text, language)).toBe('alleged');
  });
});

describe('words that are only imagined', () => {
  it.each<[LanguageCode, string]>([
    ['id', 'Jika Rudi Hartawan mengatakan "[[sawah boleh dijual]]", warga akan marah.'],
    ['id', 'Andai saja Rudi Hartawan mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Bayangkan jika Rudi Hartawan berkata, "[[Sawah boleh dijual semua.]]"'],
    ['id', 'Seandainya Rudi Hartawan mengatakan bahwa [[sawah itu dijual]], warga akan marah.'],
    ['id', 'Warga akan marah kalau Rudi Hartawan mengatakan "[[sawah boleh dijual]]".'],
    ['id', 'Rudi Hartawan seharusnya mengatakan "[[sawah boleh dijual]]".'],
    ['en', 'If Rex Calder said “[[the mill is sold]]”, the town would march.'],
    ['en', 'Had Rex Calder said “[[the mill is sold]]”, the town would have marched.'],
    ['en', 'Imagine Rex Calder standing up and saying, “[[The mill is sold.]]”'],
    ['en', 'Rex Calder would have said “[[the mill is sold]]” by now.'],
    ['en', 'The town would march if Rex Calder said “[[the mill is sold]]”.'],
    ['en', 'Had the rain stopped, Rex Calder would have told the crowd, “[[The mill is sold.]]”'],
    ['en', 'Suppose Rex Calder told you that [[the mill was sold]].'],
    ['en', 'Rex Calder shrugged as if to say, “[[The mill is sold.]]”'],
  ])('%s: %s', (language, text) => {
    expect(stanceIn(text, language)).toBe('hypothetical');
  });
});

describe('words that are only asked about', () => {
  it.each<[LanguageCode, string]>([
    ['id', 'Benarkah Rudi Hartawan mengatakan "[[sawah boleh dijual]]"?'],
    ['id', 'Apakah benar Rudi Hartawan mengatakan "[[sawah boleh dijual]]"?'],
    ['id', 'Sari Melati menanyakan apakah Rudi Hartawan mengatakan "[[sawah boleh dijual]]".'],
    ['en', 'Did Rex Calder say “[[the mill is sold]]”?'],
    ['en', 'Has Rex Calder ever told the board that [[the mill is sold]]?'],
    ['en', 'Nora Finch asked whether Rex Calder had said “[[the mill is sold]]”.'],
    ['en', 'Nora Finch asked if Rex Calder had said “[[the mill is sold]]”.'],
    ['en', 'It is unclear whether Rex Calder said “[[the mill is sold]]”.'],
  ])('%s: %s', (language, text) => {
    expect(stanceIn(text, language)).toBe('asked');
  });
});

describe('words that are yet to be said', () => {
  it.each<[LanguageCode, string]>([
    ['id', 'Rudi Hartawan akan mengatakan "[[sawah boleh dijual]]" pada Senin.'],
    ['id', 'Rudi Hartawan dijadwalkan mengumumkan bahwa [[sawah itu dijual]] pekan depan.'],
    ['id', '"[[Sawah boleh dijual semua.]]" Dengan kalimat itu Rudi Hartawan akan membuka rapat besok.'],
    ['en', 'Rex Calder will say “[[the mill is sold]]” on Monday.'],
    ['en', 'Rex Calder is expected to say “[[the mill is sold]]” on Monday.'],
    ['en', 'Rex Calder is expected to announce on Monday that [[the mill is sold]].'],
    ['en', 'Rex Calder is due to tell the board that [[the mill is sold]].'],
    ['en', 'A draft speech seen by the Post says “[[the mill is sold]]”.'],
    ['en', '“[[The mill is sold.]]” With those words Rex Calder plans to open the meeting.'],
    ['en', '“[[The mill is sold,]]” Rex Calder will tell the board on Monday.'],
  ])('%s: %s', (language, text) => {
    expect(stanceIn(text, language)).toBe('planned');
  });
});

describe('words that are said, beside words that look as if they were not', () => {
  it.each<[LanguageCode, string]>([
    ['id', 'Rudi Hartawan membantah tuduhan itu. "[[Saya tidak menjual sawah,]]" katanya.'],
    ['id', 'Rudi Hartawan membantah, "[[Saya tidak menjual sawah.]]"'],
    ['id', 'Rudi Hartawan menolak tuduhan itu dan mengatakan "[[saya tidak menjual sawah]]".'],
    ['id', 'Rudi Hartawan membantah tuduhan itu dengan mengatakan, "[[Saya tidak menjual sawah.]]"'],
    ['id', 'Rudi Hartawan tidak hanya mengatakan "[[sawah boleh dijual]]", tetapi juga menandatanganinya.'],
    ['id', 'Jika hujan turun, Rudi Hartawan mengatakan, "[[Rapat kita tunda saja.]]"'],
    ['id', '"[[Jika pompa rusak, kami pindah,]]" kata Rudi Hartawan.'],
    ['id', '"[[Saya tidak menjual sawah,]]" bantah Rudi Hartawan.'],
    ['id', 'Menanggapi video palsu itu, Rudi Hartawan mengatakan, "[[Itu bukan suara saya.]]"'],
    ['id', 'Polisi menyelidiki video palsu. "[[Kami sudah memeriksa tiga orang,]]" kata Kapolres Rudi Hartawan.'],
    ['id', 'Rudi Hartawan tidak hadir, tetapi ia mengatakan, "[[Sawah itu tetap milik warga.]]"'],
    ['id', 'Tidak lama kemudian Rudi Hartawan mengatakan, "[[Sawah itu tetap milik warga.]]"'],
    ['id', 'Ditanya apakah ia akan mundur, Rudi Hartawan menjawab, "[[Saya masih bekerja di sini.]]"'],
    ['id', 'Rudi Hartawan akan mundur. "[[Saya sudah lelah bekerja,]]" katanya.'],
    ['id', 'Rudi Hartawan mengatakan bahwa [[sawah itu tidak akan dijual]].'],
    ['id', 'Rudi Hartawan menegaskan, [[video itu palsu dan menyesatkan warga]].'],
    ['en', 'Rex Calder denied wrongdoing, saying “[[I never sold the mill]]”.'],
    ['en', 'Rex Calder denied the charge and said “[[the mill is ours]]”.'],
    ['en', 'Rex Calder denied it. “[[I never sold the mill,]]” he said.'],
    ['en', '“[[If the mill burns, we leave,]]” said Rex Calder.'],
    ['en', 'Rex Calder is expected to resign. “[[I am tired of the mill,]]” he said.'],
    ['en', 'Accused of fraud, Rex Calder said: “[[The mill is clean.]]”'],
    ['en', 'Nora Finch accused Rex Calder of theft. “[[He took the till,]]” she said.'],
    ['en', 'Rex Calder did not resign, saying “[[the mill needs me]]”.'],
    ['en', 'Asked about the fake clip, Rex Calder said, “[[That is not my voice.]]”'],
    ['en', 'Rex Calder not only said “[[the mill is sold]]” but signed the deed.'],
    ['en', 'Rex Calder did not hesitate to say “[[the mill is sold]]”.'],
    ['en', 'When asked whether he would go, Rex Calder said, “[[The mill needs me.]]”'],
    ['en', '“Did you sell it?” a reporter asked. “[[I did no such thing,]]” Rex Calder said.'],
    ['en', 'Rex Calder said that [[the mill would not be sold]].'],
    ['en', 'If the mill burns, Rex Calder said, “[[we will all leave]]”.'],
    ['en', 'Rex Calder went on to say, “[[The mill is sold.]]”'],
    ['en', 'Rex Calder was heard saying “[[the mill is sold]]”.'],
    ['en', 'Rex Calder was quoted as saying “[[the mill is sold]]”.'],
    ['en', 'Rex Calder, who denies the charge, said “[[the mill is ours]]”.'],
    ['en', 'Without a word to the board, Rex Calder told reporters, “[[The mill is sold.]]”'],
    ['en', 'Rex Calder apologised for saying “[[the mill is a dump]]”.'],
    [
      'en',
      'Police are investigating a fake account. “[[We have two suspects,]]” said Rex Calder, the chief constable.',
    ],
    ['en', '“[[The clip is fake,]]” said Rex Calder.'],
    ['en', 'Rex Calder said the clip was fake. “[[I was at home that night,]]” he said.'],
    ['en', "“[[I don't think the mill will sell,]]” Rex Calder said."],
    ['id', '"[[Sungai itu kotor sekali,]]" kata Sari Melati. Rudi Hartawan membantah tudingan itu.'],
    ['en', '“[[The river is foul,]]” said Nora Finch. Rex Calder denied the allegation.'],
    ['en', '“[[The river is foul,]]” said Nora Finch. That is not true, according to the council.'],
    ['en', 'Rex Calder could be heard telling the crowd “[[the mill is sold]]”.'],
    ['en', 'Nobody doubts the mill is old. Rex Calder said “[[it was built by his grandfather]]”.'],
  ])('%s: %s', (language, text) => {
    expect(stanceIn(text, language)).toBe('said');
  });
});
