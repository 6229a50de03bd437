/** Pages as sites serve them, and what a person reads on each. */
import type { Source, SourceKind } from '../../../src/article/types.ts';
import type { LanguageCode } from '../../../src/language/types.ts';

export interface Page extends Omit<Source, 'agency'> {
  /** Which structure it has. */
  readonly structure: string;
  readonly html: string;
  /** How its bytes are written; default: UTF-8. */
  readonly encoding?: 'latin1';
  /** The day alone. */
  readonly published: string | null;
  readonly language: LanguageCode;
  readonly kind: SourceKind;
  /** Parts of its text, in order. */
  readonly says: readonly string[];
  /** Parts of what stands around it. */
  readonly saysNot: readonly string[];
}
