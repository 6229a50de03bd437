import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { namesOf, read, type Said, turnsOf } from '../../../support/said.ts';

/** Who speaks, in every form a label may give them. */
interface Voice {
  readonly first: string;
  readonly last: string;
  readonly title: string;
  readonly role: string;
  readonly group: string;
}

const voice = (first: string, last: string, title: string, role: string, group: string): Voice => ({
  first,
  last,
  title,
  role,
  group,
});

const LENA = voice('Lena', 'Moor', 'Ms', 'Chair', 'Pond Group');
const TARIK = voice('Tarik', 'Voss', 'Mr', 'Treasurer', 'Town Council');
const RINI = voice('Rini', 'Lestari', 'Bu', 'Sekretaris', 'RT 04');
const BUDI = voice('Budi', 'Wibawa', 'Pak', 'Ketua', 'Karang Taruna');
const SARI = voice('Sari', 'Melati', 'Ibu', 'Bendahara', 'PKK');
const OMAR = voice('Omar', 'Reed', 'Mr', 'Clerk', 'Fishing Club');
const EDITH = voice('Edith', 'Marlow', 'Mrs', 'Secretary', 'Mill Lane');
const JONAS = voice('Jonas', 'Pell', 'Dr', 'Moderator', 'School Board');

type Line = readonly [voice: Voice, ...paragraphs: readonly string[]];

interface Cast {
  readonly name: string;
  readonly language: LanguageCode;
  readonly lines: readonly Line[];
}

/** Without blank lines a line is a paragraph, so that only a cast of single paragraphs can do without them. */
const CASTS: readonly Cast[] = [
  {
    name: 'two, once each',
    language: 'en',
    lines: [
      [LENA, 'The pond needs a new pump before June.'],
      [TARIK, 'We cannot afford a pump this year.'],
    ],
  },
  {
    name: 'three Indonesians, one of them twice',
    language: 'id',
    lines: [
      [BUDI, 'Jalan di depan balai harus diperbaiki bulan ini.'],
      [RINI, 'Kas kita tinggal dua juta rupiah.'],
      [BUDI, 'Kalau begitu kita tunda sampai panen.'],
      [SARI, 'Saya setuju.'],
    ],
  },
  {
    name: 'five, once each',
    language: 'en',
    lines: [
      [EDITH, 'The oven was repaired on Monday!'],
      [OMAR, 'Who paid for it?'],
      [JONAS, 'The bakery did, and it cost ninety crowns.'],
      [TARIK, 'Fine by me'],
      [LENA, 'Then we can bake again.'],
    ],
  },
  {
    name: 'two, over several paragraphs',
    language: 'en',
    lines: [
      [OMAR, 'The ferry leaves at six.', 'It will not wait for anybody.', 'Bring a coat.'],
      [EDITH, 'I shall be late.'],
      [OMAR, 'Then you walk.', 'It is nine miles.'],
    ],
  },
];

interface Shape {
  readonly name: string;
  readonly label: (voice: Voice) => string;
  /** As the article names who speaks, where that is not the label. */
  readonly speaker?: (voice: Voice) => string;
  /** A label that names no person. */
  readonly nobody?: true;
  /** A whole turn. @param words the first paragraph @param at the number of the turn */
  readonly turn: (label: string, words: string, at: number) => string;
  /** The turn is closed at its end, so that it is one paragraph. */
  readonly isClosed?: true;
  /** What stands above all turns. */
  readonly above?: (voices: readonly Voice[]) => string;
}

const full = ({ first, last }: Voice) => `${first} ${last}`;
const initials = ({ first, last }: Voice) => `${first.charAt(0)}${last.charAt(0)}`;
const twoDigits = (number: number) => String(number).padStart(2, '0');

