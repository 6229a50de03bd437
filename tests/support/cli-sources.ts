/** A server's sources at a terminal: a `DATA_DIR` for each test, and files of every format to add to it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { useCommandLine } from './command-line.ts';
import { docxOf, p, r } from './files/docx.ts';
import { column, pdfOf } from './files/pdf.ts';
import type { Finished } from './process.ts';

export const SERVER = '112233445566778899';
export const OTHER = '998877665544332211';

export const MINUTES = `---
title: Garden meeting
published: 2026-05-02
url: https://garden.example/minutes
kind: minutes
---
# Garden meeting

Present: Lena Moor (LM), Tarik Voss (TV)

- **LM:** The beds behind the school get water since Monday (21/10/2025).
- **TV:** I will bring the long hose from the depot.
`;
export const PAGE = `<html lang="en"><head><title>The lamp of Brookland</title></head><body><article><h1>The lamp of Brookland</h1>
<p>The mayor Ruda Falk said on the square that the lamp of the old pier will be lit again in June.</p>
<p>"We waited ten years for this lamp," Ruda Falk said. The lamp was bought by the town in 1911 and went dark in a storm.</p>
</article></body></html>`;
export const SAID = 'Wanda Thorne: The tide gate opens at noon on Friday.';

/** By their names. */
export const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'minutes.md': MINUTES,
  'plain.txt': 'The ferry to the island leaves at nine, said the harbour master Olin Brack.',
  'call.log': 'Piers Lathom: The winch of the lock is new.\nWanda Thorne: It was paid for by the county.',
  'gate.vtt': 'WEBVTT\n\n00:00:03.000 --> 00:00:07.000\n<v Wanda Thorne>The tide gate opens at noon on Friday.\n',
  'crane.srt': '1\n00:00:03,000 --> 00:00:07,000\nArga Putra: The crane is rusty.\n',
  'lamp.html': PAGE,
  'lock.docx': docxOf({ body: p(r('Piers Lathom: The lock committee repaints the swing bridge in green.')) }),
  'museum.pdf': pdfOf([column([SAID.replace('opens', 'closed')])]),
};
/** Folders of this file of tests, and of the running test. */
interface Folders {
  /** For whatever else a test writes. */
  readonly root: string;
  /** Holds `FILES`. */
  readonly input: string;
  /** The running test's `DATA_DIR`, empty at first. */
  readonly dataDir: string;
}

export interface SourcesCommandLine {
  readonly folders: Folders;
  run(...args: readonly string[]): Promise<Finished>;
  with(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Finished>;
  /** Standard output of a run in which nothing was wrong. */
  told(...args: readonly string[]): Promise<string>;
  /** What such a run with `--json` wrote. */
  lines(...args: readonly string[]): Promise<ReturnType<typeof JSON.parse>[]>;
  /** The one line on standard error of a run that did nothing. */
  refusal(...args: readonly string[]): Promise<string>;
  /** Adds a file of `FILES`; gives its id. */
  added(name: string, server?: string): Promise<string>;
}

/** Call it at the top of a file. */
export function useSourcesCommandLine(): SourcesCommandLine {
  const commandLine = useCommandLine();
  let folders: Folders = { root: '', input: '', dataDir: '' };

  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'notulen-sources-'));
    const input = join(root, 'input');
    folders = { ...folders, root, input };
    await mkdir(input);
    for (const [name, content] of Object.entries(FILES)) await writeFile(join(input, name), content);
  });
  beforeEach(async () => {
    folders = { ...folders, dataDir: await mkdtemp(join(folders.root, 'data-')) };
  });
  afterAll(() => rm(folders.root, { recursive: true }));

  const run = (...args: readonly string[]) => commandLine.with({ DATA_DIR: folders.dataDir }, ...args);

  async function told(...args: readonly string[]): Promise<string> {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  }

  async function lines(...args: readonly string[]) {
    const stdout = await told(...args, '--json');
    return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  }

  return {
    get folders() {
      return folders;
    },
    run,
    with: commandLine.with,
    told,
    lines,
    refusal: async (...args) => {
      const { status, stdout, stderr } = await run(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[^\n]+\n$/u);
      return stderr.trimEnd();
    },
    added: async (name, server = SERVER) => {
      const [source] = await lines('add', join(folders.input, name), '--server', server);
      return source.id;
    },
  };
}
