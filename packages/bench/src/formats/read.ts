import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';
import { type Half, type MeetingQuestion, readLines } from '../meetings.ts';

/** A line of a `.quotations.jsonl`, annotated by hand. */
export interface AnnotatedStatement {
  readonly text: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Full names where the text tells them; empty where nobody can be named. */
  readonly speakers: readonly string[];
  /** A labelled turn; otherwise a quotation or report within a turn or in the text around. */
  readonly turn: boolean;
}

/** A meeting in the format in which such texts come, and the same retyped as plain text. */
export interface FormatMeeting {
  readonly name: string;
  readonly half: Half;
  /** Path of the source, and its ending with the dot. */
  readonly source: string;
  readonly ending: string;
  readonly plain: string;
  readonly questions: readonly MeetingQuestion[];
  readonly statements: readonly AnnotatedStatement[];
}

export const FORMATS_FOLDER = join(PACKAGE_ROOT, 'packages', 'bench', 'data', 'formats');
export const SOURCE_ENDINGS: readonly string[] = ['.md', '.txt', '.vtt', '.srt', '.html', '.docx', '.pdf'];
const PLAIN = '.plain.txt';

/**
 * The meetings of a half in the order of their names. See `packages/bench/data/formats/README.md`.
 * @throws Error where a meeting has no source in a known format
 */
export function readFormatMeetings(half: Half): FormatMeeting[] {
  const folder = join(FORMATS_FOLDER, half);
  const files = new Set(readdirSync(folder));
  const names = [...files].flatMap((file) => (file.endsWith(PLAIN) ? [file.slice(0, -PLAIN.length)] : []));
  return names.sort().map((name) => {
    const ending = SOURCE_ENDINGS.find((some) => files.has(name + some));
    if (ending === undefined) throw new Error(`${half}/${name}: no source beside ${name}${PLAIN}; add one`);
    const path = join(folder, name);
    return {
      name,
      half,
      source: path + ending,
      ending,
      plain: path + PLAIN,
      questions: readLines<MeetingQuestion>(`${path}.questions.jsonl`),
      statements: readLines<AnnotatedStatement>(`${path}.quotations.jsonl`),
    };
  });
}

/** The plain text of a meeting. */
export function readPlain({ plain }: FormatMeeting): string {
  return readFileSync(plain, 'utf8');
}
