import { ROLES } from '../language/tables/people/roles.ts';
import type { LanguageCode } from '../language/types.ts';
import type { FormatBlock } from './formats/types.ts';
import type { ListedSpeaker } from './front-matter/values.ts';
import { shortHashOf } from './hash.ts';
import { findPeople } from './people/people.ts';
import { articleTokens, withoutDegreeTails } from './people/tokens.ts';
import { findProvenance } from './provenance.ts';
import { findStatements, type SpokenTurn } from './quotations/quotations.ts';
import { type ResolvedTurn, resolveTurns, withHolders, withTurns } from './quotations/turns.ts';
import { findHeadings } from './structure/headings.ts';
import { resolveSpeakers } from './structure/labels/speakers.ts';
import { labelsOf, layOut, paragraphsOf } from './structure/layout.ts';
import { splitSentences } from './structure/sentences.ts';
import { lowerCaseTest } from './structure/used-words.ts';
import type { Article, ArticleText, PlaceMark, Source, SourceKind } from './types.ts';

/** What a file holds before it is analysed. */
export interface Draft {
  /** Path below the library's folder without its ending, parts joined by `/`. */
  readonly id: string;
  /** The text, line ends as `\n`, without front matter and byte order mark. */
  readonly body: string;
  readonly language: LanguageCode;
  /**
   * What the front matter says; the body's dateline and credit line fill in publisher and agency where it is silent.
   */
  readonly source: Partial<Source>;
  /** Default: as the text shows. */
  readonly kind?: SourceKind | undefined;
  /** Who speaks, by the front matter. */
  readonly speakers?: readonly ListedSpeaker[] | undefined;
  /** What the format says of its paragraphs; `null`, the default, where lines and marks in the text alone tell. */
  readonly blocks?: readonly FormatBlock[] | null;
  /** Times and pages that the format gives. */
  readonly marks?: readonly PlaceMark[];
}

/** Finds everything an article holds. Pure; takes time linear in the body's length; never throws on any string. */
export function createArticle(draft: Draft): Article {
  const { id, body, language, source } = draft;
  const provenance = findProvenance(body);
  const layout = layOut({
    body,
    formatBlocks: draft.blocks ?? null,
    formatMarks: draft.marks ?? [],
    provenance,
    kind: draft.kind,
    speakers: draft.speakers ?? [],
    isUsed: lowerCaseTest(body),
  });
  const paragraphs = paragraphsOf(layout);
  const sentences = splitSentences(body, paragraphs, language);
  const text: ArticleText = { body, language, paragraphs, sentences };
  const tokens = withoutDegreeTails(body, articleTokens(text), ROLES[language].roles);
  const speakers = resolveSpeakers(body, labelsOf(layout), layout.listed, layout.introduced);
  const people = findPeople(text, tokens, speakers.people);
  const turns = resolveTurns(layout.turns, speakers.byLabel, people);
  const statements = findStatements(text, people, tokens, turns.map(spokenTurn));
  // The same object: it keeps the tokens that it was cut into.
  return Object.assign(text, {
    id,
    hash: shortHashOf(body),
    source: {
      title: source.title ?? null,
      publisher: source.publisher ?? provenance.publisher,
      agency: source.agency ?? provenance.agency,
      url: source.url ?? null,
      published: source.published ?? null,
    },
    kind: layout.kind,
    blocks: findHeadings(text, layout.blocks, layout.turns),
    marks: layout.marks,
    people,
    ...withTurns(withHolders(statements, turns, people, body), turns),
  });
}

/** Whose words a turn holds: of one that a scribe relays, whoever is relayed. */
function spokenTurn({ start, end, speakers, relayedBy }: ResolvedTurn): SpokenTurn {
  return { start, end, speakers: relayedBy.length > 0 ? relayedBy : speakers };
}
