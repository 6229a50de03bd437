/** What a moderator adds: a new source each time, and pages on the web that change once. */
import type { Upload } from 'discord-standin';
import type { ServersOptions } from '../support/servers.ts';

export interface Material {
  /** The next text, or that one; it differs from all before by a number at its end. */
  text(place?: number): string;
  /** The next text as a file. */
  file(): Upload;
  /** Address of a page with the next text. It has changed once it is fetched again, and not any more then. */
  address(): string;
  readonly web: NonNullable<ServersOptions['web']>;
}

/** A page without a title goes by it. */
export const PAGE_NAME = 'kabar.md';

/** @param texts in turn @param fileName of every file */
export function createMaterial(texts: readonly string[], fileName: string): Material {
  const web: Material['web'] = new Map();
  let count = 0;

  function text(place = count): string {
    const next = texts[place % texts.length] ?? '';
    count += 1;
    return `${next.trimEnd()}\n\n(${count})`;
  }

  return {
    text,
    file: () => ({ name: fileName, content: text() }),
    address: () => {
      const content = text();
      const address = `https://kabar.example/${count}`;
      let fetched = 0;
      web.set(address, {
        name: PAGE_NAME,
        get bytes() {
          fetched += 1;
          return Buffer.from(fetched === 1 ? content : `${content} (0)`);
        },
      });
      return address;
    },
    web,
  };
}
