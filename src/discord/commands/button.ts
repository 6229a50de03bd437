/** What a command's buttons, choices of menus and forms do: each is bound to the codec of its id. */
import type { ButtonAddress, ButtonId } from '../ids/codec.ts';
import { UserError } from '../messages/user-error.ts';
import type { ButtonContext, PressContext } from '../replies/context.ts';
import type { Modal } from '../replies/modal.ts';
import type { Reply } from '../replies/reply.ts';

/** What is pressed: a button's own id, the value that was chosen in a menu, or a form's id. */
export interface Press extends PressContext {
  readonly customId: string;
}

/** What a button gives, by what it shows. */
export interface Shown {
  /** Takes the place of a message that only its reader sees; of a public one, it is a message of its own. */
  readonly page: Reply | Promise<Reply>;
  /** A message of its own, for the one who pressed. */
  readonly new: Reply | Promise<Reply>;
  /** A form; what is submitted goes to the command's `forms`. */
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
  press(press: Press): Shown[Shows];
}

/** A button, or a choice of a select menu. */
export type Button = { [Shows in keyof Shown]: ButtonThatShows<Shows> }[keyof Shown];

/** What a submitted form answers with: a message of its own, for the one who submitted it. */
export interface Form {
  readonly id: ButtonAddress;
  /**
   * @param typed What was entered, blanks and line ends made one space; `''` for nothing
   * @throws UserError, also for an id that nobody wrote
   */
  submit(press: Press, typed: string): Reply | Promise<Reply>;
}

/** A button with ids of that codec. */
export function onPress<Fields, Shows extends keyof Shown>(
  id: ButtonId<Fields>,
  shows: Shows,
  press: (context: ButtonContext<Fields>) => Shown[Shows],
): ButtonThatShows<Shows> {
  return { id, shows, press: (pressed) => press(withFields(id, pressed)) };
}

/** A form with ids of that codec. */
export function onSubmit<Fields>(
  id: ButtonId<Fields>,
  submit: (context: ButtonContext<Fields>, typed: string) => Reply | Promise<Reply>,
): Form {
  return { id, submit: (pressed, typed) => submit(withFields(id, pressed), typed) };
}

function withFields<Fields>(id: ButtonId<Fields>, { customId, ...context }: Press): ButtonContext<Fields> {
  const fields = id.decode(customId);
  if (fields === null) throw new UserError('unknownButton', {});
  return { ...context, fields };
}
