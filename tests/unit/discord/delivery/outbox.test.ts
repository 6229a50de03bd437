import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOutbox, type Outbox } from '../../../../src/discord/delivery/index.ts';
import { joined, type Owed, owedLine, readOutbox, settledLine } from '../../../../src/discord/delivery/outbox-lines.ts';

const MINUTE_MS = 60_000;
const TOKEN = 'a-token-that-nobody-may-see';
const OWED: Owed = { applicationId: '1', token: TOKEN, locale: 'id', inPlace: false, at: 1_000 };

let stateDir: string;
let outboxes: Outbox[] = [];

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'notulen-outbox-'));
});

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(outboxes.map((outbox) => outbox.written()));
  outboxes = [];
  rmSync(stateDir, { recursive: true, force: true });
});

function create(folder = stateDir, log: Parameters<typeof createOutbox>[1] = null): Outbox {
  const outbox = createOutbox(folder, log);
  outboxes.push(outbox);
  return outbox;
}

const file = () => join(stateDir, 'deferred.jsonl');
const text = () => (existsSync(file()) ? readFileSync(file(), 'utf8') : '');
/** Who waits, as a next start would read it from the file. */
const kept = () => [...readOutbox(text()).entries.keys()];

/** What an earlier process left. */
function leave(...entries: ReadonlyArray<readonly [interactionId: string, owed: Owed]>): void {
  writeFileSync(file(), joined(entries.map(([interactionId, owed]) => owedLine(interactionId, owed))));
}

describe('what a next start finds', () => {
  test('GIVEN what is owed THEN it is found until it is settled, without what is too old, settled or malformed', async () => {
    leave(['1', OWED], ['2', { ...OWED, at: 1_000 - 16 * MINUTE_MS }], ['3', OWED]);
    writeFileSync(file(), `${settledLine('3')}\n{"owed":"4","applicationId":`, { flag: 'a' });
    // A start that failed once took them out, and the one after it could tell nobody.
    const failed = create();
    await failed.unsettled(2_000);
    await failed.written();
    const next = create();
    expect(await next.unsettled(2_000)).toEqual(new Map([['1', OWED]]));
    await next.written();
    expect(kept()).toEqual(['1']);
    expect(text()).not.toContain('"2"');
    next.settle('1');
    await next.written();
    expect(readdirSync(stateDir)).toEqual([]);
    expect(await create().unsettled(2_000)).toEqual(new Map());
  });

  test('GIVEN no folder yet THEN nothing is owed', async () => {
    expect(await create(join(stateDir, 'none')).unsettled(0)).toEqual(new Map());
  });

  test('GIVEN answers that are owed before the file was read THEN only those of earlier processes are given, and all are kept', async () => {
    const now = Date.now();
    leave(['1', { ...OWED, at: now }]);
    const outbox = create();
    const owed = outbox.owe('2', { ...OWED, at: now });
    expect([...(await outbox.unsettled(now)).keys()]).toEqual(['1']);
    await owed;
    await outbox.written();
    expect(kept().toSorted()).toEqual(['1', '2']);
  });

  test('GIVEN the folder of a version before THEN its tokens are gone, and whatever else is in it stays', async () => {
    const before = join(stateDir, 'deferred');
    mkdirSync(before);
    writeFileSync(join(before, '123456789012345678'), JSON.stringify(OWED));
    await create().unsettled(2_000);
    expect(readdirSync(stateDir)).toEqual([]);
    mkdirSync(before);
    writeFileSync(join(before, 'notes.txt'), 'mine');
    await create().unsettled(2_000);
    expect(readdirSync(before)).toEqual(['notes.txt']);
  });
});

