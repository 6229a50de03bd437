import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createJournal, type Owed } from '../../../src/discord/journal.ts';

const MINUTE_MS = 60_000;
const TOKEN = 'a-token-that-nobody-may-see';
const OWED: Owed = { applicationId: '1', token: TOKEN, locale: 'id', inPlace: false, at: 1_000 };

let stateDir: string;

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'notulen-journal-'));
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(stateDir, { recursive: true, force: true });
});

const folder = () => join(stateDir, 'deferred');
const files = () => (existsSync(folder()) ? readdirSync(folder()) : []);

describe('what a next start finds', () => {
  test('GIVEN what is owed THEN it is found until it is settled, without what is too old, settled or malformed', () => {
    const journal = createJournal(stateDir);
    journal.owe('1', OWED);
    journal.owe('2', { ...OWED, at: 1_000 - 16 * MINUTE_MS });
    journal.owe('3', OWED);
    journal.settle('3');
    writeFileSync(join(folder(), '4'), '{"applicationId":');
    // A start that failed once took them out, and the one after it could tell nobody.
    createJournal(stateDir).unsettled(2_000);
    const next = createJournal(stateDir);
    expect(next.unsettled(2_000)).toEqual(new Map([['1', OWED]]));
    expect(files()).toEqual(['1']);
    next.settle('1');
    expect(files()).toEqual([]);
    expect(createJournal(stateDir).unsettled(2_000)).toEqual(new Map());
  });

  test('GIVEN no folder yet THEN nothing is owed', () => {
    expect(createJournal(join(stateDir, 'none')).unsettled(0)).toEqual(new Map());
  });
});

describe('while it runs', () => {
  test('GIVEN an answer that never arrives THEN its file is gone when Discord takes it no more', () => {
    vi.useFakeTimers();
    const journal = createJournal(stateDir);
    journal.owe('1', OWED);
    vi.advanceTimersByTime(14 * MINUTE_MS);
    expect(files()).toEqual(['1']);
    vi.advanceTimersByTime(MINUTE_MS);
    expect(files()).toEqual([]);
  });

  test('GIVEN what an earlier process left and nobody could be told of THEN its file is gone at the same age', () => {
    vi.useFakeTimers();
    createJournal(stateDir).owe('1', OWED);
    vi.clearAllTimers();
    createJournal(stateDir).unsettled(OWED.at + 10 * MINUTE_MS);
    vi.advanceTimersByTime(4 * MINUTE_MS);
    expect(files()).toEqual(['1']);
    vi.advanceTimersByTime(MINUTE_MS);
    expect(files()).toEqual([]);
  });

  test('GIVEN a date that was put back meanwhile THEN no file lives longer than 15 minutes', () => {
    vi.useFakeTimers();
    createJournal(stateDir).owe('1', { ...OWED, at: 1_000 + 60 * MINUTE_MS });
    vi.clearAllTimers();
    createJournal(stateDir).unsettled(1_000);
    vi.advanceTimersByTime(15 * MINUTE_MS);
    expect(files()).toEqual([]);
  });

  test('GIVEN answers that are owed THEN they keep no process alive', () => {
    const journal = createJournal(stateDir);
    const before = process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
    journal.owe('1', OWED);
    expect(process.getActiveResourcesInfo().filter((each) => each === 'Timeout')).toHaveLength(before);
    journal.settle('1');
  });
});

describe('a disk that fails', () => {
  const watched = () => {
    const warnings: unknown[][] = [];
    return { warnings, log: { warn: (...given: unknown[]) => void warnings.push(given) } };
  };

  // What threw here was the answer that was never sent.
  test('GIVEN that nothing can be written THEN nothing throws, and one line says so without a token', () => {
    const { warnings, log } = watched();
    const journal = createJournal(stateDir, log);
    writeFileSync(folder(), 'no folder');
    for (const id of ['1', '2']) {
      journal.owe(id, OWED);
      journal.settle(id);
    }
    expect(journal.unsettled(2_000)).toEqual(new Map());
    expect(warnings).toEqual([[expect.anything(), expect.stringContaining('STATE_DIR')]]);
    expect(JSON.stringify(warnings)).toMatch(/EEXIST|ENOTDIR/u);
    expect(JSON.stringify(warnings)).not.toContain(TOKEN);
  });

  test('GIVEN a folder that was cleared away THEN the next one is kept all the same', () => {
    const { warnings, log } = watched();
    const journal = createJournal(stateDir, log);
    journal.owe('1', OWED);
    rmSync(stateDir, { recursive: true });
    journal.settle('1');
    journal.owe('2', OWED);
    expect(files()).toEqual(['2']);
    expect(warnings).toEqual([]);
    journal.settle('2');
  });
});
