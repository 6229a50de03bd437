/** What one server's moderators do with its sources: read, look at, keep, and take back. */

import { createHash } from 'node:crypto';
import { displayTitle } from '../../article/display-title.ts';
import type { Article } from '../../article/types.ts';
import type { Builder } from '../builder/builder.ts';
import type { PackedSource } from '../builder/packing.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import type { ServerLibraries } from '../servers/libraries.ts';
import type { Segments } from '../servers/segments.ts';
import { StoreError } from '../stores/error.ts';
import type { Content, Details, KeptSource, SourceStore } from '../stores/types.ts';
import type { LibraryVersion } from '../types.ts';
import type { HeldDrafts } from './held-drafts.ts';
import type { KeptLists } from './kept-lists.ts';
import { fetchSource, type Gathered, gather } from './material.ts';
import { type ReadMaterial, readMaterial } from './reading.ts';
import type { TurnsBySource } from './turns-by-source.ts';
import {
  type Entry,
  KeepingError,
  type Material,
  type Refreshed,
  type ServerSources,
  type Understood,
} from './types.ts';

export interface ServerSourcesOptions {
  readonly store: SourceStore;
  readonly libraries: ServerLibraries;
  readonly segments: Segments;
  readonly builder: Builder;
  readonly fetcher: Fetcher;
  /** The operator's library; `null` for none. */
  readonly operator: () => Promise<LibraryVersion | null>;
  readonly drafts: HeldDrafts;
  readonly lists: KeptLists;
  readonly turns: TurnsBySource;
  /** Told of what went wrong after the store had done what it was asked for. */
  readonly onError: (error: unknown) => void;
}

/** What a source is called before it has an id. */
const DRAFT_ID = 'draft';

export function createServerSources(server: string, options: ServerSourcesOptions): ServerSources {
  const { store, libraries, segments, builder, fetcher, operator, drafts, lists, turns, onError } = options;

  async function read(gathered: Omit<Gathered, 'origin'>, id: string, self: string | null): Promise<ReadMaterial> {
    return readMaterial(gathered, { id, builder, self, others: await libraries.update(server) });
  }

  async function readNew(material: Material): Promise<{ readonly gathered: Gathered; readonly read: ReadMaterial }> {
    const gathered = await gather(material, fetcher);
    const hash = createHash('sha256').update(gathered.content.bytes).digest('hex');
    const same = await store.findBytes(server, hash);
    if (same !== null) throw isKept(same);
    return { gathered, read: await read(gathered, DRAFT_ID, null) };
  }

  async function operators(): Promise<readonly Article[]> {
    return (await operator())?.articles ?? [];
  }

  /** Puts what was read into the cache under its new name, and brings the library up to date. */
  async function settle(source: KeptSource, packed: PackedSource | null): Promise<KeptSource> {
    if (packed !== null) await segments.keep(server, source, renamed(packed, source.id));
    await answerFromIt();
    return source;
  }

  /** What the store has done is done: a library that cannot be brought up to date now is so later. */
  async function answerFromIt(): Promise<void> {
    await libraries.update(server).catch(onError);
  }

  async function require(id: string): Promise<KeptSource> {
    const source = await store.find(server, id);
    if (source !== null) return source;
    if ((await operators()).some((article) => article.id === id)) throw OPERATORS;
    throw gone();
  }

  async function contentOf(source: KeptSource): Promise<Content> {
    const content = await store.content(server, source.id);
    if (content === null) throw gone();
    return content;
  }

  async function entryOf(article: Article): Promise<Entry> {
    const { hidden } = await store.changes(server, Number.MAX_SAFE_INTEGER);
    return operatorEntry(article, hidden.includes(article.id));
  }

  async function change(id: string, by: string | null, isRemoval: boolean): Promise<Entry> {
    const source = await (isRemoval ? store.remove(server, id, by) : store.restore(server, id, by));
    if (source !== null) {
      await answerFromIt();
      return { from: 'server', source };
    }
    const article = (await operators()).find((one) => one.id === id);
    if (article === undefined) throw gone();
    await store.hide(server, { id, title: displayTitle(article) }, isRemoval, by);
    await answerFromIt();
    return operatorEntry(article, isRemoval);
  }

  async function edit(id: string, details: Details, by: string | null): Promise<KeptSource> {
    const before = await require(id);
    const merged = merge(before.details, details);
    const content = await contentOf(before);
    const known = await read({ content, address: before.address, details: merged }, id, id);
    const source = await store.edit(server, id, { details: merged, facts: known.facts }, by);
    if (source === null) throw gone();
    return settle(source, known.packed);
  }

  /** What was fetched becomes the source's text where it is another one. */
  async function revise(id: string, content: Content, by: string | null): Promise<Refreshed> {
    const before = await require(id);
    if (before.removedAt !== null) throw gone();
    const { address, details } = before;
    const known = await read({ content, address, details }, id, id);
    if (known.facts.articleHash === before.facts.articleHash) return { source: before, hasChanged: false };
    const source = await store.revise(server, id, { content, details, facts: known.facts }, by);
    if (source === null) throw gone();
    return { source: await settle(source, known.packed), hasChanged: true };
  }

  const sources: ServerSources = {
    async draft(material, by) {
      const { gathered, read: known } = await readNew(material);
      const draft = await store.addDraft(server, { ...gathered, facts: known.facts }, by);
      drafts.hold(server, draft.id, known.packed);
      return { draft, ...understood(known) };
    },
    findDraft: (id) => store.draft(server, id),
    async correctDraft(id, details) {
      const before = await store.draft(server, id);
      const content = await store.draftContent(server, id);
      if (before === null || content === null) throw draftGone();
      const merged = merge(before.details, details);
      const known = await read({ content, address: before.address, details: merged }, DRAFT_ID, null);
      const draft = await store.editDraft(server, id, { details: merged, facts: known.facts });
      if (draft === null) throw draftGone();
      drafts.hold(server, draft.id, known.packed);
      return { draft, ...understood(known) };
    },
    async keepDraft(id, by) {
      const source = await store.keepDraft(server, id, by);
      if (source === null) throw draftGone();
      return settle(source, drafts.take(id));
    },
    async dropDraft(id) {
      drafts.take(id);
      return store.dropDraft(server, id);
    },
    async add(material, by) {
      const { gathered, read: known } = await readNew(material);
      const source = await store.keep(server, { ...gathered, facts: known.facts }, by);
      await settle(source, known.packed);
      return { source, ...understood(known), article: { ...known.article, id: source.id } };
    },
    async list() {
      const { sources: own, hidden } = await lists.of(server);
      return [
        ...own.map((source): Entry => ({ from: 'server', source })),
        ...(await operators()).map((article) => operatorEntry(article, hidden.includes(article.id))),
      ];
    },
    async find(id) {
      const source = await store.find(server, id);
      if (source !== null) return { from: 'server', source };
      const article = (await operators()).find((one) => one.id === id);
      return article === undefined ? null : entryOf(article);
    },
    edit: (id, details, by) => turns.run(server, id, () => edit(id, details, by)),
    remove: (id, by) => turns.run(server, id, () => change(id, by, true)),
    restore: (id, by) => turns.run(server, id, () => change(id, by, false)),
    async refresh(id, by) {
      const { removedAt, address } = await require(id);
      if (removedAt !== null) throw gone();
      if (address === null) throw NO_LINK;
      const { name, bytes } = await fetchSource(address, fetcher);
      return turns.run(server, id, () => revise(id, { name, bytes }, by));
    },
    async findText(articleHash) {
      const found = await store.findText(server, articleHash);
      if (found === null || found.source.removedAt !== null) return null;
      const { source, revision } = found;
      const content = await store.content(server, source.id, revision);
      if (content === null) return null;
      const { address, details } = source;
      const given = { ...content, address, details };
      const { segment } = await builder.read({ file: content.name, id: source.id, given });
      if (segment === null || segment.article.hash !== articleHash) return null;
      return { article: segment.article, source, hasChanged: revision < source.revision };
    },
    history: (from, count) => store.history(server, from, count),
    noteFailure: (title, by) => store.note(server, { by, action: 'failed', source: null, title }),
    async forget(by) {
      const count = await store.forget(server, by);
      drafts.drop(server);
      await answerFromIt();
      return count;
    },
  };
  return guarded(sources);
}

