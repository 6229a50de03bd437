/** Words that a scribe notes for somebody else: `<jen> mark: the pump is late`, and `<jen> … by a week` after it. */
import { nameKey } from '../../language/names.ts';
import type { Span } from '../../language/types.ts';
import type { ListedPerson } from './attendance/listed-person.ts';
import type { LabelledLine } from './labels/grammar.ts';
import { judgeLabel } from './labels/judge.ts';

/** Whose words a turn relays. */
export interface Relayed {
  /** The name as the scribe wrote it there, or above. */
  readonly label: Span;
  readonly words: Span;
}

const SHAPES = new Set(['nick', 'chat-nick', 'chat-from', 'chat-tabs', 'stamp-name']);
/** A chat that was copied without its times: only a scribe who says so is one. */
const COPIED = new Set(['colon', 'bracket']);
const NOTED = /^(?<label>(?:(?:Mrs?|Ms|Miss|Dr|Pak|Bu)\.? )?[\p{L}_][\p{L}\p{N}_'’.-]{1,23}):\s+(?=\S)/u;
const GOES_ON = /^(?:…|\.{2,})\s*(?=\S)/u;
/** Who is neither listed nor a writer must be noted so often. */
const RECURS_MIN = 2;
/** Who notes so many lines, and such a share of their own, is a scribe. */
const NOTED_MIN = 3;
const NOTED_SHARE_MIN = 0.3;
/** `scribe: lena`, `aku yang nyatat`. */
const DECLARED =
  /^(?:scribe(?:nick)?\s*[:+]|scribe\+|notulis\s*:)|\b(?:i(?:'ll| will| can)? scribe|i(?:'ll| will) (?:take|type) (?:notes|the notes|as)|(?:aku|saya) (?:yang |akan )?(?:nyatat|mencatat|catat|notulen))\b/iu;

/** `scribenick: lena`: whoever is named notes, not who writes that. */
const APPOINTED = /^(?:scribe(?:nick)?|notulis)\s*:\s*(?<nick>[^\s,]+)/iu;

/** Whether a scribe may write in lines of this shape. */
export function isScribed(shape: string): boolean {
  return SHAPES.has(shape) || COPIED.has(shape);
}

/** Reads, line by line in order, whose words the writers of a chat note. */
export class Scribes {
  readonly #body: string;
  readonly #known: Set<string>;
  /** Who notes what others say. Whoever else begins with a nick and a colon addresses somebody. */
  readonly #scribes = new Set<string>();
  #last: { readonly writer: string; readonly label: Span } | null = null;

  constructor(
    body: string,
    writers: ReadonlySet<string>,
    listed: readonly ListedPerson[],
    lines: readonly LabelledLine[],
  ) {
    this.#body = body;
    this.#known = new Set([...writers].map(nameKey));
    for (const { name, label } of listed) {
      const keys = name.split(/\s+/u).map(nameKey);
      for (const key of [...keys, keys.map((word) => word.charAt(0)).join(''), nameKey(label ?? '')])
        this.#known.add(key);
    }
    const counts = new Map<string, number>();
    const byWriter = new Map<string, { all: number; noted: number }>();
    for (const { label, words, shape } of lines) {
      const writer = body.slice(label.start, label.end);
      const written = byWriter.get(writer) ?? { all: 0, noted: 0 };
      byWriter.set(writer, written);
      written.all += 1;
      const said = body.slice(words.start, Math.min(words.end, words.start + 80));
      const appointed = APPOINTED.exec(said)?.groups?.nick;
      if (appointed !== undefined && writers.has(appointed)) this.#scribes.add(appointed);
      else if (DECLARED.test(said)) this.#scribes.add(writer);
      const noted = this.#labelIn(words);
      if (noted === null) continue;
      if (!COPIED.has(shape)) written.noted += 1;
      counts.set(nameKey(noted), (counts.get(nameKey(noted)) ?? 0) + 1);
    }
    for (const [key, count] of counts) if (count >= RECURS_MIN) this.#known.add(key);
    for (const [writer, { all, noted }] of byWriter)
      if (noted >= NOTED_MIN && noted >= NOTED_SHARE_MIN * all) this.#scribes.add(writer);
  }

  read({ label, words, shape }: LabelledLine): Relayed | null {
    if (!isScribed(shape)) return null;
    const writer = this.#body.slice(label.start, label.end);
    if (!this.#scribes.has(writer)) return null;
    const noted = this.#labelIn(words);
    if (noted !== null && this.#known.has(nameKey(noted))) {
      const span = { start: words.start, end: words.start + noted.length };
      this.#last = { writer, label: span };
      const colon = /^:\s+/u.exec(this.#body.slice(span.end, words.end))?.[0].length ?? 0;
      return { label: span, words: { start: span.end + colon, end: words.end } };
    }
    const goesOn = GOES_ON.exec(this.#body.slice(words.start, words.start + 12));
    if (goesOn !== null && this.#last?.writer === writer)
      return { label: this.#last.label, words: { start: words.start + goesOn[0].length, end: words.end } };
    if (this.#last?.writer === writer) this.#last = null;
    return null;
  }

  #labelIn({ start, end }: Span): string | null {
    const label = NOTED.exec(this.#body.slice(start, Math.min(end, start + 40)))?.groups?.label;
    return label === undefined || judgeLabel(label) === 'none' ? null : label;
  }
}
