/** A wish for a summary, small talk and questions on a source itself at a terminal. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COUNCIL_MINUTES, HARBOUR } from '../../support/texts.ts';
import { captured } from './capture.ts';

let folder: string;
let bare: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notulen-wishes-'));
  bare = await mkdtemp(join(tmpdir(), 'notulen-wishes-'));
  await writeFile(join(folder, 'council.md'), COUNCIL_MINUTES);
  await writeFile(join(folder, 'harbour.md'), HARBOUR);
});

afterAll(() => Promise.all([folder, bare].map((one) => rm(one, { recursive: true }))));

const ask = (...args: readonly string[]) => askIn(folder, ...args);

async function askIn(library: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await captured('ask', ...args, '--library', library);
  vi.restoreAllMocks();
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('notulen ask', () => {
  it('given a wish for a summary, then what the source itself has, each with who says it and where', async () => {
    const shown = await ask('ringkas', '--source', 'council');
    expect(shown).toMatch(/^notulen writes no summaries; this is from "Minutes of the harbour council" itself:\n\n/u);
    const place = 'Minutes of the harbour council, Teluk Sagara Harbour Council, 2026-03-20';
    expect(shown).toContain(
      `Decided:\n\nRESOLVED: The western pier closes for nine days in May.\n  – the minutes\n  – ${place}, Dredging, `,
    );
    expect(shown.match(/^RESOLVED/gmu)).toHaveLength(7);
    expect(shown).toContain('\n\nTo do:\n\nACTION: Tarik Voss to write');
    expect(shown).toContain(
      'Headings: Dredging · Fees · The crane · Lamps\nSpoke most: Lena Moor (2), Tarik Voss (2)\n',
    );
  });

  it('given several sources, then that another can be asked', async () => {
    expect(await ask('tl;dr')).toMatch(/\n\nThis is one of 2 sources: --source ID asks of another\.\n$/u);
    expect(await ask('tl;dr', '--source', 'harbour')).toMatch(
      /Quoted most: Rina Wulandari \(2\), Bagus Prakoso \(2\)\n$/u,
    );
  });

  it('given when it was, then the date of the source and the sentence that tells it', async () => {
    expect(await ask('when was it?', '--source', 'council')).toMatch(
      /^What "Minutes of the harbour council" says about the time:\nThe source itself is dated 2026-03-20\.\n\nThe council met on Wednesday 18 March 2026/u,
    );
  });

  it('given where it was, then the sentence that tells it', async () => {
    expect(await ask('where was it?', '--source', 'council')).toMatch(
      /^What "Minutes of the harbour council" says about the place:\n\nThe council met on Wednesday 18 March 2026/u,
    );
  });

  it('given where it was, and nothing that tells it, then that, and how the source begins', async () => {
    const note = join(bare, 'note.md');
    await writeFile(note, '---\nlanguage: en\n---\nRain fell all day long, and nobody came to the meeting.');
    expect(await askIn(bare, 'where was it?')).toMatch(
      /^Nothing was found in "note" that tells where it was\.\n\nIt begins like this:\n\nRain fell/u,
    );
  });

  it('given who wrote it, or where it is from, then what is known of it', async () => {
    const known =
      'It comes from Pelabuhan Teluk Sagara dibuka kembali, kabarsagara.example, agency KSN, published 2026-03-05, https://kabarsagara.example/pelabuhan';
    expect(await ask('who wrote this?', '--source', 'harbour')).toContain(
      `Who wrote it is not known here.\n${known}\n`,
    );
    expect(await ask('sumbernya dari mana', '--source', 'harbour')).toBe(`${known}\n`);
  });

  it('given small talk, then what can be asked', async () => {
    expect(await ask('hi')).toBe(
      'Ask what was said or decided at a meeting: the answer is the exact words of the sources.\nThey are about: Minutes of the harbour council; Pelabuhan Teluk Sagara dibuka kembali.\n',
    );
  });

  it('given --json, then passages as ever, and with --explain the source by its id', async () => {
    const { explanation, ...answer } = JSON.parse(await ask('ringkas', '--source', 'council', '--json', '--explain'));
    expect(Object.keys(answer)).toEqual(['question', 'answered', 'decision', 'passages']);
    expect(answer.decision).toBe('silent');
    expect(answer.passages).toHaveLength(5);
    expect(explanation.silence).toEqual({ reason: 'summary', article: 'council' });
    const about = JSON.parse(await ask('when was it?', '--source', 'council', '--json', '--explain'));
    expect(about.explanation.silence).toEqual({ reason: 'aboutSource', property: 'time', article: 'council' });
  });
});
