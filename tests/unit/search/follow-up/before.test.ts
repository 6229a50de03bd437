import { describe, expect, it } from 'vitest';
import {
  bothBefore,
  contentBefore,
  isEmptyInAny,
  isSaidWithout,
  personBefore,
  topicBefore,
} from '../../../../src/search/follow-up/before.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';

const index = createIndex(
  [
    article(
      'pond',
      [
        'The treasurer of the pond group, Lena Moor, opened the new pump on Monday.',
        'The path is dark and the benches are green.',
        '“The gate is far too late for all of us,” said Tarik Voss.',
        'Nobody sang in the barn.',
        'Lena Moor and Tarik Voss painted the winch.',
      ].join('\n\n'),
      'en',
    ),
  ],
  { glossary: shippedGlossary() },
);
const asked = (question: string, speaker: string | null = null) => ({ question, speaker });

describe('the person of the question before', () => {
  it.each([
    ['What did Lena Moor say about the pump?', null, 'Lena Moor'],
    ['What did moor say?', null, 'Lena Moor'],
    // Whose words alone were asked for.
    ['the winch', 'Tarik Voss', 'Tarik Voss'],
    // Who was asked for: the holder stands in what was found.
    ['Who opened the new pump?', null, 'Lena Moor'],
    // Who speaks there.
    ['Why is the gate late?', null, 'Tarik Voss'],
    // Nothing was found, or nobody stands there.
    ['Which films won prizes in Lisbon?', null, null],
    ['', null, null],
  ])('given "%s" (of %j), then %j', (question, speaker, name) => {
    expect(personBefore(asked(question, speaker), index)).toBe(name);
  });
});

describe('the two of the question before', () => {
  it.each([
    ['Did Lena Moor meet Tarik Voss?', ['Lena Moor', 'Tarik Voss']],
    ['Who painted the winch?', ['Lena Moor', 'Tarik Voss']],
    ['What did Lena Moor say about the pump?', null],
    ['Which films won prizes in Lisbon?', null],
  ])('given "%s", then %j', (question, names) => {
    expect(bothBefore(asked(question), index)).toEqual(names);
  });
});

describe('the topic of the question before', () => {
  it.each([
    ['What did Lena Moor say about the new pump?', 'the new pump'],
    ['Apa kata Lena Moor tentang pompa itu?', 'pompa itu'],
    // Without "about": its words that are no names.
    ['Did Lena Moor paint the winch?', 'paint winch'],
    ['Who is Lena Moor?', null],
    ['', null],
  ])('given "%s", then %j', (question, topic) => {
    expect(topicBefore(asked(question), index)).toBe(topic);
  });
});

describe('the question before without what it asks with', () => {
  it.each([
    ['Who opened the bridge?', 'opened the bridge'],
    ['Where did they meet?', 'did they meet'],
    ['Which old winch does the club sell?', 'does the club sell'],
    ['Kapan pompa dibuka?', 'pompa dibuka'],
    ['Siapa yang membuka pompa?', 'membuka pompa'],
    ['the winch', 'the winch'],
    ['When?', ''],
    ['', ''],
    ['???', ''],
  ])('given "%s", then "%s"', (question, content) => {
    expect(contentBefore(asked(question), index)).toBe(content);
  });
});

describe('words of somebody without a time or place', () => {
  it.each([
    // What he said stands far from any day.
    ['What did Tarik Voss say about the gate?', 'time', true],
    ['Who opened the new pump?', 'time', false], // No words were asked for.
    ['What did Ossian Krull say about harvests?', 'time', false], // Nothing was found.
  ] as const)('given "%s" and a %s that is asked for, then %s', (question, wanted, expected) => {
    expect(isSaidWithout(asked(question), wanted, index)).toBe(expected);
  });

  it('given a day beside what was said, then it holds one', () => {
    const dated = createIndex([
      article('a', 'They met on Monday. “The gate is far too late for all of us,” said Tarik Voss.', 'en'),
    ]);
    expect(isSaidWithout(asked('What did Tarik Voss say about the gate?'), 'time', dated)).toBe(false);
  });
});

it.each([
  ['the', true],
  ['yang', true],
  ['siapa', true],
  ['pump', false],
])('given "%s", then whether it says nothing in either language is %s', (word, expected) => {
  expect(isEmptyInAny(word)).toBe(expected);
});
