/** What was read of drafts, so that keeping one need not read it again. */
import type { PackedSource } from '../builder/packing.ts';
import { RETENTION_MS } from '../stores/retention.ts';

interface Held {
  readonly server: string;
  readonly packed: PackedSource;
  readonly at: number;
}

/** UTF-16 code units of all texts that are held. */
const UNITS_MAX = 4_000_000;

/** The newest drafts, as long as they live and there is room; all others are read again when they are kept. */
export class HeldDrafts {
  readonly #held = new Map<string, Held>();

  hold(server: string, draft: string, packed: PackedSource): void {
    this.#held.delete(draft);
    this.#held.set(draft, { server, packed, at: Date.now() });
    let units = Array.from(this.#held.values(), unitsOf).reduce((sum, own) => sum + own, 0);
    for (const [id, held] of this.#held) {
      const isOver = Date.now() - held.at > RETENTION_MS.draft;
      if (units <= UNITS_MAX && !isOver) continue;
      this.#held.delete(id);
      units -= unitsOf(held);
    }
  }

  /** Gives it and lets it go. */
  take(draft: string): PackedSource | null {
    const held = this.#held.get(draft);
    this.#held.delete(draft);
    return held?.packed ?? null;
  }

  /** Lets all of a server go. */
  drop(server: string): void {
    for (const [id, held] of this.#held) if (held.server === server) this.#held.delete(id);
  }
}

function unitsOf({ packed }: Held): number {
  return packed.segment.article.body.length;
}
