import type { Span } from '../../language/types.ts';
import type { FlagCode, FlagOf, FlagValues } from './types.ts';

/** A flag on a part of a body. */
export function flagAt<Code extends FlagCode>(
  body: string,
  { start, end }: Span,
  code: Code,
  values: FlagValues[Code],
): FlagOf<Code> {
  return { code, start, end, text: body.slice(start, end), values };
}

/** A flag on the whole. */
export function flagOnWhole<Code extends FlagCode>(code: Code, values: FlagValues[Code]): FlagOf<Code> {
  return { code, start: 0, end: 0, text: '', values };
}
