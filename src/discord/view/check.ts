/** What became of a quotation that was checked. */
import type { Check, Oddity, Warning } from '../../check/types.ts';
import { clearSpeakers } from '../../search/clear-speakers.ts';
import { shareCheckId } from '../check-id.ts';
import type { Context } from '../command.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { linkTo } from '../link.ts';
import type { ShownVerdict } from '../messages/check-types.ts';
import type { Messages } from '../messages/types.ts';
import { card, linkButton, type Reply, row, type Showing, small, text, type Visibility } from '../reply.ts';
import { changesText } from './changes.ts';
import { claimHeading } from './claim.ts';
import { aroundButton, passageText } from './passage.ts';
import { quotationText } from './quotation.ts';
import { shareOrRemoveButton } from './share-button.ts';
import { label } from './source-line.ts';
import { namesOf } from './speakers.ts';

/** Characters of markup: of the comparison, and of the words of a warning. */
const CHANGES_MAX_LENGTH = 1_300;
const WORDS_MAX_LENGTH = 60;
/** Warnings that are told. */
const WARNINGS_MAX = 3;
/** Kept for the passage, whatever else there is: the longest names and labels beside it need so much. */
const PASSAGE_MIN_LENGTH = 1_600;
const PASSAGE_MAX_LENGTH = 1_900;
/** Quotations of one message that are checked. */
export const CHECKS_MAX = 3;
/** Of several, the text of each; the lines around them need little. */
const EACH_MAX_LENGTH = (MESSAGE_TEXT_MAX_LENGTH - 400) / CHECKS_MAX;
const SHORT_CLAIM_MAX_LENGTH = 100;

/** One check in full: seen by its asker alone it can be shared where the message gives back what was checked, in the channel it can be removed. */
export function checkReply(check: Check, context: Context, { visibility = 'ephemeral', note }: Showing = {}): Reply {
  const { messages } = context;
  const place = check.found === null ? check.nearest : { article: check.found.article, ...spanOf(check.found) };
  const head = `### ${messages.check.verdicts[shownVerdict(check)]}\n${meaningOf(check, messages).join('\n')}`;
  const warnings = warningsText(check, messages.check);
  const claim = claimHeading(check.claim);
  const noted = small(note);
  const above = claim.heading.content.length + (noted?.content.length ?? 0);
  const room = MESSAGE_TEXT_MAX_LENGTH - above - head.length - warnings.length;
  const changesRoom = Math.min(CHANGES_MAX_LENGTH, room - PASSAGE_MIN_LENGTH);
  const changes = changesText(check.differences, check.typos, messages, changesRoom);
  return card(
    claim.heading,
    noted,
    text(head),
    optional(warnings),
    optional(changes),
    text(passageOf(check, messages, Math.min(PASSAGE_MAX_LENGTH, room - changes.length))),
    row(
      place === null ? null : aroundButton(place, messages.buttons.around),
      shareOrRemoveButton('check', visibility, claim.isReadBack ? shareCheckId(check) : null, context),
      place === null ? null : linkButton(messages.buttons.source, linkTo(place.article, place)),
    ),
  );
}

/** Several quotations of one message in short; they can't be shared. @param left How many more there are that were not checked */
export function checksReply(
  checks: readonly Check[],
  left: number,
  context: Context,
  visibility: Visibility = 'ephemeral',
): Reply {
  const { messages } = context;
  const { check: words, buttons } = messages;
  const places = checks.flatMap(({ found }, index) => (found === null ? [] : [{ found, number: index + 1 }]));
  const keyOf = ({ found: { article, quotation } }: (typeof places)[number]) => `${article.hash}:${quotation.start}`;
  // Two buttons of one message can't be the same: of two checks of one statement, the first.
  const distinct = places.filter((one, at) => places.findIndex((other) => keyOf(other) === keyOf(one)) === at);
  return card(
    text([words.several(checks.length), ...(left === 0 ? [] : [words.notChecked(left)])].join(' ')),
    ...checks.map((check, index) => text(shortText(check, index + 1, messages))),
    row(
      ...distinct.map(({ found, number }) =>
        aroundButton({ article: found.article, ...spanOf(found) }, buttons.aroundNumber(number)),
      ),
      shareOrRemoveButton('check', visibility, null, context),
    ),
  );
}

function shortText(check: Check, number: number, messages: Messages): string {
  const lines = [
    `**${number}. ${messages.check.verdicts[shownVerdict(check)]}**`,
    checkedText(check, messages),
    ...meaningOf(check, messages),
  ];
  const head = lines.join('\n');
  const more = [warningsText(check, messages.check), check.found === null ? '' : quotedText(check, messages, head)];
  let shown = head;
  for (const part of more) if (part !== '' && shown.length + part.length < EACH_MAX_LENGTH) shown += `\n${part}`;
  return shown;
}

function quotedText({ found }: Check, messages: Messages, head: string): string {
  return found === null ? '' : quotationText(found, messages, EACH_MAX_LENGTH - head.length);
}

