import { checkQuotation } from '../check/check.ts';
import type { Check, Difference, Verdict, WarningKind } from '../check/types.ts';
import { clearSpeakers } from '../search/clear-speakers.ts';
import { LIBRARY_OPTION, parseArguments } from './arguments.ts';
import { readIndex } from './articles.ts';
import { CommandLineError } from './error.ts';
import { citation, passageJson, quotationJson, speakersText, writeLine } from './output.ts';

const OPTIONS = {
  ...LIBRARY_OPTION,
  speaker: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verbatim: 'Said word for word.',
  altered: 'Not word for word: the words were changed.',
  misattributed: 'Found, but as somebody else’s words.',
  'reported-only': 'Reported in the source, not verbatim: these words do not belong in quotation marks.',
  'possible-translation': 'Possibly a translation of this; these exact words are not in it.',
  disputed: 'The source says this was not said.',
  unattributed: 'These words stand in a source, but as nobody’s quotation.',
  'not-found': 'Not found in these sources, which proves nothing: it may have been said elsewhere.',
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
  fragment: 'fewer than six words out of a longer sentence',
};

/** `notulen check`: see `notulen --help`. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const quotation = positionals.join(' ').trim();
  if (quotation === '')
    throw new CommandLineError('no quotation: notulen check "“Kami tidak akan pernah …” — al-Araji"');
  const index = await readIndex(values.library);
  const found = checkQuotation(quotation, index, values.speaker === undefined ? {} : { speaker: values.speaker });
  await writeLine(values.json ? JSON.stringify(checkJson(found)) : checkText(found));
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

function checkText({
  claim,
  verdict,
  cut,
  found,
  nearest,
  speakerMatches,
  differences,
  warnings,
  typos,
}: Check): string {
  const isGuess = verdict === 'misattributed' && found !== null && clearSpeakers(found.quotation).length === 0;
  const lines = [isGuess ? UNCLEAR : cut ? CUT : VERDICTS[verdict]];
  if (verdict === 'misattributed' && differences.length > 0) lines.push('And the words were changed.');
  if (claim.speaker !== null && verdict !== 'misattributed' && found !== null && speakerMatches !== true) {
    lines.push(`Whether ${claim.speaker} is the speaker, the sources do not tell.`);
  }
  for (const { kind, said, claimed } of warnings) lines.push(`  ! ${WARNINGS[kind]}${change(said, claimed)}`);
  for (const { said, claimed } of typos) lines.push(`  ~ mistyped${change(said, claimed)}`);
  if (differences.length > 0) lines.push('', `  ${differences.map(marked).join('').trim()}`);
  if (found !== null) {
    const { text, kind } = quotationJson(found.article, found.quotation);
    const who = speakersText(found.quotation);
    lines.push('', text, `  – ${who}${kind === 'indirect' ? ', reported, not verbatim' : ''}`);
    lines.push(`  – ${citation(found.article, found.quotation.start)}`);
  }
  if (nearest !== null) {
    lines.push('', 'The nearest passage:', nearest.text, `  – ${citation(nearest.article, nearest.start)}`);
  }
  return lines.join('\n');
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
