/** The page: its parts, and what each tells the others. */

import type { PageEvent, PageExamples, PageOutcome, UsedCommand } from '../server/wire.ts';
import { fetchView, press, say, select, slash, useOnMessage, useOnPerson } from './api.ts';
import { createComposer } from './composer/composer.ts';
import { byId } from './dom.ts';
import { drawExamples } from './examples.ts';
import { createFeed } from './feed.ts';
import { createDrawer } from './frame/drawer.ts';
import { translate } from './frame/language.ts';
import { createPlaces } from './frame/places.ts';
import { drawSettings } from './frame/settings.ts';
import { keepChoices, startChoices } from './kept.ts';
import { createMessageList } from './log/list.ts';
import { asFailure, failureText } from './log/outcome.ts';
import { createMessageMenu } from './menu/message-menu.ts';
import { openModal } from './modal/modal.ts';
import { createPanel } from './panel/panel.ts';
import { type Choices, EMPTY_VIEW, type Session, sessionOf } from './session.ts';
import { createTour } from './tour/tour.ts';
import { TEXTS } from './written.ts';

let session: Session = sessionOf(startChoices(), EMPTY_VIEW, TEXTS);
let loads = 0;
let isLoading = false;
/** Events that come while a view is asked for: it may be older than they are. */
let late: PageEvent[] = [];

const current = (): Session => session;
const status = byId('status', HTMLElement);
const list = createMessageList(current, {
  press: (message, customId) => void useComponent(message, customId, () => press(session, message, customId)),
  select: (message, customId, values) => {
    list.setState(message, { chosen: { ...list.stateOf(message).chosen, [customId]: values } });
    void useComponent(message, customId, () => select(session, message, customId, values));
  },
});
const composer = createComposer(current, {
  run: (command, values) =>
    void runCommand({ name: command, options: optionsOf(values) }, () => slash(session, command, values)),
  say: async (content, files) => list.reveal(await say(session, content, files)),
});
const places = createPlaces(current, (channel) => {
  drawer.close();
  void change({ channel });
});
const drawer = createDrawer();
const panel = createPanel(current, follow);
const feed = createFeed({
  onStart: () => void load(),
  onEvent: takeEvent,
  onTraffic: panel.add,
  onLost: () => tell(session.words.offline),
});

createMessageMenu(byId('messages', HTMLElement), current, list.find, {
  useOnMessage: (name, { message }) =>
    void runCommand({ name, menu: true, options: [] }, () => useOnMessage(session, name, message.id)),
  useOnPerson: (name, user) =>
    void runCommand({ name, menu: true, options: [] }, () => useOnPerson(session, name, user)),
  tell,
});
if (TEXTS.examples !== undefined) offerExamples(TEXTS.examples);
draw();
panel.redraw();
createTour(current);
follow();

function offerExamples(examples: PageExamples): void {
  const { command, option } = examples;
  const row = byId('examples', HTMLElement);
  row.append(
    ...drawExamples(examples, (text) => {
      const values = { [option]: text };
      void runCommand({ name: command, options: optionsOf(values) }, () => slash(session, command, values));
    }),
  );
  row.hidden = false;
}

/** Takes another person, place, language or appearance. */
async function change(choices: Partial<Choices>): Promise<void> {
  session = sessionOf({ ...session, ...choices }, session.view, TEXTS);
  keepChoices(session);
  draw();
  if (choices.theme !== undefined) return;
  composer.redraw();
  if (choices.locale !== undefined) {
    panel.redraw();
    list.redraw();
  }
  follow();
  await load();
}

function follow(): void {
  feed.follow({ role: session.role, traffic: panel.isOpen });
}

/** Asks for what this person sees in this channel, and draws it; a channel that is gone gives way to the first. */
async function load(): Promise<void> {
  loads += 1;
  const number = loads;
  isLoading = true;
  late = [];
  const { channel } = session;
  const view = await fetchView(session).catch(() =>
    channel === null ? null : fetchView({ ...session, channel: null }),
  );
  if (number !== loads) return;
  isLoading = false;
  if (view === null) return tell(session.words.offline);
  const isElsewhere = channel !== null && view.channel !== channel;
  session = sessionOf({ ...session, channel: isElsewhere ? null : channel }, view, TEXTS);
  draw();
  list.reset(view.messages);
  for (const event of late) takeEvent(event);
  tell(view.commands.length === 0 ? session.words.connecting : '');
}

function draw(): void {
  translate(session);
  drawSettings(session, (choices) => void change(choices));
  places.draw();
}

function takeEvent(event: PageEvent): void {
  if (isLoading) late.push(event);
  else if (event.message.channel_id === session.view.channel) list.apply(event);
  else if (event.type === 'create') places.markUnread(event.message.channel_id);
}

function tell(sentence: string): void {
  status.textContent = sentence;
}

async function runCommand(used: Omit<UsedCommand, 'by'>, run: () => Promise<PageOutcome>): Promise<void> {
  const pending = list.addPending({ by: session.view.you.name, ...used });
  const outcome = await run().catch(asFailure);
  if (outcome.kind === 'failed') return pending.fail(failureText(outcome.reason, 'didNotRespond', session.words));
  pending.done();
  take(outcome);
}

async function useComponent(message: string, customId: string, run: () => Promise<PageOutcome>): Promise<void> {
  list.setState(message, { pressed: customId, failure: null });
  const outcome = await run().catch(asFailure);
  const failure = outcome.kind === 'failed' ? failureText(outcome.reason, 'interactionFailed', session.words) : null;
  list.setState(message, { pressed: null, failure });
  take(outcome);
}

function take(outcome: PageOutcome): void {
  if (outcome.kind === 'modal') openModal({ session, id: outcome.id, modal: outcome.modal, onOutcome: take });
  else if (outcome.kind !== 'failed') list.reveal(outcome.shown);
}

/** Values of a command as a message tells them: without files. */
function optionsOf(values: Readonly<Record<string, unknown>>): UsedCommand['options'] {
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [{ name, value }] : [],
  );
}
