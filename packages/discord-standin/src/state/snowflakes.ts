const DISCORD_EPOCH_MS = 1_420_070_400_000;
const TIMESTAMP_SHIFT = 22n;
const PROCESS_SHIFT = 12n;
const PROCESS_MASK = 0x3ff;
const INCREMENT_MASK = 0xfff;
/** A date this far behind the last id's is a clock put back, not many ids in one millisecond. */
const CLOCK_PUT_BACK_MS = 1_000;

/**
 * A source of ids, unique within it and ascending as long as `now` is, built as Discord builds them: milliseconds since
 * 2015 above 22 bits of worker, process and increment. After a clock was put back another process gives them.
 * https://discord.com/developers/docs/reference#snowflakes
 */
export function createSnowflakes(now: () => number = Date.now): () => string {
  let millisecond = 0;
  let increment = 0;
  let process = 0;
  return () => {
    const current = now() - DISCORD_EPOCH_MS;
    if (current < millisecond - CLOCK_PUT_BACK_MS) {
      process = (process + 1) & PROCESS_MASK;
      millisecond = current;
    }
    increment = current > millisecond ? 0 : increment + 1;
    millisecond = Math.max(current, millisecond);
    if (increment > INCREMENT_MASK) {
      millisecond += 1;
      increment = 0;
    }
    return snowflake(millisecond, process, increment);
  };
}

/** The id that something of that date has; for dates before any id of `createSnowflakes`. */
export function snowflakeAt(milliseconds: number): string {
  return snowflake(Math.round(milliseconds) - DISCORD_EPOCH_MS, 0, 0);
}

function snowflake(millisecond: number, process: number, increment: number): string {
  return ((BigInt(millisecond) << TIMESTAMP_SHIFT) | (BigInt(process) << PROCESS_SHIFT) | BigInt(increment)).toString();
}
