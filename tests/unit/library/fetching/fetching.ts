/** How a fetch that must fail did. */
import { expect } from 'vitest';
import type { FetchError } from '../../../../src/library/fetching/error.ts';
import { FetchError as FetchErrorClass } from '../../../../src/library/fetching/error.ts';

export async function faultOf(fetched: Promise<unknown>): Promise<FetchError> {
  const error: unknown = await fetched.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FetchErrorClass);
  return error as FetchError;
}

/** What a person is told. */
export function saidOf({ fault, message, advice }: FetchError): string {
  return `${fault}: ${message} ${advice}`;
}
