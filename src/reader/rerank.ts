/** What is sent to a reranker and what it answers, in the forms that servers have. */
import { z } from 'zod';
import { ReaderError } from './types.ts';

/**
 * Requests, the usual one first. Nothing else is sent: strict servers refuse what they do not know.
 * `{"query":"…","documents":["…"]}`: Jina, Cohere, llama.cpp, vLLM, Infinity, LocalAI.
 * `{"query":"…","texts":["…"],"truncate":true}`: TEI, which refuses longer texts unless it may cut them; llama.cpp.
 */
export function rerankRequests(question: string, texts: readonly string[]): readonly [usual: object, other: object] {
  return [
    { query: question, documents: texts },
    { query: question, texts, truncate: true },
  ];
}

interface Scored {
  readonly index: number;
  readonly score: number;
}

const INDEX = z.int().nonnegative();

/** Responses; keys besides these are passed over. Scores are logits or sigmoids: only their order is read. */
const RESPONSES = z.union([
  // Jina, Cohere, llama.cpp, vLLM, Infinity, LocalAI: {"results":[{"index":2,"relevance_score":-3.1}]}
  z
    .object({ results: z.array(z.object({ index: INDEX, relevance_score: z.number() })) })
    .transform(({ results }): Scored[] =>
      results.map(({ index, relevance_score }) => ({ index, score: relevance_score })),
    ),
  // TEI, llama.cpp asked with `texts`: [{"index":2,"score":0.98}]
  z.array(z.object({ index: INDEX, score: z.number() })),
]);

/**
 * The order that a response gives, positions from 0: highest score first, equals as they were given. It may leave some
 * out.
 * @param count how many texts were sent
 * @throws ReaderError `unreadable`: not of these forms, no score, an index that was not given or is there twice
 */
export function readOrder(body: unknown, count: number): readonly number[] {
  const parsed = RESPONSES.safeParse(body);
  if (!parsed.success || parsed.data.length === 0) throw new ReaderError('unreadable');
  const scored = parsed.data;
  const given = new Set(scored.map(({ index }) => index));
  if (given.size < scored.length || [...given].some((index) => index >= count)) throw new ReaderError('unreadable');
  return scored.toSorted((a, b) => b.score - a.score || a.index - b.index).map(({ index }) => index);
}
