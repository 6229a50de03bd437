import { join } from 'node:path';
import { DEFAULT_GLOSSARIES, PACKAGE_ROOT } from 'notulen/app/package';
import { parseArticle } from 'notulen/article/parse';
import { checkQuotation } from 'notulen/check/check';
import type { Check, Verdict } from 'notulen/check/types';
import type { Dispute, LanguageCode } from 'notulen/language/types';
import { loadGlossaries } from 'notulen/library/glossaries';
import { createIndex } from 'notulen/search/index/create-index';
import { readLines } from './meetings.ts';
import { VERDICTS } from './report/verdict-names.ts';

/*
 * What becomes of words that were said, not said, changed or given to somebody else: `node
 * packages/bench/dist/verdicts.js [FILE] [--misses]`. Each case has a source of its own, and its claim is checked as
 * `notulen check CLAIM --speaker SPEAKER` does. `--misses` lists the cases that got another verdict than they accept.
 * Default FILE: packages/bench/data/verdicts/cases.jsonl.
 */

const GROUPS = ['not-said', 'said', 'changed', 'wrong-speaker'] as const;
const LANGUAGES: readonly LanguageCode[] = ['id', 'en'];

interface Case {
  readonly id: string;
  readonly group: (typeof GROUPS)[number];
  readonly language: LanguageCode;
  readonly source: string;
  readonly claim: string;
  readonly speaker: string | null;
  readonly accept: readonly Verdict[];
  /** Those accepted where the verdict is `disputed`; `null` where none is expected. */
  readonly dispute: readonly Dispute[] | null;
}

interface Outcome {
  readonly given: Case;
  readonly check: Check;
}

function isExpected({ given, check }: Outcome): boolean {
  if (!given.accept.includes(check.verdict)) return false;
  if (check.verdict !== 'disputed') return check.dispute === null;
  return given.dispute === null || (check.dispute !== null && given.dispute.includes(check.dispute));
}

/** A plain yes, or one that is only cut: what words that were not said must never get. */
function isYes({ verdict, cut, dispute }: Check): boolean {
  return verdict === 'verbatim' && (dispute === null || cut);
}

function named({ verdict, cut, dispute }: Check): string {
  const more = [...(cut ? ['cut'] : []), ...(dispute === null ? [] : [dispute])];
  return [verdict, ...more].join(', ');
}

function print(outcomes: readonly Outcome[], misses: boolean): void {
  for (const group of GROUPS) {
    for (const language of LANGUAGES) {
      const own = outcomes.filter(({ given }) => given.group === group && given.language === language);
      if (own.length === 0) continue;
      const yes = group === 'not-said' ? `; called verbatim ${own.filter(({ check }) => isYes(check)).length}` : '';
      console.log(
        `${group.padEnd(14)} ${language}  as expected ${own.filter(isExpected).length} of ${own.length}${yes}`,
      );
    }
  }
  console.log(`\n${'group \\ given'.padEnd(17)} ${VERDICTS.map((name) => name.slice(0, 13).padStart(13)).join(' ')}`);
  for (const group of GROUPS) {
    const own = outcomes.filter(({ given }) => given.group === group);
    const counts = VERDICTS.map((verdict) => own.filter(({ check }) => check.verdict === verdict).length);
    console.log(`${group.padEnd(17)} ${counts.map((count) => String(count).padStart(13)).join(' ')}`);
  }
  if (!misses) return;
  console.log('');
  for (const outcome of outcomes.filter((one) => !isExpected(one))) {
    const { id, accept, dispute } = outcome.given;
    const wanted = [accept.join(' or '), ...(dispute === null ? [] : [`(${dispute.join(' or ')})`])].join(' ');
    console.log(`${id}: expected ${wanted}, got ${named(outcome.check)}`);
  }
}

async function main(args: readonly string[]): Promise<void> {
  const file =
    args.find((argument) => !argument.startsWith('--')) ??
    join(PACKAGE_ROOT, 'packages/bench/data/verdicts/cases.jsonl');
  const { glossary } = await loadGlossaries(DEFAULT_GLOSSARIES);
  const outcomes = readLines<Case>(file).map((given) => {
    const index = createIndex([parseArticle(given.id, given.source)], { glossary });
    const options = given.speaker === null ? {} : { speaker: given.speaker };
    return { given, check: checkQuotation(given.claim, index, options) };
  });
  print(outcomes, args.includes('--misses'));
}

await main(process.argv.slice(2));
