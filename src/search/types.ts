/** A question on its way to an answer: each step's result is plain data that the next step takes. */
import type { Article, Voice } from '../article/types.ts';
import type { AnswerKind } from '../language/tables/questions/answer-kinds.ts';
import type { Measure } from '../language/tables/questions/measures.ts';
import type { AskedNoteKind, Attending } from '../language/tables/questions/notes.ts';
import type { SourceProperty } from '../language/tables/questions/wishes.ts';
import type { LanguageCode, Span } from '../language/types.ts';

/** What kind of thing is asked for. */
export type Wanted = AnswerKind;

/** What a word of a question is there for; it decides how much it counts, and what its absence means. */
export type TermRole = 'word' | 'name' | 'number' | 'attribute' | 'speechAct' | 'statement' | 'kind' | 'weak';

/** Step 1. What the question holds. */
export interface Analysis {
  readonly question: string;
  readonly language: LanguageCode;
  /** Content words, names and numbers in order, without stop words and question words. */
  readonly terms: readonly QueryTerm[];
  /** Names of people, places and organisations; `person` where the sources know one of that name. */
  readonly names: readonly QueryName[];
  /** Numbers as written, digits only (`21`, `2025`). */
  readonly numbers: readonly string[];
  readonly wanted: Wanted;
  /** What a number that is asked for measures; `null` where nothing tells. */
  readonly measure: Measure | null;
  /** Position in `terms` of what is to be counted ("how many *boats*"); `null` where nothing is. */
  readonly counted: number | null;
  /** Full names of people whose statements are asked for ("apa kata X tentang …"); empty otherwise. */
  readonly speakers: readonly string[];
  /**
   * Names of nobody the sources have speak, whose words are asked for ("apa kata Eko", where somebody only thanks
   * Eko), in lower case.
   */
  readonly unheard: readonly string[];
  /** Offices and properties of places that it asks for. */
  readonly offices: readonly OfficeOfPlace[];
  /** Whether it denies something ("yang tidak hadir"). */
  readonly negated: boolean;
  /** What record of a meeting it asks for; `null` for none. */
  readonly asked: AskedNote | null;
  /** What it wants besides a passage that answers; `null` where it asks for something in particular. */
  readonly wish: Wish | null;
  /** What it asks for that sentences tell by their pattern; `null` for nothing of the kind. */
  readonly pattern: AnswerPattern | null;
  /** Words that were taken for typing errors, with what was read instead; a surface shows them. */
  readonly corrections: readonly Correction[];
  /** Whether it is in a language that is none of ours: nothing found is an answer to it. */
  readonly foreign: boolean;
}

/** What no passage answers as such: a greeting, a wish for a summary, a question on the source itself. */
export type Wish =
  | { readonly kind: 'smallTalk' }
  | { readonly kind: 'summary' }
  | {
      readonly kind: 'aboutSource';
      readonly property: SourceProperty;
      /** Whether it does not name what it asks about ("when was it"): nothing that is found is sure to answer it. */
      readonly isBare: boolean;
    };

/** What a sentence tells by its pattern, whatever its words. */
export type AnswerPattern =
  /** Who somebody is ("siapa Lena Moor"), by full name. */
  | { readonly kind: 'person'; readonly name: string }
  /** What was on a day: the day's position in `Analysis.terms`. */
  | { readonly kind: 'day'; readonly term: number }
  /** When or where a meeting was; `of`: positions in `Analysis.terms` of what tells which one. */
  | { readonly kind: 'meeting'; readonly wanted: 'time' | 'place'; readonly of: readonly number[] };

/** A decision, an action, a vote or those present, as what is asked for. */
export interface AskedNote {
  readonly kind: AskedNoteKind;
  readonly attending: Attending;
  /** Positions in `Analysis.terms` of what it is about; none for a question for all of them. */
  readonly topic: readonly number[];
}

