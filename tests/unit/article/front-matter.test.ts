import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/formats/text.ts';
import { FRONT_MATTER_MAX_LENGTH } from '../../../src/article/front-matter/front-matter.ts';
import { readArticle } from '../../../src/article/parse.ts';
import { HOSTILE_FRONT_MATTER, TEXT, withFrontMatter } from '../../support/front-matter.ts';

/** What front matter of these lines says, and what is told of it. */
function read(...lines: string[]) {
  const { article, frontMatter, notices } = readArticle('a', withFrontMatter(...lines));
  return { body: article.body, says: frontMatter, notices, told: notices.map(({ message }) => message).join('\n') };
}

describe('usual other names of the keys', () => {
  it.each([
    ['judul: Sungai bersih', { title: 'Sungai bersih' }],
    ['headline: Clean river', { title: 'Clean river' }],
    ['og:title: Clean river', { title: 'Clean river' }],
    ['Title: Clean river', { title: 'Clean river' }],
    ['date: 2025-10-21', { published: '2025-10-21' }],
    ['created: 2025-10-21', { published: '2025-10-21' }],
    ['published_at: 2025-10-21', { published: '2025-10-21' }],
    ['datePublished: 2025-10-21', { published: '2025-10-21' }],
    ['pub-date: 2025-10-21', { published: '2025-10-21' }],
    ['tanggal: 2025-10-21', { published: '2025-10-21' }],
    ['source_url: https://pagi.example/1', { url: 'https://pagi.example/1' }],
    ['link: https://pagi.example/1', { url: 'https://pagi.example/1' }],
    ['canonical: https://pagi.example/1', { url: 'https://pagi.example/1' }],
    ['site: Kabar Pagi', { publisher: 'Kabar Pagi' }],
    ['site_name: Kabar Pagi', { publisher: 'Kabar Pagi' }],
    ['outlet: pagi.example', { publisher: 'pagi.example' }],
    ['source: Kabar Pagi', { publisher: 'Kabar Pagi' }],
    ['source: https://pagi.example/1', { url: 'https://pagi.example/1' }],
    ['sumber: Kabar Pagi', { publisher: 'Kabar Pagi' }],
    ['lang: en-US', { language: 'en' }],
    ['lang: id_ID', { language: 'id' }],
    ['language: English', { language: 'en' }],
    ['bahasa: Indonesia', { language: 'id' }],
    ['kind: Minutes', { kind: 'minutes' }],
    ['type: transcript', { kind: 'transcript' }],
  ])('given "%s", then it is understood without a word', (line, says) => {
    expect(read(line)).toMatchObject({ says, notices: [], body: TEXT });
  });

  it.each([
    [
      ['date: 2025-10-22', 'published: 2025-10-21'],
      { published: '2025-10-21' },
      /`date` \(another line gives the published\)/,
    ],
    [['source: https://pagi.example/b', 'url: https://pagi.example/a'], { url: 'https://pagi.example/a' }, /`source`/],
    [['source: Agregat', 'publisher: Kabar Pagi'], { publisher: 'Kabar Pagi' }, /`source`/],
    [
      ['date: 21 Oktobre 2025', 'created: 2025-10-21'],
      { published: '2025-10-21' },
      /`date` \(is no day that is certain\)/,
    ],
    [['title: A', 'title: B'], { title: 'A' }, /`title` \(another line gives the title\)/],
  ])('given %j, then the surer one counts and the other is named', (lines, says, told) => {
    expect(read(...lines)).toMatchObject({ says, told: expect.stringMatching(told) });
  });

  it.each([
    ['the same under two names', ['date: 2025-10-21', 'published: 2025-10-21']],
    ['a key without a value', ['title: A', 'agency:', 'url: ~', 'published: ""']],
  ])('given %s, then there is nothing to tell', (_what, lines) => {
    expect(read(...lines).notices).toEqual([]);
  });
});

describe('what is not used', () => {
  it('given unknown keys, then the article is read and one notice names all of them, with the first line', () => {
    const { says, notices, body } = read('title: A', 'tags: [a, b]', 'author: Rini Lestari', 'layout: post');
    expect(says).toEqual({ title: 'A' });
    expect(body).toBe(TEXT);
    expect(notices).toEqual([
      {
        line: 3,
        message: 'Of its front matter this is not used and kept aside: `tags`, `author`, `layout`.',
        advice: expect.stringMatching(/title, publisher, agency, url, published, language, kind, speakers\.$/),
      },
    ]);
  });

  it.each([
    ['url: /sungai', /`url` \(is no whole http address\)/],
    ['url: javascript:alert(1)', /`url` \(is no whole http address\)/],
    ['source: ftp://pagi.example/1', /`source` \(is no whole http address\)/],
    ['site: pagi.example/2025/1', /`site` \(is no whole http address\)/],
    ['sumber: /2025/1', /`sumber` \(is no whole http address\)/],
    ['published: 2025-02-30', /`published` \(is no day that is certain\)/],
    ['language: fr', /`language` \(is neither Indonesian nor English\)/],
    ['kind: page', /`kind` \(is none of news, minutes, transcript, captions, chat, release\)/],
    ['title: [', /`title` \(holds no word\)/],
    ['publisher: "…"', /`publisher` \(holds no word\)/],
    ['publisher: [a, b]', /`publisher` \(is a list\)/],
    ['publisher: { name: Kabar Pagi }', /`publisher` \(has keys of its own\)/],
    ['title: "a\\u0007b"', /`title` \(holds control characters\)/],
    ['speakers: Lena Moor, Tarik Voss', /`speakers` \(is no list of names\)/],
    ['speakers: [Lena Moor, [Tarik Voss]]', /`speakers` \(is no list of names\)/],
  ])('given "%s", then the value is set aside and named, the rest is read', (line, told) => {
    const { says, told: message, body } = read(line, 'agency: ABC');
    expect(says).toEqual({ agency: 'ABC' });
    expect(body).toBe(TEXT);
    expect(message).toMatch(told);
  });
});

