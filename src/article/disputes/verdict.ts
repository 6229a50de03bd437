import { CALLS, CIRCULATION, TAKES_BACK, VERDICT_PHRASES } from '../../language/tables/disputes/verdicts.ts';
import type { Dispute, LanguageCode } from '../../language/types.ts';
import { entryAt, type Stance, spelt, type Word } from './lexicon.ts';
import { isTopic, unrealMediumAt } from './unreal.ts';
import { setOf, VERDICT_WORDS, type VerdictWords } from './verdict-words.ts';

/** What a sentence says of words in another one. */
export interface Verdict extends Stance {
  /** The medium it names, `null` where it only points: `klip` of `klip itu palsu`, `null` for `it is a hoax`. */
  readonly medium: string | null;
  /** It only names an accusation, which may be somebody’s own words. */
  readonly isAccusation?: boolean;
  /** It only answers a question: `She did not.` */
  readonly isAnswer?: boolean;
}

/** Longer sentences say more than a verdict; only so many words of them are read. */
const READ_MAX = 60;
/** How far, in words, a denial, its verb, what it points to and what is found of it stand from each other. */
const DENIAL_REACH = 6;
const OBJECT_REACH = 5;
const FINDING_REACH = 12;
const RUMOUR_MAX = 12;
const RUMOURS = new Set(
  'rumour rumours rumor rumors gossip hearsay rumor isu gosip desas-desus selentingan'.split(' '),
);
/** `She did not.`: the verb is that of the sentence before. */
const ELLIPSES = new Set([
  'did not',
  'had not',
  'never did',
  'has not',
  'never had',
  'she didn’t',
  'he didn’t',
  'they didn’t',
]);
/** With *it* alone these take words back: `the firm disowned it`. */
const DISOWNS = /^(?:disown|disavow|retract|repudiat)/u;
const PHRASE_MAX = 16;
const REFERS_BACK = new Set(['so', 'thus', 'demikian', 'begitu', 'begitulah', 'demikianlah']);
const TEXTS = new Set(['reads', 'read', 'runs', 'ran', 'goes', 'went', 'isi', 'bunyi', 'tulisan']);
/** What a speech does, beside being said. */
const OPENS = new Set(
  'begin open close end start tell announce deliver membuka menutup mengawali mengakhiri'.split(' '),
);

function phrasesOf(language: LanguageCode): ReadonlyMap<string, readonly (readonly [readonly string[], Dispute])[]> {
  const byLast = new Map<string, (readonly [readonly string[], Dispute])[]>();
  for (const [list, dispute] of VERDICT_PHRASES[language])
    for (const phrase of list.split(' ')) {
      const words = phrase.split('_');
      const last = words[words.length - 1] ?? '';
      byLast.set(last, [...(byLast.get(last) ?? []), [words, dispute]]);
    }
  return byLast;
}

const PASSED = new Set([...setOf(CIRCULATION.id), ...setOf(CIRCULATION.en)]);
const TAKEN_BACK = setOf(TAKES_BACK);
const CALLED = setOf(CALLS);
/** By their last word. */
const PHRASES = { id: phrasesOf('id'), en: phrasesOf('en') };
/** What joins an English medium to what is found of it. */
const LINKS = new Set('is was are were be been being as turned proved proven'.split(' '));

/**
 * Reads whether a sentence says that words before it were never said, faked, or are yet to be said; null where it does
 * not.
 */
export function verdictOf(sentence: readonly Word[], language: LanguageCode): Verdict | null {
  const words = sentence.length > READ_MAX ? sentence.slice(0, READ_MAX) : sentence;
  const table = VERDICT_WORDS[language];
  const pointed = readPointed(words, table);
  return (
    unreal(words, table, pointed) ??
    denied(words, table, pointed) ??
    untraced(words, table, pointed) ??
    planned(words, table, pointed) ??
    rumoured(words, table) ??
    alleged(words, table, pointed) ??
    phrased(words, language) ??
    (language === 'en' ? takenBack(words, table, pointed) : null)
  );
}