/** An office or property of a place: `menteri luar negeri Irak`, `the population of Iran`. */
export interface OfficeOfPlace {
  /** What belongs, in the question's words and translated. */
  readonly wordings: readonly Wording[];
  /** ISO 3166 code of the place, or UN M.49 of a continent. */
  readonly region: string;
}

/**
 * Texts that are alike but for a choice of words: one of the first phrases, then one of the second ones, and so on;
 * none where a place has no phrase. Four translations of each of five words are 1,024 texts: they are never written
 * out.
 */
export type Wording = readonly (readonly (readonly string[])[])[];

/** A typing error. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** A term of a question; `question.slice(start, end)` is how it was typed. */
export interface QueryTerm extends Span {
  /** Its words, in lower case, chat spellings and abbreviated offices written out, joined by spaces. */
  readonly word: string;
  readonly role: TermRole;
  /**
   * Words of the library that stand for it (same stem, cognate, name, or several words joined by spaces), most similar
   * first; the best counts, never the sum.
   */
  readonly forms: readonly Form[];
  /** Words of the library that mean the opposite. */
  readonly opposites: readonly string[];
  /** Full name of the person it names, else `null`: sentences in which that person speaks match it too. */
  readonly person: string | null;
  /** How much such a word matters whatever the library: what its role and what was learned of it give, about 0 to 2. */
  readonly importance: number;
  /** How much it matters here: its importance times its rarity in the library, 0 (in all sentences) to 1 (in none). */
  readonly weight: number;
}

/**
 * Why a word of the library can stand for a word of a question: it is that word, shares a stem or root with it, is its
 * cognate in the other language, the same name in another spelling, the same place, date or office, the same compound
 * written otherwise, a translation in the glossary, a word that shares a translation with it, or
 * one that tells of the same thing.
 */
export type FormReason =
  | 'word'
  | 'stem'
  | 'root'
  | 'cognate'
  | 'name'
  | 'place'
  | 'date'
  | 'office'
  | 'compound'
  | 'translation'
  | 'synonym'
  | 'related';

/** A word (or phrase) of the library that can stand for a word of a question. */
export interface Form {
  readonly word: string;
  /** How surely it means the same, 0 to 1. */
  readonly similarity: number;
  readonly reason: FormReason;
  /** The glossary's translation that led to it, where one did. */
  readonly through?: string;
}

export interface QueryName {
  readonly text: string;
  /** Keys under which the name may stand in the index (see `language/names.ts`). */
  readonly forms: readonly string[];
  /** Full name of the one person of the sources that this names, else `null`. */
  readonly person: string | null;
  /** Whether any source mentions it. */
  readonly known: boolean;
}

/** Step 2. A sentence worth a look. */
export interface Candidate {
  /** Position in `SearchIndex.sentences`. */
  readonly sentence: number;
  /** MiniSearch's BM25+ of the sentence; not comparable between questions. */
  readonly lexical: number;
}

/** Step 3. A candidate with its features and one score, comparable within a question. */
export interface Ranked extends Candidate {
  readonly features: Features;
  readonly rank: number;
  /**
   * The sentence before or after it that holds the kind of thing asked for, where it does not itself, or that it
   * corrects; else `null`.
   */
  readonly completedBy: number | null;
  /** Whether it stands here because it corrects the next one. */
  readonly isCorrection: boolean;
}

