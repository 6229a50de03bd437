/** Times as Discord draws them for each reader: https://discord.com/developers/docs/reference#message-formatting */

/** `in an hour`, `2 days ago`. @param time milliseconds since 1970 */
export function relative(time: number): string {
  return `<t:${Math.round(time / 1_000)}:R>`;
}
