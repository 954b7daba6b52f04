/** CSS px of the window that pages are read for: a desk's, since what is hidden on a phone is shown there. */
const WIDTH = 1280;
const HEIGHT = 800;
/** Font size that `em` is measured by, CSS px. */
const EM = 16;

const LENGTH = /^([\d.]+)(px|em|rem)?$/;
const FEATURE = /^(?:(min|max)-)?(width|height):(.+)$/;
const RANGE =
  /^(?:(width|height)(<=?|>=?|=)([^<>=]+)|([^<>=]+)(<=?|>=?|=)(width|height)(?:(<=?|>=?)([^<>=]+))?)$/;

/** Whether a media query list holds in a window on a screen (https://www.w3.org/TR/mediaqueries-4/); what is not known does not. */
export function matchesMedia(list: string): boolean {
  const queries = list.toLowerCase().split(',');
  return queries.some((query) => matchesQuery(query.trim()));
}

function matchesQuery(query: string): boolean {
  const [, not, type = '', rest = ''] =
    /^(?:(not)\s+|only\s+)?([a-z]+(?![^\s(]))?\s*(?:and\b)?(.*)$/s.exec(query) ?? [];
  const holds = /^(?:all|screen|)$/.test(type) && conditionsOf(rest).every(holdsHere);
  return not === undefined ? holds : !holds;
}

function conditionsOf(text: string): readonly string[] {
  return text
    .split(/\band\b/)
    .map((part) => part.replaceAll(/\s+/g, ''))
    .filter((part) => part !== '');
}

function holdsHere(condition: string): boolean {
  const inner = /^\((.*)\)$/.exec(condition)?.[1];
  if (inner === undefined) return false;
  if (inner === 'orientation:landscape') return true;
  const [, bound, feature = '', value = ''] = FEATURE.exec(inner) ?? [];
  if (feature === '') return inRange(inner);
  const [size, limit] = [sizeOf(feature), pixels(value)];
  return bound === 'min' ? size >= limit : bound === 'max' ? size <= limit : size === limit;
}

function inRange(text: string): boolean {
  const match = RANGE.exec(text);
  if (match === null) return false;
  const [, left, first = '', right = '', low = '', second = '', feature = '', third, high = ''] = match;
  if (left !== undefined) return compare(sizeOf(left), first, pixels(right));
  const size = sizeOf(feature);
  return compare(pixels(low), second, size) && (third === undefined || compare(size, third, pixels(high)));
}

function compare(one: number, sign: string, other: number): boolean {
  return (
    (sign.includes('=') && one === other) ||
    (sign[0] === '<' && one < other) ||
    (sign[0] === '>' && one > other)
  );
}

function sizeOf(feature: string): number {
  return feature === 'width' ? WIDTH : HEIGHT;
}

/** A length in CSS px; no number where it is none, which nothing is more or less than. */
function pixels(length: string): number {
  const [, count, unit = ''] = LENGTH.exec(length) ?? [];
  return Number(count) * (unit === 'em' || unit === 'rem' ? EM : 1);
}
