import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../src/check/check.ts';
import { readClaims } from '../../../src/check/claim/message.ts';
import { claimIn } from '../../../src/discord/features/message-text.ts';
import { answer } from '../../../src/search/answer.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { read } from '../../support/said.ts';
import { CLAIM_CHECKS, CLAIMS } from './claims.ts';
import { NAME_CHECKS, NAME_QUESTIONS, NAMES } from './names.ts';
import { QUOTATION_CHECKS, QUOTATIONS } from './quotations.ts';
import type { CheckRow, ClaimRow, QuestionRow, QuotationRow } from './rows.ts';
import { STANCE, STANCE_QUESTIONS, STANCE_QUOTATIONS } from './stance.ts';

/** One test a row, named by what it is about and how it begins. */
function rows<Row extends { readonly id: string; readonly language: string; readonly text: string }>(
  all: readonly Row[],
  said: (row: Row) => string = ({ text }) => text,
): ReadonlyArray<readonly [name: string, row: Row]> {
  return all.map((row) => [`${row.id} ${row.language}: ${said(row).slice(0, 80)}`, row]);
}

const indexOf = ({ text, language }: { readonly text: string; readonly language: 'id' | 'en' }) =>
  createIndex([read(text, language)]);

describe('who said what', () => {
  it.each(rows([...NAMES, ...QUOTATIONS, ...STANCE_QUOTATIONS]))('given %s', (_, row: QuotationRow) => {
    const { body, quotations, people } = read(row.text, row.language);
    const found = quotations.map(({ start, end, kind, speakers }) => ({
      text: body.slice(start, end),
      speaker: speakers.map(({ name }) => name).join(' + ') || null,
      kind: kind === 'indirect' ? 'reported' : kind,
    }));
    expect(found).toEqual(row.quotations.map((said, at) => ({ kind: found[at]?.kind, ...said })));
    const names = new Set(people.map(({ name }) => name));
    expect((row.never ?? []).filter((name) => names.has(name))).toEqual([]);
  });
});

describe('what is answered', () => {
  it.each(rows([...NAME_QUESTIONS, ...STANCE_QUESTIONS], ({ question }) => question))(
    'given %s',
    (_, row: QuestionRow) => {
      const { answered, passages } = answer(row.question, indexOf(row));
      const [first] = passages;
      if (row.answer === null) {
        expect(answered).toBe(false);
        return;
      }
      expect(first?.text).toContain(row.answer);
      expect(first?.speakers.join(' + ') || null).toBe(row.speaker);
    },
  );
});

describe('what is made of a claim', () => {
  it.each(rows([...NAME_CHECKS, ...QUOTATION_CHECKS, ...STANCE, ...CLAIM_CHECKS], ({ claim }) => claim))(
    'given %s',
    (_, { text, language, claim, speaker, verdicts, dispute }: CheckRow) => {
      const check = checkQuotation(claim, indexOf({ text, language }), speaker === null ? {} : { speaker });
      expect(verdicts).toContain(check.verdict);
      if (check.verdict === 'disputed' && dispute !== undefined) expect(dispute).toContain(check.dispute);
    },
  );

  it.each(rows(CLAIMS, ({ message }) => message))('given %s', (_, row: ClaimRow) => {
    const claims = readClaims(claimIn(row.message), indexOf(row).people);
    const claim = claims.find(({ marked, speaker }) => marked || speaker !== null);
    expect({ words: claim?.text ?? null, speaker: claim?.speaker ?? null }).toEqual(row.reading);
  });
});