/** What is known about a candidate, each 0 to 1. */
export interface Features {
  /** BM25 of the whole article, of the sentence, and of the better of its neighbours in the paragraph. */
  readonly article: number;
  readonly sentence: number;
  readonly neighbour: number;
  /** What it gains by holding something of the kind that is asked for, 0 where it does not. */
  readonly answerType: number;
  /** 1 where neither it nor its neighbours do, though it would show. */
  readonly lacksAnswerType: number;
  /** 1 where it, or the neighbour that completes it, holds the kind asked for, or where that kind leaves no trace. */
  readonly holdsAnswer: number;
  /** 1 where a measure is asked for and neither it nor its neighbours hold a number with such a unit. */
  readonly lacksMeasure: number;
  /** 1 where it asks something itself: it ends in a question mark or holds a verb of asking. */
  readonly asks: number;
  /** 1 where a number is asked for and one stands beside a word of the question. */
  readonly numberBeside: number;
  /** 1 where somebody's words are asked for and it holds none of them. */
  readonly otherSpeaker: number;
  /** How much the question asks at once: its number of terms, 1 from 6 on. */
  readonly questionLength: number;
  /** Share of its speakers that are asked for; 1 for any statement where nobody in particular is. */
  readonly attributed: number;
  /** 1 where somebody's words about something are asked for and neither it nor its neighbours hold any of that. */
  readonly offTopic: number;
  /**
   * Where a record of the meeting is asked for and the sentence is one: how much of what it is to be about stands in it
   * and above it, 0 where that is too little. 1 where all of them are asked for.
   */
  readonly noted: number;
  /** 1 where an office or property of a place is asked for and the article tells of that of other places only. */
  readonly belongsElsewhere: number;
  /**
   * 1 where one is asked for, or who holds an office that somebody of the sentence has, and nearly all of the question
   * stands there.
   */
  readonly holdsOffice: number;
  /**
   * How far it tells by its pattern what is asked for (`Analysis.pattern`): 1 where it does, little where it may, as a
   * sentence that names in full of whom it is asked who that is.
   */
  readonly told: number;
  /**
   * How much higher its rank is than the mean of the next five of its source that do not stand beside it, at most 1.
   */
  readonly lead: number;
  /** Share of the question's weight that stands in the sentence, in it and its neighbours, in the article. */
  readonly sentenceCoverage: number;
  readonly passageCoverage: number;
  readonly articleCoverage: number;
  /** The same of sentence and neighbours, and of the article, by words that surely mean the same, synonyms left out. */
  readonly strongPassageCoverage: number;
  /** The same of sentence and neighbours, by words that mean the same more or less: related ones left out. */
  readonly meantPassageCoverage: number;
  readonly strongArticleCoverage: number;
  /** Share of what the question is about, whatever is rare in the library, that stands in the article. */
  readonly topicCoverage: number;
  /**
   * Of what the question is about, by words that few texts have: how much of it stands in the article and how much does
   * not, neither a share of the other; and how much the article comes back to the word that it has most of.
   */
  readonly specificFound: number;
  readonly specificMissing: number;
  readonly specificRepeated: number;
  /**
   * Weight of the rarest term that stands nowhere in the article (of a name of several words as far as they are
   * missing), and nowhere in sentence and neighbours.
   */
  readonly rarestMissing: number;
  readonly rarestMissingNearby: number;
  /** Share of the question's neighbouring terms that are neighbours in the sentence. */
  readonly pairs: number;
  /**
   * Weight of what stands nowhere in the article: of the name that lacks most of its words (times the share it lacks),
   * of the rarest attribute; of the rarest number that does not stand near.
   */
  readonly missingName: number;
  readonly missingNumber: number;
  readonly missingAttribute: number;
  /** 1 where the question denies and the sentence does not. */
  readonly negationDiffers: number;
  /** 1 where the sentence holds the opposite of a word it lacks. */
  readonly antonym: number;
  /** MiniSearch's score divided by the highest of any candidate, or of those in which whoever is asked for speaks. */
  readonly relativeLexical: number;
  /** How many words it has, 1 from 40 on. */
  readonly length: number;
  /** 1 where a neighbour holds the kind of thing asked for in its place, and where it corrects what was found. */
  readonly completed: number;
  readonly corrects: number;
  /** 1 where it is in another language than the question. */
  readonly otherLanguage: number;
  /** How many terms of the question are no names, 1 from 6 on, and how many are, 1 from 3 on. */
  readonly topicTerms: number;
  readonly nameTerms: number;
  /** 1 where the question asks for that: for a statement, of somebody it names. */
  readonly asksPerson: number;
  readonly asksNumber: number;
  readonly asksPlace: number;
  readonly asksTime: number;
  readonly asksReason: number;
  readonly asksSpeaker: number;
}

