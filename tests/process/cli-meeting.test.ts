/** Minutes, a call and a chat at a terminal: where something stands, and whose words it is. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useCommandLine } from '../support/command-line.ts';
import { column, pdfOf } from '../support/files/pdf.ts';

const commandLine = useCommandLine();

const MINUTES = `# Minutes of the Brookland council

Present: Lena Moor (LM), Tarik Voss (TV), Rhoda Ilkley

## Parking on High Street

- **LM:** The parking spaces before the bakery cost the street [forty trees](https://brookland.example/trees).
- **TV:** I cannot support this in any way.

RESOLVED: Eleven parking spaces are given up by the end of June.

ACTION: TV to ask the council by Friday.
`;

const CALL = `---
title: Harbour call
url: https://youtu.be/harbour?si=x
kind: transcript
---
[00:01:01] Lena Moor: When will the dredger reach the western pier?

[00:12:03] Tarik Voss: It arrives in the second week of May. Arga Putra said that the crane is rusty.
`;

const CHAT = [
  '13/03/26 10.15 - Rini Astuti: Kerja bakti di saluran irigasi mulai hari Minggu pagi.',
  '13/03/26 10.17 - Tarqim: Saya membawa tiga cangkul dan dua gerobak.',
  '13/03/26 10.18 - Rini Astuti: Terima kasih banyak, Pak Tarqim.',
  '13/03/26 10.20 - Tarqim: Istri saya membawa air minum untuk semua.',
].join('\n');

const CAPTIONS = `WEBVTT

00:00:03.000 --> 00:00:07.000
<v Wanda Thorne>The tide gate opens at noon on Friday.

00:01:12.000 --> 00:01:16.000
<v Piers Lathom>The keeper of the gate gets a new winch.
`;

/** Two pages; the second holds the decision. */
const PAGES = pdfOf([
  column(['Minutes of the lock committee', '', 'Wanda Thorne: The old winch was sold to a museum in March.']),
  column(['Piers Lathom: The lock committee will repaint the swing bridge in green.']),
]);

let library: string;

beforeAll(async () => {
  library = await mkdtemp(join(tmpdir(), 'notulen-meetings-'));
  await writeFile(join(library, 'council-minutes.md'), MINUTES);
  await writeFile(join(library, 'call.md'), CALL);
  await writeFile(join(library, 'warga.txt'), CHAT);
  await writeFile(join(library, 'gate.vtt'), CAPTIONS);
  await writeFile(join(library, 'lock.pdf'), PAGES);
});

afterAll(() => rm(library, { recursive: true }));

async function run(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await commandLine.run(...args, '--library', library);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

async function places(...args: readonly string[]): Promise<unknown[]> {
  const lines = (await run(...args, '--json')).trim().split('\n');
  return lines.map((line) => JSON.parse(line).place);
}

describe('the place in JSON', () => {
  it('given headings, times in a recording and times of day, then each as far as the source tells', async () => {
    const parking = { heading: 'Parking on High Street', time: null, page: null };
    expect(await places('quotes', '--source', 'council-minutes')).toEqual([parking, parking]);
    expect(await places('quotes', '--speaker', 'Tarik Voss', '--source', 'call')).toEqual([
      { heading: null, time: '00:12:03', page: null },
    ]);
    expect(await places('quotes', '--speaker', 'Tarqim')).toEqual([
      { heading: null, time: '10.17', page: null },
      { heading: null, time: '10.20', page: null },
    ]);
  });

  it('given captions and a PDF, then the time of the cue and the page', async () => {
    expect(await places('quotes', '--source', 'gate')).toEqual([
      { heading: null, time: '00:00:03', page: null },
      { heading: null, time: '00:01:12', page: null },
    ]);
    const answer = JSON.parse(await run('ask', 'What colour will the swing bridge be repainted in?', '--json'));
    expect(answer.passages[0]).toMatchObject({ text: expect.stringContaining('in green'), place: { page: 2 } });
    expect(await run('quotes', '--source', 'lock')).toMatch(/ – .*lock.*, page 2\n/u);
  });

  it('given an answer and a check, then theirs too, and the words as they are written', async () => {
    const answer = JSON.parse(await run('ask', 'When does the dredger arrive?', '--json'));
    expect(answer.passages[0]).toMatchObject({
      text: expect.stringContaining('second week of May'),
      speakers: ['Tarik Voss'],
      place: { heading: null, time: '00:12:03', page: null },
    });
    const check = JSON.parse(await run('check', 'It arrives in the second week of May', '--json'));
    expect(check.quotation.place).toEqual({ heading: null, time: '00:12:03', page: null });
    const [first = ''] = (await run('quotes', '--speaker', 'Lena Moor', '--source', 'council-minutes', '--json')).split(
      '\n',
    );
    expect(JSON.parse(first).text).toContain('[forty trees](https://brookland.example/trees)');
  });
});

describe('what minutes record', () => {
  it.each([
    ['what was decided about parking', 'RESOLVED: Eleven parking spaces are given up by the end of June.'],
    ['apa yang diputuskan soal parkir', 'RESOLVED: Eleven parking spaces are given up by the end of June.'],
    ['apa tugas Tarik Voss', 'ACTION: TV to ask the council by Friday.'],
    ['siapa saja yang hadir', 'Present: Lena Moor (LM), Tarik Voss (TV), Rhoda Ilkley'],
  ])('given "%s", then the line that records it is the answer', async (question, text) => {
    const answer = JSON.parse(await run('ask', question, '--json'));
    expect([answer.decision, answer.passages[0].text]).toEqual(['answer', text]);
  });
});

describe('for people', () => {
  it('given minutes, then what is noted in them, without markup', async () => {
    expect(await run('quotes', '--speaker', 'Lena Moor', '--source', 'council-minutes')).toBe(
      'The parking spaces before the bakery cost the street forty trees.\n  – Lena Moor, as noted in the minutes\n  – council-minutes, Parking on High Street, paragraph 4\n\n',
    );
    expect(await run('ask', 'How many parking spaces are given up?', '--limit', '1')).toContain(
      '  – the minutes\n  – council-minutes, Parking on High Street, paragraph',
    );
  });

  it('given a call with an address, then it leads to the time; the question stands above', async () => {
    const shown = await run('ask', 'When does the dredger arrive?', '--limit', '1');
    expect(shown).toContain('Lena Moor: "When will the dredger reach the western pier?"\nIt arrives');
    expect(shown).toContain('  – at 12:03, Harbour call, https://youtu.be/harbour?si=x&t=723');
  });

  it('given a check of words in a chat, then when they were written, and no publisher is missed', async () => {
    const shown = await run('check', 'Saya membawa tiga cangkul dan dua gerobak');
    expect(shown).toContain('  – Tarqim\n  – at 10.17, warga');
    expect(shown).not.toContain('publisher');
  });
});
