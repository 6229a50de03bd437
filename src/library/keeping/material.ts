/** What a moderator gives becomes bytes with a name. */

import { FetchError } from '../fetching/error.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import type { Content, Details, Origin } from '../stores/types.ts';
import { KeepingError, type Material } from './types.ts';

/** What is read, and how it came. */
export interface Gathered {
  readonly content: Content;
  readonly origin: Origin;
  readonly address: string | null;
  readonly details: Details;
}

/** Fetches a link; the rest is there already. @throws KeepingError where the link leads to nothing that can be read */
export async function gather(material: Material, fetcher: Fetcher): Promise<Gathered> {
  switch (material.origin) {
    case 'file': {
      const { origin, name, bytes } = material;
      return { origin, content: { name, bytes }, address: null, details: {} };
    }
    case 'link': {
      const { name, bytes, address } = await fetchSource(material.address, fetcher);
      return { origin: 'link', content: { name, bytes }, address, details: {} };
    }
    default: {
      const { origin, text, details = {} } = material;
      return { origin, content: { name: `${origin}.txt`, bytes: Buffer.from(text, 'utf8') }, address: null, details };
    }
  }
}

/** @throws KeepingError where it leads to nothing that can be read */
export async function fetchSource(address: string, fetcher: Fetcher) {
  try {
    return await fetcher.fetch(address);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const isAddress = error.fault === 'address' || error.fault === 'refused';
    throw new KeepingError(isAddress ? 'address' : 'fetch', error.message, error.advice, error);
  }
}
