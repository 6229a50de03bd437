import { byId, h } from '../dom.ts';
import type { Session } from '../session.ts';
import { fill } from '../words.ts';
import { STEPS } from './steps.ts';

const KEPT_AS = 'preview-tour';
const GAP_PX = 12;

/** Shows the tour on the first visit, and again when the button of the header asks for it. Escape skips it. */
export function createTour(session: () => Session): void {
  const dialog = byId('tour', HTMLDialogElement);
  const light = byId('tour-light', HTMLElement);
  const card = byId('tour-card', HTMLElement);
  const opener = byId('open-tour', HTMLButtonElement);
  let at = 0;

  function open(): void {
    at = 0;
    if (!dialog.open) dialog.showModal();
    draw();
  }

  function go(to: number): void {
    if (STEPS[to] === undefined) {
      dialog.close();
      return;
    }
    at = to;
    draw();
  }

  function draw(): void {
    const { words } = session();
    const step = STEPS[at];
    if (step === undefined) return;
    const isLast = at === STEPS.length - 1;
    const next = h(
      'button',
      { type: 'button', class: 'button primary', onclick: () => go(at + 1) },
      isLast ? words.tourEnd : words.tourNext,
    );
    card.replaceChildren(
      h('p', { class: 'tour-step' }, fill(words.tourStep, { step: at + 1, steps: STEPS.length })),
      h('h2', { id: 'tour-title' }, words[step.title]),
      h('p', { id: 'tour-text' }, words[step.text]),
      h(
        'div',
        { class: 'tour-buttons' },
        !isLast && h('button', { type: 'button', class: 'text-button', onclick: () => dialog.close() }, words.tourSkip),
        at > 0 && h('button', { type: 'button', class: 'button', onclick: () => go(at - 1) }, words.tourBack),
        next,
      ),
    );
    next.focus();
    point();
  }

  /** Lights up what the step is about, and stands beside it. */
  function point(): void {
    const target = (STEPS[at]?.at ?? [])
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .find((element) => element?.checkVisibility({ visibilityProperty: true }) === true);
    const box = target?.getBoundingClientRect() ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
    Object.assign(light.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    const { offsetWidth: width, offsetHeight: height } = card;
    const spots = [
      { left: box.left, top: box.bottom + GAP_PX },
      { left: box.left, top: box.top - height - GAP_PX },
      { left: box.right + GAP_PX, top: box.top },
      { left: (innerWidth - width) / 2, top: (innerHeight - height) / 2 },
    ];
    const fits = spots.find(
      ({ left, top }) => top >= GAP_PX && top + height <= innerHeight && left + width <= innerWidth,
    );
    const { left, top } = fits ?? {
      left: box.left,
      top: spots.find((spot) => spot.top >= 0 && spot.top + height <= innerHeight)?.top ?? GAP_PX,
    };
    card.style.left = `${Math.max(GAP_PX, Math.min(left, innerWidth - width - GAP_PX))}px`;
    card.style.top = `${top}px`;
  }

  dialog.addEventListener('close', () => {
    localStorage.setItem(KEPT_AS, 'seen');
    byId('entry', HTMLInputElement).focus();
  });
  opener.addEventListener('click', open);
  addEventListener('resize', () => dialog.open && point());
  if (localStorage.getItem(KEPT_AS) === null) open();
}
