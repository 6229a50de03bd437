/** Which keys of front matter are understood, under which names. */

/** What a person may be told to write, in the order in which it is told. */
export const KEYS = ['title', 'publisher', 'agency', 'url', 'published', 'language', 'kind', 'speakers'] as const;

export type Key = (typeof KEYS)[number];

/**
 * The names of each key, the contract's own first and the others in the order in which they are believed:
 * `published_at` tells when something was published, `date` may tell when the file was made. A name under two keys is
 * the first one whose values it has: `source: https://…` is an address, `source: Harbour Star` a publisher. `author` is
 * nowhere: the writer is not the publisher.
 */
export const NAMES: readonly (readonly [name: string, ...keys: Key[]])[] = [
  ['title', 'title'], // title: Harbour reopens
  ['headline', 'title'], // schema.org
  ['og:title', 'title'],
  ['judul', 'title'],
  ['publisher', 'publisher'], // publisher: Harbour Star
  ['penerbit', 'publisher'],
  ['site_name', 'url', 'publisher'], // site_name: Harbour Star
  ['og:site_name', 'url', 'publisher'],
  ['outlet', 'url', 'publisher'],
  ['media', 'url', 'publisher'], // media: Kabar Pagi
  ['agency', 'agency'], // agency: ABC
  ['news_agency', 'agency'],
  ['kantor_berita', 'agency'],
  ['url', 'url'], // url: https://star.example/harbour
  ['canonical', 'url'],
  ['canonical_url', 'url'],
  ['source_url', 'url'],
  ['og:url', 'url'],
  ['link', 'url'],
  ['permalink', 'url'],
  ['tautan', 'url'],
  ['source', 'url', 'publisher'], // source: https://star.example/harbour
  ['sumber', 'url', 'publisher'], // sumber: Kabar Pagi
  ['site', 'url', 'publisher'],
  ['published', 'published'], // published: 2025-10-21
  ['published_at', 'published'],
  ['date_published', 'published'], // datePublished: 2025-10-21T10:30:00Z
  ['published_date', 'published'],
  ['publish_date', 'published'],
  ['published_time', 'published'],
  ['article:published_time', 'published'],
  ['pub_date', 'published'],
  ['pubdate', 'published'],
  ['date', 'published'], // date: 2025-10-21 10:30:00 +0700
  ['tanggal', 'published'], // tanggal: 21 Oktober 2025
  ['created', 'published'],
  ['created_at', 'published'],
  ['date_created', 'published'],
  ['language', 'language'], // language: id
  ['lang', 'language'], // lang: en-GB
  ['locale', 'language'],
  ['bahasa', 'language'], // bahasa: Indonesia
  ['kind', 'kind'], // kind: minutes
  ['type', 'kind'],
  ['speakers', 'speakers'], // speakers: { LM: Lena Moor }
  ['attendees', 'speakers'],
  ['participants', 'speakers'],
  ['present', 'speakers'],
  ['peserta', 'speakers'],
  ['hadir', 'speakers'],
];

/** A name as `NAMES` has it: `datePublished`, `Date published` and `date-published` are `date_published`. */
export function normalName(key: string): string {
  return key
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
