import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './process.ts';

/** What no clone holds, and git's own folder. */
const NOT_IN_A_CLONE = /^(?:node_modules|dist|dist\..*|coverage|\.git|\.env|\.notulen)$/u;
/** Sources, which are kept as they were published. */
const SOURCES = /^data\/(?:articles|preview)\/|^packages\/bench\/data\/(?:meetings|formats)\/[^/]+\//u;

/** Paths below the repository's folder of everything that a clone holds, as it stands now; `/` between their parts. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_IN_A_CLONE.test(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? repositoryFiles(path) : [path];
    })
    .sort();
}

/** Paths of the documents: every Markdown file that is no source. */
export function documents(): string[] {
  return repositoryFiles().filter((path) => path.endsWith('.md') && !SOURCES.test(path));
}

export function readDocument(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A Markdown text by its parts, whose lines keep their numbers: what is no prose is blank lines in `prose`. */
export interface MarkdownParts {
  readonly prose: string;
  /** Contents of fenced blocks, without the fences. */
  readonly blocks: readonly string[];
}

/** Parts a text at its fences, which may be indented. */
export function markdownParts(text: string): MarkdownParts {
  const prose: string[] = [];
  const blocks: string[][] = [];
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const mark: string | undefined = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1];
    if (fence === null && mark !== undefined) {
      fence = mark;
      blocks.push([]);
    } else if (fence !== null && mark === fence) {
      fence = null;
    } else if (fence !== null) {
      blocks.at(-1)?.push(line.trim());
    }
    prose.push(fence === null && mark === undefined ? line : '');
  }
  return { prose: prose.join('\n'), blocks: blocks.map((lines) => lines.join('\n')) };
}

/** Contents of inline code, in order, with single spaces also where a line ends. */
export function inlineCode(prose: string): string[] {
  return [...prose.matchAll(/(?<!`)(`+)(?!`)([^\n]|[^\n](?:(?!\n\s*\n)[\s\S])*?)(?<!`)\1(?!`)/gu)].map(
    ([, , code = '']) => code.replaceAll(/\s+/gu, ' ').trim(),
  );
}

/** Targets of links and images, in order. */
export function linkTargets(prose: string): string[] {
  const withoutCode = prose.replaceAll(/(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\1(?!`)/gu, '');
  return [...withoutCode.matchAll(/\]\(([^()\s]+)\)/gu)].map(([, target = '']) => target);
}

/** A line up to a comment, which begins outside of quotation marks. */
const COMMENT = /^((?:"[^"]*"|'[^']*'|[^"'])*?)\s+# .*$/u;
const PROGRAM = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|notulen) \S/u;

/** Commands of npm, node and notulen in a document, as written but for `sudo` and comments, each once, in order. */
export function commandsIn(text: string): string[] {
  const { prose, blocks } = markdownParts(text);
  const lines = [...blocks.flatMap((block) => block.split('\n')), ...inlineCode(prose)];
  const commands = lines
    .flatMap((line) => line.replace(COMMENT, '$1').split(' && '))
    .map((command) => command.trim().replace(/^sudo /u, ''));
  return [...new Set(commands.filter((command) => PROGRAM.test(command)))];
}
