import type { Dispute, LanguageCode } from '../../../article/types.ts';
import { INDONESIAN_DISPUTES } from './indonesian.ts';

/**
 * Words that say of other words that nobody said them. How a word does that:
 *
 * - `governor` governs a verb of speech, a clause or a quotation after it: `denied saying`, `membantah pernah mengatakan`;
 * - `auxiliary` stands in the verb's own group, and nowhere else: `would say`, `akan mengatakan`, `due to say`;
 * - `adverb` stands beside the verb or in front of the sentence: `allegedly said`, `konon kata`;
 * - `opener` opens the clause the verb stands in: `if she said`, `apakah ia mengatakan`;
 * - `unreal` makes a medium unreal, and is none without one: `a fake clip`, `video palsu`;
 * - `fiction` needs no medium: `the deepfake says`, `salah kutip`.
 */
export type DisputeFrame = 'governor' | 'auxiliary' | 'adverb' | 'opener' | 'unreal' | 'fiction';

/** `dispute` is `null` where nobody can tell whether the words were said: `wants to say`. */
export type DisputeRow = readonly [words: string, frame: DisputeFrame, dispute: Dispute | null, example: string];

/** Words of one kind, lower case; those of several words are joined by `_`. The example has the first of them. */
export const DISPUTES: Readonly<Record<LanguageCode, readonly DisputeRow[]>> = {
  id: INDONESIAN_DISPUTES,
  en: [
    ['deny denies denied denying denial denials', 'governor', 'denied', 'Moor denied ever saying “it is over”.'],
    ['dispute disputes disputed disputing', 'governor', 'denied', 'Moor disputes having said “it is over”.'],
    [
      'reject rejects rejected refute refutes refuted',
      'governor',
      'denied',
      'Moor rejected the idea that the pier fell.',
    ],
    [
      'rebut disavow disavows disavowed repudiate repudiated',
      'governor',
      'denied',
      'Moor disavowed having said “it is over”.',
    ],
    ['refuse refuses refused refusing refusal', 'governor', 'denied', 'Moor refused to say “it is over”.'],
    ['decline declines declined declining', 'governor', 'denied', 'Moor declined to say “it is over”.'],
    [
      'avoid avoids avoided avoiding refrain refrains refrained',
      'governor',
      'denied',
      'Moor avoided saying “it is over”.',
    ],
    ['short', 'governor', 'denied', 'Moor stopped short of saying “it is over”.'],
    ['doubt doubts doubted doubting doubtful unconvinced', 'governor', 'denied', 'Moor doubts that the pier fell.'],
    ['instead_of rather_than', 'governor', 'denied', 'Rather than saying “it is over”, Moor left.'],
    ['untrue false wrong incorrect baseless', 'governor', 'denied', 'It is untrue that Moor said “it is over”.'],
    ['almost nearly unable', 'auxiliary', 'denied', 'Moor almost said “it is over”.'],
    [
      'accuse accuses accused accusing accusation accusations',
      'governor',
      'alleged',
      'Reed accused Moor of saying “go”.',
    ],
    [
      'allege alleges alleged alleging allegation allegations',
      'governor',
      'alleged',
      'Moor is alleged to have said “go”.',
    ],
    ['rumour rumours rumoured rumor rumors rumored', 'governor', 'alleged', 'Moor is rumoured to have said “go”.'],
    ['attributed_to ascribed_to', 'unreal', 'alleged', 'A quote attributed to Moor reads “go”.'],
    ['suspected purported gossip hearsay', 'governor', 'alleged', 'Moor is suspected of saying “go”.'],
    [
      'said_to_have believed_to_have understood_to_have thought_to_have',
      'auxiliary',
      'alleged',
      'Moor is said to have said “go”.',
    ],
    ['claim claims claimed claiming', 'governor', 'alleged', 'The claim that Moor said “go” spread.'],
    ['allegedly purportedly supposedly reputedly reportedly', 'adverb', 'alleged', 'Moor allegedly said “go”.'],
    ['if unless', 'opener', 'hypothetical', 'If Moor said “go”, they would go.'],
    ['as_if as_though', 'opener', 'hypothetical', 'Moor leaned in as if to say, “Go.”'],
    ['suppose supposing imagine imagines imagined pretend', 'governor', 'hypothetical', 'Imagine Moor saying “go”.'],
    ['wish wishes wished', 'governor', 'hypothetical', 'Reed wishes that Moor had said “go”.'],
    ['would could might should_have ought_to_have', 'auxiliary', 'hypothetical', 'Moor would say “go” then.'],
    ['whether', 'opener', 'asked', 'Reed asked whether Moor had said “go”.'],
    ['will shall', 'auxiliary', 'planned', 'Moor will say “go” on Monday.'],
    ['expected_to due_to set_to scheduled_to slated_to', 'auxiliary', 'planned', 'Moor is expected to say “go”.'],
    ['plan_to plans_to planned_to planning_to', 'auxiliary', 'planned', 'Moor plans to say “go”.'],
    ['intend_to intends_to intended_to going_to about_to', 'auxiliary', 'planned', 'Moor intends to say “go”.'],
    ['preparing_to prepares_to prepared_to hoping_to', 'auxiliary', 'planned', 'Moor is preparing to say “go”.'],
    ['expect expects expecting', 'governor', 'planned', 'Reed expects Moor to say “go”.'],
    ['draft drafted prepared planned', 'unreal', 'planned', 'In a draft speech Moor says “go”.'],
    ['can may must should need needs', 'auxiliary', null, 'Moor must say “go”.'],
    ['want wants wanted wanting hope hopes hoped', 'auxiliary', null, 'Moor wanted to say “go”.'],
    ['try tries tried trying like likes love', 'auxiliary', null, 'Moor tried to say “go”.'],
    ['ready afraid supposed meant likely willing unwilling', 'auxiliary', null, 'Moor was ready to say “go”.'],
    ['seem seems seemed appear appears appeared', 'auxiliary', null, 'Moor seemed to say “go”.'],
    ['ask asks asked asking urge urges urged tell tells told', 'governor', null, 'Reed urged Moor to say “go”.'],
    ['order orders ordered beg begs begged force forced', 'governor', null, 'Reed forced Moor to say “go”.'],
    ['fake faked fabricated doctored edited manipulated altered', 'unreal', 'fake', 'In a fake clip Moor says “go”.'],
    ['bogus spurious phoney phony forged counterfeit sham', 'unreal', 'fake', 'A bogus letter has Moor say “go”.'],
    [
      'invented fictional fictitious imaginary made-up staged',
      'unreal',
      'fake',
      'An invented quote has Moor say “go”.',
    ],
    ['satirical parody spoof mock hoax impostor', 'unreal', 'fake', 'A satirical account has Moor say “go”.'],
    ['invention fabrication forgery fiction', 'unreal', 'fake', 'That quote is an invention.'],
    [
      'photoshopped ai-generated computer-generated cloned',
      'unreal',
      'fake',
      'An AI-generated clip has Moor say “go”.',
    ],
    ['false', 'unreal', 'fake', 'A false quote has Moor say “go”.'],
    ['deepfake deepfakes satire misquote misquotes misquoted', 'fiction', 'fake', 'Moor was misquoted as saying “go”.'],
    [
      'misattributed falsely_attributed wrongly_attributed',
      'fiction',
      'fake',
      'A quote misattributed to Moor says “go”.',
    ],
    [
      'falsely_quoted wrongly_quoted falsely_claims falsely_claimed',
      'fiction',
      'fake',
      'Moor was falsely quoted as saying “go”.',
    ],
    ['skit sketch cartoon novel sitcom pantomime', 'fiction', 'fake', 'In a skit Moor says “go”.'],
  ],
};
