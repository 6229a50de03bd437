import type { Contribution, ExplainedPassage, ExplainedTerm, Explanation } from '../search/passages/explain.ts';
import type { Form } from '../search/types.ts';

const LANGUAGES: Readonly<Record<string, string>> = { id: 'Indonesian', en: 'English' };

/** An explanation for people: how the question was read, then why each passage was chosen or nearly so. */
export function explanationText({
  language,
  wanted,
  measure,
  speakers,
  terms,
  threshold,
  passages,
}: Explanation): string {
  const asked = measure === null ? wanted : `${wanted} (${measure})`;
  const read = [
    `Read as: ${LANGUAGES[language] ?? language}, asks for a ${asked}`,
    ...(speakers.length === 0 ? [] : [`the words of ${speakers.join(' and ')}`]),
  ].join(', ');
  return [
    'WHY',
    read,
    ...terms.map(termText),
    `An answer from a probability of ${threshold} on.`,
    ...passages.map(passageText),
  ].join('\n');
}

function termText({ word, role, weight, forms }: ExplainedTerm): string {
  const found = forms.length === 0 ? 'nothing in the sources' : forms.map(formText).join(', ');
  return `  ${word} (${role}, weight ${weight.toFixed(2)}): ${found}`;
}

function formText({ word, similarity, reason, through }: Form): string {
  const way = through === undefined ? reason : `${reason}: ${through}`;
  return similarity === 1 ? word : `${word} (${way}, ${similarity.toFixed(2)})`;
}

function passageText(
  { article, start, end, probability, rank, matched, forRank, forDecision }: ExplainedPassage,
  at: number,
): string {
  return [
    `${at + 1}. ${article} ${start}–${end}: probability ${probability.toFixed(2)}, rank ${rank.toFixed(2)}; matched: ${matched.join(', ') || 'nothing'}`,
    `     rank: ${contributionsText(forRank)}`,
    `     probability: ${contributionsText(forDecision)}`,
  ].join('\n');
}

function contributionsText(contributions: readonly Contribution[]): string {
  return contributions.map(({ feature, value, weight }) => `${feature} ${(value * weight).toFixed(2)}`).join(', ');
}
