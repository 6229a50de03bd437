import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaptions } from '../../../../src/article/formats/captions/captions.ts';

const time = (seconds: number) => {
  const [whole, fraction = '000'] = seconds.toFixed(3).split('.');
  const minutes = Math.floor(Number(whole) / 60);
  return `${String(minutes).padStart(2, '0')}:${String(Number(whole) % 60).padStart(2, '0')}.${fraction}`;
};

/** A WebVTT file of cues of two seconds each, one right after the other. */
const vtt = (...cues: string[]) =>
  `WEBVTT\n\n${cues.map((cue, at) => `${time(at * 2)} --> ${time(at * 2 + 2)}\n${cue}\n`).join('\n')}`;

const paragraphs = (text: string) => readCaptions(text).body.split('\n\n');
const places = (text: string) => {
  const { body, marks } = readCaptions(text);
  return marks.map(({ start, seconds }) => [seconds, body.slice(start).split(/[ \n]/)[0]]);
};

describe('files as programs write them', () => {
  it('given what Teams writes, then a paragraph a turn, its label marked, a place each cue', () => {
    const text =
      '\uFEFFWEBVTT\r\n\r\n8c1f0f1e-30b1-4b7f-9a60-2d6b0c1f0a11/14-0\r\n00:00:03.100 --> 00:00:05.000\r\n' +
      '<v Lena Moor>Selamat pagi, kita\r\nmulai rapat</v>\r\n\r\n8c1f0f1e-30b1-4b7f-9a60-2d6b0c1f0a11/14-1\r\n' +
      '00:00:05.000 --> 00:00:07.000\r\n<v Lena Moor>tentang dermaga.</v>\r\n\r\n' +
      '8c1f0f1e-30b1-4b7f-9a60-2d6b0c1f0a11/17-0\r\n01:00:08.250 --> 01:00:09.000\r\n<v Tarik Voss>Baik.</v>\r\n';
    const { body, blocks, marks, frontMatter } = readCaptions(text);
    expect(body).toBe('Lena Moor: Selamat pagi, kita mulai rapat tentang dermaga.\n\nTarik Voss: Baik.');
    expect(blocks?.map(({ label }) => label && body.slice(label.start, label.end))).toEqual([
      'Lena Moor',
      'Tarik Voss',
    ]);
    expect(marks).toEqual([
      { start: 0, seconds: 3.1, clock: null, page: null },
      { start: body.indexOf('tentang'), seconds: 5, clock: null, page: null },
      { start: body.indexOf('Tarik'), seconds: 3608.25, clock: null, page: null },
    ]);
    expect(frontMatter).toEqual({ kind: 'transcript' });
  });

  it('given what Zoom writes, then names before a colon begin paragraphs and are said once', () => {
    const text =
      'WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nArga Putra: Kita mulai.\r\n\r\n2\r\n' +
      '00:00:02.000 --> 00:00:03.000\r\nArga Putra: Agenda pertama.\r\n\r\n3\r\n' +
      '00:00:03.000 --> 00:00:04.000\r\nLena Moor: Setuju.\r\n';
    const { body, blocks } = readCaptions(text);
    expect(body).toBe('Arga Putra: Kita mulai. Agenda pertama.\n\nLena Moor: Setuju.');
    expect(blocks?.map(({ label }) => label)).toEqual([null, null]);
  });

  it('given SubRip with commas, numbers and overrides, then only words are left', () => {
    const text =
      '1\n00:00:01,500 --> 00:00:02,000\n{\\an8}<i>Satu</i> dua\n\n2\n00:00:02,000 --> 00:00:03,000\ntiga.\n\n';
    expect(places(text)).toEqual([
      [1.5, 'Satu'],
      [2, 'tiga.'],
    ]);
    expect(readCaptions(text)).toMatchObject({ body: 'Satu dua tiga.', frontMatter: { kind: 'captions' } });
  });

  it('given captions that roll, as YouTube writes them, then each line is said once', () => {
    const text =
      'WEBVTT\nKind: captions\nLanguage: id\n\n00:00:00.000 --> 00:00:02.000 align:start position:0%\n \n' +
      'selamat<00:00:00.500><c> pagi</c>\n\n00:00:02.000 --> 00:00:02.010\nselamat pagi\n \n\n' +
      '00:00:02.010 --> 00:00:04.000\nselamat pagi\nkita<00:00:03.000><c> mulai</c>\n\n' +
      '00:00:04.000 --> 00:00:04.010\nkita mulai\n \n\n00:00:04.010 --> 00:00:06.000\nkita mulai\nrapat ini\n';
    expect(readCaptions(text).body).toBe('selamat pagi kita mulai rapat ini');
    expect(places(text)).toEqual([
      [0, 'selamat'],
      [2.01, 'kita'],
      [4.01, 'rapat'],
    ]);
  });

  it('given notes, styles, regions, settings and entities, then none of them is text', () => {
    const text =
      'WEBVTT - Rapat\n\nNOTE dibuat otomatis\nbaris dua\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nid-1\n' +
      '00:01.000 --> 00:02.000 line:0 position:50%\n<c.yellow>Laut &amp; kota</c> &#39;ya&#39; <b>3 &lt; 4</b>\n';
    expect(readCaptions(text).body).toBe("Laut & kota 'ya' 3 < 4");
  });
});

