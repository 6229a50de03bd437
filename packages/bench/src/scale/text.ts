import { createRandom, type Random } from './random.ts';
import { FUNCTION_WORDS, GeneratedVocabulary } from './vocabulary.ts';
import { createZipfMandelbrot } from './zipf.ts';

/** An article of generated text. */
export interface GeneratedArticle {
  readonly id: string;
  /** Its sentences, two to four in a paragraph. */
  readonly body: string;
  readonly sentences: readonly string[];
}

/** Words of news in rank and number; see `ZIPF_EXPONENT` and `HEAPS_…`. */
const ZIPF_EXPONENT = 1.07;
const ZIPF_SHIFT = 2.7;
/** A text of n words has HEAPS_FACTOR · n^HEAPS_EXPONENT different ones. Heaps: Information Retrieval (1978). */
export const HEAPS_FACTOR = 12;
export const HEAPS_EXPONENT = 0.6;
const LARGEST_VOCABULARY = 1_000_000;

/** An article keeps to its subject: so many of its content words are ones it had before. */
const REPEATED_SHARE = 0.25;
const NUMBER_SHARE = 0.04;
const NAME_SHARE = 0.05;
const QUOTED_SHARE = 0.15;
const REPORTED_SHARE = 0.08;
const KNOWN_SPEAKER_SHARE = 0.6;
const OFFICES = ['Gubernur', 'Menteri', 'Bupati', 'Wali Kota', 'Ketua', 'Kepala Dinas'];
const VERBS = ['mengatakan', 'menyatakan', 'menilai', 'menegaskan'];

/**
 * Articles of 20 to 40 sentences, the same for the same seed, without end. Words follow Zipf–Mandelbrot over a
 * vocabulary that grows by Heaps' law; function words of Indonesian are its first ranks. One sentence of four is
 * somebody's statement, with names and offices.
 */
export function* generateArticles(seed: number): Generator<GeneratedArticle, never> {
  const writer = new Writer(createRandom(seed));
  for (let number = 1; ; number += 1) yield writer.article(`article-${number}`);
}

/** The first articles with `count` sentences in all; the last one ends where they are reached. */
export function articlesWithSentences(count: number, seed: number): GeneratedArticle[] {
  const articles: GeneratedArticle[] = [];
  let left = count;
  for (const article of generateArticles(seed)) {
    if (left <= 0) break;
    const sentences = article.sentences.slice(0, left);
    articles.push(
      sentences.length === article.sentences.length ? article : { ...article, sentences, body: sentences.join(' ') },
    );
    left -= sentences.length;
  }
  return articles;
}

interface Speaker {
  readonly name: string;
  readonly office: string;
}

class Writer {
  readonly #random: Random;
  readonly #content: GeneratedVocabulary;
  readonly #names: GeneratedVocabulary;
  readonly #zipf = createZipfMandelbrot(ZIPF_EXPONENT, ZIPF_SHIFT, LARGEST_VOCABULARY);
  readonly #speakers: Speaker[] = [];
  #written = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#content = new GeneratedVocabulary(random, 0.5);
    this.#names = new GeneratedVocabulary(random, 0);
  }

  article(id: string): GeneratedArticle {
    const subject: string[] = [];
    const speakers = Array.from({ length: 1 + this.#random.below(3) }, () => this.#speaker());
    const introduced = new Set<Speaker>();
    const sentences = Array.from({ length: 20 + this.#random.below(21) }, () =>
      this.#sentence(subject, speakers, introduced),
    );
    return { id, sentences, body: this.#paragraphs(sentences) };
  }

  #paragraphs(sentences: readonly string[]): string {
    const paragraphs: string[] = [];
    for (let at = 0; at < sentences.length; ) {
      const length = 2 + this.#random.below(3);
      paragraphs.push(sentences.slice(at, at + length).join(' '));
      at += length;
    }
    return paragraphs.join('\n\n');
  }

  #sentence(subject: string[], speakers: readonly Speaker[], introduced: Set<Speaker>): string {
    const words = Array.from({ length: 8 + this.#random.below(18) }, () => this.#word(subject));
    const text = words.join(' ');
    const form = this.#random.next();
    if (form > QUOTED_SHARE + REPORTED_SHARE) return `${capitalised(text)}.`;
    const speaker = this.#random.pick(speakers);
    const name = introduced.has(speaker) ? speaker.name : `${speaker.office} ${speaker.name}`;
    introduced.add(speaker);
    if (form < QUOTED_SHARE) return `“${capitalised(text)},” kata ${name}.`;
    return `${name} ${this.#random.pick(VERBS)} bahwa ${text}.`;
  }

  #word(subject: string[]): string {
    this.#written += 1;
    const fresh = FUNCTION_WORDS.length + this.#content.words.length < HEAPS_FACTOR * this.#written ** HEAPS_EXPONENT;
    if (fresh) return this.#remember(this.#newest(), subject);
    const ranks = FUNCTION_WORDS.length + this.#content.words.length;
    const rank = this.#zipf.draw(this.#random.next(), ranks);
    const functionWord = FUNCTION_WORDS[rank];
    if (functionWord !== undefined) return functionWord;
    const kind = this.#random.next();
    if (kind < NUMBER_SHARE)
      return String(this.#random.below(2) === 0 ? 1990 + this.#random.below(40) : 2 + this.#random.below(900));
    if (kind < NUMBER_SHARE + NAME_SHARE) return this.#name();
    if (subject.length > 0 && this.#random.next() < REPEATED_SHARE) return this.#random.pick(subject);
    return this.#remember(this.#content.words[rank - FUNCTION_WORDS.length] ?? '', subject);
  }

  #newest(): string {
    this.#content.growTo(this.#content.words.length + 1);
    return this.#content.words.at(-1) ?? '';
  }

  #remember(word: string, subject: string[]): string {
    subject.push(word);
    return word;
  }

  /** A name, of places and things too: one in a hundred is new. */
  #name(): string {
    const { words } = this.#names;
    if (words.length === 0 || this.#random.next() < 0.01) this.#names.growTo(words.length + 1);
    return capitalised(words[this.#zipf.draw(this.#random.next(), words.length)] ?? '');
  }

  #speaker(): Speaker {
    const known = this.#speakers.length > 0 && this.#random.next() < KNOWN_SPEAKER_SHARE;
    if (known) return this.#speakers[this.#zipf.draw(this.#random.next(), this.#speakers.length)] as Speaker;
    this.#names.growTo(this.#names.words.length + 2);
    const [given = '', family = ''] = this.#names.words.slice(-2).map(capitalised);
    const speaker = { name: `${given} ${family}`, office: `${this.#random.pick(OFFICES)} ${this.#name()}` };
    this.#speakers.push(speaker);
    return speaker;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
