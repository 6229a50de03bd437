import type { Dispute } from '../../types.ts';
import type { WordRow } from './words.ts';

/** What English needs to read a verb of speech that has no subject of its own, or a quotation that no verb claims. */

/**
 * What a verb without a subject of its own may hang on and still tell what was said: `was heard saying`, `went on to
 * say`.
 */
export const ASSERTING: readonly WordRow[] = [
  ['allow allows allowed allowing let lets', 'allowed her to say “go”'],
  ['heard hear hears overheard seen saw sees caught filmed recorded taped captured shown', 'was heard saying “go”'],
  ['quoted cited remembered recalled recalls remembers recall known noted famous', 'was quoted as saying “go”'],
  ['went go goes going gone continued continues proceeded came comes moved', 'went on to say “go”'],
  ['began begun begins opened opens closed closes ended ends finished started concluded', 'began by saying “go”'],
  ['rose stood stepped turned leaned leant paused returned interrupted broke intervened', 'paused to say “go”'],
  ['used uses took takes chose chooses managed bothered dared felt seized', 'took the floor to say “go”'],
  ['wrote rang phoned called emailed texted telephoned tweeted spoke posted', 'rang to say “go”'],
  ['admit admits admitted admitting confess confesses confessed acknowledged acknowledges', 'admitted saying “go”'],
  ['regret regrets regretted apologised apologized apologises sorry ashamed', 'apologised for saying “go”'],
  ['criticised criticized fined sacked suspended praised rebuked ridiculed mocked booed', 'was fined for saying “go”'],
  ['responded replied reacted answered countered joked quipped kept keeps repeated', 'replied by saying “go”'],
  ['first last only pleased glad proud happy delighted forced obliged compelled right', 'was the first to say “go”'],
  ['later eventually subsequently soon finally famously', 'would later say “go”'],
  ['hesitate hesitated hesitating afraid fair able free honest', 'did not hesitate to say “go”'],
];

/** Verbs by which a document or a person has somebody else say something: `the minutes have Moor say`. */
export const CAUSATIVES: readonly WordRow[] = [
  ['has have had having makes make made making shows show showed showing', 'the letter has Moor say “go”'],
  ['quotes quoted quoting cites cited', 'the complaint quotes Moor as saying “go”'],
  [
    'lets let gives portrays portrayed depicts depicted depicting presents renders',
    'the letter depicts Moor saying “go”',
  ],
];

/** What a causative’s subject makes of the words; what keeps a true record is `null`. */
export const CAUSERS: ReadonlyArray<readonly [words: string, dispute: Dispute | null, example: string]> = [
  [
    'complaint lawsuit writ indictment sheet affidavit petition dossier suit',
    'alleged',
    'The complaint has Moor say …',
  ],
  ['pamphlet leaflet rumour story tale legend gossip version account accuser', 'alleged', 'The story has Moor say …'],
  [
    'prosecutor prosecutors plaintiff plaintiffs rival rivals blog chain thread',
    'alleged',
    'The rivals have Moor say …',
  ],
  [
    'columnist essayist satirist playwright cartoonist novelist author editorial',
    'hypothetical',
    'A columnist has Moor say …',
  ],
  ['script draft text schedule programme embargo', 'planned', 'The script has Moor say …'],
  [
    'transcript recording footage minutes record log tape video notes hansard film genuine',
    null,
    'The tape has Moor say …',
  ],
];

/**
 * Words for the making of what is not real, which show it without a medium behind a quotation: `…, which a joker
 * invented`.
 */
export const MADE_UP: readonly WordRow[] = [
  ['invented fabricated concocted faked forged doctored manufactured confected', 'which a joker invented'],
  ['blunder mistranslation error hoax slip mistake misprint invention fabrication', 'was a blunder'],
  ['dreamed dreamt thought cooked pieced stitched spliced assembled generated dubbed', 'was thought up by an agency'],
];

/** Words that show that somebody’s having said something could not be found out: `could not be confirmed`. */
export const UNPROVEN: readonly WordRow[] = [
  ['confirmed verified established traced corroborated authenticated substantiated proven', 'could not be confirmed'],
];
