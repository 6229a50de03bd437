/** In which order a member goes through the bot, so that there is something to see wherever they come. */
import { type Offered, offeredTo, type Stage, type Start, startsOf } from './walk-starts.ts';

/** Looked at before anything is kept, and again once all is erased. */
const EMPTY = ['sources', 'library list', 'library history'];
const ADDING = ['library add', 'add'];
const ENDING = ['library remove', 'library forget-everything'];

/**
 * What each command starts, one after the other: those before have to be followed first. Of a member who may add
 * sources: the empty library, adding, everything else with what was added, and erasing it.
 * @param shared what others have put into the channel
 */
export async function* agendaOf(stage: Stage, shared: readonly Start[]): AsyncGenerator<Start> {
  const offered = offeredTo(stage.member, stage.commands);
  const named = (surfaces: readonly string[]) =>
    surfaces.flatMap((surface) => offered.filter((one) => one.surface === surface));
  const adds = named(ADDING).length > 0;
  const rest = offered.filter(({ surface }) => !ADDING.includes(surface) && !ENDING.includes(surface));
  if (adds) yield* looks(named([...EMPTY, 'ask']), stage);
  yield* all([...named(ADDING), ...rest], stage);
  yield* shared;
  yield* all(named(ENDING), stage);
  if (adds) yield* looks(named(EMPTY), stage);
}

async function* all(offered: readonly Offered[], stage: Stage): AsyncGenerator<Start> {
  for (const one of offered) yield* await startsOf(one, stage);
}

/** The answer to each command as it is used first, and nothing that is on it. */
async function* looks(offered: readonly Offered[], stage: Stage): AsyncGenerator<Start> {
  for (const one of offered) {
    const [first] = await startsOf(one, { ...stage, onCompleted: () => undefined });
    if (first !== undefined) yield { ...first, reach: 'here' };
  }
}
