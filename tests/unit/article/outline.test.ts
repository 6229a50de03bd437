import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/article/structure/outline.ts';
import type { LanguageCode } from '../../../src/language/types.ts';
import { answer } from '../../../src/search/answer.ts';
import { closestPassages } from '../../../src/search/decision/closest.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { article } from '../search/articles.ts';

function kinds(body: string, language: LanguageCode = 'en') {
  const one = article('text', body, language);
  const of = structureOf(one).kinds;
  return Object.fromEntries(one.sentences.map(({ start, end, index }) => [body.slice(start, end), of[index]]));
}

const MINUTES = `# Lake club, spring meeting

## 1. Rowing after dark

The harbour master spoke for ten minutes.

RESOLVED: no boats on the water after nine.

LANTERNS AND FLARES

They stay in the boathouse. Each member signs for one.

Actions:

- Rini to write to the insurers by Friday

Summer fair

It moves to July.`;

describe('headings', () => {
  it.each(['Lake club, spring meeting', '1. Rowing after dark', 'LANTERNS AND FLARES', 'Actions:', 'Summer fair'])(
    'given "%s" alone in a line of minutes, then it is one',
    (line) => {
      expect(kinds(MINUTES)[line]).toBe('heading');
    },
  );

  it.each([
    'RESOLVED: no boats on the water after nine.',
    'Rini to write to the insurers by Friday',
    'It moves to July.',
  ])('given "%s", then it says something', (line) => {
    expect(kinds(MINUTES)[line]).toBe('text');
  });

  it('given a chat whose lines all lack end marks, then its lines are no headings', () => {
    expect(
      new Set(Object.values(kinds('<lena> the lake is frozen\n<seno> so we skate\nbring your own lamp\nok'))),
    ).toEqual(new Set(['text']));
  });

  it('given a source of one sentence, then that is its text, whatever it looks like', () => {
    expect(Object.values(kinds('Who mended the winch?'))).toEqual(['text']);
  });

  it('given numbered lines one after another, then they are a list', () => {
    const list = kinds('The club agreed on two things.\n\n1. New oars\n\n2. A second lamp\n\nNobody objected.');
    expect([list['1. New oars'], list['2. A second lamp']]).not.toEqual(['heading', 'heading']);
    expect(list['1. New oars']).toBe('text');
  });
});

describe('what is asked about a heading', () => {
  const club = createIndex([article('club', MINUTES, 'en')]);

  // The heading has all words of the question, the decision none of them.
  it.each([0, 1])('given the threshold %d, then what stands below it comes first', (threshold) => {
    const { decision, passages } = answer('What was decided about rowing after dark?', club, { threshold });
    expect(decision).not.toBe('silent');
    const texts = passages.map(({ text }) => text);
    expect(texts.slice(0, 2).join('\n')).toContain('no boats on the water after nine');
    expect(texts.filter((text) => text.includes('#') || text.includes('LANTERNS'))).toEqual([]);
  });
});

describe('questions and answers', () => {
  const FAIR = `The fair has its own rules this year.

Q: Will there be a bonfire?

A: No, the grass is too dry. We may hang lanterns.

Q: Where do we park?

A: Behind the mill.`;
  const fair = createIndex([article('fair', FAIR, 'en')]);

  it.each([
    ['Will there be a bonfire?', 'No, the grass is too dry.', 'Will there be a bonfire?'],
    ['where do we park', 'Behind the mill.', 'Where do we park?'],
  ])('given "%s", then the answer is the first passage, and its question is told', (question, expected, asked) => {
    for (const threshold of [0, 1]) {
      const found = answer(question, fair, { threshold });
      const [first] = found.passages;
      expect(first?.text).toContain(expected);
      expect(first?.question && first.article.body.slice(first.question.start, first.question.end)).toBe(asked);
      if (threshold === 1) expect(closestPassages(found)[0]).toEqual(found.passages[0]);
    }
  });

  it('given somebody who goes on after asking, then what the next turn says is the answer, alone', () => {
    const body = [
      'Lena Moor: Who pays for the new pier? I read that the county does.',
      'Tarik Voss: The trust covers two thirds. Members give the rest.',
      'Rhoda Ilkley: The weather was kind.',
    ].join('\n\n');
    const forum = article('forum', body, 'en');
    expect(structureOf(forum).questions).toEqual([-1, 0, 0, 0, -1]);
    const found = answer('who pays for the pier', createIndex([forum]));
    const [first] = found.answered ? found.passages : closestPassages(found);
    // It has none of the question's words: those of the question that the turn before asked count for it.
    expect(first?.text).toBe('The trust covers two thirds. Members give the rest.');
    expect(first?.question && body.slice(first.question.start, first.question.end)).toBe('Who pays for the new pier?');
    expect(first?.speakers).toEqual(['Tarik Voss']);
  });

  it('given who asks what was asked, then the question itself', () => {
    const index = createIndex([
      article('tanya', 'Warga bertanya soal parkir. Di mana pedagang boleh memarkir gerobak?\n\nLurah pulang.'),
    ]);
    const { passages } = answer('Apa yang ditanyakan warga soal gerobak pedagang?', index);
    expect(passages.map(({ text }) => text).join('\n')).toContain('memarkir gerobak?');
  });
});

describe('what somebody who chairs announces', () => {
  const around = (line: string) =>
    article('call', `The chair sat down at nine.\n\n${line}\n\nIt is late again.\n\n# Other\n\nNobody came.`, 'en');

  it.each([
    'topic 2: the ferry',
    'Item 4, parking.',
    'Ok, next item: the lamps.',
    'Right, last point: the bench',
    'First item - keys.',
    'So, agenda item three: lamps.',
    'Nah, agenda ketiga: lampu jalan.',
    'Topik kedua, kolam.',
    'Poin nomor 3: iuran',
    'butir ke-2: lampu',
    'Pembahasan pertama: jalan desa.',
    'Lanjut, acara 5: doa.',
    'agenda poin 2 - sampah',
  ])('given "%s", then it is a heading for what follows, up to the next', (line) => {
    const { kinds, headings, notes } = structureOf(around(line));
    expect(kinds).toEqual(['text', 'heading', 'text', 'heading', 'text']);
    expect(headings).toEqual([-1, -1, 1, -1, 3]);
    expect(notes[1]).toBeNull();
  });

  it.each([
    'Item four was late.',
    'Point taken.',
    'The next topic is late.',
    'We come to item 4: parking.',
    `Item 4: ${'parking '.repeat(9)}`,
    'agenda itu: panjang sekali',
  ])('given "%s", then it says something', (line) => {
    const { kinds, headings } = structureOf(around(line));
    expect(kinds[1]).toBe('text');
    expect(headings[2]).toBe(-1);
  });

  it('given a question behind it, then it asks', () => {
    expect(structureOf(around('The next topic: why is it late?')).kinds[1]).toBe('question');
  });

  it('given two of them, then each leads to what follows it', () => {
    const call = article('call', 'Item 1: lamps.\n\nThey are late.\n\nItem 2: oars.\n\nThey are new.', 'en');
    expect(structureOf(call).headings).toEqual([-1, 0, -1, 2]);
  });

  it('given a source of nothing else, then that is its text', () => {
    expect(structureOf(article('call', 'Item 1: lamps.', 'en')).kinds).toEqual(['text']);
  });
});
