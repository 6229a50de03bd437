import type { APIMessage, APIUser } from 'discord-api-types/v10';

/** What of a message body decides who is mentioned. */
export interface MentionRules {
  readonly parse?: readonly string[];
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
}

/**
 * Who a text mentions, as far as `allowed` lets it (without it, everybody).
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function mentionsOf(
  text: string,
  allowed: MentionRules | undefined,
  people: ReadonlyMap<string, APIUser>,
): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const may = (kind: string, id: string, listed: readonly string[] | undefined) =>
    allowed === undefined || (allowed.parse ?? []).includes(kind) || (listed ?? []).includes(id);
  const users = idsIn(text, /<@!?(\d+)>/gu).filter((id) => may('users', id, allowed?.users));
  return {
    mentions: users.flatMap((id) => people.get(id) ?? []),
    mention_roles: idsIn(text, /<@&(\d+)>/gu).filter((id) => may('roles', id, allowed?.roles)),
    mention_everyone: /@(?:everyone|here)/u.test(text) && may('everyone', '', undefined),
  };
}

function idsIn(text: string, mention: RegExp): string[] {
  return [...new Set([...text.matchAll(mention)].flatMap(([, id]) => id ?? []))];
}
