import { describe, expect, it } from 'vitest';
import { readable, readableWith } from '../../../src/article/markup.ts';
import { MARKS, OPAQUE } from '../../../src/language/tables/markup.ts';

function plain(text: string): string {
  return readable(text, { start: 0, end: text.length });
}

describe('a text without its markup', () => {
  it.each([
    ['**Arga Putra** said no.', 'Arga Putra said no.'],
    ['__Arga__ and _Rini_ and *Tarik*.', 'Arga and Rini and Tarik.'],
    ['***Agreed*** and **not *yet***.', 'Agreed and not yet.'],
    ['~~Monday~~ Tuesday', 'Monday Tuesday'],
    ['[Arga](https://example.com/a_(b)) said `npm start`', 'Arga said npm start'],
    ['![The pier](pier/a.png) is open', '![The pier](pier/a.png) is open'],
    ['![The pier](./pier/a.png) is open', 'The pier is open'],
    ['[[Arga]] and [[people/rini|Rini]]', 'Arga and Rini'],
    ['<b>Lena</b> and <span class="x">Tarik</span><!-- check -->', 'Lena and Tarik'],
    ['\\[laughs\\] snake\\_case', '[laughs] snake_case'],
    ['- [x] Buy paint\n* Hire a crane\n> We agreed', 'Buy paint\nHire a crane\nWe agreed'],
    ['## Parking', 'Parking'],
    ['So [00:01:12] we agreed [1:02:03.400] at last.', 'So we agreed at last.'],
    ['[01:12] So we agreed.', 'So we agreed.'],
    ['Agreed.[^1]', 'Agreed.'],
    ['(**Lena**, *chair*)', '(Lena, chair)'],
  ])('given %j, then it is %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each([
    '2 * 3 * 4',
    'snake_case_name and __main',
    'a < b > c',
    'a<b and c>d',
    'C# and F#',
    '#1 is the harbour',
    'f(*args, **kwargs)',
    'It was 10* and 12*.',
    '[laughs] She [Lena] agreed [sic](loudly).',
    'The talk at [10:15] was short.',
    '<Lena> agreed.',
    'C:\\[old] and C:\\_new',
    'We need 5 > 3 votes',
    'Lena - who was there - agreed.',
    '1. Parking',
    'The line: ____ (sign here) ____',
    // Left out, it would join the words.
    'Lena Moor<br>Tarik Voss',
  ])('given %j, which has none, then it stays', (text) => {
    expect(plain(text)).toBe(text);
  });

  it.each([...OPAQUE, ...MARKS])('given what %s is for, then something of %j is left out', (_rule, example) => {
    expect(plain(example).length).toBeLessThan(example.length);
  });

  it('given a slice whose marks open before it and close behind it, then they are understood', () => {
    const body = 'Minutes\n\n- **We met. We agreed.** We left.';
    const at = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });
    expect(readable(body, at('We agreed.**'))).toBe('We agreed.');
    expect(readable(body, at('- **We met.'))).toBe('We met.');
  });

  it('given marks in two paragraphs, then they do not belong together', () => {
    expect(plain('*Prices in euro.\n\nWe met*.')).toBe('*Prices in euro.\n\nWe met*.');
  });

  it('given ranges, then they stand where their words stand', () => {
    const text = 'So **Arga Putra** paid [the fee](https://example.com/fee) twice.';
    const range = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
    const { text: shown, ranges } = readableWith(text, { start: 0, end: text.length }, [
      range('Putra** paid'),
      range('example'),
      range('fee]'),
    ]);
    expect(ranges.map(([start, end]) => shown.slice(start, end))).toEqual(['Putra paid', 'fee']);
  });
});