function shownVerdict({ verdict, cut, dispute, found }: Check): ShownVerdict {
  const isGuess = verdict === 'misattributed' && found !== null && clearSpeakers(found.quotation).length === 0;
  if (isGuess) return 'speaker-unclear';
  if (cut) return 'cut';
  return verdict === 'verbatim' && dispute !== null ? 'verbatim-disputed' : verdict;
}

function spanOf({ quotation: { start, end } }: NonNullable<Check['found']>) {
  return { start, end };
}

function optional(markup: string) {
  return markup === '' ? null : text(markup);
}

function checkedText({ claim }: Check, { check }: Messages): string {
  const speaker = claim.speaker === null ? null : label(claim.speaker);
  return check.checked(label(claim.text, SHORT_CLAIM_MAX_LENGTH), speaker);
}

/** What the verdict means, and whose words they are: never a plain yes where anything is open. */
function meaningOf(check: Check, messages: Messages): string[] {
  const { check: words } = messages;
  const { verdict, differences, found } = check;
  const isMisattributed = verdict === 'misattributed';
  return [
    verdict === 'altered' ? alteredMeaning(check, words) : words.meaning[shownVerdict(check)],
    ...disputeLine(check, words),
    ...(isMisattributed && differences.length > 0 ? [words.alsoAltered] : []),
    ...(isMisattributed && found?.quotation.kind === 'indirect' ? [words.alsoReported] : []),
    ...speakerLine(check, messages),
    ...check.oddities.map((oddity) => `-# ${oddityText(oddity, words)}`),
  ];
}

/** Characters that were taken out are named, which no markup is made of; words are a member's. */
function oddityText({ kind, written, read }: Oddity, { oddities }: Messages['check']): string {
  return oddities[kind](read === '' ? written : label(written), label(read));
}

function disputeLine({ verdict, dispute }: Check, words: Messages['check']): string[] {
  if (dispute === null) return [];
  const why = words.disputes[dispute];
  return [verdict === 'disputed' ? why : words.alsoDisputed(why)];
}

function alteredMeaning({ warnings, typos, differences }: Check, check: Messages['check']): string {
  if (warnings.length > 0)
    return warnings.every(({ kind }) => kind === 'fragment') ? check.onlyFragment : check.meaning.altered;
  const changed = differences.filter(([operation]) => operation === 'delete').length;
  return typos.length > 0 && changed === typos.length ? check.onlyTypos : check.meaning.altered;
}

function speakerLine({ claim, verdict, found, speakerMatches }: Check, messages: Messages): string[] {
  if (found === null) return [];
  const { speaker } = messages.check;
  const names = clearSpeakers(found.quotation).map(({ name }) => name);
  const claimed = claim.speaker === null ? null : label(claim.speaker);
  if (names.length === 0) return [speaker.unclear(claimed)];
  const people = `**${namesOf(names, messages)}**`;
  const isOriginal = verdict === 'altered' || verdict === 'possible-translation';
  if (isOriginal && (claimed === null || speakerMatches === true)) return [speaker.original(people)];
  if (claimed === null) return [speaker.is(people)];
  if (speakerMatches === null) return [speaker.open(people, claimed)];
  return [speakerMatches ? speaker.matches(people) : speaker.differs(people, claimed)];
}

function warningsText({ warnings, cut }: Check, check: Messages['check']): string {
  if (warnings.length === 0) return '';
  const lines = warnings.slice(0, WARNINGS_MAX).map((warning) => warningLine(warning, cut, check));
  const more = warnings.length > lines.length ? [`- ${check.moreChanges(warnings.length - lines.length)}`] : [];
  return [cut ? check.cutTitle : check.warningsTitle, ...lines, ...more].join('\n');
}

function warningLine({ kind, said, claimed }: Warning, cut: boolean, check: Messages['check']): string {
  const [before, after] = [label(said, WORDS_MAX_LENGTH), label(claimed, WORDS_MAX_LENGTH)];
  if (cut) return before === '' ? `- ${check.cut[kind]}` : `- ${check.cut[kind]}: “${before}”`;
  if (before === '' && after === '') return `- ${check.warnings[kind]}`;
  const change =
    after === '' ? check.leftOut(before) : before === '' ? check.added(after) : check.became(before, after);
  return `- ${check.warnings[kind]} (${change})`;
}

/** The statement itself, or the nearest passage, as such; at most `room` characters of markup. */
function passageOf({ verdict, found, nearest }: Check, messages: Messages, room: number): string {
  const { inTheSource, disputing, standing, nothingNear } = messages.check;
  if (found === null && nearest === null) return nothingNear;
  const title = verdict === 'disputed' ? disputing : verdict === 'unattributed' ? standing : messages.check.nearest;
  const heading = `${found === null ? title : inTheSource}\n`;
  const left = room - heading.length;
  if (found !== null) return `${heading}${quotationText(found, messages, left, false)}`;
  return nearest === null ? nothingNear : `${heading}${passageText(nearest, messages, left, false)}`;
}
