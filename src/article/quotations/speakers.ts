import type { RoleTable } from '../../language/tables/people/roles.ts';
import {
  DETERMINERS,
  holdsSpeaking,
  isInNominal,
  nominalSubject,
  nounPhraseStart,
  ROLE_MAX_ITEMS,
  rolePhrase,
} from './nominals.ts';
import type { Grammar, SpeakerPhrase } from './speaker-phrase.ts';
import type { Item } from './units.ts';

/** How far, in items, a speaker is looked for from its verb. */
const REACH = 40;
/** English adverbs of manner: `Lena openly admitted`. */
const MANNER = /^\p{L}{3,}ly$/u;
const RELATIVE_PRONOUNS = new Set(['who', 'whose', 'which', 'yang']);

/**
 * The speaker after a cue: `kata Sari`, `kata Kepala Dinas Pasar Sari Wulan di kantornya`, `said Lena Moor, a
 * spokeswoman`.
 */
export function speakerAfter(items: readonly Item[], from: number, grammar: Grammar): SpeakerPhrase | null {
  const { table } = grammar;
  const end = endOfPhrase(items, from, grammar);
  const pronoun = pronounAt(items, from, table);
  if (pronoun !== null) return pronoun;
  const apposition = ownerThenName(items, from, end, grammar);
  if (apposition !== -1) return namesIn(items, apposition, apposition + 1, table);
  const named = namesIn(items, from, end, table);
  if (named !== null) return named;
  if (end === from) return null;
  const apposed = apposedName(items, end, grammar);
  return apposed === -1 ? rolePhrase(items, from, end, grammar) : namesIn(items, apposed, apposed + 1, table);
}

/**
 * `Menurut salah satu murid Sari Wulan, Budi Santoso, …`: after a role in lower case the name in apposition speaks, not
 * the owner.
 */
function ownerThenName(items: readonly Item[], from: number, end: number, { table, language }: Grammar): number {
  const opening = items[from];
  const apposed = items[end + 1];
  if (language !== 'id' || opening?.kind !== 'word' || opening.capital) return -1;
  const isRole = table.roles.has(opening.lower) || DETERMINERS.has(opening.lower);
  const closes = items[end]?.lower === ',' && apposed?.kind === 'person' && items[end + 2]?.lower === ',';
  return isRole && closes && items[end - 1]?.kind === 'person' ? end + 1 : -1;
}

/**
 * A name after a role and a comma, over parts that are capitalised too: `kata Camat Melati, Kabupaten Lembah, Sari
 * Wulan`.
 */
function apposedName(items: readonly Item[], comma: number, grammar: Grammar): number {
  let at = comma;
  for (let part = 0; part < 3; part += 1) {
    const next = items[at + 1];
    if (items[at]?.lower !== ',' || next === undefined) return -1;
    if (next.kind === 'person') return next.possessive ? -1 : at + 1;
    const end = endOfPhrase(items, at + 1, grammar);
    if (!next.capital || grammar.table.circumstances.has(next.lower)) return -1;
    for (let inner = at + 1; inner < end; inner += 1) if (items[inner]?.kind === 'person') return inner;
    at = end;
  }
  return -1;
}

function endOfPhrase(items: readonly Item[], from: number, { table, cues, language }: Grammar): number {
  let at = from;
  while (at < items.length && at < from + REACH) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') break;
    const stops =
      table.circumstances.has(item.lower) &&
      !(item.capital && at > from && language === 'id' && item.lower !== 'senin');
    if (item.kind === 'word' && at > from && stops) break;
    if (item.kind === 'word' && at === from && table.circumstances.has(item.lower)) break;
    const isNoun = DETERMINERS.has(items[at - 1]?.lower ?? '') && item.lower.endsWith('ing');
    if (at > from && !item.capital && !isNoun && cues.has(item.lower) && cues.get(item.lower)?.form !== 'bare') break;
    at += 1;
  }
  return at;
}

function pronounAt(
  items: readonly Item[],
  at: number,
  { singularPronouns, pluralPronouns, dualPronouns }: RoleTable,
): SpeakerPhrase | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  const phrase = { mention: { start: item.start, end: item.end }, people: [], first: at, last: at };
  if (singularPronouns.has(item.lower)) return { ...phrase, kind: 'pronoun' };
  if (pluralPronouns.has(item.lower)) return { ...phrase, kind: 'plural' };
  if (dualPronouns.has(item.lower)) return { ...phrase, kind: 'dual' };
  return null;
}

