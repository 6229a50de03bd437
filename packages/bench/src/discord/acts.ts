/** What members do with a bot while it is measured: each gives the interaction that counts, its preparation done. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Member, Outcome, StandIn } from 'discord-standin';

/** Prepares, then gives what is measured. `turn` counts from 0. */
export type Act = (standIn: StandIn, member: Member, turn: number) => Promise<() => Promise<Outcome>>;

interface Component {
  readonly custom_id?: string;
  readonly options?: ReadonlyArray<{ readonly value: string }>;
  readonly components?: readonly object[];
}

const QUESTIONS = [
  'Apa kata Araqchi tentang Gaza?',
  'What did al-Araji say about Iran’s solidarity?',
  'Kapan pertemuan itu berlangsung?',
  'Apakah Venezuela dibicarakan?',
];
const ANSWERED = QUESTIONS[0] ?? '';

/** Acts on the bare bot, by name. */
export const BARE_ACTS = {
  pong: async (_standIn, member) => () => member.slash('ping'),
  press: async (_standIn, member) => {
    const page = messageOf(await member.slash('page'));
    return () => member.press(page, customIdOf(page, 'again'));
  },
} as const satisfies Readonly<Record<string, Act>>;

/** Acts on this bot, by name. */
export const ACTS = {
  answer: async (_standIn, member, turn) => () =>
    member.slash('ask', { question: QUESTIONS[turn % QUESTIONS.length] ?? '' }),
  edit: async (_standIn, member) => {
    const names = messageOf(await member.slash('quotes'));
    const { menu, value } = firstChoiceOf(names);
    return () => member.select(names, menu, [value]);
  },
  share: async (_standIn, member) => {
    const answer = messageOf(await member.slash('ask', { question: ANSWERED }));
    return () => member.press(answer, customIdOf(answer, ':share:'));
  },
  removal: async (standIn, member) => {
    const answer = messageOf(await member.slash('ask', { question: ANSWERED, public: true }));
    const standing = standIn.messages().find(({ id }) => id === answer.id) ?? answer;
    return () => member.press(standing, customIdOf(standing, ':remove:'));
  },
} as const satisfies Readonly<Record<string, Act>>;

function messageOf(outcome: Outcome): APIMessage {
  if (outcome.kind === 'message' || outcome.kind === 'update') return outcome.message;
  throw new Error(`no message came: ${JSON.stringify(outcome)}`);
}

/** The `custom_id` of the first button in which `part` stands. @throws where there is none */
function customIdOf(message: APIMessage, part: string): string {
  const ids = JSON.stringify(message.components).match(/(?<="custom_id":")[^"]+/g) ?? [];
  const found = ids.find((id) => id.includes(part));
  if (found === undefined) throw new Error(`no button ${part}; there are: ${ids.join(', ')}`);
  return found;
}

/** The first choice of a message's first select menu with choices of its own. @throws where there is none */
function firstChoiceOf({ components = [] }: APIMessage): { readonly menu: string; readonly value: string } {
  const everything: object[] = [...components];
  for (const { custom_id: menu, options, components: inside = [] } of everything as Component[]) {
    const first = options?.[0];
    if (menu !== undefined && first !== undefined) return { menu, value: first.value };
    everything.push(...inside);
  }
  throw new Error('no select menu stands under the message');
}
