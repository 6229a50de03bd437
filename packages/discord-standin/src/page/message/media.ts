import { h, ownPath } from '../dom.ts';
import { fill, type Words } from '../words.ts';

/** Endings of the files that the page's server sends as images. */
const IMAGE = /\.(?:png|jpe?g|gif|webp)$/iu;
const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

interface Media {
  readonly url: string;
  readonly description?: string | null | undefined;
  readonly spoiler?: boolean | undefined;
}

/** An image of a message. One from elsewhere is not loaded: its place holds its description. */
export function renderImage({ url, description, spoiler }: Media, words: Words): HTMLElement {
  const path = ownPath(url);
  const name = description ?? path?.split('/').at(-1) ?? words.image;
  const image =
    path !== null && IMAGE.test(path)
      ? h('img', { class: 'image', src: path, alt: name, loading: 'lazy' })
      : h('div', { class: 'image absent', role: 'img', 'aria-label': name, title: url }, description ?? words.image);
  return spoiler === true ? covered(image, words) : image;
}

/** What stays covered until it is asked for. */
export function covered(inner: HTMLElement, words: Words): HTMLElement {
  inner.inert = true;
  const reveal = (): void => {
    inner.inert = false;
    cover.replaceWith(inner);
  };
  const button = h('button', { type: 'button', class: 'uncover', onclick: reveal }, words.spoiler);
  const cover = h('div', { class: 'cover' }, inner, button);
  return cover;
}

interface FileCard {
  readonly url: string;
  readonly name: string;
  /** In bytes. */
  readonly size?: number | undefined;
}

/** A file to download; one from elsewhere is only named. */
export function renderFile({ url, name, size }: FileCard, words: Words, locale: string): HTMLElement {
  const path = ownPath(url);
  const label = fill(words.download, { name });
  return h(
    'div',
    { class: 'file' },
    h('span', { class: 'file-mark', 'aria-hidden': 'true' }, name.split('.').at(-1)?.slice(0, 4).toUpperCase() ?? ''),
    h(
      'span',
      { class: 'file-text' },
      path === null
        ? h('span', { class: 'file-name' }, name)
        : h('a', { class: 'file-name', href: path, download: name, 'aria-label': label }, name),
      size !== undefined && h('span', { class: 'file-size' }, formatSize(size, locale)),
    ),
  );
}

/** The name of a file by the last part of its address. */
export function nameIn(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return decodeURIComponent(path.split('/').at(-1) ?? url);
}

/** Whether a file is drawn as an image. */
export function isImage(url: string): boolean {
  return IMAGE.test(ownPath(url) ?? '');
}

function formatSize(bytes: number, locale: string): string {
  const power = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  });
  return format.format(bytes / 1024 ** power);
}
