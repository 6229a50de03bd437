import { describe, expect, it } from 'vitest';
import { aboutToken, topicOf } from '../../../../src/search/follow-up/topic.ts';

function topic(question: string): string | null {
  const span = topicOf(question);
  return span === null ? null : question.slice(span.start, span.end);
}

describe('what a question is about', () => {
  it.each([
    ['What did Lena say about the pump?', 'the pump'],
    ['What did Lena say about the pump …', 'the pump'],
    ['What did Lena say about   the pump', 'the pump'],
    ['Apa kata Lena soal pompa baru?', 'pompa baru'],
    ['Apa kata Lena tentang pompa? ?', 'pompa'],
    // Members mix both languages.
    ['apa kata Lena about pompa', 'pompa'],
    ['What did Lena say tentang pump?', 'pump'],
    ['What about?', null],
    ['Who opened the pump?', null],
    ['', null],
  ])('given "%s", then %j', (question, expected) => {
    expect(topic(question)).toBe(expected);
  });

  it('given the word for it, then the token', () => {
    expect(aboutToken('apa kata Lena soal pompa')?.text).toBe('soal');
    expect(aboutToken('apa kata Lena')).toBeNull();
  });
});
