/** A local Discord: start it, point a bot at `api` with `token`, and try it as a member, in code or on a page. */
export { type PageOptions, type RunningPage, startPage } from './server.ts';
export { startStandIn } from './standin.ts';
export { walkComponents } from './state/components.ts';
export type * from './types.ts';
