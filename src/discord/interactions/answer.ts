/** One interaction that is answered with a message: admitted, run, delivered; what goes wrong is told to who asked. */
import { randomBytes } from 'node:crypto';
import { describeError, type Log } from '../../app/log.ts';
import type { Admission } from '../admission/admission.ts';
import type { Act } from '../admission/allowance.ts';
import { DEFER_AFTER_MS, type Delivery, isOver, type Outcome, type Repliable, type Target } from '../delivery/index.ts';
import { MESSAGES } from '../messages/index.ts';
import { languageOf } from '../messages/language.ts';
import { UserError } from '../messages/user-error.ts';
import { plain, type Reply } from '../replies/reply.ts';
import { userErrorText } from '../replies/user-error-text.ts';
import type { Result } from './result.ts';
import { HIDDEN, type Route } from './routes.ts';

export interface AnswerOptions {
  readonly admission: Admission;
  readonly delivery: Delivery;
  readonly log: Log;
}

/** An interaction and what is to be done for it. */
export interface Request {
  readonly interaction: Repliable;
  readonly act: Act;
  /** For the log. */
  readonly name: string;
  /** Looks up what is run. May throw. */
  readonly route: () => Route;
}

/** Stands for the answer that nobody waits for any more. */
const UNWANTED: Reply = { components: [] };

/** Never rejects. */
export async function answer(request: Request, { admission, delivery, log }: AnswerOptions): Promise<Result> {
  const { interaction, act, name } = request;
  const messages = MESSAGES[languageOf(interaction.locale)];
  let target: Target = HIDDEN;
  let wanted = true;
  let result: Result = 'answered';

  function bug(error: unknown): Outcome {
    const reference = randomBytes(4).toString('hex');
    result = 'failed';
    log.error({ interaction: name, reference, error: describeError(error) }, 'interaction failed');
    return { reply: plain(messages.bug(reference)), failed: true };
  }

  function mistake(error: UserError): Outcome {
    return { reply: plain(userErrorText(error, messages)), failed: true };
  }

  async function outcomeOf(run: () => Reply | Promise<Reply>): Promise<Outcome> {
    try {
      return { reply: await admission.admit(act, interaction, () => (wanted ? run() : UNWANTED)), failed: false };
    } catch (error) {
      return error instanceof UserError ? mistake(error) : bug(error);
    }
  }

  async function run(route: Route): Promise<void> {
    target = route.target;
    if (route.kind === 'reply') {
      const deferAfterMs = admission.crowded ? 0 : DEFER_AFTER_MS;
      const { announce } = admission;
      const { reporter } = route;
      return delivery.answer(interaction, target, outcomeOf(route.run), {
        deferAfterMs,
        announce,
        ...(reporter === undefined ? {} : { reporter }),
      });
    }
    try {
      admission.charge(act, interaction);
      await route.run();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await delivery.send(interaction, target, mistake(error));
    }
  }

  try {
    await run(request.route());
  } catch (error) {
    wanted = false;
    if (isOver(error)) {
      log.info({ interaction: name, error: describeError(error) }, 'nobody waits for the answer any more');
      return result;
    }
    await delivery
      .sendInstead(interaction, target, bug(error))
      .catch((again: unknown) => log.error({ interaction: name, error: describeError(again) }, 'could not be told'));
  }
  return result;
}
