import { INDONESIAN_FRONTED } from '../../language/tables/speech/indonesian-cues.ts';
import { quotativeLength } from '../../language/tables/speech/quotatives.ts';
import type { Scan } from './runs.ts';

/** A cue is looked for so many tokens in front of a name, over the office between them. */
const OFFICE_MAX_TOKENS = 16;
/** So many words may stand between a name and its verb where they are adverbs only. */
const ADVERBS_MAX_TOKENS = 4;
/** So many where a circumstance or an apposition parts them: `Sari, saat ditemui di pasar, Senin (2/3), mengatakan`. */
const CIRCUMSTANCE_MAX_TOKENS = 24;

/** So much of the next sentence is looked at for who speaks in it. */
const TAKEN_UP_MAX_TOKENS = 60;

/** English adverbs of manner: `Lena openly admitted`. */
const MANNER = /^\p{Ll}{3,}ly$/u;

/** Whether a name speaks, or is spoken of as speaking: it has a verb of speech behind it, or a cue in front. */
export function besideCue(scan: Scan, first: number, last: number): boolean {
  return (
    (followsCue(scan, first) && !(first === last && opensClause(scan, last))) ||
    precedesCue(scan, first, last) ||
    isTakenUp(scan, first, last) ||
    followsDash(scan, first)
  );
}

/**
 * A full name that opens a sentence as its subject, where the next sentence has somebody speak whom only a clitic or a
 * pronoun names: `Sari Wulan tertawa. “Sudah,” katanya.`
 */
function isTakenUp({ tokens, cues, table }: Scan, first: number, last: number): boolean {
  const opening = tokens[first];
  const verb = tokens[last + 1];
  if (!opening?.opens || last === first || verb?.kind !== 'word' || verb.capital) return false;
  if (verb.sentence !== opening.sentence || table.prepositions.has(verb.lower) || table.links.has(verb.lower))
    return false;
  let at = last + 1;
  while (tokens[at]?.sentence === opening.sentence) at += 1;
  const next = opening.sentence + 1;
  for (let read = 0; read < TAKEN_UP_MAX_TOKENS && tokens[at]?.sentence === next; read += 1, at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    const form = cues.get(token.lower)?.form;
    if (form === 'clitic' || (token.lower === 'own' && tokens[at + 1]?.lower === 'words')) return true;
    if (!table.singularPronouns.has(token.lower)) continue;
    const behind = tokens[at + 1]?.kind === 'word' && table.adverbs.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (cues.get(tokens[behind]?.lower ?? '')?.form === 'active') return true;
  }
  return false;
}

/** Verbs that show the name behind a cue to be the subject of what is said: `said Obamacare is working`. */
const PREDICATES = new Set(
  'is are was were has have had will would can could should may might must does did isn’t wasn’t hasn’t won’t'.split(
    ' ',
  ),
);

function opensClause({ tokens, language }: Scan, last: number): boolean {
  const next = tokens[last + 1];
  return language === 'en' && next?.sentence === tokens[last]?.sentence && PREDICATES.has(next?.lower ?? '');
}

function followsCue(scan: Scan, first: number): boolean {
  const { tokens, cues, language } = scan;
  const before = tokens[beforeAddress(scan, first)];
  if (before?.sentence !== tokens[first]?.sentence || before === undefined) return false;
  const isFronted = before.opens && INDONESIAN_FRONTED.has(before.lower) && tokens[first + 1]?.capital === true;
  const cue = before.kind === 'word' && (isFronted || !before.capital) ? cues.get(before.lower) : undefined;
  const isOther = language === 'id' && cue?.noun === true && tokens[first - 2]?.kind === 'word';
  const form = isOther ? undefined : cue?.form;
  if (form !== undefined && form !== 'clitic' && (form !== 'active' || language === 'en')) return true;
  if (before.possessive && before.capital && language === 'en') {
    // `noted CNN’s Lena Moor`
    const verb = tokens[beforeAddress(scan, first) - 1];
    const spoken = verb === undefined || verb.capital ? undefined : cues.get(verb.lower);
    if (spoken?.form === 'active' && verb?.sentence === before.sentence && isMark(tokens, first - 3)) return true;
  }
  if (before.lower === 'oleh' && cues.get(tokens[first - 2]?.lower ?? '')?.form === 'passive') return true;
  if (
    before.lower === 'menurut' ||
    (before.lower === 'to' && tokens[beforeAddress(scan, first) - 1]?.lower === 'according')
  )
    return true;
  return closesSpeakerPhrase(scan, first);
}

