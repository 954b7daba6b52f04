import type { Attribution, Figure, FigureNote, Initiative, TextSpan } from '../model.ts';
import type { JoinedSpeakers } from './joined-speakers.ts';
import type { Annotation, Body, ClaimBody, FigureBody, InitiativeBody, PlacementStatus } from './record.ts';
import { isSure } from './standing.ts';

/** An annotation that stands in the text, with the finding that it takes the place of. */
export interface Overlaid<T extends Body = Body> {
  readonly annotation: Annotation;
  readonly body: T;
  readonly status: PlacementStatus;
  /** `id` of the finding; of the annotation where it takes nobody's place. */
  readonly id: string;
}

/** A kept claim as the analysis has it; `found` is the finding whose place it takes, which judges how sure it is. */
function writeClaim(
  { annotation, body, id }: Overlaid<ClaimBody>,
  found: Attribution | undefined,
  speakers: JoinedSpeakers,
): Attribution {
  const { type: _type, doubt, confidence, ...rest } = body;
  const judged = found ?? { confidence, ...(doubt !== undefined && { doubt }) };
  const isOwnCue = annotation.edited.includes('cue');
  // Why the speaker was found is no part of a record, and says nothing of one that the user named.
  const evidence = annotation.edited.includes('speaker') ? undefined : found?.evidence;
  return {
    id,
    ...rest,
    source: body.source ?? found?.source ?? null,
    cue: body.cue ?? (isOwnCue ? null : (found?.cue ?? null)),
    speaker: speakers.join(body.speaker, found?.speaker ?? null, annotation.edited),
    confidence: isSure(annotation) ? 1 : judged.confidence,
    ...(!isSure(annotation) && judged.doubt !== undefined && { doubt: judged.doubt }),
    ...(evidence !== undefined && { evidence }),
  };
}

/** Kept claims by id, joined with the speakers; what was changed of a speaker last holds. */
export function writeClaims(
  overlaid: readonly Overlaid<ClaimBody>[],
  found: readonly Attribution[],
  speakers: JoinedSpeakers,
): ReadonlyMap<string, Attribution> {
  const byId = new Map(found.map((claim) => [claim.id, claim]));
  const inOrder = overlaid.toSorted(
    (a, b) => Date.parse(a.annotation.changedAt) - Date.parse(b.annotation.changedAt),
  );
  return new Map(inOrder.map((one) => [one.id, writeClaim(one, byId.get(one.id), speakers)]));
}

/** A kept figure as the analysis has it. */
export function writeFigure(
  { annotation, body, id }: Overlaid<FigureBody>,
  found: Figure | undefined,
): Figure {
  const { type: _type, saidBy: _saidBy, notes, ...rest } = body;
  // What did not fit was said of the value as it was found.
  const isOwn = annotation.edited.includes('value') || annotation.edited.includes('unit');
  const kept = isOwn ? undefined : found ? found.notes : notes;
  return { id, ...rest, ...(kept && { notes: kept }), attribution: found?.attribution ?? null };
}

/** A kept initiative as the analysis has it, with the mentions that the engine finds besides. */
export function writeInitiative(
  { annotation, body, id }: Overlaid<InitiativeBody>,
  found: Initiative | undefined,
): Initiative {
  const { type: _type, saidBy: _saidBy, ...rest } = body;
  const isOwn = annotation.edited.includes('passage');
  const mentions = isOwn ? body.mentions : withMore(body.mentions, found?.mentions ?? []);
  return { id, ...rest, mentions, attribution: found?.attribution ?? null };
}

/** The mentions with those that the engine finds besides. */
function withMore(own: readonly TextSpan[], found: readonly TextSpan[]): readonly TextSpan[] {
  const more = found.filter(({ start, end }) => !own.some((span) => span.start < end && start < span.end));
  return more.length === 0 ? own : [...own, ...more].toSorted((a, b) => a.start - b.start);
}

/** Notes without mention of figures that are not there any more; one that spoke of these alone goes with them. */
export function withoutLostNotes(figures: readonly Figure[]): Figure[] {
  const ids = new Set(figures.map(({ id }) => id));
  const isKept = (note: FigureNote): boolean =>
    note.figures.length === 0 || note.figures.some((id) => ids.has(id));
  return figures.map((figure) => {
    const { notes, ...rest } = figure;
    if (notes?.every((note) => note.figures.every((id) => ids.has(id))) ?? true) return figure;
    const kept = (notes ?? [])
      .filter(isKept)
      .map((note) => ({ ...note, figures: note.figures.filter((id) => ids.has(id)) }));
    return kept.length > 0 ? { ...rest, notes: kept } : rest;
  });
}
