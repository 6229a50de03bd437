import { ApiError, follow, press, slash } from './api.ts';
import { createChannel } from './channel.ts';
import type { OptionValues } from './composer/command.ts';
import { createComposer } from './composer/composer.ts';
import { byId } from './dom.ts';
import { drawExamples, EXAMPLE_COMMAND } from './examples.ts';
import { keepLocale, onLocaleChange, startLocale, translate } from './language.ts';
import { QUIET } from './message/look.ts';
import { openModal } from './modal.ts';
import type { PageOutcome, PageState } from './wire.ts';
import { wordsIn } from './words.ts';

let locale = startLocale();
let state: PageState = { server: '', channel: '', members: { 'en-US': '', id: '' }, commands: [], messages: [] };

const speech = () => ({ locale, words: wordsIn(locale) });
const status = byId('status', HTMLElement);
const channel = createChannel(speech, (message, customId) => void pressButton(message, customId));
const composer = createComposer(
  () => ({ ...speech(), commands: state.commands }),
  (command, values) => void runCommand(command.name, values),
);

byId('examples', HTMLElement).append(
  ...drawExamples((question) => void runCommand(EXAMPLE_COMMAND.name, { [EXAMPLE_COMMAND.option]: question })),
);
onLocaleChange(locale, (chosen) => {
  locale = chosen;
  keepLocale(chosen);
  translate(wordsIn(locale), locale, state);
  composer.redraw();
  channel.redraw();
});
translate(wordsIn(locale), locale, state);
follow({
  onState: (fresh) => {
    state = fresh;
    translate(wordsIn(locale), locale, state);
    channel.reset(fresh.messages);
    status.textContent = fresh.commands.length === 0 ? wordsIn(locale).connecting : '';
  },
  onEvent: channel.apply,
  onLost: () => {
    status.textContent = wordsIn(locale).offline;
  },
});

async function runCommand(name: string, values: OptionValues): Promise<void> {
  const options = Object.entries(values).map(([option, value]) => ({ name: option, value }));
  const pending = channel.addPending({ by: state.members[locale], name, options });
  const outcome = await slash(locale, name, values).catch(asFailure);
  if (outcome.kind === 'failed') return pending.fail(failureText(outcome.reason, 'didNotRespond'));
  pending.done();
  take(outcome);
}

async function pressButton(message: string, customId: string): Promise<void> {
  channel.setState(message, { pressed: customId, failure: null });
  const outcome = await press(locale, message, customId).catch(asFailure);
  if (outcome.kind === 'failed') {
    return channel.setState(message, { pressed: null, failure: failureText(outcome.reason, 'interactionFailed') });
  }
  channel.setState(message, QUIET);
  take(outcome);
}

function take(outcome: PageOutcome): void {
  if (outcome.kind === 'modal') openModal({ ...speech(), id: outcome.id, modal: outcome.modal, onOutcome: take });
  else if (outcome.kind !== 'failed') channel.reveal(outcome.shown);
}

function asFailure(error: unknown): PageOutcome {
  return { kind: 'failed', reason: error instanceof ApiError ? error.message : '' };
}

/** Discord's sentence in the page's language, and the reason behind it where that says more. */
function failureText(reason: string, kind: 'didNotRespond' | 'interactionFailed'): string {
  const english = wordsIn('en-US')[kind];
  const sentence = wordsIn(locale)[kind];
  return reason === '' || reason === english ? sentence : `${sentence} (${reason})`;
}
