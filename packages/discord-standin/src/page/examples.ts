import type { PageExamples } from '../server/wire.ts';
import { h } from './dom.ts';

/** A button for each example. */
export function drawExamples({ texts }: PageExamples, onChosen: (text: string) => void): HTMLElement[] {
  return texts.map(({ text, language }) =>
    h('button', { type: 'button', class: 'example', lang: language, onclick: () => onChosen(text) }, text),
  );
}
