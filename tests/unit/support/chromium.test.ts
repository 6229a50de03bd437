import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../support/chromium.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test("GIVEN no Chromium on a person's machine WHEN looked for THEN a line says how to get it, and there is none", () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(findChromium({}, [])).toBeNull();
  expect(said.mock.calls.join()).toMatch(/apt-get install chromium, or set CHROMIUM=path/u);
});

test('GIVEN no Chromium in CI WHEN looked for THEN it fails instead of leaving the tests out', () => {
  expect(() => findChromium({ CI: 'true' }, [])).toThrow(/Chromium is missing/u);
});

test('GIVEN a path in CHROMIUM WHEN looked for THEN that file is it, or the path is named as wrong', () => {
  expect(findChromium({ CHROMIUM: process.execPath }, [])).toBe(process.execPath);
  expect(() => findChromium({ CHROMIUM: '/no/such/file' }, [process.execPath])).toThrow('/no/such/file');
});
