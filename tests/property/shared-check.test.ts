import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClaimLine } from '../../src/check/claim/claim-line.ts';
import type { Claim } from '../../src/check/types.ts';
import { checkingReply } from '../../src/discord/features/checking.ts';
import { shareCheck } from '../../src/discord/features/share-buttons.ts';
import { SHARE_CHECK_ID } from '../../src/discord/ids/check.ts';
import { LANGUAGES, MESSAGES } from '../../src/discord/messages/index.ts';
import { UserError } from '../../src/discord/messages/user-error.ts';
import { type ClaimLine, claimBelow, claimBeside } from '../../src/discord/replies/check/claim.ts';
import type { Context } from '../../src/discord/replies/context.ts';
import { messageBody, type Reply, readAsked } from '../../src/discord/replies/reply.ts';
import { createVersion } from '../../src/library/library.ts';
import { CODE_POINT } from '../support/code-points.ts';
import { HOSTILE } from '../support/live-markup.ts';
import { shippedArticle } from '../unit/search/articles.ts';

const CONTEXT: Context = {
  language: 'id',
  messages: MESSAGES.id,
  sources: createVersion([shippedArticle()]),
  asker: { id: '123456789012345678', moderates: false, writes: true, managesServer: false },
  server: { language: 'en', messages: MESSAGES.en },
  kept: null,
};
const SIGNS = ['“', '”', '” — ', ' — ', '"', "'", '«', '…', '?', ': ', ', ', '\n', '\\', '\u2028', '\u200b', '\ud800'];
const WORDS = ['Kami', 'tidak', 'Iran', 'kata', 'said', 'Araqchi', 'al-Araji', 'solidaritas', 'Dr.', '4,2', '😀'];
const piece = fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...WORDS), fc.constantFrom(...HOSTILE));
const written = fc.oneof(
  fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 40 }).map((parts) => parts.flat().join('')),
  fc.string({ unit: CODE_POINT, maxLength: 200 }),
);
const named = fc.option(fc.oneof(written, fc.constantFrom('Araqchi', 'Menlu Iran', 'Prof. Dr. Sari')), { nil: null });

const { body, quotations } = shippedArticle();
/** Words that were said, some of them changed or left out. */
const nearlySaid = fc
  .tuple(
    fc.constantFrom(...quotations.map(({ start, end }) => body.slice(start, end))),
    fc.array(fc.tuple(fc.nat(30), fc.oneof(piece, fc.constant(''))), { maxLength: 3 }),
  )
  .map(([said, edits]) => {
    const words = said.split(' ').slice(0, 30);
    for (const [at, word] of edits) words[at % words.length] = word;
    return words.join(' ');
  });

/** The custom_id that shares a reply; `undefined` where none does. */
function shareIdOf({ components }: Reply): string | undefined {
  return JSON.stringify(components).match(/1:check:share:[^"]*/u)?.[0];
}

/**
 * The claim as it stands below its verdict, beside the source's words with some of its own in bold, and in the channel.
 */
function linesOf(claim: Claim, changed: readonly string[]): ClaimLine[] {
  const differences = changed.map((words) => ['insert', words] as const);
  const check = { claim, differences } as const;
  return LANGUAGES.flatMap((language) => [
    claimBelow(claim, {}, MESSAGES[language]),
    claimBelow(claim, { sharedBy: '<@123456789012345678>' }, MESSAGES[language]),
    claimBeside(check, MESSAGES[language]),
  ]);
}

const changed = fc.array(fc.constantFrom(...WORDS, ...SIGNS, ' tidak Iran '), { maxLength: 4 });

/** `null` for words that are too few to be checked. */
function replyTo(text: string, speaker: string | null): Reply | null {
  try {
    return checkingReply(text, speaker, CONTEXT);
  } catch (error) {
    if (error instanceof UserError && error.code === 'shortQuotation') return null;
    throw error;
  }
}

test('given any claim and speaker, where the message is said to give them back, then it does, word by word', () => {
  fc.assert(
    fc.property(written, named, fc.boolean(), changed, (text, speaker, marked, inserted) => {
      for (const { line, isReadBack } of linesOf({ text, speaker, marked }, inserted)) {
        if (isReadBack)
          expect(readClaimLine(readAsked([{ type: 17, components: [line] }]) ?? '')).toEqual({ text, speaker });
      }
    }),
    { numRuns: 500 },
  );
});

test('given an ordinary claim and speaker, then the message gives them back, whatever is in bold', () => {
  const ordinary = written.filter((text) => !text.includes('”'));
  const short = ordinary.map((text) => text.slice(0, 60)).filter((text) => text !== '');
  fc.assert(
    fc.property(short, fc.option(short, { nil: null }), changed, (text, speaker, inserted) => {
      for (const { isReadBack } of linesOf({ text, speaker, marked: true }, inserted)) expect(isReadBack).toBe(true);
    }),
  );
});

test('given any text and speaker, where a check of it can be shared, then the same check is, inside Discord’s limits', () => {
  let shared = 0;
  fc.assert(
    // Fewer than three words are not checked.
    fc.property(fc.oneof(written, nearlySaid, nearlySaid), fc.boolean(), named, (text, isMarked, speaker) => {
      const reply = replyTo(isMarked ? `“${text}”` : text, speaker);
      if (reply === null) return;
      messageBody(reply);
      const fields = SHARE_CHECK_ID.decode(shareIdOf(reply) ?? '');
      if (fields === null) return;
      const asked = readAsked(reply.components);
      const inChannel = shareCheck({ ...CONTEXT, fields, asked, label: null })();
      messageBody(inChannel);
      expect(readAsked(inChannel.components)).toBe(asked);
      expect(shareIdOf(inChannel)).toBeUndefined();
      expect(readClaimLine(asked ?? '')?.text).not.toMatch(/[\n\r]/u);
      shared += 1;
    }),
    { numRuns: 300 },
  );
  expect(shared).toBeGreaterThan(100);
}, 60_000);
