/** In which sentences somebody's statements stand. */
import type { PeopleDirectory } from './people-directory.ts';
import { PRESENCE_FIELDS } from './segment.ts';
import type { IndexedSource, Sentences } from './sentences.ts';

/** Before the words of a role or group; no key of a name holds it. */
const GROUP = '\n';

export class Spoken {
  readonly #bySpeaker = new Map<string, number[]>();
  readonly #people: PeopleDirectory;

  constructor(people: PeopleDirectory) {
    this.#people = people;
  }

  /** After its people are in the directory. */
  add(source: IndexedSource): void {
    for (const [speaker, sentence] of this.#statements(source)) {
      const positions = this.#bySpeaker.get(speaker);
      if (positions === undefined) this.#bySpeaker.set(speaker, [sentence]);
      else if (positions.at(-1) !== sentence) positions.push(sentence);
    }
  }

  /** Before its people leave the directory. */
  remove(source: IndexedSource): void {
    const { first, end } = source;
    for (const speaker of new Set([...this.#statements(source)].map(([speaker]) => speaker))) {
      const left = (this.#bySpeaker.get(speaker) ?? []).filter((sentence) => sentence < first || sentence >= end);
      if (left.length === 0) this.#bySpeaker.delete(speaker);
      else this.#bySpeaker.set(speaker, left);
    }
  }

  /** Of a full name, or of a role or group as written, in the order of the sources. */
  of(name: string, sentences: Sentences): number[] {
    const person = this.#people.named(name);
    const asPerson = person === undefined ? undefined : this.#bySpeaker.get(person.keys.join(' '));
    const found = new Set([...(asPerson ?? []), ...(this.#bySpeaker.get(GROUP + name) ?? [])]);
    return [...found].filter((sentence) => sentences.has(sentence)).sort((a, b) => sentences.compare(a, b));
  }

  *#statements({ article, first, present, groups }: IndexedSource): Generator<readonly [string, number]> {
    for (let at = 0; at < present.length; at += PRESENCE_FIELDS) {
      if (present[at + 2] !== 1) continue;
      const who = present[at + 1] ?? 0;
      const speaker = who < 0 ? GROUP + groups[-1 - who] : this.#people.entryOf(article, who)?.keys.join(' ');
      if (speaker !== undefined) yield [speaker, first + (present[at] ?? 0)];
    }
  }
}
