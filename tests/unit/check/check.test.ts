import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../src/check/check.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { article } from '../search/articles.ts';
import { check, textOf } from './articles.ts';

const WHOLE = 'Kami tidak akan pernah menutup pasar lama sebelum kios baru selesai dibangun';

describe('verbatim', () => {
  it.each([
    ['whole', `“${WHOLE}”`],
    ['without marks', WHOLE],
    ['in capitals', `"${WHOLE.toUpperCase()}"`],
    [
      'with other marks and white space',
      `« ${WHOLE.replaceAll(' ', '\u00a0 ')}. »`.replace('« ', '«').replace(' »', '»'),
    ],
    ['with an accent', `“${WHOLE.replace('tidak', 'tidák')}”`],
    ['over a cue into the next quotation', `“${WHOLE}. Para pedagang boleh tetap berjualan di sana.”`],
    ['a short sentence of its own', '“Tenang saja”'],
    [
      'with numbers in another notation',
      '“Saya kira debit air turun 40 persen sejak Agustus 2024, kalau hujan belum juga datang”',
    ],
    [
      'both parts of an English quotation',
      '“We counted eleven boats on the western pier, and only three of them had a licence”',
    ],
    ['words that no index holds', '“It is what it is and it will be what it was”'],
    ['the fragment of a mixed quotation', '“a danger to every child in town”'],
    ['an ellipsis of the source', '“Perahunya hanyut ke muara… Talinya putus malam itu”'],
    ['a whole sentence and the next but one', '“Airnya jernih sekali. … Kami minum dari sana setiap hari.”'],
    ['a whole clause of four words', '“airnya kembali naik kemarin”'],
  ])('is said of a quotation %s', (_, claim) => {
    expect(check(claim)).toMatchObject({ verdict: 'verbatim', cut: false, differences: [], warnings: [] });
  });

  it.each([
    ['id', 'Kami periksa tanggul itu, dan airnya masih jernih pagi ini', 'airnya masih jernih pagi ini', 'verbatim'],
    ['id', 'Kami pulang karena air sungai naik terus', 'air sungai naik terus', 'altered'],
    ['id', 'Kami pulang karena air sungai itu naik terus', 'air sungai itu naik terus', 'verbatim'],
    ['id', 'Kami jual ikan dan udang segar dari laut utara', 'udang segar dari laut utara', 'altered'],
    ['en', 'We walked along it, but the water is still clear', 'the water is still clear', 'verbatim'],
    ['en', 'We sell fish and fresh prawns from the north', 'fresh prawns from the north', 'altered'],
  ] as const)('(%s) of a clause behind a joint: “%s”', (language, said, claim, verdict) => {
    const text = language === 'id' ? `"${said}," kata Sari Dewi.` : `"${said}," said Lena Moor.`;
    expect(checkQuotation(`“${claim}”`, createIndex([article('tanggul', text, language)])).verdict).toBe(verdict);
  });

  it('is said of a name in another transliteration, where the library has nobody of that spelling', () => {
    expect(check('“Siapa yang menjaga Kali Targhim kalau bukan warga desa sendiri?”').verdict).toBe('verbatim');
    expect(check('“Siapa yang menjaga Kali Tarkib kalau bukan warga desa sendiri?”').verdict).toBe('altered');
  });

  it('is said of fragments joined by an ellipsis', () => {
    expect(check('“We counted eleven boats … three of them had a licence”')).toMatchObject({ verdict: 'verbatim' });
  });

  it('tells what a whole clause leaves out', () => {
    expect(check('“hujan belum juga datang”')).toMatchObject({ verdict: 'altered' });
    expect(check('“kalau hujan belum juga datang”')).toMatchObject({ verdict: 'verbatim', cut: true });
  });

  it('names what a fragment was cut from', () => {
    const cut = check('“akan pernah menutup pasar lama sebelum kios baru”');
    expect(cut).toMatchObject({ verdict: 'verbatim', cut: true });
    expect(cut.warnings).toEqual([{ kind: 'negation', said: 'tidak', claimed: '' }]);
    const hedged = check('“debit air turun 40 persen sejak Agustus 2024”');
    expect(hedged.warnings.map(({ kind }) => kind)).toEqual(['hedge', 'condition', 'negation']);
  });

  it('gives whether the one named is the speaker, and null where nobody is named', () => {
    expect(check(`“${WHOLE}”`).speakerMatches).toBeNull();
    expect(check(`“${WHOLE}”`, 'bupati Damar').speakerMatches).toBe(true);
    expect(check(`“${WHOLE}”`, 'Ratna')).toMatchObject({ verdict: 'verbatim', speakerMatches: true });
  });
});

