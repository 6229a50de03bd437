import { CREDIT_LABELS } from '../language/tables/datelines.ts';
import type { Span } from '../language/types.ts';
import { findDateline } from './dateline.ts';
import { trim } from './trim.ts';

/** What an article's text itself says about where it comes from. */
export interface Provenance {
  /** `telusur.co.id -`, `LONDON (Reuters) —`: from its first character to its dash. */
  readonly dateline: Span | null;
  /** `Sumber: TNA`, `(Source: Reuters)`, with its brackets. */
  readonly credit: Span | null;
  /** Web address in the dateline, as written. */
  readonly publisher: string | null;
  /** Agency that the credit line names, else the one in the dateline's brackets. */
  readonly agency: string | null;
}

/** Longest credit line. UTF-16 code units. */
const CREDIT_MAX_LENGTH = 120;
const AGENCY_MAX_WORDS = 6;

const LABELS = CREDIT_LABELS.map(([label]) => label.replace(' ', '\\s')).join('|');
/** At the start of a line, or after the last sentence; the brackets and emphasis around it belong to it. */
const CREDIT = new RegExp(
  `(?:^|\\n|(?<=[.!?…]["'”’)]?)[ \\t])[ \\t]*([([*_]*(?:${LABELS})\\s?:[ \\t*_]*((?:https?:\\/\\/)?[^\\n:]+?)[.)\\]*_]*)$`,
  'i',
);

/**
 * Finds the dateline at the start and the credit line at the end of a body: they say where the text comes from and are
 * no sentences. Only what the text says is taken. Looks at the first 200 and the last 120 characters that are not white
 * space.
 */
export function findProvenance(body: string): Provenance {
  const dateline = findDateline(body);
  const credit = findCredit(body);
  return {
    dateline: dateline?.span ?? null,
    credit: credit?.span ?? null,
    publisher: dateline?.publisher ?? null,
    agency: credit?.agency ?? dateline?.agency ?? null,
  };
}

function findCredit(body: string): { readonly span: Span; readonly agency: string | null } | null {
  const { end } = trim(body, 0, body.length);
  const from = Math.max(0, end - CREDIT_MAX_LENGTH);
  const match = CREDIT.exec(body.slice(from, end));
  const [, line = '', agency = ''] = match ?? [];
  if (match === null || agency.split(/\s+/).length > AGENCY_MAX_WORDS || /[.!?]\s/.test(agency)) return null;
  if (from > 0 && match.index === 0 && !/\s/.test(body.charAt(from))) return null;
  return { span: { start: end - line.length, end }, agency: /^[\p{Lu}\p{N}]/u.test(agency) ? agency : null };
}