describe('values', () => {
  it.each([
    ['title: 1984', '1984'],
    ['title: 1e3', '1e3'],
    ['title: true', 'true'],
    ['title: [Sungai bersih]', 'Sungai bersih'],
    ['title:\n  - Sungai bersih', 'Sungai bersih'],
    ['title: |\n  Sungai\n  bersih', 'Sungai bersih'],
    ['title: >-\n  Sungai\n  bersih', 'Sungai bersih'],
    ['kata: &nama Sungai\ntitle: *nama', 'Sungai'],
  ])('given %j, then the title is "%s"', (yaml, title) => {
    expect(read(yaml).says.title).toBe(title);
  });

  it.each([
    [['title: Meeting: budget'], { title: 'Meeting: budget' }],
    [['title: Meeting: budget', 'agency: ABC'], { title: 'Meeting: budget', agency: 'ABC' }],
    [['title: [Draft] Pond notes', 'date: 2025-10-21'], { title: '[Draft] Pond notes', published: '2025-10-21' }],
    [['title: "Pond" at last', 'lang: en'], { title: '"Pond" at last', language: 'en' }],
    [['title: *Pond* news'], { title: '*Pond* news' }],
    [['title: @pond', 'tags:', '  - a', '  - b: [', 'lang: en'], { title: '@pond', language: 'en' }],
    [
      ['title: Pond: a', 'speakers:', '- Lena Moor', '- Tarik Voss'],
      {
        title: 'Pond: a',
        speakers: [
          { label: null, name: 'Lena Moor' },
          { label: null, name: 'Tarik Voss' },
        ],
      },
    ],
    [['"title": Pond: a', '# a comment', '', 'agency: ~'], { title: 'Pond: a' }],
  ])('given %j, which is not valid YAML, then each line is read by itself', (lines, says) => {
    expect(read(...lines)).toMatchObject({ says, body: TEXT });
  });

  it.each([
    [
      'speakers: [Lena Moor, Tarik Voss]',
      [
        [null, 'Lena Moor'],
        [null, 'Tarik Voss'],
      ],
    ],
    [
      'speakers:\n  LM: Lena Moor\n  TV: Tarik Voss',
      [
        ['LM', 'Lena Moor'],
        ['TV', 'Tarik Voss'],
      ],
    ],
    [
      'speakers:\n  - LM: Lena Moor\n  - Tarik Voss',
      [
        ['LM', 'Lena Moor'],
        [null, 'Tarik Voss'],
      ],
    ],
    ['speakers: Lena Moor', [[null, 'Lena Moor']]],
    ['peserta: [Rini Lestari]', [[null, 'Rini Lestari']]],
  ])('given %j, then the speakers are %j', (yaml, speakers) => {
    expect(read(yaml).says.speakers).toEqual(speakers.map(([label, name]) => ({ label, name })));
  });
});

describe('what is no front matter', () => {
  const body = (text: string) => {
    const { article, notices, frontMatter } = readArticle('a', readPlainText(text));
    expect(frontMatter).toEqual({});
    expect(notices).toMatchObject([{ line: 1, advice: expect.stringMatching(/^If it .*\.$/) }]);
    return article.body;
  };

  it.each([
    ['a rule that no second one follows', `---\n${TEXT}\nDua.`],
    ['front matter that is never closed', `---\ntitle: A\n\n${TEXT}`],
    ['words between two rules', `---\n${TEXT}\n---\nDua.`],
    ['a list', `---\n- satu\n- dua\n---\n${TEXT}`],
    ['turns of a meeting between two rules', `---\nLena Moor: The pond is deep.\nTarik Voss: It is not.\n---\n${TEXT}`],
    [
      'turns with short labels',
      `---\ndate: 2025-10-21\nlm: The pond is deep.\ntv: It is not.\nlm: It is.\n---\n${TEXT}`,
    ],
    ['a text with one line that looks like a key', `---\nDate: Monday\nThe council met.\nIt rained.\n---\n${TEXT}`],
    ['a very long text between two rules', `---\n${'Air jernih. '.repeat(2000)}\n---\n${TEXT}`],
  ])('given %s, then the whole file is text, and that is told', (_what, text) => {
    expect(body(text)).toBe(text);
  });
});

describe('hostile front matter', () => {
  it.each(HOSTILE_FRONT_MATTER)('given %s, then the article is read and the title too', (_what, yaml) => {
    expect(yaml.length).toBeLessThan(FRONT_MATTER_MAX_LENGTH - 20);
    const found = read('title: Sungai', yaml);
    expect(found).toMatchObject({ says: { title: 'Sungai' }, body: TEXT });
    expect(found.told).toMatch(/kept aside: `(?:x|__proto__)/);
  });
});
