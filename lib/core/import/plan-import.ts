import { TextAnchors } from '../anchoring/text-anchors.ts';
import type { ArticleText, Span } from '../model.ts';
import type { Annotation } from '../record/record.ts';
import { passagesOf } from '../record/passages.ts';
import { overlapOf } from '../record/same-finding.ts';
import type { Imported } from './imported.ts';

/** What an import does with one annotation. */
export type PlannedImport =
  /** Its words stand there, and are marked by hand. */
  | { readonly fate: 'add'; readonly imported: Imported; readonly span: Span }
  /** They are on record already: its note and tags go there. */
  | { readonly fate: 'join'; readonly imported: Imported; readonly annotation: Annotation }
  /** On record already, with all that it says. */
  | { readonly fate: 'known'; readonly imported: Imported }
  /** The article is on record, and has no such words. */
  | { readonly fate: 'not found'; readonly imported: Imported };

/** How much of a mark another may share to be the same. */
const SAME = 0.8;

function saysMore({ note, tags }: Imported, annotation: Annotation): boolean {
  const own = new Set(annotation.tags.map((tag) => tag.toLowerCase()));
  const known = annotation.note?.text ?? '';
  return (
    (note.trim() !== '' && !known.includes(note.trim())) || tags.some((tag) => !own.has(tag.toLowerCase()))
  );
}

/**
 * Where the annotations of another tool stand in the text of an article on record, found as what is on record is found again
 * (lib/core/anchoring); words that were changed since count as not found: another tool's mark is placed on its own words or not at all.
 */
export function planImport(
  imported: readonly Imported[],
  article: ArticleText,
  annotations: readonly Annotation[],
): PlannedImport[] {
  const anchors = new TextAnchors(article);
  const kept = annotations.filter(({ removed, placement }) => !removed && placement.status !== 'gone');
  const taken: Span[] = [];
  return imported.map((one): PlannedImport => {
    const position = { type: 'TextPositionSelector', start: 0, end: 0 } as const;
    const { status, span } = anchors.placeSame({ quote: one.quote, position }, () => true);
    if (span === null || status === 'gone') return { fate: 'not found', imported: one };
    const same = kept.find(({ body }) => overlapOf([span], passagesOf(body)).whole > SAME);
    if (same !== undefined)
      return saysMore(one, same)
        ? { fate: 'join', imported: one, annotation: same }
        : { fate: 'known', imported: one };
    if (taken.some((other) => overlapOf([span], [other]).whole > SAME))
      return { fate: 'known', imported: one };
    taken.push(span);
    return { fate: 'add', imported: one, span };
  });
}

/** A note with what another tool's says besides. */
export function joinedNote(annotation: Annotation, { note }: Imported): string {
  const known = annotation.note?.text ?? '';
  return known.includes(note.trim())
    ? known
    : [known, note.trim()].filter((part) => part !== '').join('\n\n');
}

/** Tags with those of another tool. */
export function joinedTags(annotation: Annotation, { tags }: Imported): string[] {
  return [...annotation.tags, ...tags];
}
