import { MessageFlags } from 'discord-api-types/v10';
import { emptyMessage } from '../errors.ts';
import { PAGES } from './docs.ts';
import { type Body, lengthOf, outside, type Rule, record, records, text } from './rule.ts';

const CONTENT_MAX_LENGTH = 2_000;
/** Fields that a message of components v2 does without. */
const LEGACY_FIELDS = ['content', 'embeds', 'poll', 'sticker_ids'];
/** Any one of them makes a message. */
const SUBSTANTIAL_LISTS = ['embeds', 'components', 'attachments', 'sticker_ids'];

/** Whether a message says it is made of components v2. */
export function isComponentsV2({ flags }: Body): boolean {
  return typeof flags === 'number' && (flags & MessageFlags.IsComponentsV2) !== 0;
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}

/** Rules for a message as a whole. */
export const MESSAGE_RULES: readonly Rule[] = [
  {
    name: 'message-not-empty',
    docs: PAGES.createMessage,
    subject: 'message',
    refusal: emptyMessage,
    check: (message) => {
      const substantial = SUBSTANTIAL_LISTS.some((key) => records(message[key]).length > 0) || isFilled(message.poll);
      if (substantial || text(message.content).trim() !== '') return [];
      return [{ path: [], code: 'EMPTY', message: 'Cannot send an empty message' }];
    },
  },
  {
    name: 'content-length',
    docs: PAGES.createMessage,
    subject: 'message',
    check: ({ content }) => outside(['content'], lengthOf(content), 0, CONTENT_MAX_LENGTH),
  },
  {
    name: 'components-v2-alone',
    docs: PAGES.componentsV2,
    subject: 'message',
    check: (message) => {
      if (!isComponentsV2(message)) return [];
      return LEGACY_FIELDS.filter((key) => isFilled(message[key])).map((key) => ({
        path: [key],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      }));
    },
  },
  {
    name: 'allowed-mentions-exclusive',
    docs: PAGES.allowedMentions,
    subject: 'message',
    check: (message) => {
      const allowed = record(message.allowed_mentions);
      const parse: unknown[] = Array.isArray(allowed.parse) ? allowed.parse : [];
      return ['users', 'roles']
        .filter((kind) => parse.includes(kind) && isFilled(allowed[kind]))
        .map((kind) => ({
          path: ['allowed_mentions'],
          code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
          message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        }));
    },
  },
];
