/** Nothing reaches libsql that it would not give back as it was, or that would end the process. */
import fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { assertBindable, bindableText } from '../../../../src/library/stores/sqlite/binding.ts';
import { libsqlDialect } from '../../../../src/library/stores/sqlite/dialect.ts';
import { openLibsql } from '../../../../src/library/stores/sqlite/libsql.ts';

const db = new Kysely<never>({ dialect: libsqlDialect(await openLibsql(':memory:')) });

afterAll(() => db.destroy());

/** What is given back for a parameter; bytes as a list of numbers. */
async function bound(value: unknown): Promise<unknown> {
  const name = sql.ref(value instanceof Uint8Array ? 'bytes' : 'value');
  const { rows } = await sql<Record<string, unknown>>`select ${value} as ${name}`.execute(db);
  const [given] = Object.values(rows[0] ?? {});
  return given instanceof ArrayBuffer ? Array.from(new Uint8Array(given)) : given;
}

describe('a parameter of a statement', () => {
  it.each([
    [true, 'of type boolean'],
    [undefined, 'of type undefined'],
    [10n, 'of type bigint'],
    [() => 1, 'of type function'],
    [2 ** 53, 'not a safe integer'],
    [0.5, 'not a safe integer'],
    [Number.NaN, 'not a safe integer'],
    [{ rahasia: 'isi' }, 'an object'],
    [[1], 'an object'],
    [new Date(), 'an object'],
    [new ArrayBuffer(2), 'an object'],
    ['a\0b', 'a text that SQLite would not give back'],
    ['\ud800', 'a text that SQLite would not give back'],
  ])('given %s, then it is refused, and not shown', (value, kind) => {
    const refused = () => assertBindable(['1', value]);
    expect(refused).toThrow(new TypeError(`Parameter 2 of a statement is ${kind}.`));
  });

  it('given anything, then it is refused before SQLite sees it, or given back as it was', async () => {
    const values = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withTypedArray: true, withNullPrototype: true }),
      fc.string({ unit: 'binary' }),
      fc.maxSafeInteger(),
      fc.uint8Array(),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const isBindable =
          value === null ||
          value instanceof Uint8Array ||
          (typeof value === 'string' && bindableText(value) === value) ||
          Number.isSafeInteger(value);
        if (!isBindable) {
          await expect(bound(value)).rejects.toThrow(TypeError);
          return;
        }
        const given = value instanceof Uint8Array ? Array.from(value) : value;
        expect(await bound(value)).toEqual(Object.is(given, -0) ? 0 : given);
      }),
      { numRuns: 500 },
    );
  });

  it('given any text, then it can be bound once what no text can hold is replaced', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await bound(bindableText(`${text}\0\udfff`))).toBe(`${bindableText(text)}\ufffd\ufffd`);
      }),
    );
  });
});
