/**
 * What a cue may introduce. `clause`: a quotation, or a clause straight after it; `that`: a quotation, or a clause
 * after a conjunction, comma or colon; `quotation`: only words in quotation marks.
 */
export type CueTakes = 'clause' | 'that' | 'quotation';

/**
 * `bare` and `clitic` follow what is said (`kata Sari`, `katanya`); `active` has its speaker before or after it;
 * `passive` after it.
 */
export type CueForm = 'bare' | 'clitic' | 'active' | 'passive';

export interface Cue {
  readonly takes: CueTakes;
  readonly form: CueForm;
  /** The form is as often something else: `a long answer`, `pasar tutup`. */
  readonly noun?: boolean;
}