/** Every method with what the store throws told as a `KeepingError`. */
function guarded(sources: ServerSources): ServerSources {
  const guard =
    <Args extends unknown[], Value>(act: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      try {
        return await act(...args);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        throw new KeepingError(error.fault === 'same' ? 'same' : 'store', error.message, '', error);
      }
    };
  return {
    draft: guard(sources.draft),
    findDraft: guard(sources.findDraft),
    correctDraft: guard(sources.correctDraft),
    keepDraft: guard(sources.keepDraft),
    dropDraft: guard(sources.dropDraft),
    add: guard(sources.add),
    list: guard(sources.list),
    find: guard(sources.find),
    edit: guard(sources.edit),
    remove: guard(sources.remove),
    restore: guard(sources.restore),
    refresh: guard(sources.refresh),
    findText: guard(sources.findText),
    history: guard(sources.history),
    noteFailure: guard(sources.noteFailure),
    forget: guard(sources.forget),
  };
}

const OPERATORS = new KeepingError(
  'operators',
  'It belongs to the library of whoever runs the bot.',
  'It can be switched off for this server, and nothing else.',
);
const NO_LINK = new KeepingError(
  'no-link',
  'It was not added by a link, so it cannot be fetched again.',
  'Add the new text, and remove this one.',
);

function isKept({ id, facts }: KeptSource): KeepingError {
  return new KeepingError('same', `It is kept already, as “${facts.title}” (${id}).`);
}

function gone(): KeepingError {
  return new KeepingError('gone', 'There is no such source (any more).', 'List the sources to see those there are.');
}

function draftGone(): KeepingError {
  return new KeepingError('gone', 'This draft has ended: drafts are stored for an hour.', 'Add the source again.');
}

/** What is given takes the place of what was; all else stays. */
function merge(before: Details, after: Details): Details {
  return { ...before, ...after };
}

function understood({ article, review, notices }: ReadMaterial): Understood {
  return { article, review, notices };
}

function renamed({ segment, fingerprint }: PackedSource, id: string): PackedSource {
  return { segment: { ...segment, article: { ...segment.article, id } }, fingerprint };
}

function operatorEntry(article: Article, isHidden: boolean): Entry {
  const { source, kind } = article;
  return { from: 'operator', id: article.id, title: displayTitle(article), facts: { ...source, kind }, isHidden };
}
