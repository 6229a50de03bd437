/** Refusals with Discord's own codes. */
import type { TrafficRefusal } from './types.ts';

const CODES_PAGE = 'https://discord.com/developers/docs/topics/opcodes-and-status-codes#json';
const SCHEMA_PAGE = 'https://github.com/discord/discord-api-spec';

/** What is wrong at one place of a body. */
export interface Problem {
  readonly path: readonly (string | number)[];
  /** Discord's name for the kind of mistake: `BASE_TYPE_MAX_LENGTH`, … */
  readonly code: string;
  readonly message: string;
  /** The rule it breaks; missing where a published schema refused it. */
  readonly rule?: { readonly name: string; readonly docs: string };
}

/** A request refused: HTTP status, JSON error code and message, and for a form body the places at fault. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The answer's body as Discord writes it, `errors` nested by path. */
  toBody(): object {
    const body = { message: this.message, code: this.code };
    return this.problems.length === 0 ? body : { ...body, errors: nestErrors(this.problems) };
  }

  /** One line for people: `data.components[0].url: Must be 512 or fewer in length.` */
  describe(): string {
    if (this.problems.length === 0) return this.message;
    return this.problems.map((problem) => `${formatPath(problem.path)}: ${problem.message}`).join('; ');
  }

  /** Code, places, rules and the pages that state them. */
  explain(): TrafficRefusal {
    const problems = this.problems.map(({ path, message, rule }) => ({
      where: formatPath(path),
      message,
      rule: rule?.name ?? null,
      docs: rule?.docs ?? SCHEMA_PAGE,
    }));
    return { code: this.code, message: this.message, problems, docs: CODES_PAGE };
  }
}

export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
export const notFound = () => new DiscordError(404, 0, '404: Not Found');
export const unknownChannel = () => new DiscordError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new DiscordError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new DiscordError(404, 10007, 'Unknown Member');
export const unknownUser = () => new DiscordError(404, 10013, 'Unknown User');
export const unknownMessage = () => new DiscordError(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new DiscordError(404, 10015, 'Unknown Webhook');
export const unknownApplication = () => new DiscordError(404, 10002, 'Unknown Application');
export const unknownInteraction = () => new DiscordError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new DiscordError(404, 10063, 'Unknown application command');
export const unknownCommandPermissions = () => new DiscordError(404, 10066, 'Unknown application command permissions');
export const botsCannotUse = () => new DiscordError(403, 20001, 'Bots cannot use this endpoint');
export const missingAccess = () => new DiscordError(403, 50001, 'Missing Access');
export const missingPermissions = () => new DiscordError(403, 50013, 'Missing Permissions');
export const uploadNotFound = () => new DiscordError(400, 50146, 'Uploaded file not found.');
export const alreadyAcknowledged = () => new DiscordError(400, 40060, 'Interaction has already been acknowledged.');
export const notTheAuthor = () => new DiscordError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new DiscordError(400, 50006, 'Cannot send an empty message');
export const invalidWebhookToken = () => new DiscordError(401, 50027, 'Invalid Webhook Token');
export const invalidJson = () => new DiscordError(400, 50109, 'The request body contains invalid JSON.');
export const invalidForm = (problems: readonly Problem[]) =>
  new DiscordError(400, 50035, 'Invalid Form Body', problems);

function formatPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'body';
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

interface NestedErrors {
  [part: string]: NestedErrors | { readonly code: string; readonly message: string }[];
}

function nestErrors(problems: readonly Problem[]): NestedErrors {
  const root: NestedErrors = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const part of path) {
      const next = node[part];
      const child: NestedErrors = next === undefined || Array.isArray(next) ? {} : next;
      node[part] = child;
      node = child;
    }
    const listed = node._errors;
    node._errors = [...(Array.isArray(listed) ? listed : []), { code, message }];
  }
  return root;
}
