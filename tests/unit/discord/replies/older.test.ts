/** Two dated sources tell the same: the newer answers, and the older stands beside it. */
import { walkComponents } from 'discord-standin';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { foundReply, SHOWN_AND_NEXT } from '../../../../src/discord/features/asking.ts';
import { restBody } from '../../../../src/discord/replies/reply.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { createVersion } from '../../../../src/library/library.ts';
import { answer } from '../../../../src/search/answer.ts';
import { cardContext } from '../../../support/cards.ts';

const QUESTION = 'Kapan jembatan gantung Lembah Karsa dibuka?';

function source(published: string, day: string): string {
  return `---
title: Jembatan Lembah Karsa (${published})
published: ${published}
language: id
---
Jembatan gantung Lembah Karsa akan dibuka untuk umum pada ${day}, kata kepala proyek.

Warga menunggu jembatan itu sejak banjir.`;
}

function asked(published: readonly string[], language: LanguageCode) {
  const days = ['20 Januari 2026', '14 Februari 2026'];
  const articles = published.map((one, at) => parseArticle(`bridge-${at}`, source(one, days[at] ?? '')));
  const sources = createVersion(articles);
  const found = answer(QUESTION, sources.index, { limit: SHOWN_AND_NEXT });
  const { components } = restBody(foundReply(found, null, cardContext(language, sources), {}));
  const lines = [...walkComponents(components)].flatMap((one) =>
    'content' in one && typeof one.content === 'string' ? one.content.split('\n') : [],
  );
  return { found, lines };
}

describe('two dated sources that tell the same', () => {
  test.each([
    ['en', '-# An older source says:'],
    ['id', '-# Sumber yang lebih lama menyebut:'],
  ] as const)('given %s, then the newer is the answer and the older is quoted below it', (language, says) => {
    const { found, lines } = asked(['2026-01-02', '2026-02-01'], language);
    expect(found.decision).toBe('answer');
    expect(found.passages[0]?.text).toContain('14 Februari 2026');
    expect(found.older?.text).toContain('20 Januari 2026');
    const at = lines.indexOf(says);
    expect(lines.slice(0, at).join('\n')).toContain('14 Februari 2026');
    expect(lines[at + 1]).toContain('20 Januari 2026');
  });

  test('given that the other is the newer one, then it is the other way round', () => {
    const { found, lines } = asked(['2026-02-01', '2026-01-02'], 'en');
    expect(found.passages[0]?.text).toContain('20 Januari 2026');
    expect(lines.slice(lines.indexOf('-# An older source says:'))[1]).toContain('14 Februari 2026');
  });

  test('given that they say no date, then no older one is told of', () => {
    const articles = ['20 Januari 2026', '14 Februari 2026'].map((day, at) =>
      parseArticle(`bridge-${at}`, source('2026-01-02', day).replace('published: 2026-01-02\n', '')),
    );
    expect(answer(QUESTION, createVersion(articles).index, { limit: SHOWN_AND_NEXT })).not.toHaveProperty('older');
  });
});
