import { TextAnchors } from '../anchoring/text-anchors.ts';
import type { ArticleText, Span } from '../model.ts';
import type { Annotation } from '../record/record.ts';
import { passagesOf } from '../record/passages.ts';
import { overlapOf } from '../record/same-finding.ts';
import type { Imported } from './imported.ts';

/** What the user says of a mark. */
type Said = Pick<Annotation, 'note' | 'tags'>;

/** What an import does with one annotation. */
export type PlannedImport =
  /** Its words stand there, and are marked by hand. */
  | { readonly fate: 'add'; readonly imported: Imported; readonly span: Span }
  /** They are on record already: its note and tags go there. */
  | { readonly fate: 'join'; readonly imported: Imported; readonly annotation: Annotation }
  /** Another of the file marks the same words, and has its note and tags besides its own. */
  | { readonly fate: 'along'; readonly imported: Imported }
  /** On record already, with all that it says. */
  | { readonly fate: 'known'; readonly imported: Imported }
  /** The article is on record, and has no such words. */
  | { readonly fate: 'not found'; readonly imported: Imported };

/** How much of a mark another may share to be the same. */
const SAME = 0.8;

function saysMore({ note, tags }: Imported, annotation: Said): boolean {
  const own = new Set(annotation.tags.map((tag) => tag.toLowerCase()));
  const known = annotation.note?.text ?? '';
  return (
    (note.trim() !== '' && !known.includes(note.trim())) || tags.some((tag) => !own.has(tag.toLowerCase()))
  );
}

const isSame = (span: Span, passages: readonly Span[]): boolean => overlapOf([span], passages).whole > SAME;

/** Whether words are a mark's, or one of the pieces that it has. */
function isOf(span: Span, { body }: Annotation): boolean {
  const passages = passagesOf(body);
  return isSame(span, passages) || passages.some((piece) => isSame(span, [piece]));
}

/**
 * Where the annotations of another tool stand in the text of an article on record, found as what is on record is found again
 * (lib/core/anchoring); words that were changed since count as not found: another tool's mark is placed on its own words or not at all.
 * Several of the same words are one mark, with the notes and tags of all.
 */
export function planImport(
  imported: readonly Imported[],
  article: ArticleText,
  annotations: readonly Annotation[],
): PlannedImport[] {
  const anchors = new TextAnchors(article);
  const kept = annotations.filter(({ removed, placement }) => !removed && placement.status !== 'gone');
  /** Those that get notes or tags, with what they got so far. */
  const joined = new Map<string, Annotation>();
  const planned: PlannedImport[] = [];
  for (const one of imported) {
    const position = { type: 'TextPositionSelector', start: 0, end: 0 } as const;
    const { status, span } = anchors.placeSame({ quote: one.quote, position }, () => true);
    if (span === null || status === 'gone') {
      planned.push({ fate: 'not found', imported: one });
      continue;
    }
    const same = kept.find((annotation) => isOf(span, annotation));
    const twin = planned.findIndex((plan) => plan.fate === 'add' && isSame(span, [plan.span]));
    const before = planned[twin];
    if (same !== undefined) {
      const now = joined.get(same.id) ?? same;
      if (saysMore(one, now)) {
        joined.set(same.id, withSaid(now, one));
        planned.push({ fate: 'join', imported: one, annotation: now });
      } else planned.push({ fate: 'known', imported: one });
    } else if (before?.fate === 'add') {
      const { note, tags } = before.imported;
      const said = { tags, note: { text: note, at: '' } };
      if (saysMore(one, said)) {
        const all = { note: joinedNote(said, one), tags: joinedTags(said, one) };
        planned[twin] = { ...before, imported: { ...before.imported, ...all } };
        planned.push({ fate: 'along', imported: one });
      } else planned.push({ fate: 'known', imported: one });
    } else planned.push({ fate: 'add', imported: one, span });
  }
  return planned;
}

function withSaid(annotation: Annotation, imported: Imported): Annotation {
  const text = joinedNote(annotation, imported);
  const tags = joinedTags(annotation, imported);
  return { ...annotation, tags, ...(text !== '' && { note: { text, at: annotation.note?.at ?? '' } }) };
}

/** A note with what another tool's says besides. */
export function joinedNote(annotation: Said, { note }: Imported): string {
  const known = annotation.note?.text ?? '';
  return known.includes(note.trim())
    ? known
    : [known, note.trim()].filter((part) => part !== '').join('\n\n');
}

/** Tags with those of another tool. */
export function joinedTags(annotation: Said, { tags }: Imported): string[] {
  return [...new Set([...annotation.tags, ...tags])];
}
