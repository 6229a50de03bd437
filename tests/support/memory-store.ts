/** A `SourceStore` in memory: what the real one is compared with, and a fake of it for other tests. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { STORE_FAULTS, StoreError, type StoreFault } from '../../src/library/stores/error.ts';
import { draftId, idSuffix, sourceId } from '../../src/library/stores/ids.ts';
import { isOver, RETENTION_MS } from '../../src/library/stores/retention.ts';
import type {
  Action,
  Content,
  Draft,
  HistoryEntry,
  KeptSource,
  NewSource,
  SourceStore,
} from '../../src/library/stores/types.ts';

export interface MemoryStoreOptions {
  /** Default: `Date.now`. */
  readonly clock?: () => number;
}

export interface MemoryStore extends SourceStore {
  /** From now on every change is refused with this fault, until `null` is given. Reading works on. */
  failWrites(fault: StoreFault | null): void;
}

interface Kept {
  source: KeptSource;
  /** The first revision first. */
  readonly revisions: { readonly content: Content; articleHash: string }[];
}

interface Server {
  counter: number;
  epoch: number;
  leftAt: number | null;
  readonly sources: Map<string, Kept>;
  readonly drafts: Map<string, { draft: Draft; readonly content: Content }>;
  readonly hidden: Set<string>;
  /** The oldest first. */
  history: HistoryEntry[];
}

type Change = Pick<NewSource, 'details' | 'facts'>;

const HISTORY_MAX_COUNT = 100;

