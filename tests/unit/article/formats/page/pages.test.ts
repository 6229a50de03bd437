/** What is read of pages in the structures that news sites, councils, blogs and wikis serve. */
import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../../../src/article/formats/formats.ts';
import { readArticle } from '../../../../../src/article/parse.ts';
import { COUNCILS } from '../../../../support/pages/councils.ts';
import { ENGLISH_NEWS } from '../../../../support/pages/news-english.ts';
import { INDONESIAN_NEWS } from '../../../../support/pages/news-indonesian.ts';
import type { Page } from '../../../../support/pages/page.ts';
import { PLATFORMS } from '../../../../support/pages/platforms.ts';
import { SEALED_ENGLISH } from '../../../../support/pages/sealed-english.ts';
import { SEALED_INDONESIAN } from '../../../../support/pages/sealed-indonesian.ts';

const PAGES = [...INDONESIAN_NEWS, ...ENGLISH_NEWS, ...PLATFORMS, ...COUNCILS, ...SEALED_INDONESIAN, ...SEALED_ENGLISH];

async function read({ html, encoding }: Page) {
  const { article } = readArticle('page', await readSourceText(Buffer.from(html, encoding ?? 'utf8'), 'page.html'));
  const { body, blocks, source, language, kind } = article;
  let text = '';
  let from = 0;
  for (const { start, end } of blocks.filter((block) => block.kind === 'furniture')) {
    text += body.slice(from, start);
    from = end;
  }
  return { source, language, kind, text: text + body.slice(from) };
}

describe.each(PAGES.map((page) => [page.structure, page] as const))('given %s', (_structure, page) => {
  it('then it says what it is', async () => {
    const { source, language, kind } = await read(page);
    const { title, publisher, url, published } = source;
    expect({ title, publisher, url, published: published?.slice(0, 10) ?? null, language, kind }).toEqual({
      title: page.title,
      publisher: page.publisher,
      url: page.url,
      published: page.published,
      language: page.language,
      kind: page.kind,
    });
  });

  it('then its text is read in order, and nothing of what stands around it', async () => {
    const { text } = await read(page);
    let from = 0;
    for (const part of page.says) {
      expect(text.slice(from)).toContain(part);
      from = text.indexOf(part, from) + part.length;
    }
    expect(page.saysNot.filter((part) => text.includes(part))).toEqual([]);
  });
});
