/** Where two dated sources tell the same kind of thing, the newer comes first. */
import type { SearchIndex } from '../index/search-index.ts';
import type { Ranked } from '../types.ts';

/** So many candidates are looked at. */
const LOOKED_AT_MAX = 8;
/**
 * What a newer source tells has so much of the rank, and of what is covered of the question, of what an older tells.
 */
const RANK_SHARE = 0.7;
const COVERAGE_SHARE = 0.75;

/** Candidates in order, and what an older source than that of the first tells of the same; `null` for nothing. */
export interface ByAge {
  readonly ranked: readonly Ranked[];
  readonly superseded: Ranked | null;
}

/**
 * The candidates with what the newest source tells of the same first, right before the best of an older one; as they
 * are where nothing newer does. It is judged by the evidence of both: what answers in one answers in the other.
 */
export function newerFirst(ranked: readonly Ranked[], index: SearchIndex): ByAge {
  const asTheyAre = { ranked, superseded: null };
  const [best] = ranked;
  if (best === undefined || best.isCorrection) return asTheyAre;
  const day = dayOf(best, index);
  if (day === null) return asTheyAre;
  let newest: { readonly candidate: Ranked; readonly day: string } | null = null;
  for (const candidate of ranked.slice(1, LOOKED_AT_MAX)) {
    const own = dayOf(candidate, index);
    if (own === null || own <= (newest?.day ?? day) || !tellsAsMuch(candidate, best)) continue;
    newest = { candidate, day: own };
  }
  if (newest === null) return { ranked, superseded: olderOf(best, day, ranked, index) };
  const { candidate } = newest;
  const { holdsAnswer, lacksAnswerType } = candidate.features;
  const first = { ...candidate, rank: best.rank, features: { ...best.features, holdsAnswer, lacksAnswerType } };
  return { ranked: [first, ...ranked.filter((one) => one !== candidate)], superseded: best };
}

/** What an older source tells as well as the best, where a fact is asked for that may have changed. */
function olderOf(best: Ranked, day: string, ranked: readonly Ranked[], index: SearchIndex): Ranked | null {
  const { asksTime, asksNumber, asksPlace, asksPerson } = best.features;
  if (asksTime + asksNumber + asksPlace + asksPerson === 0) return null;
  const isOlder = (candidate: Ranked) => {
    const own = dayOf(candidate, index);
    return own !== null && own < day && tellsAsMuch(candidate, best);
  };
  return ranked.slice(1, LOOKED_AT_MAX).find(isOlder) ?? null;
}

/** The day on which a candidate's source was published; `null` where it does not say. */
function dayOf({ sentence }: Ranked, { sentences }: SearchIndex): string | null {
  return sentences.article(sentence).source.published?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}

function tellsAsMuch({ rank, features }: Ranked, best: Ranked): boolean {
  return (
    rank >= best.rank * RANK_SHARE &&
    features.passageCoverage >= best.features.passageCoverage * COVERAGE_SHARE &&
    features.holdsAnswer >= best.features.holdsAnswer &&
    features.told >= best.features.told &&
    features.otherSpeaker <= best.features.otherSpeaker
  );
}
