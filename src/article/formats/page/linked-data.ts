/** What a page says of itself in JSON-LD, by the terms of schema.org. */

/** As much is looked at, in characters and in levels. */
const DATA_MAX_LENGTH = 200_000;
const DATA_MAX_DEPTH = 6;

export interface LinkedData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** @param data texts of JSON-LD; what is none is passed over */
export function linkedDataOf(data: readonly string[]): LinkedData {
  const things = data.map(parsed).flatMap((value) => thingsIn(value, 0));
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])));
  const articles = things.filter((thing) => 'headline' in thing || 'datePublished' in thing);
  const sites = things.filter((thing) => typesOf(thing).includes('WebSite'));
  const first = (read: (article: Json) => string | null) => articles.map(read).find((text) => text !== null) ?? null;
  return {
    headline: first(({ headline }) => textOf(headline)),
    publisher:
      first(({ publisher }) => nameOf(publisher, byId)) ??
      sites.map((site) => nameOf(site, byId)).find((name) => name !== null) ??
      null,
    published: first(({ datePublished }) => textOf(datePublished)),
    url: first(({ mainEntityOfPage, url }) => idOf(mainEntityOfPage) ?? textOf(url)),
  };
}

/** Sites put line ends into the strings of their JSON, which it does not allow. */
const CONTROLS = /\p{Cc}+/gu;

function parsed(text: string): unknown {
  if (text.length > DATA_MAX_LENGTH) return null;
  try {
    return JSON.parse(text.replace(CONTROLS, ' '));
  } catch {
    return null;
  }
}

/** The value, and what stands in the lists and graphs of it. */
function thingsIn(value: unknown, depth: number): Json[] {
  if (depth > DATA_MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  const thing = value as Json;
  return [thing, ...thingsIn(thing['@graph'], depth + 1)];
}

function typesOf({ '@type': type }: Json): readonly unknown[] {
  return Array.isArray(type) ? type : [type];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? textOf((value as Json)['@id']) : textOf(value);
}

/** `"Kabar Pagi"`, `{"name": "Kabar Pagi"}`, the first of a list, or `{"@id": "…"}` of something named elsewhere. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'object' || one === null) return textOf(one);
  const thing = one as Json;
  return textOf(thing.name) ?? textOf(byId.get(thing['@id'])?.name);
}
