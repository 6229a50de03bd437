import type { PageExamples } from 'discord-standin';

/** As many examples as the preview has, for pages whose bot has no sources. */
export const EXAMPLES: PageExamples = {
  command: 'ask',
  option: 'question',
  texts: [
    { text: 'Apa kata Rina Wulandari tentang pelabuhan?', language: 'id' },
    { text: 'What did Rina Wulandari say about the harbour?', language: 'en' },
    { text: 'What did Edith Marlowe say about the reading room?', language: 'en' },
    { text: 'Apa kata Edith Marlowe tentang perpustakaan?', language: 'id' },
    { text: 'Berapa harga minyak dunia hari ini?', language: 'id' },
  ],
};
