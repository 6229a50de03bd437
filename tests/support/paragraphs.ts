import { findProvenance } from '../../src/article/provenance.ts';
import { layOut, paragraphsOf } from '../../src/article/structure/layout.ts';
import type { Paragraph } from '../../src/article/types.ts';

/** The paragraphs of a body as `createArticle` finds them, without what comes after. */
export function paragraphsIn(body: string): Paragraph[] {
  const layout = layOut({
    body,
    formatBlocks: null,
    formatMarks: [],
    provenance: findProvenance(body),
    kind: undefined,
    speakers: [],
    isUsed: () => false,
  });
  return paragraphsOf(layout);
}