describe('while it runs', () => {
  test('GIVEN that `owe` has resolved THEN a kill loses nothing, and others on the machine read nothing', async () => {
    const outbox = create();
    const owed = outbox.owe('1', OWED);
    // Whoever else waits does not wait for the disk.
    expect(existsSync(file())).toBe(false);
    await owed;
    expect(readOutbox(text()).entries).toEqual(new Map([['1', OWED]]));
    expect(statSync(file()).mode & 0o077).toBe(0);
    await outbox.owe('2', OWED);
    outbox.settle('1');
    await outbox.written();
    expect(kept()).toEqual(['2']);
  });

  test('GIVEN many at once THEN they are in the file in their order, and each is settled', async () => {
    const outbox = create();
    const ids = Array.from({ length: 500 }, (_, at) => String(at + 1));
    await Promise.all(ids.map((id) => outbox.owe(id, OWED)));
    expect(kept()).toEqual(ids);
    for (const id of ids.slice(0, -1)) outbox.settle(id);
    await outbox.written();
    expect(kept()).toEqual(['500']);
  });

  test('GIVEN that one is always owed THEN the file does not grow with those that were settled', async () => {
    const outbox = create();
    await outbox.owe('1', OWED);
    for (let at = 2; at < 2_000; at += 1) {
      const owed = outbox.owe(String(at), OWED);
      outbox.settle(String(at));
      if (at % 50 === 0) await owed;
    }
    await outbox.written();
    expect(kept()).toEqual(['1']);
    expect(text().length).toBeLessThan(100_000);
  });

  test('GIVEN an answer that never arrives THEN its token is gone when Discord takes it no more', async () => {
    vi.useFakeTimers();
    const outbox = create();
    await outbox.owe('1', OWED);
    vi.advanceTimersByTime(14 * MINUTE_MS);
    await outbox.written();
    expect(kept()).toEqual(['1']);
    vi.advanceTimersByTime(MINUTE_MS);
    await outbox.written();
    expect(readdirSync(stateDir)).toEqual([]);
  });

  test('GIVEN one that was settled while others are owed THEN its token is gone in 15 minutes too', async () => {
    vi.useFakeTimers();
    const outbox = create();
    await outbox.owe('1', OWED);
    await outbox.owe('2', { ...OWED, token: 'settled' });
    outbox.settle('2');
    vi.advanceTimersByTime(14 * MINUTE_MS);
    await outbox.owe('3', OWED);
    expect(text()).toContain('"settled"');
    vi.advanceTimersByTime(MINUTE_MS);
    await outbox.written();
    expect(kept()).toEqual(['3']);
    expect(text()).not.toContain('"settled"');
  });

  test('GIVEN what an earlier process left and nobody could be told of THEN its token is gone at the same age', async () => {
    vi.useFakeTimers();
    leave(['2', { ...OWED, at: OWED.at + 2 * MINUTE_MS }], ['1', OWED]);
    const outbox = create();
    await outbox.unsettled(OWED.at + 10 * MINUTE_MS);
    vi.advanceTimersByTime(4 * MINUTE_MS);
    await outbox.written();
    expect(kept().toSorted()).toEqual(['1', '2']);
    vi.advanceTimersByTime(MINUTE_MS);
    await outbox.written();
    expect(kept()).toEqual(['2']);
    vi.advanceTimersByTime(2 * MINUTE_MS);
    await outbox.written();
    expect(readdirSync(stateDir)).toEqual([]);
  });

  test('GIVEN a date that was put back meanwhile THEN no token is kept for longer than 15 minutes', async () => {
    vi.useFakeTimers();
    leave(['1', { ...OWED, at: 1_000 + 60 * MINUTE_MS }]);
    const outbox = create();
    await outbox.unsettled(1_000);
    vi.advanceTimersByTime(15 * MINUTE_MS);
    await outbox.written();
    expect(readdirSync(stateDir)).toEqual([]);
  });

  test('GIVEN answers that are owed THEN they keep no process alive', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const outbox = create();
    await outbox.owe('1', OWED);
    await outbox.owe('2', OWED);
    await outbox.written();
    const long = timers.mock.results.filter((_result, at) => (timers.mock.calls[at]?.[1] ?? 0) >= MINUTE_MS);
    timers.mockRestore();
    expect(long.length).toBeGreaterThan(0);
    expect(long.map(({ value }) => (value as NodeJS.Timeout).hasRef())).toEqual(long.map(() => false));
  });
});

describe('a disk that fails', () => {
  const listening = () => {
    const warnings: unknown[][] = [];
    return { warnings, log: { warn: (...given: unknown[]) => void warnings.push(given) } };
  };

  // What threw here was the answer that was never sent.
  test('GIVEN that nothing can be written THEN nothing throws, and one line says so without a token', async () => {
    const { warnings, log } = listening();
    const noFolder = join(stateDir, 'no folder');
    writeFileSync(noFolder, '');
    const outbox = create(noFolder, log);
    for (const id of ['1', '2']) {
      await outbox.owe(id, OWED);
      outbox.settle(id);
    }
    expect(await outbox.unsettled(2_000)).toEqual(new Map());
    await outbox.written();
    expect(warnings).toEqual([[expect.anything(), expect.stringContaining('STATE_DIR')]]);
    expect(JSON.stringify(warnings)).toMatch(/EEXIST|ENOTDIR/u);
    expect(JSON.stringify(warnings)).not.toContain(TOKEN);
  });

  test('GIVEN a disk that does not answer THEN an announcement waits for it a moment only, and it is written later', async () => {
    const outbox = create();
    await outbox.owe('1', OWED);
    rmSync(file());
    // Whoever opens it to write waits until somebody reads.
    execFileSync('mkfifo', [file()]);
    await outbox.owe('2', OWED);
    const written = await readFile(file(), 'utf8');
    await outbox.written();
    expect([...readOutbox(written).entries.keys()]).toEqual(['2']);
  });

  test('GIVEN a disk that takes something again THEN all that is owed by then is kept', async () => {
    const later = join(stateDir, 'later');
    writeFileSync(later, '');
    const outbox = create(later);
    await outbox.owe('1', OWED);
    rmSync(later);
    await outbox.owe('2', OWED);
    await outbox.written();
    expect([...readOutbox(readFileSync(join(later, 'deferred.jsonl'), 'utf8')).entries.keys()]).toEqual(['1', '2']);
  });

  test.each(['folder', 'file'])(
    'GIVEN a %s that was cleared away THEN all that is owed is kept all the same',
    async (what) => {
      const { warnings, log } = listening();
      const outbox = create(stateDir, log);
      await outbox.owe('1', OWED);
      await outbox.owe('2', OWED);
      rmSync(what === 'folder' ? stateDir : file(), { recursive: true });
      outbox.settle('1');
      await outbox.owe('3', OWED);
      await outbox.written();
      expect(kept()).toEqual(['2', '3']);
      expect(warnings).toEqual([]);
    },
  );
});