/** A name right at the front wins, else the last one; names joined by *dan*, *and* speak together. */
function namesIn(items: readonly Item[], from: number, end: number, table: RoleTable): SpeakerPhrase | null {
  let at = items[from]?.kind === 'person' ? from : lastPerson(items, from, end);
  if (at === -1) return null;
  const people: number[] = [];
  const first = at;
  let last = at;
  while (at < end) {
    const item = items[at];
    if (item?.kind !== 'person' || item.possessive) break;
    people.push(item.person);
    last = at;
    if (!table.conjunctions.has(items[at + 1]?.lower ?? '')) break;
    at += 2;
    if (table.roles.has(items[at]?.lower ?? '')) while (at < end && isOfOffice(items[at], table)) at += 1;
  }
  const partner = first === last ? partnerBefore(items, first, from, table) : -1;
  if (partner !== -1) people.unshift(items[partner]?.person ?? -1);
  const start = items[partner === -1 ? first : partner]?.start ?? 0;
  return people.length === 0
    ? null
    : {
        kind: 'name',
        mention: { start, end: items[last]?.end ?? 0 },
        people,
        first: partner === -1 ? first : partner,
        last,
      };
}

/**
 * The name before *dan* / *and*, over the office of the second: `Ketua Sari Wulan dan Sekretaris Budi Santoso`; `-1`
 * where there is none.
 */
function partnerBefore(items: readonly Item[], at: number, from: number, table: RoleTable): number {
  let conjunction = at - 1;
  while (conjunction > from && isOfOffice(items[conjunction], table)) conjunction -= 1;
  if (conjunction - 1 < from || !table.conjunctions.has(items[conjunction]?.lower ?? '')) return -1;
  if (conjunction < at - 1 && !table.roles.has(items[conjunction + 1]?.lower ?? '')) return -1;
  const item = items[conjunction - 1];
  return item?.kind === 'person' && !item.possessive ? conjunction - 1 : -1;
}

function isOfOffice(item: Item | undefined, table: RoleTable): boolean {
  return item?.kind === 'word' && (item.capital || table.roles.has(item.lower));
}

function lastPerson(items: readonly Item[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at -= 1) if (items[at]?.kind === 'person' && !items[at]?.possessive) return at;
  return -1;
}

/** A mention as a speaker, whatever case it stands in: `Lena’s answer: “…”`. */
export function nameAt({ start, end, person }: Item, at: number): SpeakerPhrase {
  return { kind: 'name', mention: { start, end }, people: [person], first: at, last: at };
}

/**
 * The speaker before a verb that stands at `verb`, not further back than `floor`: a pronoun beside the verb, then a
 * part between commas that is only a name, then the name nearest the verb that no preposition owns, then a role.
 */
export function speakerBefore(
  items: readonly Item[],
  verb: number,
  floor: number,
  grammar: Grammar,
): SpeakerPhrase | null {
  const { table } = grammar;
  let end = verb;
  while (end > floor && isAdverb(items[end - 1], table)) end -= 1;
  const pronoun = end > floor ? pronounAt(items, end - 1, table) : null;
  if (pronoun !== null) return pronoun;
  const relative = antecedent(items, end, floor);
  if (relative !== -1) return namesIn(items, relative, relative + 1, table);
  const relativeNominal = nominalAntecedent(items, end, floor, grammar);
  if (relativeNominal !== null) return relativeNominal;
  const lowest = Math.max(floor, verb - REACH);
  const apposition = nameBeforeApposition(items, end, lowest, grammar);
  if (apposition !== null) return apposition;
  for (let segmentEnd = end; segmentEnd > lowest; ) {
    const segmentStart = startOfSegment(items, segmentEnd, lowest, grammar);
    const found = subjectIn(items, segmentStart, segmentEnd, grammar);
    if (found !== null) return found;
    if (items[segmentStart - 1]?.lower !== ',') return null;
    segmentEnd = segmentStart - 1;
  }
  return null;
}

/**
 * The name a relative pronoun stands for: `Lena Moor, who said`, `Sari Wulan yang mengatakan`; `-1` where there is
 * none.
 */
function antecedent(items: readonly Item[], end: number, floor: number): number {
  const pronoun = items[end - 1]?.lower;
  if (pronoun !== 'who' && pronoun !== 'yang') return -1;
  const name = items[end - 2]?.lower === ',' ? end - 3 : end - 2;
  return name >= floor && items[name]?.kind === 'person' && !items[name].possessive ? name : -1;
}

/** So many words stand between *who* and the verb at most. */
const RELATIVE_MAX_WORDS = 3;

