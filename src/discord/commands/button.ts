/** What a command's buttons, choices of menus and forms do: each is bound to the codec of its id. */
import type { ButtonAddress, ButtonId } from '../ids/codec.ts';
import { UserError } from '../messages/user-error.ts';
import {
  type ButtonContext,
  type InteractionContext,
  opened,
  type Pressed,
  type QuickContext,
} from '../replies/context.ts';
import type { Entered, Modal } from '../replies/modal.ts';
import type { Reply } from '../replies/reply.ts';

/** What is pressed: a button's own id, the value that was chosen in a menu, or a form's id. */
export interface Press extends InteractionContext, Pressed {
  readonly customId: string;
}

/** What a button gives, by what it shows. */
export interface Shown {
  /** Takes the place of a message that only its reader sees; of a public one, it is a message of its own. */
  readonly page: Reply;
  /** A message of its own, for the one who pressed. */
  readonly new: Reply;
  /**
   * A form; what is submitted goes to the command's `forms`. It has to be there within 3 s, so what can do without the
   * sources does not wait for them: see `onQuickPress`.
   */
  readonly form: Modal;
  /**
   * `press` checks, then what it gives writes the reply that is put into the channel, once for each message that the
   * button stands on.
   */
  readonly share: () => Reply;
  /** The message that the button stands on is deleted, unless `press` throws; what it gives is not looked at. */
  readonly removal: unknown;
}

export interface ButtonThatShows<Shows extends keyof Shown> {
  readonly id: ButtonAddress;
  readonly shows: Shows;
  /** @throws UserError, also for an id that nobody wrote */
  press(press: Press): Promise<Shown[Shows]>;
}

/** A button, or a choice of a select menu. */
export type Button = { [Shows in keyof Shown]: ButtonThatShows<Shows> }[keyof Shown];

/** What a submitted form answers with. */
export interface Form {
  readonly id: ButtonAddress;
  /**
   * `page`: in place of the message whose button showed the form, if only its reader sees that. `new`, and anywhere
   * else: a message of its own, for the one who submitted it.
   */
  readonly shows: 'page' | 'new';
  /** @throws UserError, also for an id that nobody wrote */
  submit(press: Press, entered: Entered): Promise<Reply>;
}

/** A button with ids of that codec. */
export function onPress<Fields, Shows extends keyof Shown>(
  id: ButtonId<Fields>,
  shows: Shows,
  press: (context: ButtonContext<Fields>) => Shown[Shows] | Promise<Shown[Shows]>,
): ButtonThatShows<Shows> {
  return { id, shows, press: async (pressed) => press(await opened(withFields(id, pressed))) };
}

/** The same before the sources are open: for what does not need them, and for forms, which can't wait. */
export function onQuickPress<Fields, Shows extends keyof Shown>(
  id: ButtonId<Fields>,
  shows: Shows,
  press: (context: QuickContext<Fields>) => Shown[Shows] | Promise<Shown[Shows]>,
): ButtonThatShows<Shows> {
  return { id, shows, press: async (pressed) => press(withFields(id, pressed)) };
}

/** A form with ids of that codec. */
export function onSubmit<Fields>(
  id: ButtonId<Fields>,
  submit: (context: ButtonContext<Fields>, entered: Entered) => Reply | Promise<Reply>,
  shows: Form['shows'] = 'new',
): Form {
  return { id, shows, submit: async (pressed, entered) => submit(await opened(withFields(id, pressed)), entered) };
}

/** The same before the sources are open. */
export function onQuickSubmit<Fields>(
  id: ButtonId<Fields>,
  submit: (context: QuickContext<Fields>, entered: Entered) => Reply | Promise<Reply>,
  shows: Form['shows'] = 'new',
): Form {
  return { id, shows, submit: async (pressed, entered) => submit(withFields(id, pressed), entered) };
}

function withFields<Fields>(id: ButtonId<Fields>, { customId, ...context }: Press): QuickContext<Fields> {
  const fields = id.decode(customId);
  if (fields === null) throw new UserError('unknownButton', {});
  return { ...context, fields };
}
