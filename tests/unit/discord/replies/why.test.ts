import { expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { MESSAGES } from '../../../../src/discord/messages/index.ts';
import { whyReply } from '../../../../src/discord/replies/answer/why.ts';
import { messageBody } from '../../../../src/discord/replies/reply.ts';
import type { Why } from '../../../../src/search/passages/why.ts';

const LONG = '*_'.repeat(200);

test.each(['en', 'id'] as const)(
  'given the longest words, names and cues, then the reasons fit into a message in %s',
  (language) => {
    const reasons: Why = {
      same: Array.from({ length: 60 }, (_, at) => `${at}${LONG}`),
      missing: Array.from({ length: 60 }, (_, at) => `${at}${LONG}`),
      links: Array.from({ length: 60 }, (_, at) => ({ typed: `${at}${LONG}`, found: LONG, reason: 'translation' })),
      speakers: Array.from({ length: 9 }, (_, at) => ({
        speakers: [LONG, `${at}${LONG}`, LONG, LONG],
        label: null,
        cue: `${at}${LONG}`,
        pronoun: LONG,
        confidence: 0.1,
      })),
      probability: 0.5,
    };
    const article = parseArticle('a', 'Hujan turun.');
    expect(() => messageBody(whyReply('*'.repeat(300), reasons, article, MESSAGES[language]))).not.toThrow();
  },
);
