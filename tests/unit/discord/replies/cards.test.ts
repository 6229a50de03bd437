/** What a member sees most often is understood at once: what stands first, how much there is, what can be pressed. */
import { ComponentType } from 'discord-api-types/v10';
import { walkComponents } from 'discord-standin';
import { describe, expect, test } from 'vitest';
import { prepareQuestions } from '../../../../src/discord/features/suggestions.ts';
import { type Reply, restBody } from '../../../../src/discord/replies/reply.ts';
import { cardSources, usualCards } from '../../../support/cards.ts';

const SOURCES = cardSources();
const LANGUAGES = ['en', 'id'] as const;
await Promise.all(LANGUAGES.map((language) => prepareQuestions(SOURCES, language).done));

interface Shown {
  readonly lines: readonly string[];
  readonly rows: number;
  readonly buttons: number;
}

function shownBy(reply: Reply): Shown {
  const all = [...walkComponents(restBody(reply).components)];
  return {
    lines: all.flatMap((one) => (one.type === ComponentType.TextDisplay ? one.content.split('\n') : [])),
    rows: all.filter(({ type }) => type === ComponentType.ActionRow).length,
    buttons: all.filter(({ type }) => type === ComponentType.Button).length,
  };
}

describe.each(LANGUAGES)('given a reader of %s', (language) => {
  const cards = usualCards(language, SOURCES);
  const shown = (name: string) => shownBy(cards[name] ?? { components: [] });

  test.each(Object.keys(cards))(
    'then the card “%s” has two rows to press at most, and leads with what it says',
    (name) => {
      const { lines, rows, buttons } = shown(name);
      expect(rows).toBeLessThanOrEqual(2);
      expect(buttons).toBeLessThanOrEqual(name === 'silent' ? 4 : 3);
      const isAsked = name === 'answer to a message';
      expect(lines[0]).toMatch(isAsked ? /^### / : /^(?:> |\*\*|\d)/u);
      expect(lines.filter((line) => line.startsWith('#')).length).toBe(isAsked ? 1 : 0);
    },
  );

  test.each([
    ['answer', 4],
    ['shared answer', 4],
    ['closest', 7],
    ['answer of a call', 4],
    ['noted answer', 4],
    ['decision in minutes', 3],
    ['closest in a call', 8],
    ['said in a call', 5],
    ['told in a call', 4],
    ['silent', 3],
    ['small talk', 2],
    ['summary of minutes', 21],
    ['summary of news', 7],
    ['all decisions', 11],
    ['time of a meeting', 6],
    ['place of a meeting', 5],
    ['author of a source', 10],
    ['origin of a source', 5],
    ['word for word', 5],
    ['cut', 6],
    ['reversed', 5],
    ['shared reversed', 6],
    ['disputed', 4],
    ['unattributed', 4],
    ['not found', 3],
  ])('then the card “%s” has %i lines at most, what was asked among them', (name, most) => {
    expect(shown(name).lines.length).toBeLessThanOrEqual(most);
  });
});
