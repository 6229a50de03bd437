import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createArticle } from '../src/article/article.ts';
import { parseArticle } from '../src/article/parse.ts';
import type { Article } from '../src/article/types.ts';
import { loadGlossaries } from '../src/library/glossaries.ts';
import { DEFAULT_GLOSSARY, DEFAULT_LIBRARY } from '../src/root.ts';
import { answer } from '../src/search/answer.ts';
import { createIndex } from '../src/search/index.ts';

/*
 * Accuracy of answers beside MiniSearch with its defaults over the same sentences, in one run: `node dist/bench/answers.js
 * DIR`, where DIR holds meeting-questions.dev.jsonl, retrieval/ and crosslingual/. Prints figures only.
 */

/** What one engine gives for one question: the passages it found, best first. */
interface Found {
  readonly answered: boolean;
  readonly score: number;
  readonly first: string;
  /** Articles in the order of their first passage. */
  readonly articles: readonly string[];
}

type Engine = (question: string) => Found;
type Row = readonly [set: string, measure: string, plain: string, ours: string];

const LIMIT = 30;
const { glossary } = await loadGlossaries([DEFAULT_GLOSSARY]);
const MRR_DEPTH = 10;

function read<T>(folder: string, file: string): T[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** Notulen's engine. */
function notulen(articles: readonly Article[]): Engine {
  const index = createIndex(articles, { glossary });
  return (question) => {
    const { answered, passages } = answer(question, index, { limit: LIMIT });
    const ids = [...new Set(passages.map(({ article }) => article.id))];
    return { answered, score: passages[0]?.score ?? 0, first: passages[0]?.text ?? '', articles: ids };
  };
}

/** MiniSearch with its defaults; whatever it finds it takes for an answer. */
function plain(articles: readonly Article[]): Engine {
  const documents = articles.flatMap(({ id: article, body, sentences }) =>
    sentences.map(({ start, end }) => ({ article, text: body.slice(start, end) })),
  );
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(documents.map(({ text }, id) => ({ id, text })));
  return (question) => {
    const results = index.search(question).slice(0, LIMIT);
    const found = results.flatMap(({ id }) => documents[id as number] ?? []);
    const ids = [...new Set(found.map(({ article }) => article))];
    return { answered: results.length > 0, score: results[0]?.score ?? 0, first: found[0]?.text ?? '', articles: ids };
  };
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Scores both engines on the same articles. */
function rows(
  set: string,
  articles: readonly Article[],
  score: (engine: Engine) => Readonly<Record<string, string>>,
): Row[] {
  const ours = score(notulen(articles));
  return Object.entries(score(plain(articles))).map(([name, value]) => [set, name, value, ours[name] ?? '–']);
}

interface MeetingQuestion {
  readonly lang: string;
  readonly question: string;
  readonly anyOf: readonly string[];
}

function meeting(folder: string): Row[] {
  const id = 'irak-iran-teheran';
  const article = parseArticle(id, readFileSync(join(DEFAULT_LIBRARY, `${id}.md`), 'utf8'));
  const questions = read<MeetingQuestion>(folder, 'meeting-questions.dev.jsonl');
  return rows('meeting article', [article], (engine) => {
    const asked = questions.map((question) => ({ ...question, found: engine(question.question) }));
    const isFirst = ({ anyOf, found }: (typeof asked)[number]) => anyOf.some((part) => found.first.includes(part));
    const known = asked.filter(({ anyOf }) => anyOf.length > 0);
    const unknown = asked.filter(({ anyOf }) => anyOf.length === 0);
    const inLanguage = (code: string) => known.filter(({ lang }) => lang === code);
    const count = (part: readonly unknown[], whole: readonly unknown[]) => `${part.length} of ${whole.length}`;
    const right = (code: string) => inLanguage(code).filter((one) => one.found.answered && isFirst(one));
    return {
      'Indonesian: right and first': count(right('id'), inLanguage('id')),
      'English: right and first': count(right('en'), inLanguage('en')),
      'English: first, answered or not': count(inLanguage('en').filter(isFirst), inLanguage('en')),
      'rightly silent': count(
        unknown.filter(({ found }) => !found.answered),
        unknown,
      ),
      'wrongly silent': count(
        known.filter(({ found }) => !found.answered),
        known,
      ),
    };
  });
}

interface PoolQuestion {
  readonly question: string;
  readonly poolId: string;
  readonly nearDuplicatePoolIds: readonly string[];
}

interface CorpusLine {
  readonly passageId: string;
  readonly text: string;
}

function corpus(folder: string, file: string): Article[] {
  return read<CorpusLine>(folder, file).map(({ passageId, text }) => indonesian(passageId, text));
}

function indonesian(id: string, body: string): Article {
  return createArticle({ id, body, language: 'id', source: {} });
}

function facqa(folder: string): Row[] {
  const articles = corpus(folder, 'retrieval/facqa-corpus.jsonl');
  return ['valid', 'train'].flatMap((part) => {
    const questions = read<PoolQuestion>(folder, `retrieval/facqa-${part}.jsonl`);
    return rows(`FacQA ${part}`, articles, (engine) => {
      const start = performance.now();
      const places = questions.map(({ question, poolId, nearDuplicatePoolIds }) =>
        engine(question).articles.findIndex((id) => id === poolId || nearDuplicatePoolIds.includes(id)),
      );
      const milliseconds = (performance.now() - start) / questions.length;
      const reciprocal = places.map((place) => (place < 0 || place >= MRR_DEPTH ? 0 : 1 / (place + 1)));
      return {
        'MRR@10': share(
          reciprocal.reduce((sum, value) => sum + value, 0),
          questions.length,
        ),
        'right first': share(places.filter((place) => place === 0).length, questions.length),
        'ms a question': milliseconds.toFixed(2),
      };
    });
  });
}

interface AnswerableQuestion {
  readonly question: string;
  readonly passageId: string;
  readonly answerable: boolean;
}

function idkMrc(folder: string): Row[] {
  const questions = read<AnswerableQuestion>(folder, 'retrieval/idk-mrc-valid.jsonl');
  return rows('IDK-MRC valid', corpus(folder, 'retrieval/idk-mrc-valid-corpus.jsonl'), (engine) => {
    const asked = questions.map((question) => ({ ...question, found: engine(question.question) }));
    const known = asked.filter(({ answerable }) => answerable);
    const unknown = asked.filter(({ answerable }) => !answerable);
    const first = known.filter(({ passageId, found }) => found.articles[0] === passageId);
    return {
      'AUC answerable or not': areaUnderCurve(known, unknown).toFixed(3),
      'passage first': share(first.length, known.length),
      'silent though it knows': share(known.filter(({ found }) => !found.answered).length, known.length),
      'answers though it cannot': share(unknown.filter(({ found }) => found.answered).length, unknown.length),
    };
  });
}

type Scored = ReadonlyArray<{ readonly found: Found }>;

/** How often an answerable question scores higher than one that is not; a tie is half. */
function areaUnderCurve(known: Scored, unknown: Scored): number {
  let sum = 0;
  for (const { found: high } of known) {
    for (const { found: low } of unknown) sum += high.score > low.score ? 1 : high.score === low.score ? 0.5 : 0;
  }
  return sum / (known.length * unknown.length);
}

interface SentencePair {
  readonly id: string;
  readonly en: string;
  readonly id_text: string;
}

function crosslingual(folder: string): Row[] {
  return [
    ['PUD wiki, English → Indonesian', 'pud-wiki-en-id'],
    ['gunnxx valid, English → Indonesian', 'gunnxx-news-valid'],
  ].flatMap(([set = '', file]) => {
    const pairs = read<SentencePair>(folder, `crosslingual/${file}.jsonl`);
    return rows(
      set,
      pairs.map(({ id, id_text }) => indonesian(id, id_text)),
      (engine) => ({
        'right first': share(pairs.filter(({ id, en }) => engine(en).articles[0] === id).length, pairs.length),
      }),
    );
  });
}

function print(table: readonly Row[]): void {
  const all = [['set', 'measure', 'plain MiniSearch', 'notulen'], ...table];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node dist/bench/answers.js DIR (with meeting-questions.dev.jsonl, retrieval/, crosslingual/)');
  process.exitCode = 2;
} else {
  print([meeting, facqa, idkMrc, crosslingual].flatMap((run) => run(folder)));
}
