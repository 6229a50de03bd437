/** Whether a label is the name, short name or initials of somebody listed. */
import { nameKey } from '../../../language/names.ts';
import type { ListedPerson } from '../attendance/listed-person.ts';
import { bareLabel, type LabelKind } from './judge.ts';

/** The keys of the names, short names and initials of those listed. */
export function knownNames(listed: readonly ListedPerson[]): Set<string> {
  const known = new Set<string>();
  for (const { name, label } of listed) {
    if (label !== null) known.add(nameKey(label));
    const keys = name.split(/\s+/u).map(nameKey);
    known.add(keys.join(' '));
    for (const key of keys) if (key.length > 2) known.add(key);
    if (keys.length > 1) known.add(keys.map((key) => key.charAt(0)).join(''));
  }
  known.delete('');
  return known;
}

/** @param known as `knownNames` gives them */
export function isKnown(
  known: ReadonlySet<string>,
  { text, kind }: { readonly text: string; readonly kind: LabelKind },
): boolean {
  if (known.size === 0 || kind === 'none' || kind === 'letter') return false;
  const keys = bareLabel(text)
    .split(/[\s.]+/u)
    .map(nameKey)
    .filter((key) => key !== '');
  return (
    known.has(keys.join(' ')) || known.has(keys.join('')) || known.has(keys.at(-1) ?? '') || known.has(keys[0] ?? '')
  );
}
