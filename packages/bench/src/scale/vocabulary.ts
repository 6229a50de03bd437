import type { Random } from './random.ts';

/**
 * Function words of Indonesian in about the order of their frequency in news: the head of every text, so that an
 * engine's stop words do here what they do in life.
 */
export const FUNCTION_WORDS = (
  'yang dan di itu dengan untuk tidak dari dalam akan pada ini juga ke karena tersebut bisa ada mereka lebih telah sudah atau saat oleh ' +
  'menjadi adalah kepada sebagai bahwa dapat tak hanya saya namun seperti para harus masih kita setelah secara hingga sementara ' +
  'kata ia agar serta sejumlah banyak bagi sebelum belum terhadap antara dia kami jika lagi sekitar sejak lain sangat melalui tetapi'
).split(' ');

const ONSETS = ['b', 'd', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w', 'c', 'ng', 'y', 'sy'] as const;
const VOWELS = ['a', 'i', 'u', 'a', 'e', 'o', 'a'] as const;
const CODAS = ['', '', '', 'n', 'ng', 'k', 'r', 't', 's', 'm', 'l', 'h', 'p'] as const;

/** `me-` before each sound: what it becomes, and whether it takes the sound's place. */
const NASALS: Readonly<Record<string, readonly [prefix: string, replaces: boolean]>> = {
  b: ['mem', false],
  p: ['mem', true],
  d: ['men', false],
  c: ['men', false],
  j: ['men', false],
  t: ['men', true],
  g: ['meng', false],
  h: ['meng', false],
  k: ['meng', true],
  s: ['meny', true],
};

const AFFIXES: ReadonlyArray<(root: string) => string> = [
  nasal,
  (root) => `${nasal(root)}kan`,
  (root) => `di${root}kan`,
  (root) => `ber${root}`,
  (root) => `ke${root}an`,
  (root) => `${nasal(root).replace(/^me/, 'pe')}an`,
  (root) => `${root}an`,
  (root) => `${root}nya`,
  (root) => `ter${root}`,
];

/**
 * Words that look Indonesian, made as they are asked for: a word is either a new root or an older root with an affix.
 */
export class GeneratedVocabulary {
  readonly words: string[] = [];
  readonly #roots: string[] = [];
  readonly #known = new Set<string>(FUNCTION_WORDS);
  readonly #random: Random;
  readonly #derivedShare: number;

  /** `derivedShare` of the words have an affix: about half of those of an Indonesian text, none of its names. */
  constructor(random: Random, derivedShare: number) {
    this.#random = random;
    this.#derivedShare = derivedShare;
  }

  /** Makes words until there are so many. */
  growTo(size: number): void {
    while (this.words.length < size) {
      const derived = this.#roots.length > 0 && this.#random.next() < this.#derivedShare;
      const word = derived ? this.#random.pick(AFFIXES)(this.#random.pick(this.#roots)) : this.#root();
      if (this.#known.has(word)) continue;
      this.#known.add(word);
      this.words.push(word);
      if (!derived) this.#roots.push(word);
    }
  }

  /** Two syllables, three of every fifth. */
  #root(): string {
    const syllables = this.#random.next() < 0.2 ? 3 : 2;
    let root = '';
    for (let syllable = 1; syllable <= syllables; syllable += 1) {
      root += this.#random.pick(ONSETS) + this.#random.pick(VOWELS);
      if (syllable === syllables) root += this.#random.pick(CODAS);
    }
    return root;
  }
}

function nasal(root: string): string {
  const [prefix, replaces] = NASALS[root[0] ?? ''] ?? ['me', false];
  return prefix + (replaces ? root.slice(1) : root);
}
