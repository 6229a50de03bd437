import type { PageTraffic } from '../../server/wire.ts';
import { fetchTraffic } from '../api.ts';
import { walkWithArrows } from '../arrows.ts';
import { byId } from '../dom.ts';
import { renderSegments } from '../frame/segments.ts';
import type { Session } from '../session.ts';
import { FILTERS, type Filter, passes, renderEntry } from './entry.ts';

/** Older entries leave the panel; the server keeps more. */
const SHOWN_MAX = 300;
const NEAR_END_PX = 60;
const KEPT_AS = 'preview-panel';
const PHONE = matchMedia('(max-width: 720px)');

/** What was sent, beside the messages, for those who build. */
export interface Panel {
  readonly isOpen: boolean;
  add(entry: PageTraffic): void;
  redraw(): void;
}

/** Opened and closed by the button of the header, and remembered; `onToggle` is told. */
export function createPanel(session: () => Session, onToggle: () => void): Panel {
  const panel = byId('panel', HTMLElement);
  const button = byId('toggle-panel', HTMLButtonElement);
  const list = byId('traffic', HTMLOListElement);
  const empty = byId('traffic-empty', HTMLElement);
  const scroller = byId('traffic-scroll', HTMLElement);
  let entries: readonly PageTraffic[] = [];
  let filter: Filter = 'work';
  let isOpen = localStorage.getItem(KEPT_AS) === 'open' && !PHONE.matches;
  walkWithArrows(list, 'summary');

  function show(): void {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    document.body.classList.toggle('panel-open', isOpen);
    for (const other of [byId('header', HTMLElement), byId('main', HTMLElement)]) other.inert = isOpen && PHONE.matches;
    if (isOpen) void load();
  }

  function set(fresh: boolean): void {
    isOpen = fresh;
    localStorage.setItem(KEPT_AS, isOpen ? 'open' : 'closed');
    show();
    onToggle();
    if (isOpen) byId('close-panel', HTMLButtonElement).focus();
    else button.focus();
  }

  /** What was sent before the panel was opened. */
  async function load(): Promise<void> {
    const before = await fetchTraffic().catch(() => []);
    const known = new Set(before.map(({ number }) => number));
    entries = [...before, ...entries.filter(({ number }) => !known.has(number))].slice(-SHOWN_MAX);
    draw();
    scroller.scrollTop = scroller.scrollHeight;
  }

  function draw(): void {
    const { words, locale } = session();
    const shown = entries.filter((entry) => passes(entry, filter));
    list.replaceChildren(...shown.map((entry) => renderEntry(entry, words, locale)));
    empty.hidden = shown.length > 0;
  }

  function redraw(): void {
    const { words } = session();
    const labels = { work: words.panelWork, all: words.panelAll, refused: words.panelRefused };
    byId('traffic-filter', HTMLElement).replaceChildren(
      renderSegments(
        'traffic',
        words.panelFilter,
        FILTERS.map((value) => ({ value, label: labels[value] })),
        filter,
        (value) => {
          filter = value;
          draw();
        },
      ),
    );
    if (isOpen) draw();
  }

  button.addEventListener('click', () => set(!isOpen));
  byId('close-panel', HTMLButtonElement).addEventListener('click', () => set(false));
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') set(false);
  });
  PHONE.addEventListener('change', show);
  show();
  return {
    get isOpen() {
      return isOpen;
    },
    redraw,
    add: (entry) => {
      if (entries.some(({ number }) => number === entry.number)) return;
      entries = [...entries, entry].slice(-SHOWN_MAX);
      if (!passes(entry, filter)) return;
      const { words, locale } = session();
      const isNearEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
      list.append(renderEntry(entry, words, locale));
      if (list.childElementCount > SHOWN_MAX) list.firstElementChild?.remove();
      empty.hidden = true;
      if (isNearEnd) scroller.scrollTop = scroller.scrollHeight;
    },
  };
}
