/** Which part of a message becomes a source, where there are several. */
import { PART_ID, PARTS_MENU_ID } from '../../ids/library.ts';
import type { MessagePart } from '../../messages/library-types.ts';
import type { Messages } from '../../messages/types.ts';
import { MENU_OPTIONS_MAX } from '../limits.ts';
import { card, menu, option, type Reply, text } from '../reply.ts';

export interface NamedPart {
  readonly part: MessagePart;
  /** Of a file, or an address; `''` for the text. */
  readonly name: string;
}

/** At most 25 are offered. @param message Discord's id of it */
export function pickReply(
  parts: readonly NamedPart[],
  message: string,
  grant: string | null,
  { library: { pick } }: Messages,
): Reply {
  const shown = parts.slice(0, MENU_OPTIONS_MAX);
  return card(
    text(pick.title(parts.length)),
    menu(
      pick.placeholder,
      PARTS_MENU_ID.encode({ message, grant }),
      shown.map(({ part, name }, place) =>
        option(pick.parts[part](name), pick.hints[part], PART_ID.encode({ message, place, grant })),
      ),
    ),
  );
}
