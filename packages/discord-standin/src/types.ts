/** The pretended Discord: what tests and the page may do with it. Wire shapes are those of `discord-api-types/v10`. */
export type * from './types/faults.ts';
export type * from './types/member.ts';
export type * from './types/page.ts';
export type * from './types/places.ts';
export type * from './types/stand-in.ts';
export type * from './types/traffic.ts';
