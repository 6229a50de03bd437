import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIBRARY } from 'notulen/app/package';
import { createArticle } from 'notulen/article/article';
import { parseArticle } from 'notulen/article/parse';
import type { Article } from 'notulen/article/types';
import type { WaitingEngine } from '../engines/types.ts';
import { type MeetingSet, readLines, readMeetings } from '../meetings.ts';
import { areaUnderCurve } from '../report/statistics.ts';
import {
  type Asked,
  articlesOf,
  foundFor,
  type JudgedQuestion,
  judge,
  judgeOthers,
  type Measure,
  open,
  share,
} from './measures.ts';

/** Questions whose answers are known, and how an engine is measured on them. */
export interface TestSet {
  readonly name: string;
  measure(engine: WaitingEngine): Promise<Measure[]>;
}

const MRR_DEPTH = 10;

/** The project's own meetings: each a library of its own, and all of them in one. */
export function ownMeetings(set: MeetingSet): TestSet[] {
  const meetings = readMeetings(set);
  const articles = meetings.map(({ article }) => article);
  return [
    {
      name: `own meetings, ${set}, each alone`,
      async measure(engine) {
        const asked: Asked[] = [];
        for (const { article, questions } of meetings)
          asked.push(...(await foundFor(questions, open(engine, [article]))));
        return judge(asked);
      },
    },
    {
      name: `own meetings, ${set}, together`,
      measure: async (engine) =>
        judge(
          await foundFor(
            meetings.flatMap(({ questions }) => questions),
            open(engine, articles),
          ),
        ),
    },
    {
      name: `own meetings, ${set}, questions on the others`,
      async measure(engine) {
        const asked: Asked[] = [];
        for (const article of [...articles, shippedArticle()]) {
          const others = meetings.filter((meeting) => meeting.article !== article);
          const questions = others.flatMap((meeting) => meeting.questions.map(withoutAnswer));
          asked.push(...(await foundFor(questions, open(engine, [article]))));
        }
        return judgeOthers(asked);
      },
    },
  ];
}

/** Asked of another text, nothing answers it. */
function withoutAnswer(question: JudgedQuestion): JudgedQuestion {
  return { ...question, anyOf: [] };
}

function shippedArticle(): Article {
  const id = 'irak-iran-teheran';
  return parseArticle(id, readFileSync(join(DEFAULT_LIBRARY, `${id}.md`), 'utf8'));
}

/** The sets of a folder with meeting-questions.dev.jsonl, retrieval/ and crosslingual/. */
export function setsIn(folder: string): TestSet[] {
  return [
    meetingArticle(folder),
    facqa(folder, 'valid'),
    facqa(folder, 'train'),
    idkMrc(folder),
    crosslingual(folder, 'PUD wiki, English → Indonesian', 'pud-wiki-en-id'),
    crosslingual(folder, 'gunnxx valid, English → Indonesian', 'gunnxx-news-valid'),
  ];
}

function meetingArticle(folder: string): TestSet {
  const article = shippedArticle();
  const questions = readLines<JudgedQuestion>(join(folder, 'meeting-questions.dev.jsonl'));
  return {
    name: 'meeting article',
    measure: async (engine) => judge(await foundFor(questions, open(engine, [article]))),
  };
}

interface PoolQuestion {
  readonly question: string;
  readonly poolId: string;
  readonly nearDuplicatePoolIds: readonly string[];
}

function facqa(folder: string, part: 'valid' | 'train'): TestSet {
  const articles = corpus(join(folder, 'retrieval', 'facqa-corpus.jsonl'));
  const questions = readLines<PoolQuestion>(join(folder, 'retrieval', `facqa-${part}.jsonl`));
  return {
    name: `FacQA ${part}`,
    async measure(engine) {
      const ask = open(engine, articles);
      const start = performance.now();
      const asked = await foundFor(questions, ask);
      const places = asked.map(({ found, poolId, nearDuplicatePoolIds }) =>
        articlesOf(found).findIndex((id) => id === poolId || nearDuplicatePoolIds.includes(id)),
      );
      const milliseconds = (performance.now() - start) / questions.length;
      const reciprocal = places.map((place) => (place < 0 || place >= MRR_DEPTH ? 0 : 1 / (place + 1)));
      return [
        share('MRR@10', reciprocal.reduce((sum, value) => sum + value, 0) / questions.length),
        share('right first', places.filter((place) => place === 0).length / questions.length),
        { name: 'ms a question', text: milliseconds.toFixed(2), value: milliseconds, better: 'lower' },
      ];
    },
  };
}

interface AnswerableQuestion {
  readonly question: string;
  readonly passageId: string;
  readonly answerable: boolean;
}

function idkMrc(folder: string): TestSet {
  const articles = corpus(join(folder, 'retrieval', 'idk-mrc-valid-corpus.jsonl'));
  const questions = readLines<AnswerableQuestion>(join(folder, 'retrieval', 'idk-mrc-valid.jsonl'));
  return {
    name: 'IDK-MRC valid',
    async measure(engine) {
      const asked = await foundFor(questions, open(engine, articles));
      const known = asked.filter(({ answerable }) => answerable);
      const unknown = asked.filter(({ answerable }) => !answerable);
      const scores = (part: typeof asked) => part.map(({ found }) => found.score);
      const first = known.filter(({ passageId, found }) => articlesOf(found)[0] === passageId);
      const answered = (part: typeof asked) => part.filter(({ found }) => found.answered).length;
      return [
        share('AUC answerable or not', areaUnderCurve(scores(known), scores(unknown))),
        share('passage first', first.length / known.length),
        share('silent though it knows', 1 - answered(known) / known.length, 'lower'),
        share('answers though it cannot', answered(unknown) / unknown.length, 'lower'),
      ];
    },
  };
}

interface SentencePair {
  readonly id: string;
  readonly en: string;
  readonly id_text: string;
}

function crosslingual(folder: string, name: string, file: string): TestSet {
  const pairs = readLines<SentencePair>(join(folder, 'crosslingual', `${file}.jsonl`));
  const articles = pairs.map(({ id, id_text }) => indonesian(id, id_text));
  return {
    name,
    async measure(engine) {
      const questions = pairs.map(({ id, en }) => ({ id, question: en }));
      const asked = await foundFor(questions, open(engine, articles));
      const first = asked.filter(({ id, found }) => articlesOf(found)[0] === id);
      return [share('right first', first.length / pairs.length)];
    },
  };
}

function corpus(file: string): Article[] {
  return readLines<{ passageId: string; text: string }>(file).map(({ passageId, text }) => indonesian(passageId, text));
}

function indonesian(id: string, body: string): Article {
  return createArticle({ id, body, language: 'id', source: {} });
}
