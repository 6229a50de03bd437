/** A fault ordered for the next matching requests. */
interface Order {
  readonly match: RegExp;
  readonly status: number;
  readonly retryAfterSeconds: number | null;
  left: number;
}

/** What is answered in place of Discord's own answer. */
export interface FaultReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** Faults of REST requests, used up in the order they were ordered. */
export interface FaultOrders {
  rateLimit(match: RegExp, retryAfterSeconds: number, count?: number): void;
  fail(match: RegExp, status: number, count?: number): void;
  /** The fault for a request known by these `METHOD /path` forms, or null; uses it up. */
  take(forms: readonly string[]): FaultReply | null;
}

/** No faults ordered yet. */
export function createFaultOrders(): FaultOrders {
  const orders: Order[] = [];
  return {
    rateLimit: (match, retryAfterSeconds, count = 1) =>
      orders.push({ match, status: 429, retryAfterSeconds, left: count }),
    fail: (match, status, count = 1) => orders.push({ match, status, retryAfterSeconds: null, left: count }),
    take: (forms) => {
      const order = orders.find(({ match, left }) => left > 0 && forms.some((form) => form.search(match) >= 0));
      if (order === undefined) return null;
      order.left -= 1;
      return order.retryAfterSeconds === null ? failure(order.status) : rateLimited(order.retryAfterSeconds);
    },
  };
}

function failure(status: number): FaultReply {
  return { status, headers: {}, body: { message: `${status}: ordered fault`, code: 0 } };
}

/** https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure */
function rateLimited(retryAfterSeconds: number): FaultReply {
  return {
    status: 429,
    headers: { 'Retry-After': String(retryAfterSeconds), 'X-RateLimit-Scope': 'shared' },
    body: { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global: false },
  };
}
