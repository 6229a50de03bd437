import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../errors.ts';
import { PAGES } from './docs.ts';
import { type Body, missing, type Rule, text } from './rule.ts';
import { componentsOf, type Place } from './walk.ts';

const URL_SCHEMES = ['http:', 'https:', 'discord:'];

/** What a style of button must have and must not have. */
const FIELDS_BY_STYLE: Readonly<Record<string, { readonly needs: string; readonly bars: readonly string[] }>> = {
  [ButtonStyle.Primary]: { needs: 'custom_id', bars: ['url', 'sku_id'] },
  [ButtonStyle.Secondary]: { needs: 'custom_id', bars: ['url', 'sku_id'] },
  [ButtonStyle.Success]: { needs: 'custom_id', bars: ['url', 'sku_id'] },
  [ButtonStyle.Danger]: { needs: 'custom_id', bars: ['url', 'sku_id'] },
  [ButtonStyle.Link]: { needs: 'url', bars: ['custom_id', 'sku_id'] },
  [ButtonStyle.Premium]: { needs: 'sku_id', bars: ['custom_id', 'label', 'url', 'emoji'] },
};

function has(button: Body, key: string): boolean {
  return button[key] !== undefined && button[key] !== null && button[key] !== '';
}

function eachButton(check: (place: Place) => readonly Problem[]): Rule['check'] {
  return (message) =>
    componentsOf(message)
      .filter(({ node }) => node.type === ComponentType.Button)
      .flatMap(check);
}

/** Rules for buttons. */
export const BUTTON_RULES: readonly Rule[] = [
  {
    name: 'button-needs',
    docs: PAGES.button,
    subject: 'message',
    check: eachButton(({ node, path }) => {
      const needs = FIELDS_BY_STYLE[String(node.style)]?.needs;
      return needs === undefined || has(node, needs) ? [] : [missing([...path, needs])];
    }),
  },
  {
    name: 'button-bars',
    docs: PAGES.button,
    subject: 'message',
    check: eachButton(({ node, path }) =>
      (FIELDS_BY_STYLE[String(node.style)]?.bars ?? [])
        .filter((key) => has(node, key))
        .map((key) => ({
          path: [...path, key],
          code: 'BUTTON_COMPONENT_INVALID',
          message: `A button of style ${node.style} cannot have ${key}`,
        })),
    ),
  },
  {
    name: 'button-label-or-emoji',
    docs: PAGES.button,
    subject: 'message',
    check: eachButton(({ node, path }) =>
      node.style === ButtonStyle.Premium || has(node, 'label') || has(node, 'emoji')
        ? []
        : [missing([...path, 'label'])],
    ),
  },
  {
    name: 'link-button-url-scheme',
    docs: PAGES.button,
    subject: 'message',
    check: eachButton(({ node, path }) => {
      const url = text(node.url);
      if (url === '') return [];
      if (!URL.canParse(url)) {
        return [{ path: [...path, 'url'], code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }];
      }
      const scheme = new URL(url).protocol;
      if (URL_SCHEMES.includes(scheme)) return [];
      const message = `Scheme "${scheme}" must be one of http, https, discord.`;
      return [{ path: [...path, 'url'], code: 'URL_TYPE_INVALID_SCHEME', message }];
    }),
  },
];