/** A slice of a source, ready to be shown. */
export interface Passage extends Span {
  readonly article: Article;
  /** First and last sentence, indices into `article.sentences`, inclusive. */
  readonly sentences: readonly [first: number, last: number];
  /** `article.body.slice(start, end)`. */
  readonly text: string;
  /** Matched spans inside `text`, relative to it, in order, not overlapping. */
  readonly highlights: ReadonlyArray<readonly [start: number, end: number]>;
  readonly voice: Voice;
  /** Full names as the article gives them, empty for the narrator. */
  readonly speakers: readonly string[];
  /**
   * People whom it only points at ("Dia", "Keduanya", "katanya") and no sentence of it names, as far as they are known.
   */
  readonly resolved: readonly ResolvedMention[];
  /** The question that it answers by its place, asked in another turn or paragraph before it; `null` for none. */
  readonly question: Span | null;
  /** Probability, 0 to 1, that the passage answers the question; comparable between questions. */
  readonly score: number;
}

/** A passage of an answer, with what its place and the decision rest on. */
export interface RankedPassage extends Passage {
  readonly features: Features;
  readonly rank: number;
}

/** Whom a word of a passage stands for: the bot's reading, to be shown as such. */
export interface ResolvedMention {
  /** As written: `Dia`, `tambahnya`. */
  readonly mention: string;
  /** Full names. */
  readonly names: readonly string[];
}

/** Why nothing is an answer. */
export type Silence =
  | { readonly reason: 'foreignLanguage' }
  /** As typed. */
  | { readonly reason: 'unknownName'; readonly names: readonly string[] }
  /** `quotations`: how many of this person there are about other things. */
  | { readonly reason: 'notQuotedOn'; readonly speaker: string; readonly quotations: number }
  | { readonly reason: 'smallTalk' }
  | { readonly reason: 'summary'; readonly outline: Outline }
  /** `article`: the source that is taken to be meant. */
  | { readonly reason: 'aboutSource'; readonly property: SourceProperty; readonly article: Article }
  | { readonly reason: 'notFound' };

/** What a source itself puts first, as its own words: no summary. */
export interface Outline {
  readonly article: Article;
  /** Its first sentences of text. */
  readonly leads: readonly Passage[];
  /** Its headings but for the first where that is its title. */
  readonly headings: readonly Span[];
  /** What it records as decided, and as to be done. */
  readonly decisions: readonly Passage[];
  readonly actions: readonly Passage[];
  /** Whom it quotes or has speak, and how often, most often first. */
  readonly speakers: ReadonlyArray<{ readonly name: string; readonly statements: number }>;
}

export type Decision = 'answer' | 'closest' | 'silent';

/** Step 4. What every surface shows. */
export interface Answer {
  readonly question: string;
  readonly analysis: Analysis;
  /**
   * `answer`: the first passage is shown as the answer. `closest`: the first passages are shown at once, as the closest
   * ones that may not answer. `silent`: nothing comes near, and no passage is shown unasked.
   */
  readonly decision: Decision;
  /** `decision === 'answer'`. Where false, no surface shows a passage as an answer. */
  readonly answered: boolean;
  /**
   * Best first; none for a question in a language that is none of ours or for small talk. For a wish for a summary the
   * slices of the outline, for a question on a source itself the sentences of it that may tell.
   */
  readonly passages: readonly RankedPassage[];
  /** What an older source tells of the same, one of `passages`, where the first answers; it is shown beside it. */
  readonly older?: RankedPassage;
  /** Why there is no answer; `null` where there is one. */
  readonly silence: Silence | null;
  /** The threshold that was used. */
  readonly threshold: number;
}