export function createMemoryStore({ clock = Date.now }: MemoryStoreOptions = {}): MemoryStore {
  const servers = new Map<string, Server>();
  const suffixes = new Set<string>();
  const listeners = new Set<(servers: readonly string[]) => void>();
  let epochs = 0;
  let refusal: StoreFault | null = null;
  let isClosed = false;

  function refuse(fault: StoreFault | null): void {
    if (fault !== null) throw new StoreError(fault, `The store in memory: ${STORE_FAULTS[fault]}.`);
  }

  function reading(server: string): Server | undefined {
    refuse(isClosed ? 'closed' : null);
    return servers.get(server);
  }

  /** A server that is changed where there is something of it. */
  function changing(server: string): Server | undefined {
    refuse(isClosed ? 'closed' : refusal);
    return servers.get(server);
  }

  function writing(server: string): Server {
    const found = changing(server);
    if (found !== undefined) return found;
    epochs += 1;
    const made: Server = {
      counter: 0,
      epoch: epochs,
      leftAt: null,
      sources: new Map(),
      drafts: new Map(),
      hidden: new Set(),
      history: [],
    };
    servers.set(server, made);
    return made;
  }

  function tell(changed: readonly string[]): void {
    if (changed.length > 0) queueMicrotask(() => listeners.forEach((listener) => void listener(changed)));
  }

  function count(name: string, server: Server): number {
    server.counter += 1;
    tell([name]);
    return server.counter;
  }

  function log(server: Server, action: Action, by: string | null, source: string | null, title: string | null): void {
    server.history.push({ at: clock(), by, action, source, title });
  }

  function isErased({ source: { removedAt } }: Kept): boolean {
    return removedAt !== null && isOver(removedAt, RETENTION_MS.removed, clock());
  }

  function kept(server: Server | undefined, id: string): Kept | null {
    const found = server?.sources.get(id);
    return found === undefined || isErased(found) ? null : found;
  }

  function drafted(server: Server | undefined, id: string) {
    const found = server?.drafts.get(id);
    return found === undefined || isOver(found.draft.at, RETENTION_MS.draft, clock()) ? null : found;
  }

  function freeId(title: string): string {
    let taken = 0;
    let suffix = idSuffix(taken);
    while (suffixes.has(suffix)) {
      taken += 1;
      suffix = idSuffix(taken);
    }
    suffixes.add(suffix);
    return sourceId(title, suffix);
  }

  function keptBytes(server: Server | undefined, hash: string): KeptSource | null {
    const found = [...(server?.sources.values() ?? [])]
      .map(({ source }) => source)
      .filter((source) => source.removedAt === null && source.hash === hash);
    return found.sort((a, b) => b.changed - a.changed)[0] ?? null;
  }

  function refuseSame(server: Server | undefined, hash: string): void {
    refuse(keptBytes(server, hash) === null ? null : 'same');
  }

  function keepIn(name: string, source: NewSource, by: string | null): KeptSource {
    const { content, ...rest } = source;
    const described = describe(content);
    refuseSame(changing(name), described.hash);
    const server = writing(name);
    const now = clock();
    const added: KeptSource = {
      ...rest,
      ...described,
      id: freeId(source.facts.title),
      revision: 1,
      addedAt: now,
      addedBy: by,
      revisedAt: now,
      removedAt: null,
      changed: count(name, server),
    };
    const revision = { content: copyOf(content), articleHash: source.facts.articleHash };
    server.sources.set(added.id, { source: added, revisions: [revision] });
    log(server, 'add', by, added.id, added.facts.title);
    return added;
  }

  /** Changes a source that answers, or one that was removed; `null` where it is not so. */
  function alter(
    name: string,
    id: string,
    by: string | null,
    action: Action,
    change: (entry: Kept) => Partial<KeptSource> | null,
  ): KeptSource | null {
    const server = changing(name);
    const entry = kept(server, id);
    if (server === undefined || entry === null) return null;
    const parts = change(entry);
    if (parts === null) return action === 'remove' || action === 'restore' ? entry.source : null;
    entry.source = { ...entry.source, ...parts, changed: count(name, server) };
    log(server, action, by, id, entry.source.facts.title);
    return entry.source;
  }

  function erase(name: string): void {
    servers.delete(name);
    tell([name]);
  }

  return {
    changes: async (name, since) => {
      const server = reading(name);
      if (server === undefined) return { counter: 0, epoch: 0, sources: [], hidden: [] };
      const sources = [...server.sources.values()]
        .filter((entry) => entry.source.changed > since && !isErased(entry))
        .map(({ source }) => source)
        .sort((a, b) => a.changed - b.changed);
      return { counter: server.counter, epoch: server.epoch, sources, hidden: [...server.hidden].sort() };
    },
    find: async (name, id) => kept(reading(name), id)?.source ?? null,
    content: async (name, id, revision) => {
      const revisions = kept(reading(name), id)?.revisions;
      const content = revisions?.[(revision ?? revisions.length) - 1]?.content;
      return content === undefined ? null : copyOf(content);
    },
    findText: async (name, articleHash) => {
      const found = [...(reading(name)?.sources.values() ?? [])]
        .filter((entry) => !isErased(entry))
        .map(({ source, revisions }) => ({
          source,
          revision: revisions.findLastIndex((revision) => revision.articleHash === articleHash) + 1,
        }))
        .filter(({ revision }) => revision > 0);
      const isRemoved = ({ removedAt }: KeptSource) => (removedAt === null ? 0 : 1);
      found.sort((a, b) => isRemoved(a.source) - isRemoved(b.source) || b.source.changed - a.source.changed);
      return found[0] ?? null;
    },
    findBytes: async (name, hash) => keptBytes(reading(name), hash),
    keep: async (name, source, by) => keepIn(name, source, by),
    keepDraft: async (name, id, by) => {
      const server = changing(name);
      const found = drafted(server, id);
      if (found === null) return null;
      const { origin, address, details, facts } = found.draft;
      const kept = keepIn(name, { content: found.content, origin, address, details, facts }, by);
      server?.drafts.delete(id);
      return kept;
    },
    edit: async (name, id, { details, facts }, by) =>
      alter(name, id, by, 'edit', ({ source, revisions }) => {
        if (source.removedAt !== null) return null;
        for (const revision of revisions.slice(-1)) revision.articleHash = facts.articleHash;
        return { details, facts };
      }),
    revise: async (name, id, { content, details, facts }, by) =>
      alter(name, id, by, 'refresh', ({ source, revisions }) => {
        if (source.removedAt !== null) return null;
        revisions.push({ content: copyOf(content), articleHash: facts.articleHash });
        return { details, facts, ...describe(content), revision: revisions.length, revisedAt: clock() };
      }),
    remove: async (name, id, by) =>
      alter(name, id, by, 'remove', ({ source }) => (source.removedAt === null ? { removedAt: clock() } : null)),
    restore: async (name, id, by) =>
      alter(name, id, by, 'restore', ({ source }) => {
        if (source.removedAt === null) return null;
        refuseSame(changing(name), source.hash);
        return { removedAt: null };
      }),
    hide: async (name, { id, title }, isHidden, by) => {
      if ((changing(name)?.hidden.has(id) ?? false) === isHidden) return;
      const server = writing(name);
      if (isHidden) server.hidden.add(id);
      else server.hidden.delete(id);
      count(name, server);
      log(server, isHidden ? 'hide' : 'unhide', by, id, title);
    },
    addDraft: async (name, { content, ...rest }, by) => {
      const draft: Draft = { ...rest, ...describe(content), id: draftId(), by, at: clock() };
      writing(name).drafts.set(draft.id, { draft, content: copyOf(content) });
      return draft;
    },
    draft: async (name, id) => drafted(reading(name), id)?.draft ?? null,
    draftContent: async (name, id) => {
      const content = drafted(reading(name), id)?.content;
      return content === undefined ? null : copyOf(content);
    },
    editDraft: async (name, id, { details, facts }: Change) => {
      const found = drafted(changing(name), id);
      if (found === null) return null;
      found.draft = { ...found.draft, details, facts };
      return found.draft;
    },
    dropDraft: async (name, id) => {
      const server = changing(name);
      const wasThere = drafted(server, id) !== null;
      server?.drafts.delete(id);
      return wasThere;
    },
    note: async (name, { action, by, source, title }) => log(writing(name), action, by, source, title),
    history: async (name, from, wanted) => {
      const history = reading(name)?.history ?? [];
      const entries = history.toReversed().slice(from, from + Math.min(wanted, HISTORY_MAX_COUNT));
      return { entries, total: history.length };
    },
    forget: async (name, by) => {
      const { counter, leftAt, sources } = writing(name);
      const answering = [...sources.values()].filter(({ source }) => source.removedAt === null).length;
      servers.delete(name);
      const server = writing(name);
      server.leftAt = leftAt;
      server.counter = counter;
      count(name, server);
      log(server, 'forget', by, null, null);
      return answering;
    },
    presentIn: async (present) => {
      for (const [name, server] of servers) {
        if (present.includes(name)) server.leftAt = null;
        else if (server.history.some(({ by }) => by !== null)) server.leftAt ??= clock();
      }
    },
    left: async (name, hasLeft) => {
      const server = changing(name);
      if (server !== undefined) server.leftAt = hasLeft ? (server.leftAt ?? clock()) : null;
    },
    sweep: async (now) => {
      refuse(isClosed ? 'closed' : refusal);
      for (const [name, server] of [...servers]) {
        if (server.leftAt !== null && isOver(server.leftAt, RETENTION_MS.left, now)) {
          erase(name);
          continue;
        }
        for (const [id, { draft }] of server.drafts) {
          if (isOver(draft.at, RETENTION_MS.draft, now)) server.drafts.delete(id);
        }
        for (const [id, { source }] of server.sources) {
          const { removedAt } = source;
          if (removedAt !== null && isOver(removedAt, RETENTION_MS.removed, now)) server.sources.delete(id);
        }
        server.history = server.history.filter(({ at }) => !isOver(at, RETENTION_MS.history, now));
        const { sources, drafts, hidden, history } = server;
        if (sources.size + drafts.size + hidden.size + history.length === 0) erase(name);
      }
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    backup: async (file) => {
      refuse(isClosed ? 'closed' : null);
      try {
        await writeFile(file, JSON.stringify([...servers.keys()]), { flag: 'wx', mode: 0o600 });
      } catch {
        refuse('exists');
      }
    },
    check: async () => {
      refuse(isClosed ? 'closed' : null);
      const sources = [...servers.values()].flatMap((server) => [...server.sources.values()]);
      const removed = sources.filter(({ source }) => source.removedAt !== null).length;
      const drafts = [...servers.values()].reduce((sum, server) => sum + server.drafts.size, 0);
      return { servers: servers.size, sources: sources.length - removed, removed, drafts, size: 0, problems: [] };
    },
    close: async () => {
      isClosed = true;
      listeners.clear();
    },
    failWrites: (fault) => {
      refusal = fault;
    },
  };
}

function describe({ name, bytes }: Content): { name: string; size: number; hash: string } {
  return { name, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** No caller shares its bytes with the store. */
function copyOf({ name, bytes }: Content): Content {
  return { name, bytes: Uint8Array.from(bytes) };
}
