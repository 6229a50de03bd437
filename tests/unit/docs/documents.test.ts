import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  commandsIn,
  documents,
  inlineCode,
  linkTargets,
  markdownParts,
  readDocument,
  repositoryFiles,
} from '../../support/documents.ts';
import { ROOT } from '../../support/process.ts';

const LINE_MAX_CHARACTERS = 120;
const README_MAX_LINES = 120;
/** A comment: a line of one, or one that follows code. */
const COMMENTS: ReadonlyArray<readonly [files: RegExp, comment: RegExp]> = [
  [/\.(?:ts|js|css)$/u, /^\s*(?:\/\*|\*)|(?:^|\s)\/\/(?:\s|$)/u],
  [/\.(?:ya?ml|service|tsv)$|(?:^|\/)(?:Dockerfile|\.env\.example|\.npmrc|\.editorconfig|run)$/u, /^\s*#/u],
  [/\.html$/u, /<!--/u],
];

const prose = (path: string) => markdownParts(readDocument(path)).prose;
/** Whether a line could be broken and is not: an address can't be. */
const isLong = (line: string) => [...line.replaceAll(/https?:\/\/\S+/gu, '')].length > LINE_MAX_CHARACTERS;

/** `path:line` of the lines of a text that a test finds fault with. */
function placesOf(path: string, text: string, isFault: (line: string) => boolean): string[] {
  return text.split('\n').flatMap((line, at) => (isFault(line) ? [`${path}:${at + 1}`] : []));
}

/** The ids that GitHub gives the headings of a text. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/gu, '-'),
  );
}

describe('lines', () => {
  test('of prose in documents hold at most 120 characters, tables and blocks aside', () => {
    const isFault = (line: string) => isLong(line) && !/^\s*\|/u.test(line);
    expect(documents().flatMap((path) => placesOf(path, prose(path), isFault))).toEqual([]);
  });

  test('of comments hold at most 120 characters', () => {
    const places = COMMENTS.flatMap(([files, comment]) =>
      repositoryFiles()
        .filter((path) => files.test(path))
        .flatMap((path) => placesOf(path, readDocument(path), (line) => isLong(line) && comment.test(line))),
    );
    expect(places).toEqual([]);
  });

  test('of a table stand in a table: no row is folded into running text', () => {
    const isFault = (line: string) => /\|\s*:?---/u.test(line) && !/^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u.test(line);
    expect(documents().flatMap((path) => placesOf(path, prose(path), isFault))).toEqual([]);
  });
});

describe('links', () => {
  test.each(documents())('in %s lead to files and headings that exist', (path) => {
    const broken = linkTargets(prose(path)).filter((target) => {
      if (/^https?:/u.test(target)) return !URL.canParse(target);
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(ROOT, to))) return true;
      return anchor !== undefined && !anchorsOf(prose(to)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

/** What tells of versions that are gone. */
const PAST = 'CHANGELOG.md';
/** Folders and files of this repository, and TypeScript files by the end of their path. */
const PATH_FROM_TOP = /^(?:src|tests|packages|commands|data|docs|deploy|bin|scripts)\/[\w./-]*$/u;
const END_OF_PATH = /^[\w./-]+\.ts$/u;

describe('paths', () => {
  const files = repositoryFiles();
  const present = documents().filter((path) => path !== PAST);

  test.each(present)('that %s names exist', (path) => {
    const exists = (code: string) => existsSync(join(ROOT, code)) || existsSync(join(ROOT, dirname(path), code));
    const missing = inlineCode(prose(path)).filter((code) => {
      if (PATH_FROM_TOP.test(code)) return !exists(code);
      return END_OF_PATH.test(code) && !files.some((file) => `/${file}`.endsWith(`/${code}`));
    });
    expect(missing).toEqual([]);
  });
});

test('the README has at most 120 lines', () => {
  expect(readDocument('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(README_MAX_LINES);
});

describe('in both languages', () => {
  const indonesian = documents().filter((path) => path.endsWith('.id.md'));
  const inEnglish = (path: string) => path.replace(/\.id\.md$/u, '.md');
  /** A heading has another name in the other language. */
  const pageOf = (target: string) => inEnglish(target.replace(/(?<=\.md)#.*$/u, ''));

  test.each(indonesian)(
    '%s has the headings, pictures, links, commands and rows of the English one in its order',
    (path) => {
      const shapeOf = (document: string) => ({
        headings: [...prose(document).matchAll(/^(#+) /gmu)].map(([, marks]) => marks),
        links: linkTargets(prose(document)).map(pageOf),
        commands: commandsIn(readDocument(document)),
        rows: prose(document)
          .split('\n')
          .filter((line) => line.startsWith('|')).length,
      });
      expect(shapeOf(path)).toEqual(shapeOf(inEnglish(path)));
    },
  );

  test.each(indonesian)('%s leads to the Indonesian page where there is one', (path) => {
    const pages = linkTargets(prose(path)).map((target) => normalize(join(dirname(path), target.replace(/#.*$/u, ''))));
    const english = pages.filter((page) => page !== inEnglish(path) && indonesian.map(inEnglish).includes(page));
    expect(english).toEqual([]);
  });
});