/** What somebody denies of themselves, or of a medium that they name, within quotation marks: `“I never said that.”` */
export function verdictWithin(words: readonly Word[], language: LanguageCode): Verdict | null {
  const table = VERDICT_WORDS[language];
  const found = unreal(words, table, readPointed(words, table));
  if (found !== null) return found.medium === null ? null : found;
  const first = words.findIndex(({ lower }) => table.firstPersons.has(spelt(lower)));
  const rest = words.slice(first);
  return first === -1 ? null : denied(rest, table, readPointed(rest, table));
}

/** Pointers that may be a sentence's subject alone. */
const POINTER_ALONE: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: new Set(['itu', 'ini']),
  en: new Set(['it', 'this', 'that', 'they', 'both']),
};

/**
 * The noun that points back and ends or begins at `at`, `''` for a pointer alone that is the sentence's subject; null
 * where there is none.
 */
function pointerAt(words: readonly Word[], at: number, { nouns, pointers, lexicon }: VerdictWords): string | null {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  if (nouns.has(word.lower)) {
    const step = lexicon.language === 'id' ? 1 : -1;
    for (let near = 1; near <= 3; near += 1) {
      const other = words[at + step * near];
      if (other?.kind !== 'word') break;
      if (pointers.has(other.lower)) return word.lower;
    }
    return null;
  }
  const opens =
    at === 0 ||
    (lexicon.language === 'en' && words[at - 1]?.lower === 'that') ||
    (at === 1 && words[0]?.kind === 'mark');
  return opens && POINTER_ALONE[lexicon.language].has(word.lower) ? '' : null;
}

/** By word, what `pointerAt` gives; `null` where no word points back, as in most sentences. */
type Pointed = readonly (string | null)[] | null;

function readPointed(words: readonly Word[], table: VerdictWords): Pointed {
  const pointed = words.map((_word, at) => pointerAt(words, at, table));
  return pointed.some((noun) => noun !== null) ? pointed : null;
}

/** `The clip was fabricated`, `Video itu hasil editan`, `It is a deepfake`. */
function unreal(words: readonly Word[], table: VerdictWords, pointed: Pointed): Verdict | null {
  if (pointed === null) return null;
  const { lexicon } = table;
  for (let at = 0; at < words.length; at += 1) {
    const medium = pointed?.[at] ?? null;
    if (medium === null || isTopic(words, at, lexicon)) continue;
    let linked = lexicon.language === 'id';
    for (let next = at + 1; next < words.length && next - at <= FINDING_REACH; next += 1) {
      const word = words[next];
      if (word === undefined || word.kind === 'quotation' || word.lower === ';') break;
      linked ||= LINKS.has(word.lower);
      const goesOn = LINKS.has(words[next + 1]?.lower ?? '');
      if ((lexicon.joints.has(word.lower) && !goesOn) || word.lower === 'yang' || word.lower === 'who') break;
      if (lexicon.denials.has(spelt(word.lower))) {
        const unlike = words.findIndex(
          ({ lower }, index) => index > next && index < next + OBJECT_REACH && table.genuine.has(lower),
        );
        if (unlike !== -1 && medium !== '') return verdict('fake', words, at, unlike, medium);
        break;
      }
      const entry = entryAt(words, next, lexicon);
      const vague = table.opinions.has(word.lower) && !table.words.has(medium);
      if (entry?.dispute === 'fake' && linked && !vague) return verdict('fake', words, at, next, medium);
    }
  }
  return null;
}

