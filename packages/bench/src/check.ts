import { join } from 'node:path';
import { DEFAULT_GLOSSARIES, PACKAGE_ROOT } from 'notulen/app/package';
import { createArticle } from 'notulen/article/article';
import type { Article, Quotation } from 'notulen/article/types';
import { checkQuotation } from 'notulen/check/check';
import type { Check } from 'notulen/check/types';
import type { LanguageCode } from 'notulen/language/types';
import { loadGlossaries } from 'notulen/library/glossaries';
import { createIndex } from 'notulen/search/index/create-index';
import type { SearchIndex } from 'notulen/search/index/search-index';
import { type AnnotatedStatement, type AnnotatedText, type MadeClaim, makeClaims } from './claims.ts';
import { type Half, type Meeting, readLines, readMeetings } from './meetings.ts';
import { VERDICTS } from './report/verdict-names.ts';

/*
 * What becomes of claims: `node packages/bench/dist/check.js [DIR] [--misses]`. Prints a confusion matrix for the
 * claims kept in packages/bench/data/meetings/claims.jsonl, for those made of each half of the meetings, and, where DIR
 * holds pfsa-id-dev.jsonl and polnear-dev.jsonl, for those made of them. `--misses` lists what fell elsewhere in texts
 * that may be looked at.
 */

const SEED = 20_261_124;
/** A fragment that leaves out what changes it has a row of its own. */
const OUTCOMES = ['verbatim', 'verbatim, cut', ...VERDICTS.slice(1)] as const;

interface Outcome {
  readonly claim: MadeClaim;
  readonly check: Check;
  readonly milliseconds: number;
}

function run(claims: readonly MadeClaim[], index: SearchIndex): Outcome[] {
  return claims.map((claim) => {
    const started = performance.now();
    const check = checkQuotation(claim.claim, index, claim.speaker === null ? {} : { speaker: claim.speaker });
    return { claim, check, milliseconds: performance.now() - started };
  });
}

function wantedName({ expected, cut }: MadeClaim): string {
  return cut === true ? `${expected}, cut` : expected;
}

function givenName({ verdict, cut }: Check): string {
  return cut ? `${verdict}, cut` : verdict;
}

function isRight({ claim, check }: Outcome): boolean {
  return check.verdict === claim.expected && (claim.cut === null || check.cut === claim.cut);
}

function byEdit(outcomes: readonly Outcome[]): string {
  const edits = new Map<string, number>();
  for (const { claim } of outcomes) edits.set(claim.edit, (edits.get(claim.edit) ?? 0) + 1);
  return [...edits].map(([edit, count]) => `${edit} ${count}`).join(', ');
}

function print(title: string, outcomes: readonly Outcome[], misses: boolean): void {
  console.log(`\n${title}: ${outcomes.length} claims`);
  console.log(`${'expected \\ given'.padEnd(21)} ${OUTCOMES.map((name) => name.slice(0, 13).padStart(13)).join(' ')}`);
  for (const wanted of OUTCOMES) {
    const row = outcomes.filter(({ claim }) => wantedName(claim) === wanted);
    if (row.length === 0) continue;
    const counts = OUTCOMES.map((given) => row.filter(({ check }) => givenName(check) === given).length);
    console.log(`${wanted.padEnd(21)} ${counts.map((count) => String(count).padStart(13)).join(' ')}`);
  }
  const right = outcomes.filter(isRight).length;
  const forged = outcomes.filter(({ claim, check }) => claim.expected !== 'verbatim' && check.verdict === 'verbatim');
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  console.log(`as expected ${right} of ${outcomes.length} (${((100 * right) / outcomes.length).toFixed(1)} %)`);
  console.log(`verbatim though it is not: ${forged.length}${forged.length === 0 ? '' : ` (${byEdit(forged)})`}`);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(`ms a check: median ${at(0.5)}, 99 of 100 within ${at(0.99)}, longest ${at(1)}`);
  console.log(`elsewhere, by edit: ${byEdit(outcomes.filter((outcome) => !isRight(outcome))) || 'none'}`);
  if (!misses) return;
  for (const outcome of outcomes.filter((one) => !isRight(one))) {
    const { edit, claim, speaker } = outcome.claim;
    console.log(`  ${edit}: ${wantedName(outcome.claim)} → ${givenName(outcome.check)} | ${claim} | ${speaker}`);
  }
}

function annotated({ article }: Meeting, half: Half): AnnotatedText {
  const file = join(PACKAGE_ROOT, 'packages', 'bench', 'data', 'meetings', half, `${article.id}.quotations.jsonl`);
  const { id, language, body } = article;
  return { id, language, body, statements: readLines<AnnotatedStatement>(file) };
}

