import { ComponentType } from 'discord-api-types/v10';
import { PAGES } from './docs.ts';
import { isComponentsV2 } from './messages.ts';
import { lengthOf, outside, type Rule, records, repeated } from './rule.ts';
import { componentsOf } from './walk.ts';

const ROWS_MAX = 5;
const BUTTONS_MAX = 5;
const COMPONENTS_MAX = 40;
const SHOWN_TEXT_MAX_LENGTH = 4_000;

/** Rules for the components of a message, whatever their kind. */
export const COMPONENT_RULES: readonly Rule[] = [
  {
    name: 'legacy-rows-only',
    docs: PAGES.legacyComponents,
    subject: 'message',
    check: (message) => {
      if (isComponentsV2(message)) return [];
      return records(message.components).flatMap(({ type }, index) =>
        type === ComponentType.ActionRow
          ? []
          : [
              {
                path: ['components', index, 'type'],
                code: 'UNION_TYPE_CHOICES',
                message: 'Must be an action row (1) without MessageFlags.IS_COMPONENTS_V2.',
              },
            ],
      );
    },
  },
  {
    name: 'legacy-row-count',
    docs: PAGES.legacyComponents,
    subject: 'message',
    check: (message) =>
      isComponentsV2(message) ? [] : outside(['components'], records(message.components).length, 0, ROWS_MAX),
  },
  {
    name: 'components-v2-count',
    docs: PAGES.componentsV2,
    subject: 'message',
    check: (message) => {
      const count = componentsOf(message).length;
      if (!isComponentsV2(message) || count <= COMPONENTS_MAX) return [];
      const shown = `The total number of components cannot exceed ${COMPONENTS_MAX}: ${count}`;
      return [{ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message: shown }];
    },
  },
  {
    name: 'components-v2-text-length',
    docs: PAGES.textDisplay,
    subject: 'message',
    check: (message) => {
      const shown = componentsOf(message).filter(({ node }) => node.type === ComponentType.TextDisplay);
      const length = shown.reduce((sum, { node }) => sum + lengthOf(node.content), 0);
      if (length <= SHOWN_TEXT_MAX_LENGTH) return [];
      const told = `The total text of components cannot exceed ${SHOWN_TEXT_MAX_LENGTH}: ${length}`;
      return [{ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message: told }];
    },
  },
  {
    name: 'action-row-contents',
    docs: PAGES.actionRow,
    subject: 'message',
    check: (message) =>
      componentsOf(message)
        .filter(({ node }) => node.type === ComponentType.ActionRow)
        .flatMap(({ node, path }) => {
          const kinds = records(node.components).map(({ type }) => type);
          const onlyButtons = kinds.every((type) => type === ComponentType.Button);
          return outside([...path, 'components'], kinds.length, 1, onlyButtons ? BUTTONS_MAX : 1);
        }),
  },
  {
    name: 'custom-ids-unique',
    docs: PAGES.customId,
    subject: 'message',
    check: (message) => {
      const places = componentsOf(message);
      return repeated(places.map(({ node }) => node.custom_id ?? undefined)).map((index) => ({
        path: [...(places[index]?.path ?? []), 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      }));
    },
  },
  {
    name: 'component-ids-unique',
    docs: PAGES.componentAnatomy,
    subject: 'message',
    check: (message) => {
      const places = componentsOf(message);
      return repeated(places.map(({ node }) => (node.id === 0 ? undefined : (node.id ?? undefined)))).map((index) => ({
        path: [...(places[index]?.path ?? []), 'id'],
        code: 'COMPONENT_ID_DUPLICATED',
        message: 'Component id cannot be duplicated',
      }));
    },
  },
];
