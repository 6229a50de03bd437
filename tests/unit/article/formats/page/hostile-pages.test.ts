/** Pages that are broken, or made to be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../../../../src/article/error.ts';
import { readPage } from '../../../../../src/article/formats/page/page.ts';
import { COUNCILS } from '../../../../support/pages/councils.ts';
import { ENGLISH_NEWS } from '../../../../support/pages/news-english.ts';
import { PLATFORMS } from '../../../../support/pages/platforms.ts';

const PROSE = 'A swarm of bees has moved into the roof of the town hall, and nobody wants to drive it out.';

describe('hostile pages', () => {
  it('given a page cut and joined anywhere, then it is read, or refused as a page', () => {
    const pages = [...COUNCILS, ...ENGLISH_NEWS, ...PLATFORMS].map(({ html }) => html);
    const part = fc.tuple(fc.constantFrom(...pages), fc.nat(3_000), fc.nat(1_500));
    const parts = part.map(([html, from, length]) => html.slice(from, from + length));
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), (joined) => {
        try {
          const { body, blocks } = readPage(joined.join(''));
          let end = 0;
          for (const block of blocks ?? []) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(body.slice(block.start, block.end)).not.toBe('');
            end = block.end;
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleError);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['menus without end', '<div class="menu">'.repeat(3_000)],
    ['links in menus without end', `${'<div class="menu">'.repeat(100)}${'<a href="/">a</a> '.repeat(20_000)}`],
    ['names without end', `<div class="${'a-'.repeat(240)}">x</div>`.repeat(3_000)],
    ['headings without end', '<h2>a - a</h2>'.repeat(2_000)],
    ['separators without end', `<title>${'a - '.repeat(20_000)}</title><h1>a</h1>`],
    ['days without end', '<p>Tanggal: 1 foo 1 bar 2</p>'.repeat(2_000)],
    ['bars without end', `<p>${'a | '.repeat(70)}</p>`.repeat(2_000)],
    ['tags too deep, a script among them', `${'<div>'.repeat(1_000)}<script>alert(1)</script>`],
  ])('given %s, then the sentence below is read', (_what, html) => {
    const { body } = readPage(`<!doctype html><html><body>${html}<p>${PROSE}</p></body></html>`);
    expect(body).toContain(PROSE);
    expect(body).not.toContain('alert(1)');
  });
});
