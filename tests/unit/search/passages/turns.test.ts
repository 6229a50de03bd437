import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clearlySpeaking } from '../../../../src/article/clear-speakers.ts';
import { parseArticle } from '../../../../src/article/parse.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { passageAt, voiceOf } from '../../../../src/search/passages/passages.ts';
import { why } from '../../../../src/search/passages/why.ts';
import { findQuotations } from '../../../../src/search/quotations/quotations.ts';
import { answerableQuestions } from '../../../../src/search/suggestions/suggest.ts';
import { meeting, spanOf } from '../../../support/meeting.ts';
import { CALL, CHAT, MINUTES } from '../../../support/meetings.ts';

const INDEX = createIndex([CALL, CHAT, MINUTES]);

function sentenceWith(words: string): number {
  const { start } = spanOf(CALL, words);
  return CALL.sentences.findIndex(({ end }) => end > start);
}

describe('voice and speakers', () => {
  it.each([
    ['The crew needs', { voice: 'direct', speakers: ['Tarik Voss'] }],
    ['“We will not lend', { voice: 'direct', speakers: ['Rhoda Ilkley'] }],
    ['Arga Putra said', { voice: 'direct', speakers: ['Jeni Tampubolon'] }],
  ])('given the sentence of a turn that begins with %j, then they are %j', (words, expected) => {
    const at = sentenceWith(words);
    expect(voiceOf(CALL, [at, at])).toEqual(expected);
  });

  it('given words in a turn that their speaker doubts, then they are still that speaker’s', () => {
    const at = sentenceWith('The crew needs');
    const disputed = [
      { ...spanOf(CALL, 'The crew needs nine days'), kind: 'indirect', dispute: 'denied', cue: spanOf(CALL, 'needs') },
    ] as const;
    expect(voiceOf({ ...CALL, disputed }, [at, at])).toEqual({ voice: 'direct', speakers: ['Tarik Voss'] });
  });

  it('given a slice over several turns, then all who speak in it are told', () => {
    const { start } = spanOf(CALL, 'When will');
    const { end } = spanOf(CALL, 'second week of May.');
    expect(clearlySpeaking(CALL, { start, end })).toEqual(['Lena Moor', 'Tarik Voss']);
  });
});

describe('the passage of a sentence', () => {
  it('given a later sentence of a turn, then nothing before it need be told to know who speaks', () => {
    expect(passageAt(CALL, sentenceWith('Arga Putra said'), []).text).toBe(
      'Arga Putra said that the crane is rusty anyway.',
    );
  });

  it('given the second sentence of an answer, then it begins where the answer does', () => {
    const { text, question } = passageAt(CALL, sentenceWith('The crew needs'), []);
    expect(text).toBe('It arrives in the second week of May. The crew needs nine days for the western pier.');
    expect(question).toEqual(spanOf(CALL, 'When will the dredger reach the western pier?'));
  });

  it('given a turn that begins with a word that points back, then it does not begin in the turn before', () => {
    const call = meeting({ kind: 'transcript' }, [
      { label: 'A', name: 'Lena Moor', words: 'The tank leaks.' },
      { label: 'B', name: 'Tarik Voss', words: 'This is bad news.' },
    ]);
    expect(passageAt(call, 1, []).text).toBe('This is bad news.');
  });

  it('given an answer to a question of somebody else’s, then the question is told beside it', () => {
    const { text, question, speakers } = passageAt(CALL, sentenceWith('It arrives'), []);
    expect(text).toBe('It arrives in the second week of May.');
    expect(speakers).toEqual(['Tarik Voss']);
    expect(question).toEqual(spanOf(CALL, 'When will the dredger reach the western pier?'));
  });

  it('given a question and its answer in one turn, then both are the passage', () => {
    const call = meeting({ kind: 'transcript' }, [
      { label: 'A', name: 'Lena Moor', words: 'Who pays for it? The council pays for it.' },
      { label: 'B', name: 'Tarik Voss', words: 'I see.' },
    ]);
    const { text, question } = passageAt(call, 1, []);
    expect([text, question]).toEqual(['Who pays for it? The council pays for it.', null]);
  });
});

describe('whom a word stands for', () => {
  it('given somebody who tells in a turn what they said themselves, then their “I” needs no reading', () => {
    const call = parseArticle(
      'call',
      '[00:00:10] Lena Moor: Yesterday I said that the festival begins in June.\n\n[00:00:20] Tarik Voss: It does.',
    );
    const { speakers, resolved } = passageAt(call, 0, []);
    expect([speakers, resolved]).toEqual([['Lena Moor'], []]);
  });
});

describe('the closest passages', () => {
  const garden = parseArticle('garden', readFileSync('data/preview/lantern-street-garden.md', 'utf8'));

  // The first sentence of the answer was shown once alone and once with the second.
  it('given two sentences of one answer, then no sentence is shown twice', () => {
    const { passages } = answer('Is there a fee for the stalls this year?', createIndex([garden]), { threshold: 1 });
    const shown = passages.flatMap(({ sentences: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    expect(shown.length).toBeGreaterThan(2);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

describe('statements within statements', () => {
  it('given who tells and who is told of, then each has their own', () => {
    const of = (speaker: string) =>
      findQuotations(INDEX, { speaker }).map(({ article, quotation: { start, end } }) =>
        article.body.slice(start, end),
      );
    expect(of('Rhoda Ilkley')).toEqual(['“We will not lend you the crane.”']);
    expect(of('Jeni Tampubolon')).toEqual([
      'I rang the owner. “We will not lend you the crane.” Arga Putra said that the crane is rusty anyway.',
    ]);
    expect(INDEX.people.named('Arga Putra')?.quotations).toBe(1);
  });

  it('given a sentence that is all somebody else’s, then only that speaker is found in it', () => {
    const first = INDEX.sentences.firstOf(CALL);
    const speakersOf = (words: string) => [...INDEX.sentences.people(first + sentenceWith(words)).speakers];
    expect(speakersOf('“We will not lend')).toEqual(['Rhoda Ilkley']);
    expect(speakersOf('Arga Putra said')).toEqual(['Jeni Tampubolon', 'Arga Putra']);
  });

  it('given a turn, then the reason for its speaker is the label', () => {
    const found = answer('When does the dredger arrive?', INDEX);
    const slice = passageAt(CALL, sentenceWith('It arrives'), found.analysis.terms);
    expect(why(found, slice, INDEX).speakers).toEqual([
      { speakers: ['Tarik Voss'], cue: null, label: 'TV', pronoun: null, confidence: 1 },
    ]);
  });

  it('given turns, then questions are offered that they answer', () => {
    const offered = [...answerableQuestions(INDEX, 'en')].filter((question) => question !== null);
    expect(offered.some((question) => question.includes('Tarik Voss'))).toBe(true);
  });
});