/** `The paper has retracted the quote`, `She calls the quotation a lie`. */
function takenBack(words: readonly Word[], table: VerdictWords, pointed: Pointed): Verdict | null {
  if (pointed === null && words.length > PHRASE_MAX) return null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const takes = word?.kind === 'word' && TAKEN_BACK.has(word.lower);
    if (!takes && !CALLED.has(word?.lower ?? '')) continue;
    for (let next = at + 1; next < words.length && next - at <= OBJECT_REACH; next += 1) {
      const isIt = next === at + 1 && words[next]?.lower === 'it' && DISOWNS.test(word?.lower ?? '');
      if (isIt) return verdict('denied', words, at, next, '');
      const medium = table.words.has(words[next]?.lower ?? '') ? (pointed?.[next] ?? null) : null;
      if (medium === null) continue;
      if (takes) return verdict('denied', words, at, next, medium);
      const judged = words.findIndex(
        (_, index) => index > next && index - next <= OBJECT_REACH && isUntrue(words, index, table),
      );
      if (judged !== -1)
        return verdict(entryAt(words, judged, table.lexicon)?.dispute ?? 'denied', words, at, judged, medium);
    }
  }
  return null;
}

function isUntrue(words: readonly Word[], at: number, { lexicon }: VerdictWords): boolean {
  const dispute = entryAt(words, at, lexicon)?.dispute;
  return dispute === 'fake' || dispute === 'denied';
}

/** `It never happened.`, `Nothing of the kind was said.`: a short sentence that says it of all before it. */
function phrased(words: readonly Word[], language: LanguageCode): Verdict | null {
  if (words.length > PHRASE_MAX || words.some(({ kind }) => kind === 'quotation')) return null;
  const end = words[words.length - 1]?.kind === 'mark' ? words.length - 2 : words.length - 1;
  const isElliptic = ELLIPSES.has(`${spelt(words[end - 1]?.lower ?? '')} ${spelt(words[end]?.lower ?? '')}`);
  if (language === 'en' && end > 1 && isElliptic)
    return { ...verdict('denied', words, end - 1, end, ''), isAnswer: true };
  for (let at = 0; at < words.length; at += 1) {
    for (const [phrase, dispute] of PHRASES[language].get(spelt(words[at]?.lower ?? '')) ?? []) {
      const first = at - phrase.length + 1;
      if (first >= 0 && phrase.every((word, index) => spelt(words[first + index]?.lower ?? '') === word))
        return verdict(dispute, words, first, at, '');
    }
  }
  return null;
}

/** `She never said that`, `Kalimat itu tidak pernah keluar dari mulutnya`, `Moor denied having said so`. */
function denied(words: readonly Word[], table: VerdictWords, pointed: Pointed): Verdict | null {
  const { uttered } = table;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word?.kind !== 'word' || !uttered.has(word.lower)) continue;
    const denial = denialBefore(words, at, table);
    if (denial === -1) continue;
    const object = objectOf(words, at, denial, table, pointed);
    if (object !== null) return verdict('denied', words, Math.min(denial, at), at, object);
  }
  return null;
}

/**
 * The denial that governs the verb at `at`; `-1` where none does, or it is limited or speaks of no past: `would not say
 * that`.
 */
function denialBefore(words: readonly Word[], at: number, { lexicon, denials, noPast }: VerdictWords): number {
  for (let back = at - 1; back >= 0 && at - back <= DENIAL_REACH; back -= 1) {
    const word = words[back];
    const lower = spelt(word?.lower ?? '');
    if (word?.kind !== 'word' || lexicon.limits.has(lower) || noPast.has(lower)) return -1;
    if (denials.has(lower)) return noPast.has(words[back - 1]?.lower ?? '') ? -1 : back;
    if (lexicon.joints.has(lower)) return -1;
  }
  return -1;
}

