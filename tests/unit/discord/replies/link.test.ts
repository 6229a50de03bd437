import { expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { LINK_MAX_LENGTH } from '../../../../src/discord/replies/limits.ts';
import { linkTo, maskedLink } from '../../../../src/discord/replies/link.ts';

function article(url: string | null, body: string) {
  return parseArticle('a', url === null ? body : `---\nurl: ${JSON.stringify(url)}\n---\n${body}`);
}

function span(body: string, text: string, from = 0) {
  const start = body.indexOf(text, from);
  return { start, end: start + text.length };
}

const BODY = 'Wali kota tiba pagi-pagi, A & B ikut. Ia pulang sore hari.';

test('given no address, then there is no link', () => {
  expect(linkTo(article(null, BODY), span(BODY, BODY))).toBeNull();
});

test('given an address, then the link names the words, with the characters that a text fragment uses itself escaped', () => {
  const link = linkTo(article('https://example.com/a', BODY), span(BODY, 'pagi-pagi, A & B ikut.'));
  expect(link).toBe('https://example.com/a#:~:text=pagi%2Dpagi%2C%20A%20%26%20B%20ikut.');
});

test('given an address with a fragment, then the text fragment follows it', () => {
  expect(linkTo(article('https://example.com/a#top', BODY), span(BODY, 'Ia pulang'))).toBe(
    'https://example.com/a#top:~:text=Ia%20pulang',
  );
});

test('given words that stand earlier too, then the words before them tell which', () => {
  const body = 'Semua setuju. Rapat ditutup. Semua setuju.';
  const link = linkTo(article('https://example.com/', body), span(body, 'Semua setuju.', 5));
  expect(link).toBe('https://example.com/#:~:text=Semua%20setuju.%20Rapat%20ditutup.-,Semua%20setuju.');
});

test('given a passage too long to be named whole, then its first and last words name it', () => {
  const body = `Awal satu dua tiga ${'panjang '.repeat(80)}empat lima enam akhir.`;
  const link = linkTo(article('https://example.com/', body), span(body, body)) ?? '';
  expect(link).toMatch(/text=Awal%20satu%20dua%20tiga%20.*,.*lima%20enam%20akhir\.$/);
  expect(link.length).toBeLessThanOrEqual(LINK_MAX_LENGTH);
});

test('given an address that leaves no room for words, then it is linked as it is', () => {
  const url = `https://example.com/${'a'.repeat(480)}`;
  expect(linkTo(article(url, BODY), span(BODY, BODY))).toBe(url);
});

test('given an address longer than Discord takes, then there is no link', () => {
  expect(linkTo(article(`https://example.com/${'a'.repeat(500)}`, BODY), span(BODY, BODY))).toBeNull();
});

test('given half a surrogate pair in the passage, then the link is made all the same', () => {
  const body = 'Rusak \ud83d di sini.';
  expect(linkTo(article('https://example.com/', body), span(body, body))).toContain('%EF%BF%BD');
});

test('given brackets in an address, when it stands in a masked link, then they do not end it', () => {
  expect(maskedLink('here', 'https://example.com/a_(b)')).toBe('[here](https://example.com/a_%28b%29)');
  expect(maskedLink('here', `https://example.com/${'('.repeat(200)}`)).toBeNull();
});

test('given one word that is too long, then the article is linked as it is', () => {
  const body = `Awal ${'x'.repeat(2_000)} akhir.`;
  expect(linkTo(article('https://example.com/', body), span(body, body))).toBe('https://example.com/');
});