/**
 * The article with the statements as annotated in place of those the engine finds: what is left is the check's own
 * doing.
 */
function withAnnotations(article: Article, statements: readonly AnnotatedStatement[]): Article {
  const quotations: Quotation[] = [];
  let from = 0;
  for (const { text, kind, speakers } of statements) {
    const start = article.body.indexOf(text, from);
    if (start < 0) continue;
    from = start + text.length;
    quotations.push({
      index: quotations.length,
      start,
      end: from,
      kind,
      speakers: speakers.map((name) => ({ name, person: personOf(article, name) })),
      isTurn: false,
      speakerMention: null,
      cue: null,
      confidence: 1,
    });
  }
  return { ...article, quotations };
}

/** The one person of an article whose name has all the words of an annotated one. */
function personOf({ people }: Article, name: string): number | null {
  const words = name.split(/\s+/u);
  const found = people.filter((person) => words.every((word) => person.name.split(/\s+/u).includes(word)));
  const [same, ...others] = found.some((person) => person.name === name)
    ? found.filter((one) => one.name === name)
    : found;
  return same === undefined || others.length > 0 ? null : same.index;
}

interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker: string | null;
  readonly speakerKind?: string | null;
  readonly speakerNameAuto?: string | null;
}

/** News as annotated for others; a pronoun is nobody's name, so such a claim names nobody. */
function readNews(file: string, language: LanguageCode): Array<{ text: AnnotatedText; article: Article }> {
  return readLines<{ text: string; quotes: Annotation[] }>(file).map(({ text: body, quotes }, number) => {
    const id = `${language}-${number}`;
    const statements = quotes
      .filter(({ kind }) => kind === 'direct' || kind === 'indirect' || kind === 'mixed')
      .map(({ start, end, kind, speaker, speakerKind }) => ({
        text: body.slice(start, end),
        kind: kind as AnnotatedStatement['kind'],
        speakers: speaker === null || speakerKind === 'pronoun' ? [] : [speaker],
      }));
    return { text: { id, language, body, statements }, article: createArticle({ id, body, language, source: {} }) };
  });
}

/** Something said in the shipped article and in another text of the set: neither is in the library that is asked. */
function strangers(texts: readonly AnnotatedText[], at: number): string[] {
  const other = texts[(at + 1) % texts.length];
  const direct = other?.statements.find(({ kind, text }) => kind === 'direct' && text.split(' ').length > 7);
  return direct === undefined ? [] : [direct.text.replace(/["“”„]/gu, '')];
}

async function main(args: readonly string[]): Promise<void> {
  const misses = args.includes('--misses');
  const folder = args.find((argument) => !argument.startsWith('--'));
  const { glossary } = await loadGlossaries(DEFAULT_GLOSSARIES);
  const halves = (['open', 'sealed'] as const).map((half) => ({ half, meetings: readMeetings(half) }));
  const articles = halves.flatMap(({ meetings }) => meetings.map(({ article }) => article));
  const index = createIndex(articles, { glossary });
  const asAnnotated = createIndex(
    halves.flatMap(({ half, meetings }) =>
      meetings.map((meeting) => withAnnotations(meeting.article, annotated(meeting, half).statements)),
    ),
    { glossary },
  );
  const kept = readLines<MadeClaim>(join(PACKAGE_ROOT, 'packages/bench/data/meetings/claims.jsonl'));
  print('kept claims, statements as annotated', run(kept, asAnnotated), misses);
  print('kept claims, statements as the engine finds them', run(kept, index), false);
  for (const { half, meetings } of halves) {
    const claims = meetings.flatMap((meeting, at) => makeClaims(annotated(meeting, half), [], SEED + at));
    print(`made of the ${half} meetings, statements as annotated`, run(claims, asAnnotated), misses && half === 'open');
    print(`made of the ${half} meetings, statements as the engine finds them`, run(claims, index), false);
  }
  if (folder === undefined) return;
  for (const [file, language] of [
    ['pfsa-id-dev.jsonl', 'id'],
    ['polnear-dev.jsonl', 'en'],
  ] as const) {
    const news = readNews(join(folder, file), language);
    const texts = news.map(({ text }) => text);
    for (const annotatedOnly of [true, false]) {
      const outcomes = news.flatMap(({ text, article }, at) => {
        const one = createIndex([annotatedOnly ? withAnnotations(article, text.statements) : article], { glossary });
        return run(makeClaims(text, strangers(texts, at), SEED + at), one);
      });
      const how = annotatedOnly ? 'as annotated' : 'as the engine finds them';
      print(`made of ${file}, a library of one text each, statements ${how}`, outcomes, misses && annotatedOnly);
    }
  }
}

await main(process.argv.slice(2));
