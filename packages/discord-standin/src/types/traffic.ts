/** One request or gateway frame, in order; tokens are never in it. */
export interface TrafficEntry {
  /** Counts from 1 and is never given twice, also after old entries were let go. */
  readonly number: number;
  readonly at: number;
  readonly direction: 'to-discord' | 'from-discord';
  readonly channel: 'rest' | 'gateway';
  /** `POST /interactions/:id/:token/callback`, `INTERACTION_CREATE`, `op 1`, … */
  readonly what: string;
  /** HTTP status or gateway close code, where there is one. */
  readonly status: number | null;
  readonly body: unknown;
  /** Files uploaded beside the body: `files[0] agenda.txt, 1204 bytes`. */
  readonly files?: readonly string[];
  /** Discord's own answer was kept back or replaced: `ordered 429`, `ordered: the answer is lost`, … */
  readonly fault?: string;
  /** Why Discord refused the request that this answers. */
  readonly refusal?: TrafficRefusal;
}

export interface TrafficRefusal {
  /** Discord's JSON error code. */
  readonly code: number;
  readonly message: string;
  /** The places at fault; empty where the refusal is not about the body. */
  readonly problems: ReadonlyArray<{
    /** `data.components[0].url` */
    readonly where: string;
    readonly message: string;
    /** Name of the rule; null where a published schema says it. */
    readonly rule: string | null;
    /** The page that states it. */
    readonly docs: string;
  }>;
  /** The page that lists the error codes. */
  readonly docs: string;
}

/** A request that Discord would have refused, with Discord's own code. */
export interface Refusal {
  readonly what: string;
  readonly status: number;
  /** Discord's JSON error code: 50035, 10062, 40060 … */
  readonly code: number;
  /** Path inside the body and what is wrong there: `data.components[0].content: …`. */
  readonly message: string;
  readonly body: unknown;
}