describe('speakers', () => {
  it('given a name in capitals behind >>, then a paragraph begins there', () => {
    expect(paragraphs(vtt('>> LENA MOOR: Kami mulai.', 'Dan lanjut.', '>> TARIK VOSS: Baik.'))).toEqual([
      'LENA MOOR: Kami mulai. Dan lanjut.',
      'TARIK VOSS: Baik.',
    ]);
  });

  it('given >> alone, then somebody else speaks, and nobody knows who', () => {
    const text = vtt('Kami mulai.', '&gt;&gt; Baik.', '>>\nLanjut.');
    expect(paragraphs(text)).toEqual(['Kami mulai.', 'Baik.', 'Lanjut.']);
    expect(readCaptions(text).frontMatter).toEqual({ kind: 'captions' });
  });

  it('given two voices in one cue, then two paragraphs', () => {
    expect(paragraphs(vtt('<v Lena Moor>Siapa?</v>\n<v.loud Tarik Voss>Saya.</v>'))).toEqual([
      'Lena Moor: Siapa?',
      'Tarik Voss: Saya.',
    ]);
  });

  it('given a cue without a label between two of one speaker, then it is that speaker’s', () => {
    expect(paragraphs(vtt('<v Lena Moor>Kami', 'mulai', '<v Lena Moor>sekarang.'))).toEqual([
      'Lena Moor: Kami mulai sekarang.',
    ]);
  });

  it('given a sound, then it is furniture, and does not cut a sentence', () => {
    const text = vtt('[Musik]', 'Kami mulai', '(Tepuk tangan)', 'rapat ini.', '♪ lagu ♪', 'Lanjut.');
    const { body, blocks } = readCaptions(text);
    expect(blocks?.map(({ kind, start, end }) => [kind, body.slice(start, end)])).toEqual([
      ['furniture', '[Musik]'],
      ['paragraph', 'Kami mulai rapat ini.'],
      ['furniture', '(Tepuk tangan)'],
      ['furniture', '♪ lagu ♪'],
      ['paragraph', 'Lanjut.'],
    ]);
  });
});

describe('paragraphs where nobody is named', () => {
  it('given a silence after a sentence, then a paragraph begins; within one it goes on', () => {
    const text =
      'WEBVTT\n\n00:00.000 --> 00:01.000\nSatu\n\n00:09.000 --> 00:10.000\ndua.\n\n00:11.000 --> 00:12.000\nTiga.\n\n' +
      '00:14.000 --> 00:15.000\nEmpat.\n';
    expect(paragraphs(text)).toEqual(['Satu dua. Tiga.', 'Empat.']);
  });

  it('given speech without a pause, then it is parted at the end of a sentence beyond 600 characters', () => {
    const parts = paragraphs(vtt(...Array.from({ length: 60 }, (_, at) => `Kalimat nomor ${at} tentang dermaga.`)));
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts.slice(0, -1)) expect(part.length).toBeGreaterThanOrEqual(600);
    for (const part of parts) expect(part.length).toBeLessThan(700);
  });

  it('given the same answer twice, then both were said', () => {
    expect(paragraphs(vtt('Setuju?', 'Setuju.', 'Setuju.', 'Baik.'))).toEqual(['Setuju? Setuju. Setuju. Baik.']);
  });
});

describe('files that are not as they should be', () => {
  it.each([
    ['an end before the start', '00:05.000 --> 00:04.000'],
    ['minutes beyond an hour', '00:99.000 --> 00:01.000'],
    ['no fraction', '0:05 --> 0:06'],
    ['no time at all', 'x --> y'],
  ])('given %s, then the words are kept', (_what, line) => {
    expect(readCaptions(`WEBVTT\n\n${line}\nSatu.\n\n00:07.000 --> 00:08.000\nDua.\n`).body).toMatch(
      /^Satu\.\s+Dua\.$/,
    );
  });

  it('given no blank line between cues, then numbers are no words', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\nSatu.\n2\n00:00:02,000 --> 00:00:03,000\nDua.\n';
    expect(readCaptions(text).body).toBe('Satu. Dua.');
  });

  it.each([
    ['no cue', 'WEBVTT\n\nNOTE kosong\n', /no cue/],
    ['cues without words', vtt('<i></i>', '...'), /no word/],
  ])('given %s, then that is said', (_what, text, message) => {
    expect(() => readCaptions(text)).toThrow(message);
  });
});

const NAME = fc.constantFrom('Lena Moor', 'Tarik Voss', 'Arga Putra');
const WORDS = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 8 });

it('given turns of any words, then the body holds each word once, in order, and no time', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(NAME, WORDS), { minLength: 1, maxLength: 12 }), (turns) => {
      let number = 0;
      const cues = turns.map(
        ([name, words]) => `<v ${name}>${words.map((word) => `${word}${number++}`).join(' ')}</v>`,
      );
      const { body, marks } = readCaptions(vtt(...cues));
      expect(body.match(/[a-z]+\d+/g)?.map((word) => Number(/\d+/.exec(word)))).toEqual([...Array(number).keys()]);
      expect(body).not.toMatch(/\d:\d|-->|</);
      expect(marks.map(({ seconds }) => seconds)).toEqual(turns.map((_, at) => at * 2));
    }),
  );
});
