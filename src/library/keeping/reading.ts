/** A source is read and looked at as a careful editor would, beside the others of its server. */
import { copiesAmong } from '../../article/review/duplicates.ts';
import type { Builder } from '../builder/builder.ts';
import { factsOf } from '../builder/details.ts';
import type { PackedSource } from '../builder/packing.ts';
import type { ServerLibrary } from '../servers/server-library.ts';
import type { SourceFacts } from '../stores/types.ts';
import type { Gathered } from './material.ts';
import { KeepingError, type Understood } from './types.ts';

export interface ReadMaterial extends Understood {
  readonly facts: SourceFacts;
  readonly packed: PackedSource;
}

/**
 * Reads a source.
 * @param id what its article is called
 * @param others the server's library, in which copies of it are looked for; `self` is not among them
 * @throws KeepingError where it cannot be read
 */
export async function readMaterial(
  { content, address, details }: Omit<Gathered, 'origin'>,
  { id, builder, others, self }: { id: string; builder: Builder; others: ServerLibrary; self: string | null },
): Promise<ReadMaterial> {
  const read = await builder.read({ file: content.name, id, given: { ...content, address, details } });
  const { segment, reviewed, problems } = read;
  if (segment === null || reviewed === null) {
    const [problem] = problems;
    throw new KeepingError('unreadable', problem?.message ?? 'It cannot be read.', problem?.advice ?? '');
  }
  const { article } = segment;
  const { review, fingerprint } = reviewed;
  const copies = copiesAmong({ id: self ?? id, fingerprint }, [...others.likelyCopies(fingerprint)]);
  return {
    article,
    review: { ...review, flags: [...review.flags, ...copies] },
    notices: problems.map(({ message, advice }) => `${message} ${advice}`),
    facts: factsOf(article),
    packed: { segment, fingerprint },
  };
}
