import type { RoleTable } from '../../language/tables/people/roles.ts';
import type { Cue } from '../../language/tables/speech/cues.ts';
import type { LanguageCode, Span } from '../../language/types.ts';

/** How a speaker is named at a quotation. */
export type MentionKind = 'name' | 'pronoun' | 'plural' | 'dual' | 'clitic' | 'role' | 'nobody';

/** A speaker as the text has it, before anybody asked who that is. `first` and `last` are items. */
export interface SpeakerPhrase {
  readonly kind: MentionKind;
  readonly mention: Span | null;
  /** People named in it, in order. */
  readonly people: readonly number[];
  readonly first: number;
  readonly last: number;
}

export interface Grammar {
  readonly language: LanguageCode;
  readonly table: RoleTable;
  readonly cues: ReadonlyMap<string, Cue>;
}
