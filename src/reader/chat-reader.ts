/** A language model behind a chat endpoint: it picks the passages that answer, or none. */
import type { ChatSettings } from '../app/reader-settings.ts';
import { chatRequests, readPicked } from './chat.ts';
import { createClient } from './client.ts';
import { passageText, questionText } from './texts.ts';
import type { Reader } from './types.ts';

export function createChatReader({ address, model, key }: ChatSettings): Reader {
  const client = createClient(address, key);
  return {
    async choose(question, passages, signal) {
      const requests = chatRequests(model, questionText(question), passages.map(passageText));
      return { order: [], picked: readPicked(await client.post(requests, signal), passages.length) };
    },
    close: client.close,
  };
}
