/** That another source could be meant than the one that was taken, and a way to each. */
import type { APIActionRowComponent, APISelectMenuOption, APIStringSelectComponent } from 'discord-api-types/v10';
import { displayTitle } from '../../../article/display-title.ts';
import type { Article } from '../../../article/types.ts';
import { MENU_ID } from '../../ids/ask.ts';
import type { Context } from '../context.ts';
import { MENU_OPTIONS_MAX } from '../limits.ts';
import { passageFields } from '../passage.ts';
import { menu, option } from '../reply.ts';
import { hintOf } from '../sources.ts';

/** How a button asks the same question of one source alone. */
export type WithinIdOf = (article: Article) => string;

/**
 * The menu: the other sources, the newest first, then what has no button. It tells which of them this one is, or is
 * *More…* where there is no other; `null` where it would be empty.
 */
export function moreMenu(
  article: Article,
  rest: readonly APISelectMenuOption[],
  context: Context,
  withinId: WithinIdOf | undefined,
): APIActionRowComponent<APIStringSelectComponent> | null {
  const { sources, messages } = context;
  const others = withinId === undefined ? [] : newestFirst(sources.articles.filter((other) => other !== article));
  const choices = others
    .slice(0, MENU_OPTIONS_MAX - rest.length)
    .map((other) => option(displayTitle(other), hintOf(other, messages), withinId?.(other) ?? ''));
  if (choices.length + rest.length === 0) return null;
  const { newest, oneOf } = messages.wishes.others;
  const which = isNewest(article, sources.articles) ? newest : oneOf;
  const placeholder = choices.length === 0 ? messages.menu.placeholder : which(others.length + 1);
  const id = MENU_ID.encode(passageFields({ article, start: 0, end: 0 }, null, context));
  return menu(placeholder, id, [...choices, ...rest]);
}

function isNewest(article: Article, all: readonly Article[]): boolean {
  const { published } = article.source;
  return published !== null && all.every((other) => (other.source.published ?? '') <= published);
}

function newestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => (b.source.published ?? '').localeCompare(a.source.published ?? ''));
}
