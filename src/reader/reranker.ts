/** A reranker: it orders, and does not judge whether a passage answers. */
import type { RerankerSettings } from '../app/reader-settings.ts';
import { createClient } from './client.ts';
import { readOrder, rerankRequests } from './rerank.ts';
import { passageText, questionText } from './texts.ts';
import type { Reader } from './types.ts';

export function createReranker({ address }: RerankerSettings): Reader {
  const client = createClient(address);
  return {
    async choose(question, passages, signal) {
      const requests = rerankRequests(questionText(question), passages.map(passageText));
      return { order: readOrder(await client.post(requests, signal), passages.length), picked: null };
    },
    close: client.close,
  };
}