/** *Who* right before a verb, or before a short clause without another name: `the masons who came along said`. */
function relativePronoun(items: readonly Item[], end: number, floor: number): number {
  for (let at = end - 1; at > floor && at >= end - 1 - RELATIVE_MAX_WORDS; at -= 1) {
    if (items[at]?.kind !== 'word') return -1;
    if (items[at]?.lower === 'who') return at;
  }
  return -1;
}

/** `anger from shop owners who say …`: the noun phrase before *who*. */
function nominalAntecedent(items: readonly Item[], end: number, floor: number, grammar: Grammar): SpeakerPhrase | null {
  const { table, language } = grammar;
  const who = language === 'en' ? relativePronoun(items, end, floor) : -1;
  if (who === -1) return null;
  const last = items[who - 1]?.lower === ',' ? who - 1 : who;
  let first = last;
  while (
    first > floor &&
    first > last - ROLE_MAX_ITEMS &&
    isInNominal(items[first - 1], false, language, table) &&
    !table.prepositions.has(items[first - 1]?.lower ?? '')
  )
    first -= 1;
  const bearer = bearerBefore(items, first, floor, table);
  if (bearer !== -1) return namesIn(items, bearer, bearer + 1, table);
  return holdsSpeaking(items, first, last, table) ? rolePhrase(items, first, last, grammar) : null;
}

/** `Moor, now the mayor, who said`: the name that an office in apposition belongs to; `-1` for none. */
function bearerBefore(items: readonly Item[], office: number, floor: number, table: RoleTable): number {
  let comma = office - 1;
  while (comma > floor && table.adverbs.has(items[comma]?.lower ?? '')) comma -= 1;
  const name = items[comma - 1];
  return comma > floor && items[comma]?.lower === ',' && name?.kind === 'person' && !name.possessive ? comma - 1 : -1;
}

/** `Lena Moor, a spokeswoman for the port, said`: a name closes the part before a part that is only a role. */
function nameBeforeApposition(
  items: readonly Item[],
  end: number,
  lowest: number,
  grammar: Grammar,
): SpeakerPhrase | null {
  const { table } = grammar;
  if (items[end - 1]?.lower !== ',') return null;
  const subject = nameBeforeRelative(items, end, lowest);
  const front = subject === -1 && grammar.language === 'en' ? nameInFront(items, end, lowest, table) : subject;
  if (front !== -1) return namesIn(items, front, front + 1, table);
  for (let comma = end - 1; comma > lowest; ) {
    let start = startOfSegment(items, comma, lowest, grammar);
    const joint = items[start - 1]?.lower ?? '';
    if (RELATIVE_PRONOUNS.has(joint) || table.conjunctions.has(joint))
      start = startOfSegment(items, start - 1, lowest, grammar);
    const name = items[comma - 1];
    const owned = ownedByPreposition(items, comma - 1, start, grammar);
    if (comma === end - 1 && name?.kind === 'person' && start === comma - 1 && items[start - 1]?.lower === ',')
      return namesIn(items, start, comma, grammar.table);
    if (comma < end - 1 && name?.kind === 'person' && !name.possessive && !owned)
      return namesIn(items, comma - 1, comma, grammar.table);
    if (items[start - 1]?.lower !== ',')
      return name?.kind === 'person' && !owned ? namesIn(items, comma - 1, comma, grammar.table) : null;
    comma = start - 1;
  }
  return null;
}

/** The name before a relative clause that ends at the verb: `Lena Moor, who runs the port, said`; `-1` for none. */
function nameBeforeRelative(items: readonly Item[], end: number, lowest: number): number {
  for (let at = end - 2; at >= lowest + 2; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation' || (item.kind === 'mark' && item.lower !== ',')) return -1;
    if (item.lower !== 'who' && item.lower !== 'whose' && item.lower !== 'yang') continue;
    const name = items[at - 2];
    return items[at - 1]?.lower === ',' && name?.kind === 'person' && !name.possessive ? at - 2 : -1;
  }
  return -1;
}

/**
 * The name that opens the clause, where commas part it from the verb: `Moor, speaking to farmers in Ohio, said`; `-1`
 * for none.
 */
function nameInFront(items: readonly Item[], end: number, lowest: number, table: RoleTable): number {
  let name = lowest;
  while (name < end && (items[name]?.kind === 'mark' || isOfOffice(items[name], table))) name += 1;
  const item = items[name];
  if (item?.kind !== 'person' || item.possessive || items[name + 1]?.lower !== ',') return -1;
  for (let at = name + 1; at < end - 1; at += 1) {
    const { kind, lower } = items[at] as Item;
    if (kind === 'quotation' || (kind === 'mark' && lower !== ',')) return -1;
    if (kind === 'person' && items[at + 1]?.lower === ',' && table.conjunctions.has(items[at - 1]?.lower ?? ''))
      return -1;
  }
  return name;
}

