import { type Entry, entryAt } from '../lexicon.ts';
import { DISTRIBUTES, isUttering, NOUNS, VERB } from './clause-words.ts';
import {
  ACCUSING,
  CLOSER_REACH,
  CLOSING,
  COUNTERFACTUAL,
  HEAD_MAX,
  JOINS_CLAUSE,
  OFTEN_WORDS,
  OUTCOME,
  PERCEIVES,
  PRONOUNS,
} from './frame-words.ts';

import type { Frame } from './state.ts';

export function readEntry(reading: Frame, at: number, entry: Entry): void {
  const { frame, dispute, words } = entry;
  const first = at - words.length + 1;
  const isLinked = reading.link !== -1 && reading.link > at;
  if (frame === 'fiction') {
    if (reading.takesMedium(at, false)) reading.add(dispute, at, words.length);
    return;
  }
  if (frame === 'adverb') {
    const isClause = reading.region === 'clause' || reading.region === 'coordinated';
    const opens = first === reading.floor || reading.items[first - 1]?.kind === 'mark';
    const hedges = OUTCOME.has(words[0] ?? '') && !isClause && reading.words.lower(at + 1) !== ',';
    if (hedges) return;
    if ((isClause && !(reading.words.lower(at) === 'mungkin' && reading.verbs > 0)) || opens)
      reading.add(dispute, at, words.length);
    if (isClause && OUTCOME.has(words[0] ?? '')) reading.outcome = true;
    return;
  }
  if (frame === 'opener') {
    if (JOINS_CLAUSE.has(reading.words.lower(at)) && joinsClause(reading, at)) {
      reading.that = true;
      return;
    }
    if (reading.region === 'fronted') {
      if (COUNTERFACTUAL.has(words[0] ?? '') || words[1] === 'saja' || (dispute === 'hypothetical' && reading.outcome))
        reading.add(dispute, at, words.length);
    } else if (reading.region !== 'relative' && (isLinked || reading.introduced || at === reading.at - 1))
      reading.add(dispute, at, words.length);
    return;
  }
  if (frame === 'auxiliary') {
    if (at === reading.floor && dispute === 'hypothetical' && isLinked) reading.add(dispute, at, 1);
    if (OUTCOME.has(words[0] ?? '') && reading.region === 'clause') reading.outcome = true;
    if (
      reading.region === 'fronted' ||
      !(isLinked || reading.introduced) ||
      !reading.words.precedesVerb(at, reading.at)
    )
      return;
    if (reading.region === 'clause' && reading.verbs > 0 && !isChain(reading, at)) return;
    if (reading.region !== 'relative') reading.add(dispute, at, words.length);
    return;
  }
  readGovernor(reading, at, entry, isLinked);
}

function readGovernor(reading: Frame, at: number, { dispute, words }: Entry, isLinked: boolean): void {
  if (isClosed(reading, at)) return;
  const opens = at === reading.floor;
  if (words[0] === 'katanya' && !(isLinked && opens)) return;
  if (ACCUSING.has(words[0] ?? '') && reading.speeches === 0) return;
  const imagines = dispute === 'hypothetical';
  if (reading.region === 'fronted') {
    if (words[0] === 'katanya') reading.add(dispute, at, 1);
    if (imagines && at - words.length + 1 - reading.floor <= 1) reading.add(dispute, at, words.length);
    return;
  }
  const isOwn =
    dispute === 'denied' ||
    (dispute === 'alleged' &&
      !DISTRIBUTES.has(reading.words.lower(at)) &&
      !/^(?:di|kata|pelapor|penggugat|jaksa|kabar|rumor|isu|gosip|desas|beredar|santer|bergunjing)/u.test(
        words[0] ?? '',
      ));
  if (!isLinked && (isOwn || !reading.introduced)) return;
  if (
    reading.region === 'coordinated' &&
    isOwn &&
    !(dispute === 'denied' && reading.words.precedesVerb(at, reading.at))
  )
    return;
  if (
    reading.region === 'coordinated' &&
    DISTRIBUTES.has(reading.words.lower(at)) &&
    !reading.words.precedesVerb(at, reading.at)
  )
    return;
  if (reading.region === 'relative' && VERB.test(words[0] ?? '') && !reading.that) return;
  reading.add(dispute, at, words.length);
}

