import { passagesOf, selectorsOf } from './passages.ts';
import { alongside, placeBody } from './place-body.ts';
import type { Annotation, Body } from './record.ts';
import { placementInPlace } from './to-annotation.ts';

/** An annotation with another body in the text that the body has its offsets in. */
export function inText(annotation: Annotation, body: Body, text: string, version: string): Annotation {
  const passages = selectorsOf(text, body);
  return { ...annotation, body, version, passages, placement: placementInPlace(body, version) };
}

/**
 * What the engine found, with its offsets in the text that the placement is of and `body` has its own in; passages that are
 * not in it are those of `body`.
 */
export function foundIn(annotation: Annotation, body: Body, text: string): Body | undefined {
  const { found, placement, edited } = annotation;
  if (found === undefined) return undefined;
  const placing = { text, spans: placement.spans };
  const own = edited.includes('passage') ? alongside(annotation.body, placing, found) : passagesOf(body);
  const isWhole = own.length === passagesOf(found).length;
  return placeBody(found, { text, spans: isWhole ? own : passagesOf(body) }) ?? undefined;
}

/**
 * An annotation with its offsets in a later text, where its placement tells that its passages stand unchanged there; as it is
 * where they do not, or the placement is of another text.
 */
export function carriedOver(annotation: Annotation, text: string, version: string): Annotation {
  const { placement, version: own } = annotation;
  const isUnchanged = placement.status === 'in place' || placement.status === 'moved';
  if (own === version || placement.version !== version || !isUnchanged) return annotation;
  const body = placeBody(annotation.body, { text, spans: placement.spans });
  if (body === null) return annotation;
  const found = foundIn(annotation, body, text);
  return { ...inText(annotation, body, text, version), ...(found && { found }) };
}