const SHAPES: readonly Shape[] = [
  { name: 'Lena Moor: …', label: full, turn: (label, words) => `${label}: ${words}` },
  { name: 'Lena Moor : …', label: full, turn: (label, words) => `${label} :  ${words}` },
  { name: 'Lena: …', label: ({ first }) => first, turn: (label, words) => `${label}: ${words}` },
  { name: 'LENA MOOR: …', label: (one) => full(one).toUpperCase(), turn: (label, words) => `${label}: ${words}` },
  {
    name: 'MS. MOOR: …',
    label: ({ title, last }) => `${title}. ${last}`.toUpperCase(),
    turn: (label, words) => `${label}:  ${words}`,
  },
  {
    name: 'Pak Rudi: …',
    label: ({ title, first }) => `${title} ${first}`,
    turn: (label, words) => `${label}: ${words}`,
  },
  { name: 'Ketua: …', label: ({ role }) => role, nobody: true, turn: (label, words) => `${label}: ${words}` },
  {
    name: 'LM: … below Present',
    label: initials,
    speaker: full,
    above: (voices) => `Present: ${voices.map((one) => `${full(one)} (${initials(one)})`).join(', ')}`,
    turn: (label, words) => `${label}: ${words}`,
  },
  {
    name: 'LM: … below Hadir',
    label: initials,
    speaker: full,
    above: (voices) => `Hadir:\n${voices.map((one) => `- ${full(one)} (${initials(one)})`).join('\n')}`,
    turn: (label, words) => `${label}: ${words}`,
  },
  { name: '**Lena Moor:** …', label: full, turn: (label, words) => `**${label}:** ${words}` },
  { name: '**Lena Moor**: …', label: full, turn: (label, words) => `**${label}**: ${words}` },
  { name: '__Lena Moor:__ …', label: full, turn: (label, words) => `__${label}:__ ${words}` },
  { name: '<b>Lena Moor:</b> …', label: full, turn: (label, words) => `<b>${label}:</b> ${words}` },
  { name: '**Lena Moor**⏎…', label: full, turn: (label, words) => `**${label}**\n${words}` },
  { name: '**Lena Moor**⏎⏎…', label: full, turn: (label, words) => `**${label}**\n\n${words}` },
  { name: '**Lena Moor:**⏎⏎…', label: full, turn: (label, words) => `**${label}:**\n\n${words}` },
  { name: 'Lena Moor:⏎…', label: full, turn: (label, words) => `${label}:\n${words}` },
  { name: '>> LENA MOOR: …', label: (one) => full(one).toUpperCase(), turn: (label, words) => `>> ${label}: ${words}` },
  { name: '<v Lena Moor>…', label: full, turn: (label, words) => `<v ${label}>${words}` },
  { name: '<v Lena Moor>…</v>', label: full, isClosed: true, turn: (label, words) => `<v ${label}>${words}</v>` },
  { name: '[Lena] …', label: ({ first }) => first, turn: (label, words) => `[${label}] ${words}` },
  { name: '<lena> …', label: ({ first }) => first.toLowerCase(), turn: (label, words) => `<${label}> ${words}` },
  {
    name: '10:01:02 <lena> …',
    label: ({ first }) => first.toLowerCase(),
    turn: (label, words, at) => `10:01:${twoDigits(at)} <${label}> ${words}`,
  },
  {
    name: '[10:01] <@lena> …',
    label: ({ first }) => first.toLowerCase(),
    turn: (label, words, at) => `[10:${twoDigits(at)}] <@${label}> ${words}`,
  },
  {
    name: '[00:01:12] Lena Moor: …',
    label: full,
    turn: (label, words, at) => `[00:01:${twoDigits(at)}] ${label}: ${words}`,
  },
  {
    name: '00:01:12 - Lena Moor: …',
    label: full,
    turn: (label, words, at) => `00:01:${twoDigits(at)} - ${label}: ${words}`,
  },
  {
    name: '**[00:01:12] Lena Moor:** …',
    label: full,
    turn: (label, words, at) => `**[00:01:${twoDigits(at)}] ${label}:** ${words}`,
  },
  {
    name: '**Lena Moor** [00:01:12]: …',
    label: full,
    turn: (label, words, at) => `**${label}** [00:01:${twoDigits(at)}]: ${words}`,
  },
  {
    name: 'Lena Moor: 00:02:09⏎⏎…',
    label: full,
    turn: (label, words, at) => `${label}: 00:02:${twoDigits(at)}\n\n${words}`,
  },
  {
    name: 'Lena Moor  0:03⏎…',
    label: full,
    turn: (label, words, at) => `${label}  0:${twoDigits(at)}\n${words}`,
  },
  {
    name: 'Lena Moor (00:02:09):⏎…',
    label: full,
    turn: (label, words, at) => `${label} (00:02:${twoDigits(at)}):\n${words}`,
  },
  {
    name: 'Lena Moor [12:03]⏎…',
    label: full,
    turn: (label, words, at) => `${label} [12:${twoDigits(at)}]\n${words}`,
  },
  {
    name: '[12:03]⏎Lena Moor: …',
    label: full,
    turn: (label, words, at) => `[12:${twoDigits(at)}]\n${label}: ${words}`,
  },
  {
    name: '09:15:02 From Lena Moor : …',
    label: full,
    turn: (label, words, at) => `09:15:${twoDigits(at)} From ${label} : ${words}`,
  },
  {
    name: '09:15:02 From Lena Moor to Everyone: …',
    label: full,
    turn: (label, words, at) => `09:15:${twoDigits(at)}\t From  ${label}  to  Everyone: ${words}`,
  },
  {
    name: '00:06:40⇥Lena Moor:⇥…',
    label: full,
    turn: (label, words, at) => `00:06:${twoDigits(at)}\t${label}:\t${words}`,
  },
  {
    name: 'HON. L. MOOR.- …',
    label: ({ first, last }) => `HON. ${first.charAt(0)}. ${last.toUpperCase()}`,
    turn: (label, words) => `${label}.- ${words}`,
  },
  {
    name: 'HON. L. MOOR.— …',
    label: ({ first, last }) => `HON. ${first.charAt(0)}. ${last.toUpperCase()}`,
    turn: (label, words) => `${label}.—${words}`,
  },
  {
    name: 'Senator MOOR (Brookland) (10:15): …',
    label: ({ last, group }) => `Senator ${last.toUpperCase()} (${group})`,
    speaker: ({ last }) => `Senator ${last.toUpperCase()}`,
    turn: (label, words, at) => `${label} (10:${twoDigits(at)}): ${words}`,
  },
  {
    name: '- Lena Moor (Pond Group): …',
    label: (one) => `${full(one)} (${one.group})`,
    speaker: full,
    turn: (label, words) => `- ${label}: ${words}`,
  },
  {
    name: '* Tarik (chat): …',
    label: ({ first }) => `${first} (chat)`,
    speaker: ({ first }) => first,
    turn: (label, words, at) => `${at % 2 === 0 ? '' : '  '}* ${label}: ${words}`,
  },
  { name: '- Lena: …', label: ({ first }) => first, turn: (label, words) => `- ${label}: ${words}` },
  { name: '> Lena Moor: …', label: full, turn: (label, words) => `> ${label}: ${words}` },
  {
    name: '### Lena Moor [00:01:12]',
    label: full,
    turn: (label, words, at) => `### ${label} [00:01:${twoDigits(at)}]\n\n${words}`,
  },
];