/** `menanggapi tuduhan itu Sari mengatakan`: a noun that closes before the clause goes on governs nothing. */
function isClosed(reading: Frame, at: number): boolean {
  for (let next = at + 1; next <= at + CLOSER_REACH && next < reading.at; next += 1) {
    if (CLOSING.has(reading.words.lower(next)))
      return !VERB.test(reading.words.lower(at)) || reading.words.isVerb(next + 1);
    if (
      reading.words.isVerb(next) ||
      reading.items[next]?.kind !== 'word' ||
      JOINS_CLAUSE.has(reading.words.lower(next))
    )
      return false;
  }
  return false;
}

/** Whether *jika* or *kalau* joins a clause as *bahwa* does: `mengatakan kalau`, `tidak benar jika`. */
function joinsClause(reading: Frame, at: number): boolean {
  const before = reading.words.lower(at - 1);
  return (
    isUttering(reading.items[at - 1], reading.cues, false) ||
    /^(?:benar|betul|klaim|kabar|isu|rumor|tudingan|tuduhan|anggapan|keliru|mustahil)$/u.test(before) ||
    entryAt(reading.items, at - 1, reading.lexicon)?.frame === 'governor'
  );
}

/** `akan naik mimbar mengatakan`: nothing but verbs and their objects between. */
function isChain(reading: Frame, at: number): boolean {
  for (let next = at + 1; next < reading.link; next += 1) {
    const item = reading.items[next];
    if (item?.kind === 'person' || PRONOUNS.has(reading.words.lower(next)) || reading.words.lower(next) === 'yang')
      return false;
  }
  return true;
}

export function readDenial(reading: Frame, at: number): void {
  if (reading.region === 'fronted' || reading.link === -1 || reading.link < at) return;
  const next = reading.words.lower(at + 1);
  if (reading.found.some(({ dispute }) => dispute === 'denied')) {
    reading.add('denial', at, 1);
    return;
  }
  if (reading.words.lower(at) === 'bukan' && OFTEN_WORDS.has(next)) return;
  if (next === 'sekali' && reading.words.lower(at + 2) === 'dua') return;
  for (let near = at + 1; near < reading.link && near <= at + 2; near += 1)
    if (reading.lexicon.limits.has(reading.words.lower(near))) return;
  if (
    NOUNS.has(reading.words.lower(reading.link)) &&
    !isUttering(reading.items[reading.link], reading.cues, true) &&
    reading.verbs === 0 &&
    !reading.words.leadsToUttering(at, reading.at)
  )
    return;
  if (reading.region === 'coordinated' && next !== 'pernah' && next !== 'akan') return;
  if (
    reading.region === 'relative' &&
    !(next === 'ada' || next === 'seorang' || next === 'satu' || reading.words.lower(at) === 'bukan')
  )
    return;
  const perceived = perceives(reading, at);
  if (perceived === 'factive') return;
  if (
    reading.verbs === 0 ||
    perceived ||
    (reading.that &&
      /^(?:benar|betul|ada|terbukti|mungkin|ditemukan|terdapat|tercatat|terekam|terdengar|dijumpai|termuat)$/u.test(
        next,
      )) ||
    reading.words.leadsToUttering(at, reading.at)
  )
    reading.add('denial', at, 1);
}

function perceives(reading: Frame, at: number): boolean | 'factive' {
  for (let next = at + 1; next < reading.link && next <= at + HEAD_MAX + 2; next += 1) {
    if (reading.lexicon.factives.has(reading.words.lower(next))) return 'factive';
    if (PERCEIVES.has(reading.words.lower(next))) return true;
  }
  return false;
}
