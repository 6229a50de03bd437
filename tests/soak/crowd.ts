/** Members who use whatever the bot has registered: every command, button and modal, as a client would let them. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { Member, ModalValues, OptionValues, Outcome, StandIn } from 'discord-standin';
import type { Ledger } from './ledger.ts';

const TEXTS = [
  'Apa kata Araqchi tentang Gaza?',
  'What did al-Araji say about security?',
  'Berapa harga tiket kereta?',
  'Araqchi',
  'Gaza',
  '😀',
  'Kapan pertemuan itu?',
  '**@everyone** [x](https://example.org) `',
];
/** Buttons pressed one after the other at most. */
const PRESSES_MAX = 3;

/** A number below `limit`, the same ones for every run. */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

/** One member does one thing, and what follows from it. */
export async function act(
  standIn: StandIn,
  member: Member,
  ledger: Ledger,
  random: (limit: number) => number,
): Promise<void> {
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[random(values.length)];
  const command = pick(member.commands());
  if (command === undefined) return;
  let seen = await use(command);
  for (let press = random(PRESSES_MAX + 1); press > 0 && seen !== null; press -= 1) seen = await follow(seen);

  async function use({ name, type, options = [] }: APIApplicationCommand): Promise<Outcome | null> {
    if (type === ApplicationCommandType.User) return ledger.note(name, member.useOnUser(name, member.id));
    if (type === ApplicationCommandType.Message) {
      const message = pick(standIn.messages(member.channel.id)) ?? member.say(pick(TEXTS) ?? '');
      return ledger.note(name, member.useOnMessage(name, message));
    }
    const { path, basic } = branch(name, options);
    const given = basic.filter(({ required }) => required === true || random(2) === 0);
    const values: OptionValues = Object.fromEntries(given.map((option) => [option.name, fill(option)]));
    const completed = basic.find((option) => 'autocomplete' in option && option.autocomplete === true);
    if (completed !== undefined && random(3) === 0) {
      const typed = { ...values, [completed.name]: 'ar' };
      await ledger.note(`${path} …`, member.autocomplete(path, typed, completed.name));
    }
    return ledger.note(path, member.slash(path, values));
  }

  /** Goes down into subcommands, at random. */
  function branch(
    path: string,
    options: readonly APIApplicationCommandOption[],
  ): { readonly path: string; readonly basic: readonly APIApplicationCommandBasicOption[] } {
    const inner = options.filter(({ type }) => type === Option.Subcommand || type === Option.SubcommandGroup);
    const next = pick(inner);
    if (next === undefined) return { path, basic: options as readonly APIApplicationCommandBasicOption[] };
    return branch(`${path} ${next.name}`, 'options' in next ? (next.options ?? []) : []);
  }

  function fill(option: APIApplicationCommandBasicOption): OptionValues[string] {
    if ('choices' in option && option.choices !== undefined)
      return pick<{ readonly value: string | number }>(option.choices)?.value ?? '';
    if (option.type === Option.Boolean) return random(2) === 0;
    if (option.type === Option.User || option.type === Option.Mentionable) return member.id;
    if (option.type === Option.Channel) return member.channel.id;
    if (option.type === Option.Role) return member.guild.id;
    if (option.type === Option.Attachment) return { name: 'notes.txt', content: 'Rapat warga membahas irigasi.' };
    if (option.type === Option.Integer || option.type === Option.Number) return 1;
    const longest = 'max_length' in option ? (option.max_length ?? 100) : 100;
    return (pick(TEXTS) ?? 'x').slice(0, longest);
  }

  /** Presses a button of what came, or fills in the modal. */
  async function follow(outcome: Outcome): Promise<Outcome | null> {
    if (outcome.kind === 'failed') return null;
    if (outcome.kind === 'modal') {
      const inputs = walk(outcome.modal.components).filter(({ type }) => type === ComponentType.TextInput);
      const values: ModalValues = Object.fromEntries(
        inputs.map(({ custom_id = '' }) => [custom_id, pick(TEXTS) ?? '']),
      );
      return ledger.note('modal', member.submit(outcome.modal, values));
    }
    const now = current(outcome.message);
    const found = now === undefined ? undefined : pick(pressable(now));
    if (now === undefined || found === undefined) return null;
    return ledger.note('button', member.press(now, found));
  }

  /** The message as it stands now: somebody may have turned its page, or removed it. */
  function current({ id }: APIMessage): APIMessage | undefined {
    return [...member.ephemeral(), ...standIn.messages(member.channel.id)].find((message) => message.id === id);
  }
}

interface Node {
  readonly type?: number;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly components?: readonly object[];
  readonly component?: object;
}

function pressable({ components = [] }: APIMessage): readonly string[] {
  return walk(components).flatMap(({ type, custom_id, disabled }) =>
    type === ComponentType.Button && custom_id !== undefined && disabled !== true ? [custom_id] : [],
  );
}

function walk(components: readonly object[]): Node[] {
  return components.flatMap((each: Node) => [
    each,
    ...walk(each.components ?? []),
    ...walk(each.component === undefined ? [] : [each.component]),
  ]);
}