/** What the denied verb is about, where that points back: after it, in it (`mengatakannya`), or its subject. */
function objectOf(
  words: readonly Word[],
  verb: number,
  denial: number,
  table: VerdictWords,
  pointed: Pointed,
): string | null {
  const lower = words[verb]?.lower ?? '';
  if (lower.endsWith('nya')) return '';
  for (let at = verb + 1; at <= verb + OBJECT_REACH; at += 1) {
    const word = words[at];
    if (word?.kind !== 'word') break;
    if (table.lexicon.language === 'en' && at === verb + 1 && /^(?:that|it|so|this|those|these)$/u.test(word.lower)) {
      const next = words[at + 1];
      if (
        next === undefined ||
        next.kind === 'mark' ||
        table.nouns.has(next.lower) ||
        !/^(?:that|this)$/u.test(word.lower)
      )
        return '';
      continue;
    }
    if (
      table.lexicon.language === 'id' &&
      at <= verb + 2 &&
      (word.lower === 'itu' || word.lower === 'begitu' || word.lower === 'demikian')
    )
      return '';
    const medium = pointed?.[at] ?? null;
    if (medium !== null && medium !== '') return medium;
  }
  for (let at = 0; at < denial; at += 1) {
    const medium = pointed?.[at] ?? null;
    if (medium !== null) return medium;
  }
  return null;
}

/** `There is no record of those words`, `Tidak ada rekaman ucapan itu`, `Rekaman rapat tidak memuat kalimat itu`. */
function untraced(words: readonly Word[], table: VerdictWords, pointed: Pointed): Verdict | null {
  if (pointed === null && words.length > PHRASE_MAX) return null;
  const denial = words.findIndex(({ lower }) => table.lexicon.denials.has(spelt(lower)));
  if (denial === -1 || !words.some(({ lower }) => table.traces.has(lower))) return null;
  for (let at = 0; at < words.length; at += 1) {
    const isOfIt = /^(?:it|them)$/u.test(words[at]?.lower ?? '') && words[at - 1]?.lower === 'of';
    if (isOfIt) return verdict('denied', words, Math.min(denial, at), Math.max(denial, at), '');
    if (!table.words.has(words[at]?.lower ?? '') || (pointed?.[at] ?? null) === null) continue;
    return verdict('denied', words, Math.min(denial, at), Math.max(denial, at), words[at]?.lower ?? '');
  }
  return null;
}

/** `With those words Moor plans to open the fair`, `Pidato itu baru akan dibacakan besok`. */
function planned(words: readonly Word[], table: VerdictWords, pointed: Pointed): Verdict | null {
  const text = textOf(words, table);
  if (text !== null) return text;
  if (pointed === null) return null;
  for (let at = 0; at < Math.min(words.length, OBJECT_REACH); at += 1) {
    const medium = pointed?.[at] ?? null;
    if (medium === null) continue;
    if (medium === '') {
      const own = plannedAlone(words, at, table);
      if (own !== null) return own;
      continue;
    }
    const spoken = table.words.has(medium) || /^(?:pidato|sambutan|naskah|ceramah|speech|address)$/u.test(medium);
    for (let next = at + 1; spoken && next < words.length && next - at <= FINDING_REACH; next += 1) {
      const word = words[next];
      if (word?.kind === 'quotation') break;
      const entry = entryAt(words, next, table.lexicon);
      if (entry?.dispute === 'planned' && (entry.frame === 'auxiliary' || entry.frame === 'governor'))
        return verdict('planned', words, next - entry.words.length + 1, next, medium);
    }
  }
  return null;
}

/** `So reads the statement that she has yet to issue`: what stands in front is only a text that nobody has given. */
function textOf(words: readonly Word[], { lexicon }: VerdictWords): Verdict | null {
  if (!REFERS_BACK.has(words[0]?.lower ?? '') || !TEXTS.has(words[1]?.lower ?? '')) return null;
  for (let at = 2; at < words.length; at += 1) {
    if (words[at]?.kind === 'quotation') return null;
    const entry = entryAt(words, at, lexicon);
    if (entry?.dispute === 'planned' || entry?.dispute === 'fake')
      return verdict(entry.dispute, words, at - entry.words.length + 1, at, '');
  }
  return null;
}

