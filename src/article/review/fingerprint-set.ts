/** Many fingerprints, one behind the other in memory, so that ten thousand are looked through in a few milliseconds. */
import { COMPARED_MIN, type Fingerprint, HASHES_MAX } from './fingerprint.ts';

const FIRST_CAPACITY = 16;
const GROWTH = 1.5;
/** Bits of a hash by which a first look tells hashes apart: few enough that the filter stays in a core's own cache. */
const FILTER_BITS = 18;
const WORD_BITS = 5;

/** Fingerprints by the ids of what they were made of. */
export class FingerprintSet {
  readonly #ids: string[] = [];
  readonly #counts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #places = new Map<string, number>();
  /** `HASHES_MAX` for each, the rest of a shorter one unused. */
  #hashes = new Uint32Array(FIRST_CAPACITY * HASHES_MAX);

  /** Adds one, in place of one with the same id. */
  set(id: string, { count, hashes }: Fingerprint): void {
    const place = this.#places.get(id) ?? this.#ids.length;
    this.#places.set(id, place);
    this.#ids[place] = id;
    this.#counts[place] = count;
    this.#lengths[place] = hashes.length;
    this.#reserve(place + 1);
    this.#hashes.set(hashes, place * HASHES_MAX);
  }

  /** Takes one out, if it is there. */
  delete(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    const last = this.#ids.length - 1;
    const lastId = this.#ids[last];
    if (lastId !== undefined && lastId !== id) this.set(id, this.#at(last));
    this.#places.delete(id);
    if (lastId !== undefined && lastId !== id) {
      this.#ids[place] = lastId;
      this.#places.set(lastId, place);
    }
    for (const list of [this.#ids, this.#counts, this.#lengths]) list.length = last;
  }

  clear(): void {
    for (const list of [this.#ids, this.#counts, this.#lengths]) list.length = 0;
    this.#places.clear();
  }

  /**
   * All with which a fingerprint shares at least `share` (0 to 1) by `sharedOf`, and by chance some others, in no
   * order. The hashes are good until the set changes.
   */
  candidates(own: Fingerprint, share: number): Array<readonly [id: string, fingerprint: Fingerprint]> {
    const enough = COMPARED_MIN * share;
    const filter = filterOf(own);
    const found: Array<readonly [id: string, fingerprint: Fingerprint]> = [];
    for (const [place, id] of this.#ids.entries()) {
      const first = place * HASHES_MAX;
      const end = first + (this.#lengths[place] ?? 0);
      if (countIn(filter, this.#hashes, first, end) >= enough) found.push([id, this.#at(place)]);
    }
    return found;
  }

  #at(place: number): Fingerprint {
    const first = place * HASHES_MAX;
    const hashes = this.#hashes.subarray(first, first + (this.#lengths[place] ?? 0));
    return { count: this.#counts[place] ?? 0, hashes };
  }

  #reserve(places: number): void {
    if (places * HASHES_MAX <= this.#hashes.length) return;
    const larger = new Uint32Array(Math.ceil(places * GROWTH) * HASHES_MAX);
    larger.set(this.#hashes);
    this.#hashes = larger;
  }
}

/** How many of some hashes the filter has. */
function countIn(filter: Uint32Array, hashes: Uint32Array, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at += 1) {
    const bits = (hashes[at] ?? 0) >>> (32 - FILTER_BITS);
    count += ((filter[bits >>> WORD_BITS] ?? 0) >>> (bits & 31)) & 1;
  }
  return count;
}

/** A bit is set where a hash begins with its number. */
function filterOf({ hashes }: Fingerprint): Uint32Array {
  const filter = new Uint32Array(1 << (FILTER_BITS - WORD_BITS));
  for (const hash of hashes) {
    const bits = hash >>> (32 - FILTER_BITS);
    const word = bits >>> WORD_BITS;
    filter[word] = (filter[word] ?? 0) | (1 << (bits & 31));
  }
  return filter;
}
