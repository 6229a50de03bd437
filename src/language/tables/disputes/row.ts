import type { Dispute } from '../../types.ts';

/**
 * Words that say of other words that nobody said them. How a word does that:
 *
 * - `governor` governs a verb of speech, a clause or a quotation after it: `denied saying`, `membantah pernah
 *   mengatakan`;
 * - `auxiliary` stands in the verb's own group, and nowhere else: `would say`, `akan mengatakan`, `due to say`;
 * - `adverb` stands beside the verb or in front of the sentence: `allegedly said`, `konon kata`;
 * - `opener` opens the clause the verb stands in: `if she said`, `apakah ia mengatakan`;
 * - `unreal` makes a medium unreal, and is none without one: `a fake clip`, `video palsu`;
 * - `fiction` needs no medium: `the deepfake says`, `salah kutip`.
 */
export type DisputeFrame = 'governor' | 'auxiliary' | 'adverb' | 'opener' | 'unreal' | 'fiction';

/** `dispute` is `null` where nobody can tell whether the words were said: `wants to say`. */
export type DisputeRow = readonly [words: string, frame: DisputeFrame, dispute: Dispute | null, example: string];