function cases(lines: readonly Line[], shape: Shape, gap: string): { readonly body: string; readonly said: Said[] } {
  const voices = [...new Set(lines.map(([one]) => one))];
  const turns = lines.map(([one, ...[words = '', ...rest]], at) =>
    [shape.turn(shape.label(one), words, at + 3), ...rest].join(gap),
  );
  const said = lines.map(
    ([one, ...words]): Said => [shape.label(one), (shape.speaker ?? shape.label)(one), words.join(gap)],
  );
  const above = shape.above === undefined ? [] : [`${shape.above(voices)}\n`];
  return { body: [...above, ...turns].join(gap), said };
}

const SINGLE = CASTS.filter(({ lines }) => lines.every((line) => line.length === 2));

describe.each(SHAPES)('the label $name', (shape) => {
  it.each([
    ...(shape.isClosed ? SINGLE : CASTS).map((cast) => ({ ...cast, gap: '\n\n', lineEnds: 'blank lines between' })),
    ...SINGLE.map((cast) => ({ ...cast, gap: '\n', lineEnds: 'no blank lines' })),
  ])('of $name, $lineEnds', ({ language, lines, gap }) => {
    const { body, said } = cases(lines, shape, gap);
    const article = read(body, language);
    expect(turnsOf(article)).toEqual(said);
    const names = shape.nobody ? [] : [...new Set(said.map(([, speaker]) => speaker))];
    expect(namesOf(article)).toEqual(names.sort());
  });
});

describe('an office that is also the head of an agenda’s item', () => {
  it('given it before a whole name, then it is theirs; before one word, it is nobody’s', () => {
    const article = read(
      'Chair Nadia Thorne: The playground opens on the second of May.\n\nFelix Oduya: The fence comes first.\n\n' +
        'Chair Nadia Thorne: Then the fence is bought.\n\nChair Report: nothing new.',
    );
    const speakers = turnsOf(article).map(([, speaker]) => speaker);
    expect(speakers.slice(0, 3)).toEqual(['Chair Nadia Thorne', 'Felix Oduya', 'Chair Nadia Thorne']);
    expect(speakers).not.toContain('Chair Report');
  });
});
