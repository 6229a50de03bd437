const DISCORD_EPOCH_MS = 1_420_070_400_000;
const TIMESTAMP_SHIFT = 22n;
const INCREMENT_MASK = 0xfff;

/**
 * A source of ids, ascending and unique within it, built as Discord builds them: milliseconds since 2015 above 22 bits.
 * https://discord.com/developers/docs/reference#snowflakes
 */
export function createSnowflakes(): () => string {
  let millisecond = 0;
  let increment = 0;
  return () => {
    const now = Date.now() - DISCORD_EPOCH_MS;
    increment = now > millisecond ? 0 : increment + 1;
    millisecond = Math.max(now, millisecond);
    if (increment > INCREMENT_MASK) {
      millisecond += 1;
      increment = 0;
    }
    return ((BigInt(millisecond) << TIMESTAMP_SHIFT) | BigInt(increment)).toString();
  };
}
