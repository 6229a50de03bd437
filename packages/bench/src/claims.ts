import type { Verdict } from 'notulen/check/types';
import type { LanguageCode } from 'notulen/language/types';

/*
 * Claims made of annotated statements by recorded edits, from a seed: the same statements give the same claims. What is
 * expected follows from the edit alone; nothing here asks the engine.
 */

/** A statement as annotated. */
export interface AnnotatedStatement {
  /** With its marks where it has any. */
  readonly text: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly speakers: readonly string[];
}

export interface AnnotatedText {
  readonly id: string;
  readonly language: LanguageCode;
  readonly body: string;
  readonly statements: readonly AnnotatedStatement[];
}

export interface MadeClaim {
  readonly article: string;
  /** What was done to the statement. */
  readonly edit: string;
  /** As somebody would type it. */
  readonly claim: string;
  readonly speaker: string | null;
  readonly expected: Verdict;
  /** `null` where it is not judged. */
  readonly cut: boolean | null;
}

/** Words that turn a sentence, as the person who wrote the edits sees them; the engine's tables are not asked. */
const TURNING = new Set(
  `tidak tak bukan tanpa jangan belum kalau jika bila apabila asal asalkan kecuali mungkin barangkali hanya cuma kira semoga hampir
  not no never none nobody nothing nor without cannot don't didn't doesn't isn't aren't wasn't weren't won't can't couldn't wouldn't
  haven't hasn't hadn't if unless maybe perhaps might may could think believe hope only almost`.split(/\s+/u),
);
const NEGATIONS = { id: 'tidak', en: 'not' } as const;
const NEGATION_WORDS = {
  id: /^(?:tidak|tak|bukan|belum|jangan|tanpa)$/iu,
  en: /^(?:not|never|no)$/iu,
} as const;
const FUNCTION_WORDS = new Set(
  `yang dan di ke dari untuk dengan dalam itu ini ada akan kami kita saya mereka pada juga atau oleh para bahwa sudah telah lebih
  the a an of to in on at by for with and or is are was were be been that this it we i you he she they our their his her will would has
  have had as from not but so do did who what which than then there if`.split(/\s+/u),
);
const NAMES = { id: ['Wirasena', 'Purnomo', 'Kalijati'], en: ['Oakhurst', 'Trevanion', 'Lindqvist'] } as const;
const OTHER_WORDS = {
  id: ['kelapa', 'menunda', 'pelabuhan', 'gelap', 'tetangga', 'menghitung', 'sepatu', 'perlahan'],
  en: ['lantern', 'postponed', 'harvest', 'gloomy', 'neighbour', 'counting', 'slowly', 'orchard'],
} as const;

