import type { PageProblem, PageRefusal, PageTraffic } from '../../server/wire.ts';
import { h } from '../dom.ts';
import { fill, type Words } from '../words.ts';

/** Gateway frames that only keep the line alive. */
const HEARTBEATS = new Set(['op 1', 'op 11']);
const REFUSED_FROM = 400;

export const FILTERS = ['work', 'all', 'refused'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether an entry is shown. */
export function passes(entry: PageTraffic, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'refused' ? isRefused(entry) : !HEARTBEATS.has(entry.what);
}

/** Whether Discord (or an order to the stand-in) refused the request that this answers. */
export function isRefused({ channel, direction, status, refusal }: PageTraffic): boolean {
  return refusal !== null || (channel === 'rest' && direction === 'from-discord' && (status ?? 0) >= REFUSED_FROM);
}

/** One request, answer or event: a line, and behind it why it was refused and its body. */
export function renderEntry(entry: PageTraffic, words: Words, locale: string): HTMLLIElement {
  const { at, direction, what, status, body, refusal, fault } = entry;
  const toDiscord = direction === 'to-discord';
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' }).format(at);
  const verdict = verdictOf(entry, words);
  const details = h(
    'details',
    { class: `entry${isRefused(entry) ? ' refused' : ''}` },
    h(
      'summary',
      {},
      h('span', { class: `way ${direction}`, 'aria-hidden': 'true' }, toDiscord ? '→' : '←'),
      h('span', { class: 'unseen' }, `${toDiscord ? words.toDiscord : words.fromDiscord}: `),
      h('span', { class: 'what' }, what),
      h('time', { datetime: new Date(at).toISOString() }, time),
      verdict !== null && h('span', { class: 'verdict' }, status === null ? verdict : `${status} ${verdict}`),
    ),
  );
  details.addEventListener(
    'toggle',
    () => details.append(...(refusal === null ? [] : renderRefusal(refusal, words)), renderBody(body, words)),
    { once: true },
  );
  if (fault !== null)
    details.append(h('p', { class: 'fault-note' }, fill(words.ordered, { what: fault.replace(/^ordered: /u, '') })));
  return h('li', { 'data-number': entry.number }, details);
}

function verdictOf(entry: PageTraffic, words: Words): string | null {
  if (isRefused(entry)) return words.refused;
  return entry.channel === 'rest' && entry.direction === 'from-discord' && entry.status !== null
    ? words.accepted
    : null;
}

function renderRefusal({ code, message, problems, docs }: PageRefusal, words: Words): HTMLElement[] {
  return [
    h('p', { class: 'refusal' }, link(docs, fill(words.refusalCode, { code }), words), h('span', {}, message)),
    ...(problems.length === 0
      ? []
      : [h('ul', { class: 'problems' }, ...problems.map((one) => renderProblem(one, words)))]),
  ];
}

function renderProblem({ where, message, rule, docs }: PageProblem, words: Words): HTMLElement {
  const name = rule === null ? words.schema : fill(words.rule, { name: rule });
  return h('li', {}, h('code', {}, where), h('span', {}, message), link(docs, name, words));
}

function link(href: string, text: string, words: Words): HTMLElement {
  const mark = h('span', { class: 'outward', role: 'img', 'aria-label': words.opensElsewhere }, '↗');
  return h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text, ' ', mark);
}

function renderBody(body: unknown, words: Words): HTMLElement {
  if (body === null || body === undefined) return h('p', { class: 'no-body' }, words.noBody);
  return h('pre', { tabindex: 0, role: 'region', 'aria-label': 'JSON' }, JSON.stringify(body, null, 2));
}