function isMark(tokens: Scan['tokens'], at: number): boolean {
  return tokens[at]?.kind === 'mark';
}

/** The token before a name and the form of address in front of it: `said Mr. Moor`. */
function beforeAddress({ tokens, table }: Scan, first: number): number {
  const stop = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  return table.honorifics.has(tokens[stop]?.lower ?? '') ? stop - 1 : first - 1;
}

/** Whether only capitalised words stand between a name and the cue before it: `kata Kapten Kapal Melati Sari Wulan`. */
function closesSpeakerPhrase(scan: Scan, first: number): boolean {
  const { tokens, cues, table, language } = scan;
  if (language === 'en') return closesEnglishPhrase(scan, first);
  for (let at = first - 1; at >= first - OFFICE_MAX_TOKENS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
    if (
      (token.capital && cues.get(token.lower)?.form !== 'passive') ||
      token.text === '(' ||
      token.text === ')' ||
      table.links.has(token.lower) ||
      table.honorifics.has(token.lower)
    )
      continue;
    const form = cues.get(token.lower)?.form;
    return form === 'bare' || form === 'passive';
  }
  return false;
}

/** `said Mayor Moor`, `noted NBC’s Lena Moor`: offices in capitals and whom they serve stand between. */
function closesEnglishPhrase({ tokens, cues, table }: Scan, first: number): boolean {
  const sentence = tokens[first]?.sentence;
  let at = first - 1;
  while (
    at > first - OFFICE_MAX_TOKENS &&
    tokens[at]?.capital === true &&
    (tokens[at]?.possessive === true || table.roles.has(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  const cue = tokens[at];
  return at < first - 1 && cue?.sentence === sentence && !cue?.capital && cues.get(cue?.lower ?? '')?.form === 'active';
}

/** `“…” — Sari Wulan`: a quotation's author after a dash. */
function followsDash({ tokens }: Scan, first: number): boolean {
  const quote = tokens[first - 2]?.text ?? '';
  return /^[–—―]$/u.test(tokens[first - 1]?.text ?? '') && /^["”“’»]$/u.test(quote);
}

function precedesCue(scan: Scan, first: number, last: number): boolean {
  const { tokens, cues, table, language } = scan;
  const sentence = tokens[last]?.sentence;
  if (tokens[last]?.possessive) return false;
  for (let at = last + 1; at <= last + ADVERBS_MAX_TOKENS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (cues.get(token.lower)?.form === 'active' && !token.capital) return true;
    if (language === 'en' && isBesideQuotation(tokens, first, at)) return true;
    if (!table.adverbs.has(token.lower) && !MANNER.test(token.lower))
      return isApart(scan, last, at) && circumstanceEndsInCue(scan, at);
  }
  return language === 'id' && circumstanceEndsInCue(scan, last + 1);
}

/** `Lena goes, “…”`, `Lena was like “…”`, `“…,” Lena wound up`. */
function isBesideQuotation(tokens: Scan['tokens'], first: number, at: number): boolean {
  const length = quotativeLength(tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '');
  const mark = tokens[at + length]?.text === ',' ? at + length + 1 : at + length;
  const isMark = (token: number): boolean => /^["“”‘’«»]$/u.test(tokens[token]?.text ?? '');
  return length > 0 && (isMark(mark) || isMark(first - 1));
}

/** What comes between a name and its verb begins with a comma or, in Indonesian, a word of circumstance. */
function isApart({ tokens, table, language }: Scan, last: number, at: number): boolean {
  const token = tokens[at];
  if (token?.text === ',' || token?.text === '(') return at === last + 1;
  return language === 'id' && token !== undefined && !token.capital && table.circumstances.has(token.lower);
}

function circumstanceEndsInCue({ tokens, cues, table, language }: Scan, from: number): boolean {
  const sentence = tokens[from]?.sentence;
  let comma = tokens[from]?.text !== ',';
  for (let at = from + 1; at <= from + CIRCUMSTANCE_MAX_TOKENS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.text === ':') return false;
    if (token.text === ',') comma = true;
    if (token.capital || !comma || cues.get(token.lower)?.form !== 'active') continue;
    const before = tokens[at - 1];
    if (language === 'id' && table.singularPronouns.has(before?.lower ?? '')) return false;
    const closes = before?.text === ',' || before?.text === ')' || table.adverbs.has(before?.lower ?? '');
    return closes || (language === 'id' && before?.lower !== 'yang' && before?.lower !== 'untuk');
  }
  return false;
}
