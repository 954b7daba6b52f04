import type { Analysis, Speaker } from '../model.ts';
import { passagesOf, selectorsOf } from './passages.ts';
import type { Annotation, Body, Finding, Placement, RecordedSpeaker, SaidBy } from './record.ts';

/** What pure functions that make annotations are given. */
export interface RecordContext {
  /** `RecordedArticle.id`. */
  readonly article: string;
  /** `Version.id` of the text that the analysis is of. */
  readonly version: string;
  readonly newId: () => string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** What the user is told where a mark is not in the analysis. */
const NO_SUCH_MARK = 'This mark is not on the page any more. Reload the page, then try again.';

/** A speaker by value; null where the analysis has none with this id. */
export function recordedSpeaker(analysis: Analysis, id: string | null): RecordedSpeaker | null {
  const found: Speaker | undefined = analysis.speakers.find((speaker) => speaker.id === id);
  if (found === undefined) return null;
  const { id: _id, ...speaker } = found;
  return speaker;
}

/** Who says what stands in a claim; null for the article's own words. */
export function saidBy(analysis: Analysis, attribution: string | null): SaidBy | null {
  const claim = analysis.attributions.find(({ id }) => id === attribution);
  return claim ? { speaker: recordedSpeaker(analysis, claim.speaker), cue: claim.cue?.text ?? null } : null;
}

/** The finding with an id; undefined where the analysis has none. */
export function findingOf(analysis: Analysis, id: string): Finding | undefined {
  const has = (list: readonly { readonly id: string }[]): boolean => list.some((found) => found.id === id);
  if (has(analysis.attributions)) return { type: 'claim', id };
  if (has(analysis.figures)) return { type: 'figure', id };
  return has(analysis.initiatives) ? { type: 'initiative', id } : undefined;
}

/** A finding by value. Throws where the analysis has none with this id. */
export function bodyOf(analysis: Analysis, { type, id: wanted }: Finding): Body {
  const is = (found: { readonly id: string }): boolean => found.id === wanted;
  const claim = type === 'claim' ? analysis.attributions.find(is) : undefined;
  if (claim) {
    // How the speaker was found is of the analysis; on record is who it is.
    const { id: _id, speaker, evidence: _evidence, ...rest } = claim;
    return { type: 'claim', ...rest, speaker: recordedSpeaker(analysis, speaker) };
  }
  const figure = type === 'figure' ? analysis.figures.find(is) : undefined;
  if (figure) {
    const { id: _id, attribution, notes, ...rest } = figure;
    // Ids of other figures mean nothing outside the analysis.
    const kept = notes && { notes: notes.map((note) => ({ ...note, figures: [] })) };
    return { type: 'figure', ...rest, ...kept, saidBy: saidBy(analysis, attribution) };
  }
  const initiative = type === 'initiative' ? analysis.initiatives.find(is) : undefined;
  if (initiative === undefined) throw new Error(NO_SUCH_MARK);
  const { id: _id, attribution, ...rest } = initiative;
  return { type: 'initiative', ...rest, saidBy: saidBy(analysis, attribution) };
}

/** The placement of a body in the text that it has its offsets in. */
export function placementInPlace(body: Body, version: string): Placement {
  const spans = passagesOf(body).map(({ start, end }) => ({ start, end }));
  return { status: 'in place', version, spans };
}

/** A new annotation of a body whose offsets are in `text`, the text of `context.version`. */
export function annotationOf(
  text: string,
  body: Body,
  origin: Annotation['origin'],
  { article, version, newId, now }: RecordContext,
): Annotation {
  const passages = selectorsOf(text, body);
  return {
    id: newId(),
    article,
    version,
    body,
    origin,
    edited: [],
    removed: false,
    confirmed: false,
    tags: [],
    passages,
    placement: placementInPlace(body, version),
    earlier: [],
    createdAt: now,
    changedAt: now,
  };
}

/** A finding as it goes on record. Throws where the analysis has none with this id. */
export function toAnnotation(analysis: Analysis, finding: Finding, context: RecordContext): Annotation {
  return annotationOf(analysis.article.text, bodyOf(analysis, finding), 'engine', context);
}