describe('altered', () => {
  it.each([
    ['a dropped negation', 'Kami akan pernah menutup pasar lama sebelum kios baru selesai dibangun', 'negation'],
    ['an added negation', '“We counted eleven boats not on the western pier”', 'negation'],
    ['a changed number', '“Saya kira debit air turun 70 persen sejak Agustus 2024”', 'number'],
    ['a changed month', '“Saya kira debit air turun 40 persen sejak Oktober 2024”', 'date'],
    ['a changed name', '“Siapa yang menjaga Kali Wirasena kalau bukan warga desa sendiri?”', 'name'],
    ['an opposite', '“Kami tidak akan pernah membuka pasar lama sebelum kios baru selesai dibangun”', 'opposite'],
    ['a dropped condition', '“Saya kira debit air turun 40 persen, hujan belum juga datang”', 'condition'],
    ['an ellipsis for a negation', '“Kami … akan pernah menutup pasar lama sebelum kios baru”', 'ellipsis'],
    ['a question made a statement', '“Siapa yang menjaga Kali Tarqim kalau bukan warga desa sendiri”', 'question'],
    ['a fragment too short to tell', '“menutup pasar lama”', 'fragment'],
    [
      'two statements joined',
      '“Kami tidak akan pernah menutup pasar debit air turun 40 persen sejak Agustus 2024”',
      'splice',
    ],
  ])('warns of %s', (_, claim, kind) => {
    const found = check(claim);
    expect(found.verdict).toBe('altered');
    expect(found.warnings.map((warning) => warning.kind)).toContain(kind);
  });

  it.each([
    ['parts of two sentences', '“Airnya jernih … minum dari sana setiap hari”'],
    ['whole sentences over two others', '“Airnya jernih sekali. … Jaga sumur itu baik-baik.”'],
    ['whole sentences over one that turns them', '“Kami minum dari sana setiap hari. … Jaga sumur itu baik-baik.”'],
    ['a sentence and an exception of another', '“Kami minum dari sana … kecuali musim hujan”'],
    ['parts of two people’s statements', '“We counted eleven boats … The pier is not safe”'],
    ['parts of two statements of one', '“menutup pasar lama … pembangunan kios baru … Tenang saja semua”'],
    ['parts without an ellipsis', '“Airnya jernih sekali Jaga sumur itu baik-baik”'],
  ])('is said of %s, never verbatim', (_, claim) => {
    expect(check(claim).verdict).not.toBe('verbatim');
  });

  it('shows both places of parts of one statement, with what stands between', () => {
    const found = check('“Kami minum dari sana … kecuali musim hujan”');
    expect(found).toMatchObject({ verdict: 'altered' });
    expect(found.warnings.map(({ kind }) => kind)).toContain('splice');
    const source = found.differences.flatMap(([operation, text]) => (operation === 'insert' ? [] : [text])).join('');
    expect(source).toContain('minum dari sana');
    expect(source).toContain('kecuali musim hujan');
  });

  it('names the other statement that a part comes from', () => {
    const found = check('“We counted eleven boats … The pier is not safe”', 'Lena Moor');
    expect(found).toMatchObject({ verdict: 'altered', speakerMatches: true });
    expect(found.warnings.map(({ kind }) => kind)).toContain('splice');
    expect(found.spliced.map(({ quotation }) => quotation.speakers[0]?.name)).toEqual(['Piet Berg']);
  });

  it('shows the differences as slices of the source beside the claim', () => {
    const { differences } = check('“Kami akan pernah menutup pasar lama sebelum kios baru selesai dibangun”');
    expect(differences).toEqual([
      ['equal', 'Kami '],
      ['delete', 'tidak '],
      ['equal', 'akan pernah menutup pasar lama sebelum kios baru selesai dibangun'],
    ]);
  });

  it('shows a slip of the keyboard as one, without a warning', () => {
    const typo = check(`“${WHOLE.replace('dibangun', 'dibagnun')}”`);
    expect(typo).toMatchObject({
      verdict: 'altered',
      typos: [{ said: 'dibangun', claimed: 'dibagnun' }],
      warnings: [],
    });
  });

  it('takes no real word for a slip of the keyboard', () => {
    // "baru" and "bari" are one letter apart; so are "lama" and "lima", which is a number.
    const { typos, warnings } = check(`“${WHOLE.replace('lama', 'lima')}”`);
    expect(typos).toEqual([]);
    expect(warnings.map(({ kind }) => kind)).toContain('number');
  });

  it.each(['4,2', '42'])('keeps %s miliar apart from the other', (number) => {
    const found = check(`“pembangunan kios menelan biaya Rp${number} miliar dari anggaran daerah”`);
    expect(found.verdict).toBe('reported-only');
    expect(found.differences.length > 0).toBe(number === '42');
  });
});