const FRAGMENT_WORDS = 6;
const MARKS = /[“”„"«»]|''|’’|‘‘/u;

/** Uniform numbers from 0 to 1 (mulberry32, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All claims of one text; `others` are statements of texts that are not in the library. */
export function makeClaims(text: AnnotatedText, others: readonly string[], seed: number): MadeClaim[] {
  const random = seeded(seed);
  const everybody = [...new Set(text.statements.flatMap(({ speakers }) => speakers))];
  const claims = text.statements.flatMap((statement) => claimsOf(statement, { text, everybody, random }));
  const narrated = narratedSentences(text).slice(0, 2);
  const by = pick(everybody, random) ?? null;
  const bare = { article: text.id, speaker: by, expected: 'not-found', cut: false } as const;
  const nobodys = { ...bare, expected: 'unattributed' } as const;
  return [
    ...claims,
    ...mixed(text, random),
    ...narrated.map((sentence) => ({ ...nobodys, edit: 'narrator', claim: `“${sentence}”` })),
    ...others.map((other) => ({ ...bare, edit: 'from elsewhere', claim: `“${other}”` })),
  ];
}

interface Making {
  readonly text: AnnotatedText;
  readonly everybody: readonly string[];
  readonly random: () => number;
}

function claimsOf(statement: AnnotatedStatement, making: Making): MadeClaim[] {
  const { text, everybody, random } = making;
  const { speakers } = statement;
  const speaker = speakers[0] ?? null;
  const make = (edit: string, claim: string, expected: Verdict, cut: boolean | null, by = speaker): MadeClaim => ({
    article: text.id,
    edit,
    claim,
    speaker: by,
    expected,
    cut,
  });
  if (statement.kind === 'indirect') {
    if (wordsOf(statement.text).length < FRAGMENT_WORDS) return [];
    return [make('reported', `“${statement.text}”`, 'reported-only', false)];
  }
  const said = saidIn(statement);
  if (said === null) return [];
  // A part that goes on after a cue (`“A,” she said, “and B”`) leaves out the other part of its sentence.
  const direct = statement.kind === 'direct' && /^\p{Lu}/u.test(said);
  const wrong = pick(
    everybody.filter((name) => !speakers.some((own) => shareWord(own, name))),
    random,
  );
  const [verb, by] = text.language === 'id' ? ['kata', 'tulis di grup tadi:'] : ['said', 'somebody posted:'];
  const claims = [
    make('whole', `“${said}”`, 'verbatim', direct ? false : null),
    make('typography', typography(said, random), 'verbatim', direct ? false : null),
    make('wrong speaker', `“${said}”`, 'misattributed', false, wrong ?? null),
    ...fragments(said, random).map((one) => make(one.edit, `“${one.words}”`, 'verbatim', one.cut)),
    ...alterations(said, text.language, random).map((one) => make(one.edit, `“${one.words}”`, 'altered', false)),
  ].filter(({ edit, speaker: by }) => edit !== 'wrong speaker' || (speaker !== null && by !== null));
  if (speaker === null) return claims;
  const messages = [
    `${by} "${said}" ${verb} ${speaker}`,
    `"${said}" — ${speaker}`,
    `${speaker}: “${said}”`,
    text.language === 'id' ? `Benarkah ${speaker} mengatakan "${said}"?` : `Did ${speaker} really say "${said}"?`,
  ];
  const message = pick(messages, random) ?? '';
  return [...claims, { ...make('message', message, 'verbatim', direct ? false : null), speaker: null }];
}

/** What stands between the marks of a statement; `null` where that is not one stretch of at least two words. */
function saidIn({ text }: AnnotatedStatement): string | null {
  const parts = text.split(MARKS);
  if (parts.length < 2 || parts.length > 3) return null;
  const said = (parts[1] ?? '').trim().replace(/[,.]$/u, '');
  return wordsOf(said).length >= 2 && !/[?]/u.test(said) ? said : null;
}

function typography(said: string, random: () => number): string {
  const styles = [
    () => `"${said.toUpperCase()}"`,
    () => `«${said.toLowerCase()}»`,
    () => `„${said.replace(/ /g, '  ')}“`,
    () => `''${said.replace(/['’]/g, '’')}''`,
    () => `「${said.replace(/,(?=\s)/g, '')}」`,
    () => `“${said.replace(/ /g, '\u00a0')}.”`,
  ];
  return (pick(styles, random) ?? (() => said))();
}

function fragments(said: string, random: () => number): Array<{ edit: string; words: string; cut: boolean }> {
  const sentences = said.split(/(?<=[.!?])\s+/u);
  return sentences.flatMap((sentence) => {
    const all = wordsOf(sentence);
    if (all.length <= FRAGMENT_WORDS) return [];
    const from = Math.floor(random() * (all.length - FRAGMENT_WORDS + 1));
    const to = Math.min(all.length, from + FRAGMENT_WORDS + Math.floor(random() * 4));
    const left = [...all.slice(0, from), ...all.slice(to)];
    const cut = left.some((word) => TURNING.has(plain(word)));
    const words = all
      .slice(from, to)
      .join(' ')
      .replace(/[,.;:]$/u, '');
    return [{ edit: cut ? 'cut' : 'fragment', words, cut }];
  });
}

function alterations(
  said: string,
  language: LanguageCode,
  random: () => number,
): Array<{ edit: string; words: string }> {
  const all = wordsOf(said);
  const inner = all.flatMap((word, at) =>
    at > 0 && at < all.length - 1 && isContent(word) && !NEGATION_WORDS[language].test(plain(word)) ? [at] : [],
  );
  const replace = (at: number, word: string) =>
    all
      .map((own, place) => (place === at ? own.replace(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*(?<=[\p{L}\p{N}])/u, word) : own))
      .join(' ');
  const made: Array<{ edit: string; words: string }> = [];
  const chosen = pick(inner, random);
  const other = () => pick(OTHER_WORDS[language], random) ?? '';
  if (chosen !== undefined) {
    made.push({ edit: 'reword', words: replace(chosen, other()) });
    made.push({ edit: 'drop', words: all.filter((_, at) => at !== chosen).join(' ') });
    made.push({ edit: 'add', words: [...all.slice(0, chosen), other(), ...all.slice(chosen)].join(' ') });
    const word = all[chosen] ?? '';
    if (/^\p{Ll}{6,}$/u.test(word)) made.push({ edit: 'typo', words: replace(chosen, mistype(word, random)) });
  }
  const name = all.findIndex(
    (word, at) => at > 0 && /^\p{Lu}\p{Ll}{3,}/u.test(word) && !/[.!?]$/u.test(all[at - 1] ?? ''),
  );
  if (name > 0) made.push({ edit: 'name', words: replace(name, pick(NAMES[language], random) ?? '') });
  const number = all.findIndex((word) => /\p{N}/u.test(word));
  if (number >= 0) {
    const changed = (all[number] ?? '').replace(/\p{N}/u, (digit) => String((Number(digit) % 9) + 1));
    made.push({ edit: 'number', words: all.map((word, at) => (at === number ? changed : word)).join(' ') });
  }
  const negation = all.findIndex(
    (word, at) => at > 0 && at < all.length - 1 && NEGATION_WORDS[language].test(plain(word)),
  );
  if (negation > 0) {
    made.push({ edit: 'negation dropped', words: all.filter((_, at) => at !== negation).join(' ') });
    if (all.length >= 8) {
      made.push({
        edit: 'negation in ellipsis',
        words: all.map((word, at) => (at === negation ? '…' : word)).join(' '),
      });
    }
  } else if (all.length > 3)
    made.push({ edit: 'negation added', words: [all[0], NEGATIONS[language], ...all.slice(1)].join(' ') });
  return made;
}

function mistype(word: string, random: () => number): string {
  let at = 2 + Math.floor(random() * (word.length - 4));
  while (at > 0 && word.charAt(at) === word.charAt(at + 1)) at -= 1;
  return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
}

/** The first half of one statement with the second half of the next by somebody else. */
function mixed({ id, statements }: AnnotatedText, _random: () => number): MadeClaim[] {
  const said = statements.flatMap((statement) => {
    const text = statement.kind === 'direct' ? saidIn(statement) : null;
    return text === null || wordsOf(text).length < FRAGMENT_WORDS
      ? []
      : [{ words: wordsOf(text), speakers: statement.speakers }];
  });
  return said.slice(1).flatMap(({ words, speakers }, before) => {
    const first = said[before];
    if (first === undefined || first.speakers[0] === speakers[0]) return [];
    const claim = [
      ...first.words.slice(0, Math.ceil(first.words.length / 2)),
      ...words.slice(Math.ceil(words.length / 2)),
    ];
    return [
      {
        article: id,
        edit: 'mixed',
        claim: `“${claim.join(' ')}”`,
        speaker: null,
        expected: 'altered' as const,
        cut: false,
      },
    ];
  });
}

/** Sentences of the publisher's own, without marks and without any statement. */
function narratedSentences({ body, statements }: AnnotatedText): string[] {
  return body
    .split(/\n+/u)
    .flatMap((paragraph) => paragraph.split(/(?<=[\p{L}\d][.])\s+(?=\p{Lu})/u))
    .map((sentence) => sentence.trim().replace(/[.]$/u, ''))
    .filter((sentence) => wordsOf(sentence).length >= 9 && !MARKS.test(sentence) && !/[:?]/u.test(sentence))
    .filter((sentence) => !statements.some(({ text }) => sentence.includes(text) || text.includes(sentence)));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function isContent(word: string): boolean {
  return plain(word).length > 2 && !FUNCTION_WORDS.has(plain(word)) && !/\p{N}/u.test(word);
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/\s+/u));
  return other
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => words.has(word));
}

function pick<T>(values: readonly T[], random: () => number): T | undefined {
  return values[Math.floor(random() * values.length)];
}
