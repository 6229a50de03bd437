import { AGENCIES, DATELINE_CITIES, NEWS_DOMAINS } from '../language/tables/datelines.ts';
import type { Span } from '../language/types.ts';

export interface Dateline {
  readonly span: Span;
  readonly publisher: string | null;
  readonly agency: string | null;
}

/** What a dateline says, besides its place. */
type Origin = Omit<Dateline, 'span'>;

/** Longest dateline; what a sentence begins with is looked at as far. UTF-16 code units. */
const DATELINE_MAX_LENGTH = 90;
const LOOK_LENGTH = 200;

/** A dash of its own (`-`, `--`, `–`, `—`), or an em dash without spaces. */
const DASH = /\s(?:-{1,2}|[–—])(?=\s)|—/u;
const DOMAIN = new RegExp(`^(?:[\\p{L}\\p{N}-]{2,}\\.)+(?:${NEWS_DOMAINS.map(([label]) => label).join('|')})$`, 'iu');
const PLACE = /^\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}$/u;
const PLACE_IN_CAPITALS = /^\p{Lu}{3,}[\p{Lu}.'’]*(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,3}$/u;
const DAY =
  /^(?:\p{L}+,?\s)?(?:\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?)?(?:\s\p{L}{3,9}\.?)?|\p{L}{3,9}\.?\s\d{1,2})(?:,?\s\d{4})?$/u;
const AGENCY = /\s\((\p{L}[\p{L}\p{N}. /&-]{1,30})\)$/u;
/** `CNN Indonesia`, `KBR`: a name with an acronym in it. */
const NEWSROOM = /^(?:[\p{Lu}\p{N}]{2,}(?:\s\p{Lu}\p{L}+){0,2}|(?:\p{Lu}\p{L}+\s){1,2}[\p{Lu}\p{N}]{2,})$/u;

/**
 * Finds a dateline: a place, a newspaper's web address or newsroom, an agency in brackets, or several of them, then a
 * dash and text that does not go on in lower case. A place alone counts in capitals or when it is a known city, and
 * only where no second dash of the first sentence makes the first one a parenthesis (`Jakarta - ibu kota - macet`).
 */
export function findDateline(body: string): Dateline | null {
  const start = /^\s*/.exec(body)?.[0].length ?? 0;
  const head = body.slice(start, start + LOOK_LENGTH);
  const dash = DASH.exec(head);
  if (dash === null || dash.index > DATELINE_MAX_LENGTH) return null;
  const end = dash.index + dash[0].length;
  const rest = head.slice(end).trimStart();
  if (!/^[^\p{L}]{0,3}(?:[^\p{Ll}\W]|\p{Lu}|\p{N}|\p{Ll}{2}-\p{Lu})/u.test(rest)) return null;
  const origin = originOf(head.slice(0, dash.index).trim(), rest);
  return origin === null ? null : { span: { start, end: start + end }, ...origin };
}

function originOf(text: string, rest: string): Origin | null {
  const agency = AGENCY.exec(text);
  if (agency !== null) {
    const place = text.slice(0, agency.index);
    const isTrusted = AGENCIES.has(agency[1] ?? '') || isKnownPlace(place.split(',')[0] ?? '');
    return isTrusted && isPlaceAndDay(place) ? { publisher: null, agency: agency[1] ?? null } : null;
  }
  const [first = '', ...others] = text.split(/,\s*/);
  const second = others.join(', ');
  if (DOMAIN.test(first)) return second === '' || isPlaceAndDay(second) ? { publisher: first, agency: null } : null;
  if (!isKnownPlace(first))
    return PLACE.test(first) && DOMAIN.test(second) ? { publisher: second, agency: null } : null;
  if (DOMAIN.test(second) || NEWSROOM.test(second)) return { publisher: second, agency: null };
  const isAlone = second === '' || DAY.test(second);
  return isAlone && !hasDash(firstSentence(rest)) ? { publisher: null, agency: null } : null;
}

function isPlaceAndDay(text: string): boolean {
  const [place = '', ...day] = text.split(/,\s*/);
  return PLACE.test(place) && (day.length === 0 || DAY.test(day.join(', ')) || PLACE.test(day.join(', ')));
}

function isKnownPlace(text: string): boolean {
  return PLACE_IN_CAPITALS.test(text) || DATELINE_CITIES.has(text);
}

function firstSentence(text: string): string {
  return text.split(/[.!?\n]\s/)[0] ?? '';
}

function hasDash(text: string): boolean {
  return DASH.test(text);
}
