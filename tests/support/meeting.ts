/** Records of meetings with their structure, made by hand: a test says itself what is a turn and what is not. */
import { createArticle } from '../../src/article/article.ts';
import type {
  Article,
  Block,
  Person,
  PlaceMark,
  Quotation,
  QuotationKind,
  Source,
  SourceKind,
} from '../../src/article/types.ts';
import type { LanguageCode } from '../../src/language/types.ts';

/** What somebody else said, as a turn tells it. */
export interface Told {
  /** As it stands in the turn. */
  readonly words: string;
  /** Full name. */
  readonly name: string;
  readonly kind: QuotationKind;
}

/** A heading, a turn, or a paragraph of the source's own. */
export type Part =
  | { readonly heading: string }
  | ({ readonly narrated: string } & At)
  | ({
      readonly label: string;
      /** Full name; `null` where nobody knows. */
      readonly name: string | null;
      readonly words: string;
      readonly told?: readonly Told[];
    } & At);

/** Where a part stands; where it says nothing, as the part before it. */
interface At {
  readonly seconds?: number;
  readonly clock?: string;
  readonly page?: number;
}

export interface Record {
  readonly id?: string;
  readonly kind: SourceKind;
  readonly language?: LanguageCode;
  readonly source?: Partial<Source>;
}

/** Headings are lines of their own, turns and paragraphs are separated by blank lines. */
export function meeting(
  { id = 'meeting', kind, language = 'en', source = {} }: Record,
  parts: readonly Part[],
): Article {
  const body = parts.map(written).join('\n\n');
  const drafts: Array<Omit<Quotation, 'index'>> = [];
  const blocks: Block[] = [];
  const marks: PlaceMark[] = [];
  const people: Array<Omit<Person, 'mentions'> & { mentions: Array<{ start: number; end: number }> }> = [];
  const personOf = (name: string) => {
    const known = people.find((person) => person.name === name);
    const person = known ?? { index: people.length, name, office: null, mentions: [] };
    if (known === undefined) people.push(person);
    return person;
  };
  let heading = -1;
  let from = 0;
  for (const part of parts) {
    const end = from + written(part).length;
    const start = 'label' in part ? from + part.label.length + 2 : from;
    blocks.push({ start, end, kind: 'heading' in part ? 'heading' : 'paragraph', note: null, heading });
    if ('heading' in part) heading = blocks.length - 1;
    else if (part.seconds !== undefined || part.clock !== undefined || part.page !== undefined) {
      marks.push({ start: from, seconds: part.seconds ?? null, clock: part.clock ?? null, page: part.page ?? null });
    }
    if ('label' in part) {
      const { label, name, words, told = [] } = part;
      const mention = { start: from, end: from + label.length };
      const speaker = name === null ? null : personOf(name);
      speaker?.mentions.push(mention);
      drafts.push({
        ...{ start, end, isTurn: true, kind: 'direct', speakerMention: mention, cue: null, confidence: 1 },
        speakers: speaker === null ? [] : [{ name: speaker.name, person: speaker.index }],
      });
      for (const one of told) {
        const at = start + words.indexOf(one.words);
        const person = personOf(one.name);
        drafts.push({
          ...{ start: at, end: at + one.words.length, isTurn: false, kind: one.kind },
          ...{ speakerMention: null, cue: null, confidence: 0.9 },
          speakers: [{ name: one.name, person: person.index }],
        });
      }
    }
    from = end + 2;
  }
  const article = createArticle({ id, body, language, source });
  const quotations = drafts.map((draft, index) => ({ ...draft, index }));
  const sentences = article.sentences.map((sentence) => {
    const label = drafts.find(({ speakerMention }) => speakerMention?.start === sentence.start);
    return label === undefined ? sentence : { ...sentence, start: label.start };
  });
  return { ...article, kind, blocks, marks, people, quotations, sentences, disputed: [] };
}

function written(part: Part): string {
  if ('heading' in part) return part.heading;
  return 'label' in part ? `${part.label}: ${part.words}` : part.narrated;
}

/** A part of a body as a span. @throws where it is not there */
export function spanOf({ body }: Article, words: string): { readonly start: number; readonly end: number } {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`not there: ${words}`);
  return { start, end: start + words.length };
}
