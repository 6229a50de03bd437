/** What was checked, as it stands above its result. */
import type { APITextDisplayComponent } from 'discord-api-types/v10';
import { claimLine, isReadBack } from '../../check/claim-line.ts';
import type { Claim } from '../../check/types.ts';
import { asked, readAsked, text } from '../reply.ts';
import { label } from './source-line.ts';

/** Characters of markup of a heading that holds all of a claim, and of the words of one that is shortened. */
const HEADING_MAX_LENGTH = 400;
const SHORTENED_MAX_LENGTH = 240;

export interface ClaimHeading {
  readonly heading: APITextDisplayComponent;
  /** Whether the message gives back the very claim, so that a button can check it again. */
  readonly isReadBack: boolean;
}

/** A claim on one line, in full where it fits. */
export function claimHeading(claim: Claim): ClaimHeading {
  const heading = asked(claimLine(claim));
  if (heading.content.length > HEADING_MAX_LENGTH) return { heading: shortened(claim), isReadBack: false };
  return { heading, isReadBack: isReadBack(readAsked([heading]) ?? '', claim) };
}

/** No button reads it, so it is an ordinary text. */
function shortened(claim: Claim): APITextDisplayComponent {
  const speaker = claim.speaker === null ? null : label(claim.speaker);
  return text(`### ${claimLine({ text: label(claim.text, SHORTENED_MAX_LENGTH), speaker })}`);
}
