import { h } from './dom.ts';

/** Questions to begin with: one in each language, and one the sources do not answer. */
const QUESTIONS: ReadonlyArray<{ readonly text: string; readonly language: string }> = [
  { text: 'Apa kata Araqchi tentang Gaza?', language: 'id' },
  { text: 'What did al-Araji say about Iran’s solidarity?', language: 'en' },
  { text: 'Berapa harga minyak dunia hari ini?', language: 'id' },
];

/** The command and option an example question is asked with. */
export const EXAMPLE_COMMAND = { name: 'ask', option: 'question' } as const;

/** A button for each example question. */
export function drawExamples(onAsk: (question: string) => void): HTMLElement[] {
  return QUESTIONS.map(({ text, language }) =>
    h('button', { type: 'button', class: 'example', lang: language, onclick: () => onAsk(text) }, text),
  );
}
