import { assert, nat, property } from 'fast-check';
import type { Span } from '@/lib/core/model.ts';
import type { TextMap } from '@/lib/page/text-map.ts';

/** What the ranges of a span show, as the article's text has it. */
export function shown(map: TextMap, span: Span): string {
  const text = map.ranges(span).join('');
  return text.replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '').replaceAll(/\s+/g, ' ');
}

/** The span's text without what stands in no node: what parts table cells, and lines inside a sentence. */
export function inNodes(map: TextMap, { start, end }: Span): string {
  const offsets = Array.from({ length: end - start }, (_, at) => start + at);
  return offsets.map((offset) => (map.placeOf(offset) === null ? '' : map.text[offset])).join('');
}

export function spans(text: string, granularity: 'word' | 'sentence'): Span[] {
  return [...new Intl.Segmenter('en', { granularity }).segment(text)]
    .map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }))
    .filter(({ start, end }) => start < end);
}

/** Words and sentences, and the whole text, whose ranges read otherwise than they do. */
export function misread(map: TextMap): unknown[] {
  const wrong = [...spans(map.text, 'sentence'), ...spans(map.text, 'word')]
    .map((span) => ({ shown: shown(map, span), text: inNodes(map, span) }))
    .filter(({ shown, text }) => shown !== text);
  const all = shown(map, { start: 0, end: map.text.length }).replaceAll(/\s/g, '');
  return all === map.text.replaceAll(/\s/g, '') ? wrong : [...wrong, { shown: all, text: map.text }];
}

/** Whether the character at an offset stands in a node, there and back again; between blocks none does. */
function roundTrips(map: TextMap, offset: number): boolean {
  const place = map.placeOf(offset);
  const character = map.text[offset] ?? '';
  if (place === null) return /\s/.test(character);
  const there = (place.node.data[place.offset] ?? '').replace(/\s/, ' ');
  return there === character && map.offsetOf(place.node, place.offset) === offset;
}

/** Throws where an offset does not lead to a place in a node and back. */
export function assertRoundTrips(map: TextMap): void {
  const offsets = nat(map.text.length - 1);
  assert(property(offsets, (offset) => roundTrips(map, offset)));
}
