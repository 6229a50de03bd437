/** A reranker and a chat endpoint that the operator runs, as they are configured. */
import { z } from 'zod';

export interface RerankerSettings {
  /** Full http(s) address. */
  readonly address: string;
}

export interface ChatSettings {
  /** Full http(s) address, `/chat/completions` at its end. */
  readonly address: string;
  readonly model: string;
  /** A secret; `null` where the endpoint takes none. */
  readonly key: string | null;
}

/** `null`: there is none. */
export interface ReaderSettings {
  readonly reranker: RerankerSettings | null;
  readonly chat: ChatSettings | null;
}

/** Whether there is any. */
export function isReaderSet({ reranker, chat }: ReaderSettings): boolean {
  return reranker !== null || chat !== null;
}

/** An address that a request can go to as it is. @param path what its path must be like */
function address(path: RegExp, message: string) {
  const isAddress = (value: string) => {
    if (!URL.canParse(value)) return false;
    const { protocol, pathname } = new URL(value);
    return /^https?:$/.test(protocol) && path.test(pathname);
  };
  const isWithoutLogin = (value: string) => {
    const { username, password } = new URL(value);
    return username === '' && password === '';
  };
  return z
    .string()
    .refine(isAddress, { error: message, abort: true })
    .refine(isWithoutLogin, 'has a user name or a password in it: leave out what stands before the @');
}

/** The variables, as a part of the environment's. */
export const READER_ENVIRONMENT = {
  RERANK_URL: address(
    /[^/]/,
    'must be the full http(s) address of a reranker, such as http://127.0.0.1:8080/v1/rerank',
  ).optional(),
  READER_URL: address(
    /\/chat\/completions$/,
    'must be the full http(s) address of a chat endpoint, such as http://127.0.0.1:11434/v1/chat/completions',
  ).optional(),
  READER_MODEL: z.string().optional(),
  READER_KEY: z
    .string()
    .regex(/^[\x21-\x7E]+$/, 'holds blanks or characters that no key has: copy it again')
    .optional(),
} as const;

export interface ReaderVariables {
  readonly RERANK_URL?: string | undefined;
  readonly READER_URL?: string | undefined;
  readonly READER_MODEL?: string | undefined;
  readonly READER_KEY?: string | undefined;
}

/** Settings that make sense together, else what is wrong: one line that names the variable and says what to do. */
export function readerSettings(variables: ReaderVariables): ReaderSettings | string {
  const { RERANK_URL, READER_URL, READER_MODEL, READER_KEY } = variables;
  const reranker = RERANK_URL === undefined ? null : { address: RERANK_URL };
  if (READER_URL === undefined) {
    const lonely = READER_MODEL !== undefined ? 'READER_MODEL' : READER_KEY !== undefined ? 'READER_KEY' : null;
    if (lonely === null) return { reranker, chat: null };
    return `READER_URL is missing: set the address that ${lonely} is for, or take ${lonely} away`;
  }
  if (READER_MODEL === undefined)
    return 'READER_MODEL is missing: name a model that the server at READER_URL has, such as qwen2.5:7b-instruct';
  return { reranker, chat: { address: READER_URL, model: READER_MODEL, key: READER_KEY ?? null } };
}
