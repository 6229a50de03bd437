import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../src/check/check.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { read } from '../../support/said.ts';
import { ALLEGED_OR_ASKED } from './stance-alleged.ts';
import { DENIED } from './stance-denied.ts';
import { FAKED } from './stance-faked.ts';
import { IMAGINED_OR_PLANNED } from './stance-imagined.ts';
import { SAID_IN_ENGLISH } from './stance-said-en.ts';
import { SAID_IN_INDONESIAN } from './stance-said-id.ts';
import { SOMEBODY_ELSES } from './stance-whose.ts';

const NOT_SAID = [...DENIED, ...FAKED, ...ALLEGED_OR_ASKED, ...IMAGINED_OR_PLANNED, ...SOMEBODY_ELSES];
const ROWS = [...NOT_SAID, ...SAID_IN_ENGLISH, ...SAID_IN_INDONESIAN];

describe('what a source makes of words', () => {
  it.each(ROWS.map((row) => [`${row.id} ${row.language}: ${row.claim}`, row] as const))('given %s', (_, row) => {
    const { text, language, claim, speaker, verdicts, dispute } = row;
    const options = speaker === null ? {} : { speaker };
    const check = checkQuotation(claim, createIndex([read(text, language)]), options);
    expect(verdicts).toContain(check.verdict);
    if (check.verdict === 'disputed' && dispute !== undefined) expect(dispute).toContain(check.dispute);
    if (check.verdict === 'verbatim') expect(check.dispute).toBeNull();
  });
});
