import { textPositionSelector } from '../core/record/selectors.ts';

/**
 * A part of a result with its offsets into `text` in code points, as Python counts, in place of UTF-16 units: every `start` with its
 * `end`, and every `at`.
 */
export function inCodePoints<T>(value: T, text: string): T {
  return converted(value, (start, end) => textPositionSelector(text, { start, end })) as T;
}

type Convert = (start: number, end: number) => { readonly start: number; readonly end: number };

function converted(value: unknown, convert: Convert): unknown {
  if (Array.isArray(value)) return value.map((one) => converted(one, convert));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, converted(one, convert)]),
  );
  const { start, end, at } = fields;
  if (typeof start === 'number' && typeof end === 'number') Object.assign(fields, pick(convert(start, end)));
  if (typeof at === 'number') fields['at'] = convert(0, at).end;
  return fields;
}

const pick = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
