import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ArticleError } from './error.ts';
import type { LanguageCode, Source } from './types.ts';

/** What front matter may say; a key that is not there is absent, never `undefined` or `null`. */
export type FrontMatter = { -readonly [Key in keyof Source]?: string } & { language?: LanguageCode };

/** Characters of front matter that are read; YAML of this size parses in milliseconds however it is nested. */
export const FRONT_MATTER_MAX_LENGTH = 16_384;

const FENCE_LINES = 1;

const text = z
  .string('must be text: put the value in quotation marks')
  .trim()
  .min(1, 'is empty: give it a value, or leave the line out')
  .regex(/^\P{Cc}*$/u, 'must fit on one line, without control characters');

const keys = {
  title: text,
  publisher: text,
  agency: text,
  url: text.refine(isWebAddress, 'must be a whole address that begins with http:// or https://'),
  published: text.refine(isDate, 'must be a date like 2025-10-21 or a date and time like 2025-10-21T10:30:00+07:00'),
  language: z.enum(['id', 'en'], 'must be id or en'),
};

const schema = z.strictObject(keys).partial();

/**
 * Reads the YAML between the fences (YAML 1.2 core schema: a date stays the text it is).
 *
 * @throws {ArticleError} with the line of the file for the first fault found
 */
export function readFrontMatter(yaml: string): FrontMatter {
  if (yaml.length > FRONT_MATTER_MAX_LENGTH) {
    throw new ArticleError(
      1,
      `The front matter is longer than ${FRONT_MATTER_MAX_LENGTH} characters.`,
      'Close it with a line of only `---` right below its last key.',
    );
  }
  const lines = new LineCounter();
  const document = parseYaml(yaml, lines);
  const checked = schema.safeParse(document.contents === null ? {} : toObject(document));
  if (checked.success) return withoutAbsent(checked.data);
  throw firstFault(checked.error, (key) => lineOfKey(document, key, lines));
}

function parseYaml(yaml: string, lines: LineCounter): Document {
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault === undefined) return document;
  throw new ArticleError(
    lines.linePos(fault.pos[0]).line + FENCE_LINES,
    `The front matter is not valid YAML: ${fault.message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
    'Write one `key: value` a line, values with a colon or a quotation mark in quotation marks.',
  );
}

function toObject(document: Document): unknown {
  if (isMap(document.contents)) {
    try {
      return document.toJS();
    } catch {
      throw new ArticleError(2, 'The front matter has anchors that do not resolve.', 'Write each value out in full.');
    }
  }
  throw new ArticleError(
    2,
    'The front matter holds no keys.',
    `Write one \`key: value\` a line; the keys are ${Object.keys(keys).join(', ')}.`,
  );
}

function firstFault(error: z.ZodError, lineOf: (key: string) => number): ArticleError {
  const faults = error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const key = issue.keys[0] ?? '';
      const advice = `Take it out; the keys are ${Object.keys(keys).join(', ')}.`;
      return new ArticleError(lineOf(key), `The front matter has an unknown key \`${key}\`.`, advice);
    }
    const key = String(issue.path[0] ?? '');
    return new ArticleError(lineOf(key), `\`${key}\` ${issue.message.split(': ')[0]}.`, adviceFor(key, issue.message));
  });
  faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return faults[0] ?? new ArticleError(1, 'The front matter is not valid.', 'Take it out.');
}

function adviceFor(key: string, message: string): string {
  const advice = message.split(': ')[1];
  return advice === undefined ? `Correct \`${key}\`, or leave the line out.` : `${capitalise(advice)}.`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lineOfKey({ contents }: Document, key: string, lines: LineCounter): number {
  if (!isMap(contents)) return FENCE_LINES + 1;
  const node = contents.items.map((pair) => pair.key).find((item) => isNode(item) && String(item) === key);
  const start = isNode(node) ? node.range?.[0] : undefined;
  return start === undefined ? FENCE_LINES + 1 : lines.linePos(start).line + FENCE_LINES;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value);
}

function isDate(value: string): boolean {
  return z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]).safeParse(value).success;
}

function withoutAbsent(data: z.infer<typeof schema>): FrontMatter {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
