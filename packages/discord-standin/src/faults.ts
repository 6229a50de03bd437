import type { Clock } from './clock.ts';
import type { Faults } from './types.ts';

/** What is answered in place of Discord's own answer. */
export interface FaultReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** What happens to a request: it is not acted upon (`instead`), or it is, and its answer suffers. */
export type Fault =
  | { readonly kind: 'instead'; readonly reply: FaultReply; readonly told: string }
  | { readonly kind: 'late'; readonly milliseconds: number; readonly told: string }
  | { readonly kind: 'lost'; readonly actedUpon: boolean; readonly told: string };

interface Order {
  readonly match: RegExp;
  readonly make: () => Fault;
  left: number;
}

/** What a fault order looks at. */
export interface FaultedRequest {
  /** The request's `METHOD /path`, in each of its forms. */
  readonly forms: readonly string[];
  /** Has no global rate limit: https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints */
  readonly exempt: boolean;
}

/** Orders for REST requests, used up in the order they were given. */
export interface FaultOrders
  extends Pick<Faults, 'rateLimit' | 'rateLimitGlobally' | 'fail' | 'delay' | 'loseAnswer' | 'loseRequest' | 'clear'> {
  /** The fault for a request, or null; uses it up. */
  take(request: FaultedRequest): Fault | null;
}

/** No faults ordered yet. */
export function createFaultOrders(clock: Clock): FaultOrders {
  let orders: Order[] = [];
  let limitedUntil = 0;
  const order = (match: RegExp, left: number, make: () => Fault) => void orders.push({ match, make, left });

  return {
    rateLimit: (match, seconds, count = 1) =>
      order(match, count, () => ({
        kind: 'instead',
        reply: routeLimit(match.source, seconds, clock.now()),
        told: 'ordered: rate limit of the route',
      })),
    rateLimitGlobally: (seconds) => {
      limitedUntil = clock.now() + seconds * 1_000;
    },
    fail: (match, status, count = 1) =>
      order(match, count, () => ({ kind: 'instead', reply: failure(status), told: `ordered: ${status}` })),
    delay: (match, milliseconds, count = 1) =>
      order(match, count, () => ({ kind: 'late', milliseconds, told: `ordered: ${milliseconds} ms late` })),
    loseAnswer: (match, count = 1) =>
      order(match, count, () => ({ kind: 'lost', actedUpon: true, told: 'ordered: the answer is lost' })),
    loseRequest: (match, count = 1) =>
      order(match, count, () => ({ kind: 'lost', actedUpon: false, told: 'ordered: the request is lost' })),
    clear: () => {
      orders = [];
      limitedUntil = 0;
    },
    take: ({ forms, exempt }) => {
      const left = limitedUntil - clock.now();
      if (left > 0 && !exempt) {
        return { kind: 'instead', reply: globalLimit(left / 1_000), told: 'ordered: global rate limit' };
      }
      const found = orders.find(({ match }) => forms.some((form) => form.search(match) >= 0));
      if (found === undefined) return null;
      found.left -= 1;
      if (found.left <= 0) orders = orders.filter((other) => other !== found);
      return found.make();
    },
  };
}

function failure(status: number): FaultReply {
  return { status, headers: {}, body: { message: `${status}: ordered fault`, code: 0 } };
}

/** https://discord.com/developers/docs/topics/rate-limits#header-format-rate-limit-header-examples */
function routeLimit(bucket: string, seconds: number, now: number): FaultReply {
  const headers = {
    'X-RateLimit-Limit': '5',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': (now / 1_000 + seconds).toFixed(3),
    'X-RateLimit-Reset-After': seconds.toFixed(3),
    'X-RateLimit-Bucket': Buffer.from(bucket).toString('hex').padEnd(32, '0').slice(0, 32),
    'X-RateLimit-Scope': 'user',
  };
  return limited(seconds, false, headers);
}

function globalLimit(seconds: number): FaultReply {
  return limited(seconds, true, { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' });
}

/** https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure */
function limited(seconds: number, global: boolean, headers: Readonly<Record<string, string>>): FaultReply {
  return {
    status: 429,
    headers: { 'Retry-After': String(Math.ceil(seconds)), Via: '1.1 google', ...headers },
    body: { message: 'You are being rate limited.', retry_after: Number(seconds.toFixed(3)), global },
  };
}
