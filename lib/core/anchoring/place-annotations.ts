import type { ArticleText } from '../model.ts';
import type { Annotation, Passage, Placement, PlacementStatus, Version } from '../record/record.ts';
import { placeByQuotes } from './place-by-quotes.ts';
import { TextAnchors, type PlacedPassage } from './text-anchors.ts';
import { VersionAnchors } from './version-anchors.ts';

/** A text and the version that it is of. */
type KnownText = Pick<Version, 'id' | 'read'>;

/** Of a finding of which something is left. */
const WORST_FIRST = ['altered', 'moved'] as const;

/**
 * Places annotations in the text that was read now, in their order. Each is followed from the text it was recorded in, where
 * that is among the kept ones (`Annotation.version`), else found by its quotes.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  now: KnownText,
  kept: readonly KnownText[],
): Placement[] {
  const texts = new Map([...kept, now].map(({ id, read }) => [id, read]));
  const placements = new Map<Annotation, Placement>();
  for (const version of new Set(annotations.map((annotation) => annotation.version))) {
    const group = annotations.filter((annotation) => annotation.version === version);
    const passages = group.flatMap((annotation) => annotation.passages);
    const placed = placePassages(passages, texts.get(version), now.read);
    let first = 0;
    for (const annotation of group) {
      const its = placed.slice(first, first + annotation.passages.length);
      placements.set(annotation, placementOf(its, now.id));
      first += its.length;
    }
  }
  return annotations.flatMap((annotation) => placements.get(annotation) ?? []);
}

function placePassages(
  passages: readonly Passage[],
  before: ArticleText | undefined,
  after: ArticleText,
): PlacedPassage[] {
  if (before === undefined) return placeByQuotes(passages, after);
  // Mostly nothing changed; then nothing need be compared.
  const anchors = before.text === after.text ? new TextAnchors(after) : new VersionAnchors(before, after);
  return passages.map((passage) => anchors.place(passage));
}

/** A finding is gone when all of its passages are; when some are, the article tells it otherwise than it did. */
function placementOf(placed: readonly PlacedPassage[], version: string): Placement {
  const statuses = new Set(placed.map(({ status }) => status));
  const isGone = statuses.size === 1 && statuses.has('gone');
  const left = statuses.has('gone') ? 'altered' : WORST_FIRST.find((status) => statuses.has(status));
  const status: PlacementStatus = isGone ? 'gone' : (left ?? 'in place');
  return { status, version, spans: placed.map(({ span }) => span) };
}