function isAdverb(item: Item | undefined, table: RoleTable): boolean {
  if (item?.kind !== 'word' || item.capital) return false;
  return table.adverbs.has(item.lower) || table.negations.has(item.lower) || MANNER.test(item.lower);
}

function startOfSegment(items: readonly Item[], end: number, lowest: number, { table }: Grammar): number {
  let at = end;
  while (at > lowest) {
    const item = items[at - 1];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') break;
    if (item.kind === 'word' && !item.capital && table.clauseOpeners.has(item.lower) && item.lower !== 'yang') break;
    at -= 1;
  }
  return at;
}

function subjectIn(items: readonly Item[], start: number, end: number, grammar: Grammar): SpeakerPhrase | null {
  const { table } = grammar;
  for (let at = end - 1; at >= start; at -= 1) {
    const item = items[at];
    const isFreed = at === end - 1 && endsAdverbial(items, at, start, grammar);
    if (item?.kind !== 'person' || item.possessive) continue;
    if (!isFreed && ownedByPreposition(items, at, start, grammar)) continue;
    if (grammar.language === 'en' && (describesNoun(items, at, end, grammar) || isInRelative(items, at, start, end)))
      continue;
    const first = partnerBefore(items, at, start, table);
    return namesIn(items, first === -1 ? at : first, at + 1, table);
  }
  const first = nounPhraseStart(items, start, end, grammar);
  const isOwned = table.prepositions.has(items[first - 1]?.lower ?? '') && first > start;
  if (first === -1 || (isOwned && grammar.language === 'en')) return nominalSubject(items, start, end, grammar);
  return (
    rolePhrase(items, first, end, grammar) ??
    (grammar.language === 'en' ? nominalSubject(items, start, end, grammar) : null)
  );
}

/**
 * `Dari atas perahu Sari berseru`: the name beside the verb is its subject where the sentence opens with a place or an
 * addressee of two words or more and has no other.
 */
function endsAdverbial(items: readonly Item[], name: number, start: number, { table, language }: Grammar): boolean {
  if (language !== 'id' || start !== 0 || name - start < 3) return false;
  if (!/^(?:di|dari|dalam|kepada|lewat|melalui)$/u.test(items[start]?.lower ?? '')) return false;
  return items
    .slice(start + 1, name)
    .every(({ kind, lower, capital }) => kind === 'word' && !capital && !table.roles.has(lower) && lower !== 'dan');
}

/**
 * Whether a preposition stands before the phrase a name closes: `kepada Sari`, `a friend of Lena`, `juru bicara dari
 * kantor Sari`.
 */
function ownedByPreposition(
  items: readonly Item[],
  name: number,
  start: number,
  { table, language }: Grammar,
): boolean {
  for (let at = name - 1; at >= start; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') return false;
    if (table.prepositions.has(item.lower) && !item.capital) {
      if (items[at + 1]?.lower === 'which' || items[at + 1]?.lower === 'whom') return false;
      if (at === start && language === 'en') return true;
      return !holdsRole(items, start, at, table) || at === name - 1;
    }
  }
  return false;
}

/** `the Moor puppet said`, `a Moor campaign ad says`: the name only says which one. */
function describesNoun(items: readonly Item[], name: number, end: number, { table, cues }: Grammar): boolean {
  const noun = items[name + 1];
  if (name + 1 >= end || noun?.kind !== 'word' || noun.capital) return false;
  if (!DETERMINERS.has(items[name - 1]?.lower ?? '')) return false;
  const { lower } = noun;
  return !(
    table.adverbs.has(lower) ||
    table.circumstances.has(lower) ||
    table.negations.has(lower) ||
    table.conjunctions.has(lower) ||
    table.clauseOpeners.has(lower) ||
    cues.has(lower) ||
    MANNER.test(lower)
  );
}

const BE = new Set(['is', 'are', 'was', 'were']);

/** `the speech that Moor is to give on Friday reads`: the name has a verb of its own. */
function isInRelative(items: readonly Item[], name: number, start: number, end: number): boolean {
  const hasVerb = BE.has(items[name + 1]?.lower ?? '') && name + 2 !== end;
  return name === start && hasVerb && items[start - 1]?.lower === 'that';
}

function holdsRole(items: readonly Item[], from: number, end: number, table: RoleTable): boolean {
  for (let at = from; at < end; at += 1) if (table.roles.has(items[at]?.lower ?? '')) return true;
  return false;
}
