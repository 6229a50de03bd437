/** Characters of a claim that make it look like another: taken out, or read as what they look like, and told. */
import { hiddenIn, withoutUnseen } from '../../language/invisible.ts';
import { readLookAlikes } from '../../language/look-alikes.ts';
import { nameKeys } from '../../language/names.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { Claim, Oddity } from '../types.ts';

/** What was typed, without unseen characters. */
export interface Seen<Typed> {
  readonly typed: Typed;
  readonly oddities: readonly Oddity[];
}

/** A message without unseen characters that it does not need. */
export function readSeen(message: string): Seen<string> {
  const typed = withoutUnseen(message);
  return { typed, oddities: typed === message ? [] : unseen(message) };
}

/** The same of a claim. */
export function readSeenClaim(claim: Claim): Seen<Claim> {
  const { text, speaker } = claim;
  const typed = { ...claim, text: withoutUnseen(text), speaker: speaker === null ? null : withoutUnseen(speaker) };
  return { typed, oddities: unseen(`${text}\n${speaker ?? ''}`) };
}

/** A claim as it is compared, look-alike letters read as Latin ones; `text` is as long as the claim's. */
export function readLetters(claim: Claim, { vocabulary, people }: SearchIndex): Seen<Claim> {
  const text = readLookAlikes(claim.text, (word) => vocabulary.has(word));
  const isPerson = (word: string) => nameKeys(word).every((key) => people.withKey(key).length > 0);
  const speaker = claim.speaker === null ? null : readLookAlikes(claim.speaker, isPerson);
  return {
    typed: { ...claim, text: text.text, speaker: speaker?.text ?? null },
    oddities: [
      ...(speaker?.words ?? []).map((word) => ({ kind: 'name-letters', ...word }) as const),
      ...text.words.map((word) => ({ kind: 'letters', ...word }) as const),
    ],
  };
}

function unseen(text: string): Oddity[] {
  const { turning, others } = hiddenIn(text);
  const oddity = (kind: Oddity['kind'], written: readonly string[]) =>
    written.length === 0 ? [] : [{ kind, written: written.join(' '), read: '' }];
  return [...oddity('direction', turning), ...oddity('hidden', others)];
}
