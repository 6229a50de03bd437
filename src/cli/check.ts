import { clearSpeakers } from '../article/clear-speakers.ts';
import { checkQuotation } from '../check/check.ts';
import { CLAIM_MIN_WORDS, isTooShort } from '../check/claim/claim-words.ts';
import type { Check, Difference, FoundStatement, OddityKind, Verdict, WarningKind } from '../check/types.ts';
import type { Glossary } from '../language/glossary.ts';
import { visibleLine } from '../language/invisible.ts';
import type { Dispute } from '../language/types.ts';
import type { Passage } from '../search/types.ts';
import { LIBRARY_OPTIONS, parseArguments } from './arguments.ts';
import { readIndex } from './articles.ts';
import { onlySource } from './choose.ts';
import { CommandLineError } from './error.ts';
import {
  citation,
  howQuoted,
  passageJson,
  quotationJson,
  sliceText,
  speakersText,
  writeJson,
  writeText,
} from './output.ts';

const OPTIONS = {
  ...LIBRARY_OPTIONS,
  speaker: { type: 'string' },
  source: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verbatim: 'Said word for word.',
  altered: 'Not word for word: the words were changed.',
  misattributed: 'Found, but as somebody else’s words.',
  'reported-only': 'Reported in the source, not verbatim: these words do not belong in quotation marks.',
  'possible-translation': 'Possibly a translation of this; these exact words are not in it.',
  disputed: 'The source does not say that this was really said.',
  unattributed: 'These words stand in a source, but as nobody’s quotation.',
  'not-found': 'Not found in these sources, which proves nothing: it may have been said elsewhere.',
};

const DISPUTES: Readonly<Record<Dispute, string>> = {
  denied: 'it denies it, or says that nobody said it',
  fake: 'it calls it fake, edited, invented or misquoted',
  alleged: 'somebody is only accused of it, or rumoured to have said it',
  hypothetical: 'it is under a condition, or imagined',
  asked: 'it only asks whether it was said',
  planned: 'it is yet to be said',
};

const ODDITIES: Readonly<Record<OddityKind, string>> = {
  direction: 'characters that turn the direction of reading were taken out',
  hidden: 'characters that nobody sees were taken out',
  letters: 'a word is written with letters of another script',
  'name-letters': 'the speaker’s name is written with letters of another script',
};

const CUT = 'These words were said, but the sentence they are cut from says something else without the rest.';

/** What is misattributed only if a guess is right. */
const UNCLEAR = 'Found, but the speaker is unclear.';

const WARNINGS: Readonly<Record<WarningKind, string>> = {
  negation: 'a negation was dropped or added',
  number: 'a number differs',
  date: 'a date differs',
  name: 'a name differs',
  opposite: 'a word became its opposite',
  condition: 'a condition was dropped or added',
  hedge: 'how certain it is differs',
  limit: 'a limit (only, almost) was dropped or added',
  question: 'a question and a statement are not the same',
  ellipsis: 'the ellipsis leaves out a negation',
  splice: 'parts of separate statements were joined',
  fragment: 'fewer than six words out of a longer sentence, and no whole clause',
};

/** `notulen check`: see `notulen --help`. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const quotation = positionals.join(' ').trim();
  if (quotation === '')
    throw new CommandLineError('no quotation: notulen check "“Kami tidak akan pernah …” — al-Araji"');
  const library = await readIndex(values);
  const index = values.source === undefined ? library : onlySource(library, values.source);
  const found = checkQuotation(quotation, index, values.speaker === undefined ? {} : { speaker: values.speaker });
  if (isTooShort(found.claim)) {
    throw new CommandLineError(
      `“${visibleLine(found.claim.text)}” is too short to check: give at least ${CLAIM_MIN_WORDS} words of what was said`,
    );
  }
  await (values.json ? writeJson(checkJson(found)) : writeText(checkText(found, index.glossary)));
  return 0;
}

function checkJson({ verdict, cut, dispute, found, nearest, speakerMatches, differences }: Check) {
  return {
    verdict,
    cut,
    dispute,
    quotation: found && quotationJson(found.article, found.quotation),
    nearest: nearest && passageJson(nearest),
    speakerMatches,
    differences,
  };
}

function checkText(check: Check, glossary: Glossary): string {
  const { claim, verdict, found, nearest, speakerMatches, differences } = check;
  const lines = [headline(check)];
  if (check.dispute !== null) lines.push(disputeText(check, check.dispute));
  if (verdict === 'misattributed' && differences.length > 0) lines.push('And the words were changed.');
  if (claim.speaker !== null && verdict !== 'misattributed' && found !== null && speakerMatches !== true) {
    lines.push(`Whether ${claim.speaker} is the speaker, the sources do not tell.`);
  }
  lines.push(...notes(check));
  if (differences.length > 0) lines.push('', `  ${differences.map(marked).join('').trim()}`);
  if (found !== null) lines.push(statementText(found, glossary));
  for (const other of check.spliced) lines.push('', 'The other part:', statementText(other, glossary).trim());
  if (check.disputing !== null) lines.push(passageText('But here it is disputed:', check.disputing));
  if (nearest !== null) lines.push(passageText(NEAREST[verdict] ?? 'The nearest passage:', nearest));
  return lines.join('\n');
}

function passageText(title: string, { article, start, end }: Passage): string {
  return ['', title, sliceText(article, { start, end }), `  – ${citation(article, start)}`].join('\n');
}

const NEAREST: Readonly<Partial<Record<Verdict, string>>> = {
  disputed: 'The passage:',
  unattributed: 'They stand here:',
};

function headline({ verdict, cut, dispute, found }: Check): string {
  if (verdict === 'misattributed' && found !== null && clearSpeakers(found.quotation).length === 0) return UNCLEAR;
  if (verdict === 'verbatim' && dispute !== null && !cut)
    return 'A source has these very words, and it is disputed that they were said.';
  return cut ? CUT : VERDICTS[verdict];
}

function disputeText({ verdict }: Check, dispute: Dispute): string {
  return verdict === 'disputed'
    ? `Why: ${DISPUTES[dispute]}.`
    : `Careful: elsewhere in the sources, ${DISPUTES[dispute]}.`;
}

/** What turns the meaning, what is mistyped, and what was read otherwise than written, a line each. */
function notes({ warnings, typos, oddities }: Check): string[] {
  return [
    ...warnings.map(({ kind, said, claimed }) => `  ! ${WARNINGS[kind]}${change(said, claimed)}`),
    ...typos.map(({ said, claimed }) => `  ~ mistyped${change(said, claimed)}`),
    ...oddities.map(({ kind, written, read }) => `  * ${ODDITIES[kind]}${change(written, read)}`),
  ];
}

function statementText({ article, quotation }: FoundStatement, glossary: Glossary): string {
  const who = [speakersText(article, quotation, glossary), ...howQuoted(article, quotation)].join(', ');
  return ['', sliceText(article, quotation), `  – ${who}`, `  – ${citation(article, quotation.start)}`].join('\n');
}

function change(said: string, claimed: string): string {
  if (said === '' || claimed === '') return said + claimed === '' ? '' : `: ${said}${claimed}`;
  return `: ${said} → ${claimed}`;
}

/** `[-said-]` and `{+claimed+}`, as `git diff --word-diff` writes them. */
function marked([operation, text]: Difference): string {
  if (operation === 'equal') return text;
  const [, words = '', space = ''] = /^([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${operation === 'delete' ? `[-${words}-]` : `{+${words}+}`}${space === '' ? ' ' : space}`;
}
