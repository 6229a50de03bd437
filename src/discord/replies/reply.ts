/** The only place where a reply is built: components v2, mentions off, every limit checked. */
import type { Message } from 'discord.js';
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { escapeMarkup, unescapeMarkup } from './escape.ts';
import {
  BUTTON_LABEL_MAX_LENGTH,
  checkLimits,
  LINK_MAX_LENGTH,
  MENU_PLACEHOLDER_MAX_LENGTH,
  MENU_TEXT_MAX_LENGTH,
  ROW_BUTTONS_MAX,
} from './limits.ts';
import { shorten } from './shorten.ts';

/** What a command or a button answers with. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
}

export type Visibility = 'ephemeral' | 'public';

/** How a reply is shown that does not simply answer its asker's own command. */
export interface ReplyOptions {
  /** Default: only its asker sees it, and can share it. */
  readonly visibility?: Visibility;
  /** Whether what was asked stands above, as a heading: where it is not what its asker typed into the command. */
  readonly heading?: boolean;
  /** A line of the bot's own under that heading: how it was read. */
  readonly note?: string;
  /** Who put it into the channel: Discord's own markup for the member. */
  readonly sharedBy?: string;
  /** Whether it says below which library it comes from, see `isFirstAnswer`. Default: it does not. */
  readonly welcome?: boolean;
}

/** Component id of the text that holds what a member typed, so that a button finds it again. */
const ASKED_ID = 4001;
const HEADING = '### ';
/**
 * What stands before it: the heading's mark, or a label of the bot's own, which ends with the first colon and blank.
 */
const BEFORE_ASKED = /^(?:### |[^:\n]*: )/u;
/** Bold print that the bot itself has set: a member's own asterisks are escaped. */
const BOLD = /(\\[^0-9A-Za-z\s])|\*\*/gu;

/** A card: texts and rows of buttons, drawn in one frame. Empty parts are left out. */
export function card(...parts: ReadonlyArray<APIComponentInContainer | null>): Reply {
  const components = parts.filter((part) => part !== null);
  return { components: [{ type: ComponentType.Container, components }] };
}

/** One sentence without a frame. */
export function plain(markup: string): Reply {
  return { components: [text(markup)] };
}

/** `markup` holds nothing of sources or members that is not escaped. */
export function text(markup: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: markup };
}

/** A line of the bot's own in small print; `null` for none. */
export function small(line: string | undefined): APITextDisplayComponent | null {
  return line === undefined ? null : text(`-# ${line}`);
}

/** What the member typed, as a heading; `readAsked` reads it back. */
export function asked(typed: string): APITextDisplayComponent {
  return holdingAsked(`${HEADING}${escapeMarkup(typed)}`);
}

/**
 * A line with what the member typed, which `readAsked` reads back.
 * @param markup A label of the bot's own without a colon, a colon and a blank, then what was typed, inert; words of it
 * may be in bold
 */
export function holdingAsked(markup: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, id: ASKED_ID, content: markup };
}

/**
 * What the member typed when the message was made, `null` where it says none. Takes a message's components as Discord
 * sends them.
 */
export function readAsked(components: readonly object[]): string | null {
  for (const component of components) {
    const {
      id,
      content,
      components: children,
    } = component as {
      id?: number;
      content?: string;
      components?: readonly object[];
    };
    if (id === ASKED_ID && content !== undefined && BEFORE_ASKED.test(content))
      return unescapeMarkup(content.replace(BEFORE_ASKED, '').replace(BOLD, '$1'));
    const inside = children === undefined ? null : readAsked(children);
    if (inside !== null) return inside;
  }
  return null;
}

/**
 * What stands on the button of that custom_id, `null` where there is none. Takes a message's components as Discord
 * sends them.
 */
export function readLabel(components: readonly object[], customId: string): string | null {
  for (const component of components) {
    const {
      custom_id,
      label,
      components: children = [],
    } = component as {
      custom_id?: string;
      label?: string;
      components?: readonly object[];
    };
    if (custom_id === customId && label !== undefined) return label;
    const inside = readLabel(children, customId);
    if (inside !== null) return inside;
  }
  return null;
}

/** A button that asks the bot for more. */
export function button(label: string, customId: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shorten(label, BUTTON_LABEL_MAX_LENGTH),
    custom_id: customId,
  };
}

/** A button that opens an address; `null` for none, or one longer than Discord takes. */
export function linkButton(label: string, url: string | null): APIButtonComponent | null {
  if (url === null || url.length > LINK_MAX_LENGTH) return null;
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: shorten(label, BUTTON_LABEL_MAX_LENGTH),
    url,
  };
}

/** One row of at most five buttons; `null` where there are none. */
export function row(
  ...buttons: ReadonlyArray<APIButtonComponent | null>
): APIActionRowComponent<APIButtonComponent> | null {
  const components = buttons.filter((each) => each !== null).slice(0, ROW_BUTTONS_MAX);
  return components.length === 0 ? null : { type: ComponentType.ActionRow, components };
}

/** A choice of a select menu: it works as a button of that custom_id does. */
export function option(label: string, description: string, customId: string): APISelectMenuOption {
  return {
    label: shorten(label, MENU_TEXT_MAX_LENGTH),
    description: shorten(description, MENU_TEXT_MAX_LENGTH),
    value: customId,
  };
}

/** A row with one select menu, from which one choice is taken. */
export function menu(
  placeholder: string,
  customId: string,
  options: readonly APISelectMenuOption[],
): APIActionRowComponent<APIStringSelectComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId,
        placeholder: shorten(placeholder, MENU_PLACEHOLDER_MAX_LENGTH),
        options: [...options],
      },
    ],
  };
}

/** A message's components as Discord sends them. */
export function componentsOf(message: Pick<Message, 'components'>): APIMessageTopLevelComponent[] {
  return message.components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
}

/** The same components with the button of that custom_id changed. */
export function withButton<Component extends object>(
  components: readonly Component[],
  customId: string,
  change: { readonly label: string; readonly disabled: boolean },
): Component[] {
  return components.map((component) => {
    const { custom_id, components: children } = component as { custom_id?: string; components?: readonly object[] };
    if (custom_id === customId) return { ...component, ...change };
    return children === undefined ? component : { ...component, components: withButton(children, customId, change) };
  });
}

/** Whether the button of that custom_id stands there greyed. */
export function isDisabled(components: readonly object[], customId: string): boolean {
  return components.some((component) => {
    const {
      custom_id,
      disabled,
      components: children = [],
    } = component as {
      custom_id?: string;
      disabled?: boolean;
      components?: readonly object[];
    };
    return custom_id === customId ? disabled === true : isDisabled(children, customId);
  });
}

/**
 * The body that goes to Discord, in its own spelling, so that discord.js has nothing to rename.
 * @throws RangeError where it breaks one of Discord's limits
 */
export function messageBody({ components }: Reply) {
  checkLimits(components);
  return {
    components: components.map((component) => ({ toJSON: () => component })),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  } as const;
}

/** The same for a request that does not go through discord.js's own methods. @throws RangeError as `messageBody` */
export function restBody({ components }: Reply) {
  checkLimits(components);
  return { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } } as const;
}
