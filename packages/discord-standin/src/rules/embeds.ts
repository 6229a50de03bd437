import type { Problem } from '../errors.ts';
import { PAGES } from './docs.ts';
import { type Body, lengthOf, missing, outside, type Rule, record, records, text } from './rule.ts';

const TOTAL_MAX_LENGTH = 6_000;
const URL_MAX_LENGTH = 2_048;
/** Any one of them makes an embed. */
const SUBSTANTIAL = ['title', 'description', 'fields', 'image', 'thumbnail', 'footer', 'author', 'video'];

interface EmbedPlace {
  readonly embed: Body;
  readonly path: Problem['path'];
}

function embedsOf(message: Body): EmbedPlace[] {
  return records(message.embeds).map((embed, index) => ({ embed, path: ['embeds', index] }));
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Object.keys(record(value)).length > 0 || records(value).length > 0;
}

/**
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits: title, description, field, footer
 * and author.
 */
function totalLength({ title, description, footer, author, fields }: Body): number {
  const inFields = records(fields).map(({ name, value }) => lengthOf(name) + lengthOf(value));
  const parts = [title, description, record(footer).text, record(author).name].map(lengthOf);
  return [...parts, ...inFields].reduce((sum, length) => sum + length, 0);
}

function wrongAddress(path: Problem['path'], url: unknown, schemes: readonly string[]): Problem[] {
  if (text(url) === '') return [];
  const scheme = URL.canParse(text(url)) ? new URL(text(url)).protocol : '';
  if (!schemes.includes(scheme)) {
    return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message: `Scheme must be one of ${schemes.join(' ')}` }];
  }
  return outside(path, lengthOf(url), 0, URL_MAX_LENGTH);
}

/** Rules for the embeds of a message. */
export const EMBED_RULES: readonly Rule[] = [
  {
    name: 'embeds-combined-length',
    docs: PAGES.embedLimits,
    subject: 'message',
    check: (message) => {
      const total = embedsOf(message).reduce((sum, { embed }) => sum + totalLength(embed), 0);
      if (total <= TOTAL_MAX_LENGTH) return [];
      const told = `Embed size exceeds maximum size of ${TOTAL_MAX_LENGTH}`;
      return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message: told }];
    },
  },
  {
    name: 'embed-not-empty',
    docs: PAGES.embedStructure,
    subject: 'message',
    check: (message) =>
      embedsOf(message)
        .filter(({ embed }) => !SUBSTANTIAL.some((key) => isFilled(embed[key])))
        .map(({ path }) => missing([...path, 'description'])),
  },
  {
    name: 'embed-field-required',
    docs: PAGES.embedStructure,
    subject: 'message',
    check: (message) =>
      embedsOf(message).flatMap(({ embed, path }) =>
        records(embed.fields).flatMap((field, index) =>
          ['name', 'value']
            .filter((key) => text(field[key]).trim() === '')
            .map((key) => missing([...path, 'fields', index, key])),
        ),
      ),
  },
  {
    name: 'embed-address',
    docs: PAGES.embedStructure,
    subject: 'message',
    check: (message) =>
      embedsOf(message).flatMap(({ embed, path }) => [
        ...wrongAddress([...path, 'url'], embed.url, ['http:', 'https:']),
        ...['image', 'thumbnail'].flatMap((key) =>
          wrongAddress([...path, key, 'url'], record(embed[key]).url, ['http:', 'https:', 'attachment:']),
        ),
      ]),
  },
];
