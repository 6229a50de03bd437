/** Labels of turns that no fuller name stands for. */
import { OFFICE_ABBREVIATIONS } from '../../language/gazetteer/office-abbreviations.ts';
import { GIVEN_NAMES } from '../../language/tables/people/given-names.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { ROLE_LABEL_WORDS } from '../../language/tables/structure/label-words.ts';
import type { LanguageCode } from '../../language/types.ts';
import { judgeLabel } from '../structure/labels/judge.ts';
import type { Article } from '../types.ts';
import { flagAt } from './flag.ts';
import type { FlagOf } from './types.ts';

/** Whoever asks; an interview seldom says who that is: `Q: Will the pond freeze?`, `Tanya: Kapan kolam dibuka?` */
const QUESTION = /^(?:[QTP]|tanya)\.?$/iu;
const LETTER = /^\p{Lu}\.?$/u;
/** `+62 812-5550-1234`, `+62 8xx-xxxx-1234`, `(021) 555 0134`. */
const TELEPHONE = /^\+?[\d(](?:[\s().-]{0,2}[\dxX*•]){7,15}$/u;
/** `lena_92`, `~budi88`. */
const NICK_WITH_DIGITS = /^[~@]?(?=[^\p{Ll}]*\p{Ll})[\p{L}_.-]+\d[\p{L}\d_.-]*$/u;
/** `L.M.`, `LMo`: no word is written so. */
const CLEAR_INITIALS = /\.|\p{Lu}\p{Ll}$/u;
/** `LENA`, `EKO`: in capitals a short name looks like initials. */
const VOWEL = /[AEIOU]/u;
/** `RT` and `RW` are the heads of neighbourhoods. */
const HEADS = new Set(['rt', 'rw']);
const LABEL_MAX_LENGTH = 60;

/** Each label that stands for nobody's name, at its first turn, with the number of its turns. Linear in the turns. */
export function labelFlags({ body, language, quotations }: Article): FlagOf<'label'>[] {
  const found = new Map<string, { readonly flag: FlagOf<'label'>; readonly sign: Sign; turns: number }>();
  for (const { isTurn, speakers, speakerMention: mention } of quotations) {
    if (!isTurn || mention === null || mention.end - mention.start > LABEL_MAX_LENGTH) continue;
    const [speaker, another] = speakers;
    const label = body.slice(mention.start, mention.end);
    const name = speaker?.name ?? label;
    const known = found.get(name);
    if (known !== undefined) known.turns += 1;
    if (known !== undefined || another !== undefined) continue;
    const sign = signOf(name, language);
    if (sign !== null) found.set(name, { flag: flagAt(body, mention, 'label', { label, turns: 1 }), sign, turns: 1 });
  }
  const labels = [...found.values()];
  const hasInitials = labels.some(({ sign }) => sign === 'initials');
  return labels
    .filter(({ sign }) => sign !== 'abbreviation' || hasInitials)
    .map(({ flag, turns }) => ({ ...flag, values: { ...flag.values, turns } }));
}

/** What stands in the place of a name; `abbreviation`: initials, or a group: `BPD`. */
type Sign = 'sign' | 'initials' | 'abbreviation';

function signOf(name: string, language: LanguageCode): Sign | null {
  if (QUESTION.test(name)) return null;
  if (LETTER.test(name) || TELEPHONE.test(name) || NICK_WITH_DIGITS.test(name)) return 'sign';
  const kind = judgeLabel(name);
  if (kind === 'numbered' || kind === 'letter') return 'sign';
  return kind === 'initials' ? initialsOf(name, language) : null;
}

function initialsOf(label: string, language: LanguageCode): Sign | null {
  if (CLEAR_INITIALS.test(label)) return 'initials';
  const lower = label.toLowerCase();
  if (Object.hasOwn(OFFICE_ABBREVIATIONS, lower) || ROLE_LABEL_WORDS.has(lower) || HEADS.has(lower)) return null;
  if (GIVEN_NAMES.has(lower) || label.length > 3 || (label.length === 3 && VOWEL.test(label))) return null;
  const { organisations, groups } = ROLES[language];
  const isGroup = organisations.has(lower) || groups.has(lower) || (language === 'id' && label.length === 3);
  return isGroup ? 'abbreviation' : 'initials';
}