/** `That is how she means to begin`, `Itu yang akan disampaikannya`: what is pointed to is yet to be said. */
function plannedAlone(words: readonly Word[], pointer: number, { lexicon, uttered }: VerdictWords): Verdict | null {
  for (let at = pointer + 1; at < words.length && at - pointer <= FINDING_REACH; at += 1) {
    if (words[at]?.kind === 'quotation') return null;
    const entry = entryAt(words, at, lexicon);
    if (entry?.dispute !== 'planned' || (entry.frame !== 'auxiliary' && entry.frame !== 'governor')) continue;
    const says = words.slice(at + 1, at + 1 + OBJECT_REACH).some(({ lower }) => uttered.has(lower) || OPENS.has(lower));
    return says ? verdict('planned', words, at - entry.words.length + 1, at, '') : null;
  }
  return null;
}

/** `That, at least, is the rumour`, `Begitulah rumor yang beredar`. */
function rumoured(words: readonly Word[], { lexicon, pointers }: VerdictWords): Verdict | null {
  if (words.length > RUMOUR_MAX || !words.slice(0, 2).some(({ lower }) => lower === 'so' || pointers.has(lower)))
    return null;
  for (const [at, word] of words.entries()) {
    const entry = entryAt(words, at, lexicon);
    if (entry?.dispute === 'alleged' && entry.frame === 'governor' && RUMOURS.has(word.lower))
      return verdict('alleged', words, at, at, '');
  }
  return null;
}

/** `Kalimat itulah yang diduga diucapkannya`, `The allegation is being looked into`. */
function alleged(words: readonly Word[], table: VerdictWords, pointed: Pointed): Verdict | null {
  const { lexicon, uttered, accusations } = table;
  for (let at = 0; at < Math.min(words.length, RUMOUR_MAX); at += 1) {
    const near = words[lexicon.language === 'id' ? at + 1 : at - 1];
    const isNamed = accusations.has(words[at]?.lower ?? '') && at < 2 && table.pointers.has(near?.lower ?? '');
    if (isNamed) return { ...verdict('alleged', words, at, at, ''), isAccusation: true };
    const medium = pointed?.[at] ?? null;
    if (medium === null || medium === '') continue;
    const passed = words.findIndex(({ lower }, next) => next > at && next <= at + OBJECT_REACH && PASSED.has(lower));
    const isCalled = words
      .slice(passed, passed + OBJECT_REACH)
      .some(({ lower }) => lower === 'sebagai' || lower === 'as');
    if (passed !== -1 && isCalled && table.words.has(medium)) return verdict('alleged', words, at, passed, medium);
    for (let next = at + 1; next < words.length && next - at <= OBJECT_REACH; next += 1) {
      const entry = entryAt(words, next, lexicon);
      const says = words.slice(next + 1, next + OBJECT_REACH).some(({ lower }) => uttered.has(lower));
      if (entry?.dispute === 'alleged' && says)
        return verdict('alleged', words, next - entry.words.length + 1, next, medium);
    }
  }
  return null;
}

function verdict(dispute: Dispute, words: readonly Word[], first: number, last: number, medium: string): Verdict {
  const cue = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
  return { dispute, cue, medium: medium === '' ? null : medium };
}

/**
 * What a sentence that announces words says of the ones after it: `The following line was invented`, `Beredar kutipan
 * palsu berikut.`
 */
export function announcementOf(words: readonly Word[], language: LanguageCode): Stance | null {
  const { forward, lexicon } = VERDICT_WORDS[language];
  const last = words[words.length - 1];
  const opens = last?.lower === ':' || words.some(({ lower, kind }) => kind === 'word' && forward.has(lower));
  if (!opens || words.some(({ kind }) => kind === 'quotation')) return null;
  for (let at = 0; at < words.length && at < READ_MAX; at += 1) {
    const medium = unrealMediumAt(words, at, lexicon);
    if (medium !== null && !isTopic(words, at, lexicon)) return { dispute: medium.dispute, cue: medium.span };
  }
  return null;
}