describe('somebody else, nobody, or in other words', () => {
  it('names the one who said it', () => {
    const found = check('“The pier is not safe”', 'Lena Moor');
    expect(found).toMatchObject({ verdict: 'misattributed', speakerMatches: false });
    expect(found.found?.quotation.speakers[0]?.name).toBe('Piet Berg');
  });

  it('is somebody else of several people named of whom one alone said it', () => {
    const both = check('“The pier is not safe” — Lena Moor and Piet Berg');
    expect(both).toMatchObject({ verdict: 'misattributed', speakerMatches: false });
    expect(both.found?.quotation.speakers[0]?.name).toBe('Piet Berg');
  });

  it.each([
    ['Capt. Piet Johan Berg', true],
    ['P. Berg', null],
    ['Berg', true],
    ['Hans Berg', false],
  ])('takes %s for the one named in full as %s', (name, speakerMatches) => {
    expect(check('“The pier is not safe”', name).speakerMatches).toBe(speakerMatches);
  });

  it('leaves open who is named shorter in the source', () => {
    const short = createIndex([article('sumur', '“Sumur itu milik kita bersama,” kata Melati.')]);
    const of = (claim: string, speaker: string) => checkQuotation(claim, short, { speaker }).speakerMatches;
    expect(of('“Sumur itu milik kita bersama”', 'Melati Wiranti')).toBeNull();
    expect(of('“Sumur itu milik kita bersama”', 'Wiranti')).toBe(false);
  });

  describe.each([
    ['id', 'Yusuf Muradov', 'Yousef Muradoff', true],
    ['id', 'Muhammad Hatta', 'Mohammed Hatta', true],
    ['id', 'Rini Lestari', 'Rina Lestari', false],
    ['id', 'Presiden Joko Widodo', 'Jokowi', null],
    ['id', 'Jokowi', 'Joko Widodo', null],
    ['id', 'Susilo Bambang Yudhoyono', 'SBY', null],
    ['id', 'Susilo Bambang Yudhoyono', 'SBK', false],
    ['en', 'William Marsh', 'Bill Marsh', null],
    ['en', 'William Marsh', 'Bob Marsh', false],
    ['en', 'the mayor', 'Della Marsh', null],
    ['en', 'the mayor', 'Village Council', false],
    ['en', 'a resident', 'Della Marsh', false],
    ['id', 'Kepala Desa', 'Wira Kencana', null],
    ['id', 'mantan bupati', 'Wira Kencana', false],
    ['id', 'seorang warga', 'Wira Kencana', false],
  ] as const)('(%s) said by %s', (language, own, claimed, speakerMatches) => {
    it(`is ${speakerMatches === null ? 'open' : speakerMatches} for ${claimed}`, () => {
      const text =
        language === 'id'
          ? `"Mata air itu kami jaga bersama-sama," kata ${own}.`
          : `"We guard that spring together every day," said ${own}.`;
      const index = createIndex([article('mata-air', text, language)]);
      const claim =
        language === 'id' ? 'Mata air itu kami jaga bersama-sama' : 'We guard that spring together every day';
      expect(checkQuotation(claim, index, { speaker: claimed }).speakerMatches).toBe(speakerMatches);
    });
  });

  it.each(['Pak', 'Bapak', 'Bang', 'Gus', 'KH', 'Tuan', 'Mr', 'Mr.', 'Dr.', 'Kang', 'Om', 'Coach', 'Yth. Bapak'])(
    'takes %s for no part of a name',
    (title) => {
      expect(check('“The pier is not safe”', `${title} Berg`).speakerMatches).toBe(true);
      expect(check('“The pier is not safe”', `${title} Moor`).speakerMatches).toBe(false);
    },
  );

  it('is somebody else for who holds another office, and open for who holds this one', () => {
    const text =
      'Bupati Wira Kencana dan Kepala Desa Joko Susilo datang. Kepala Desa Adi Wibawa pulang.\n\n' +
      'Mereka diam.\n\n"Mata air itu kami jaga bersama-sama," kata Kepala Desa.';
    const index = createIndex([article('mata-air', text)]);
    const by = (speaker: string) =>
      checkQuotation('Mata air itu kami jaga bersama-sama', index, { speaker }).speakerMatches;
    expect(by('Wira Kencana')).toBe(false);
    expect(by('Adi Wibawa')).not.toBe(false);
  });

  it('takes a name that no source has for somebody else', () => {
    expect(check('“The pier is not safe”', 'Wirasena').verdict).toBe('misattributed');
  });

  it('never calls reported speech verbatim', () => {
    const found = check('“pembangunan kios menelan biaya Rp4,2 miliar dari anggaran daerah”', 'Ratna');
    expect(found).toMatchObject({ verdict: 'reported-only', speakerMatches: true });
  });

  it('counts only the words between the marks', () => {
    expect(check('“the pier was a danger to every child in town”').verdict).toBe('reported-only');
    expect(check(`“${WHOLE}, kata Ratna”`).verdict).toBe('altered');
  });

  it("gives the publisher's own sentence as the nearest passage, and nobody as its speaker", () => {
    const found = check('“Warga menunggu di halaman balai desa sampai rapat selesai menjelang sore hari”', 'Ratna');
    expect(found).toMatchObject({ verdict: 'unattributed', found: null, speakerMatches: null });
    expect(found.nearest?.text).toContain('Warga menunggu');
    expect(found.nearest?.voice).toBe('narrator');
  });

  it('finds a translation, and calls it possible', () => {
    const found = check('“We will never close the old market before the new stalls are finished being built”');
    expect(found).toMatchObject({ verdict: 'possible-translation', differences: [] });
    expect(textOf(found)).toContain('menutup pasar lama');
  });

  it('says that it found nothing of what nobody said', () => {
    const found = check('“Semua nelayan harus pindah ke gunung”');
    expect(found).toMatchObject({ verdict: 'not-found', found: null });
  });

  it.each(['', '   ', '…', '“”', '???', '😀', '— '])('answers %j, which claims nothing', (claim) => {
    expect(check(claim)).toMatchObject({ verdict: 'not-found', found: null, nearest: null });
  });

  it('answers where the library is empty', () => {
    expect(checkQuotation(`“${WHOLE}”`, createIndex([]))).toMatchObject({ verdict: 'not-found', nearest: null });
  });

  it('is no plain yes to a claim longer than is read', () => {
    expect(check(`“${WHOLE}${' dan lagi'.repeat(4_000)}”`).verdict).not.toBe('verbatim');
  });
});

describe('an attribution that belongs to the quotation', () => {
  it('is left in it', () => {
    const own = check('Lena Moor: that is the name on the licence');
    expect(own).toMatchObject({ verdict: 'verbatim', speakerMatches: null, claim: { speaker: null } });
  });
});
