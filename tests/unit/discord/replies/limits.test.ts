import type { APIComponentInContainer } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { checkLimits } from '../../../../src/discord/replies/limits.ts';
import { button, card, linkButton, plain, row, text } from '../../../../src/discord/replies/reply.ts';

function check(...parts: Array<APIComponentInContainer | null>) {
  return () => checkLimits(card(...parts).components);
}

describe('checkLimits', () => {
  test('given a full message, then it passes', () => {
    const buttons = Array.from({ length: 5 }, (_, index) => button('x'.repeat(80), `1:a:b:${index}`));
    expect(check(text('x'.repeat(4000)), row(...buttons))).not.toThrow();
  });

  test.each([
    ['4,001 characters in two texts', check(text('x'.repeat(4000)), text('x')), /4001 characters of text/],
    ['an empty text', check(text('')), /0 characters of a text display/],
    ['no component', () => checkLimits([]), /0 components/],
    ['41 components', check(...Array.from({ length: 40 }, () => text('x'))), /41 components/],
    ['a custom_id of 101 characters', check(row(button('x', 'a'.repeat(101)))), /101 characters of a custom_id/],
    ['one custom_id twice', check(row(button('x', 'a'), button('y', 'a'))), /two buttons/],
    ['an empty label', check(row(button('', 'a'))), /0 characters of a label/],
  ])('given %s, then it throws and names the limit', (_what, run, message) => {
    expect(run).toThrow(message);
  });
});

test('given a label that is too long, when a button is made, then it is shortened', () => {
  expect(button('word '.repeat(40), 'a')).toMatchObject({ label: `${'word '.repeat(15)}word…` });
});

test('given an address that is too long, when a link button is made, then there is none', () => {
  expect(linkButton('x', `https://example.com/${'a'.repeat(500)}`)).toBeNull();
  expect(linkButton('x', null)).toBeNull();
});

test('given more than five buttons, then a row takes the first five; given none, there is no row', () => {
  const six = Array.from({ length: 6 }, (_, index) => button('x', `${index}`));
  expect(row(...six)?.components).toHaveLength(5);
  expect(row(null, null)).toBeNull();
  expect(plain('x').components).toHaveLength(1);
});