describe('a file that was damaged', () => {
  const line = fc
    .record({ owed: fc.bigInt({ min: 1n, max: 99n }), locale: fc.constantFrom('id', 'fr'), inPlace: fc.boolean() })
    .map(({ owed, ...entry }) => owedLine(String(owed), { ...OWED, ...entry }));
  const settled = fc.bigInt({ min: 1n, max: 99n }).map((id) => settledLine(String(id)));

  test('GIVEN any bytes THEN reading them throws nothing, and what they hold can be told of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const { entries } = readOutbox(Buffer.from(bytes).toString('utf8'));
        expect(entries.size).toBe(0);
      }),
    );
  });

  test('GIVEN a file whose end was never written THEN all whole lines before it are read', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, settled), { maxLength: 20 }), fc.nat(), (lines, cut) => {
        const whole = joined(lines);
        const part = whole.slice(0, cut % (whole.length + 1));
        const complete = part.slice(0, part.lastIndexOf('\n') + 1);
        const ofPart = readOutbox(part);
        expect(ofPart.malformed).toBeLessThanOrEqual(1);
        if (ofPart.malformed === 1) expect(ofPart.entries).toEqual(readOutbox(complete).entries);
        // What is appended to it later is read too.
        expect(readOutbox(`${part}${joined([owedLine('100', OWED)])}`).entries.get('100')).toEqual(OWED);
      }),
    );
  });

  test('GIVEN bytes that were changed THEN every entry that is read could be told of', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (lines, changes) => {
          const bytes = Buffer.from(joined(lines));
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          for (const [id, { applicationId, token }] of readOutbox(bytes.toString('utf8')).entries) {
            expect(`${id}/${applicationId}/${token}`).toMatch(/^\d+\/\d+\/[\w.=~-]+$/);
          }
        },
      ),
    );
  });

  test.each([
    ['of another version', '{"owed":"1","token":"x","until":5}'],
    ['with values of other types', JSON.stringify({ owed: 1, ...OWED })],
    ['whose token is another address', owedLine('1', { ...OWED, token: '../../users/@me' })],
    ['whose application is another address', owedLine('1', { ...OWED, applicationId: '1/2' })],
    ['without a time', owedLine('1', { ...OWED, at: Number.NaN })],
    ['longer than any', owedLine('1', { ...OWED, token: 'x'.repeat(100_000) })],
    ['that is a list', '[]'],
    ['that is nothing', 'null'],
  ])('GIVEN a line %s THEN it is passed over, and the next one is read', (_what, malformed) => {
    const { entries, malformed: count } = readOutbox(joined([malformed, owedLine('2', OWED)]));
    expect([...entries.keys()]).toEqual(['2']);
    expect(count).toBe(1);
  });

  test('GIVEN a file full of other lines THEN reading stops soon', () => {
    expect(readOutbox('x\n'.repeat(1_000_000)).malformed).toBe(1_000);
  });

  test.each([
    ['larger than any', () => writeFileSync(file(), ' '.repeat(17 * 1024 * 1024))],
    ['full of zeros', () => writeFileSync(file(), Buffer.alloc(5_000))],
  ])('GIVEN one %s THEN that is told, without what is in it, and the outbox goes on', async (_what, damage) => {
    damage();
    const warn = vi.fn();
    const outbox = create(stateDir, { warn });
    expect(await outbox.unsettled(2_000)).toEqual(new Map());
    await outbox.owe('1', OWED);
    await outbox.written();
    expect(kept()).toEqual(['1']);
    expect(warn.mock.calls).toEqual([[expect.anything(), 'the list of who waits for an answer was damaged']]);
  });
});
