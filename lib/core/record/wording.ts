import type { ArticleText } from '../model.ts';
import { withValueOf } from './edit-figure.ts';
import { editedFields } from './edited-fields.ts';
import { placeBody } from './place-body.ts';
import { foundIn, inText } from './carry-over.ts';
import type { Annotation, ArticleChange, Body, Placement, Version } from './record.ts';

/** The user keeps what is on record although the page reads otherwise. */
export function keepAsRecorded(annotation: Annotation, now: string): Annotation {
  return { ...annotation, changedAt: now };
}

/** A figure with the value that the new words give; other bodies as they are. */
function valued(body: Body, article: ArticleText): Body {
  return body.type === 'figure' ? withValueOf(body, body.text, article) : body;
}

/**
 * An annotation with the words that stand in its place in a version of the text; what was on record becomes an earlier
 * wording. Throws where its placement is of another version, or nothing stands there.
 */
export function takeNewWording(annotation: Annotation, version: Version, now: string): Annotation {
  const { placement, version: own, body: before, earlier } = annotation;
  const { read, id } = version;
  const body =
    placement.version === id ? placeBody(before, { text: read.text, spans: placement.spans }) : null;
  if (body === null) {
    throw new Error('There is no new wording of this passage. Keep it as recorded, or remove it.');
  }
  const newBody = valued(body, read);
  const foundNow = foundIn(annotation, body, read.text);
  const found = foundNow && valued(foundNow, read);
  const { found: _found, ...rest } = annotation;
  const edited = found ? editedFields(found, newBody) : [];
  const taken: Annotation = {
    ...rest,
    ...(found && edited.length > 0 && { found }),
    edited,
    earlier: [...earlier, { until: now, version: own, body: before }],
    changedAt: now,
  };
  return inText(taken, newBody, read.text, id);
}

/** Two readings of an article one after the other, as they are compared. */
export interface Reading {
  readonly before: Version;
  readonly after: Version;
  /** When the text before was read last. */
  readonly since: string;
  /** How many passages read otherwise, came or went, and whether the headline reads otherwise. */
  readonly passages: number;
  readonly headline: boolean;
}

/** An annotation with its placement of before, and where it stands in the text after. */
interface Replaced {
  readonly annotation: Annotation;
  readonly placement: Placement;
}

/** The words that stand in the place of an annotation. */
function wordsAt({ spans }: Placement, { read: { text } }: Version): string {
  return spans.map((span) => (span ? text.slice(span.start, span.end) : '')).join('\n');
}

const isAffected = ({ status }: Placement): boolean => status === 'altered' || status === 'gone';

/** Whether an annotation reads otherwise than on the reading before. */
function isNews({ annotation, placement }: Replaced, { before, after }: Reading): boolean {
  if (annotation.removed || !isAffected(placement)) return false;
  const old = annotation.placement;
  if (old.version !== before.id || !isAffected(old)) return true;
  return wordsAt(old, before) !== wordsAt(placement, after);
}

/**
 * What a reading showed, for the user to decide about: annotations that read otherwise than before, and those that were
 * undecided and still do. Where nothing else changed, what was pending stays; null where nothing was. Of a change that is
 * undecided it keeps the text and the times that it began with.
 */
export function changeOf(
  reading: Reading,
  replaced: readonly Replaced[],
  pending: ArticleChange | null,
): ArticleChange | null {
  const { before, after, since, passages, headline } = reading;
  const open = new Set(pending?.undecided);
  const isOpen = ({ annotation, placement }: Replaced): boolean =>
    open.has(annotation.id) && !annotation.removed && isAffected(placement);
  const affected = replaced.filter((one) => isOpen(one) || isNews(one, reading));
  const undecided = affected.map(({ annotation }) => annotation.id);
  if (passages === 0 && !headline && affected.every(isOpen)) return pending && { ...pending, undecided };
  const first = open.size > 0 ? pending : null;
  return {
    from: first?.from ?? before.id,
    to: after.id,
    noticedAt: first?.noticedAt ?? after.readAt,
    since: first?.since ?? since,
    passages,
    headline,
    undecided,
  };
}
