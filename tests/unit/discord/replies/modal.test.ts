import { checkParts } from 'discord-standin/rules';
import { describe, expect, test } from 'vitest';
import { entered, type FormField, type Modal, modalBody } from '../../../../src/discord/replies/modal.ts';

const LINE: FormField = { type: 'line', name: 'title', label: 'Title', maxLength: 100 };
const PARAGRAPH: FormField = {
  type: 'paragraph',
  name: 'body',
  label: 'Text',
  maxLength: 4_000,
  value: 'x'.repeat(4_000),
};
const OPTIONS = Array.from({ length: 25 }, (_, at) => ({
  value: `${at}`,
  label: 'x'.repeat(200),
  description: 'y'.repeat(200),
}));

const form = (...fields: readonly FormField[]): Modal => ({
  customId: '1:library:paste',
  title: 'x'.repeat(80),
  fields,
});

describe('modalBody', () => {
  test('given as much as fits, then Discord takes it', () => {
    const modal = modalBody(
      form(
        { ...LINE, label: 'x'.repeat(80), description: 'x'.repeat(200), placeholder: 'x'.repeat(200), required: false },
        PARAGRAPH,
        { type: 'select', name: 'kind', label: 'Kind', placeholder: 'x'.repeat(200), options: OPTIONS },
        { type: 'select', name: 'language', label: 'Language', required: false, options: OPTIONS },
        { type: 'file', name: 'file', label: 'File', max: 10, required: false },
      ),
    );
    const body = { type: 9, data: modal };
    expect(() =>
      checkParts([
        { by: { schema: 'ModalInteractionCallbackRequestSchema' }, body, at: [] },
        { by: { subject: 'modal' }, body: modal, at: [] },
      ]),
    ).not.toThrow();
    expect(modal.components).toHaveLength(5);
  });

  test.each([
    ['no field', form(), /0 fields of a form/],
    ['six', form(...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ ...LINE, name }))), /6 fields of a form/],
    ['two of one name', form(LINE, LINE), /one name/],
    [
      'a value that is too long',
      form({ ...LINE, value: 'x'.repeat(101) }),
      /101 characters stand in a field that takes 100/,
    ],
    ['a field that takes too much', form({ ...LINE, maxLength: 4_001 }), /4001 characters of a field/],
    ['no choices', form({ type: 'select', name: 'a', label: 'A', options: [] }), /0 choices/],
    ['11 files', form({ type: 'file', name: 'a', label: 'A', max: 11 }), /11 files of a field/],
  ])('given %s, then it throws and names the limit', (_what, modal, message) => {
    expect(() => modalBody(modal)).toThrow(message);
  });
});

test('given what was entered, then each field is read as what it is, and one that there is not is empty', () => {
  const read = entered({ texts: { a: '  satu \r\n\r\n dua  ' }, choices: { b: ['news'], c: [] } });
  expect([read.line('a'), read.text('a')]).toEqual(['satu dua', 'satu \n\n dua']);
  expect([read.choice('b'), read.choice('c'), read.choice('d')]).toEqual(['news', null, null]);
  expect([read.line('d'), read.text('d'), read.files('d')]).toEqual(['', '', []]);
});
