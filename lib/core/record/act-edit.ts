import type { Analysis } from '../model.ts';
import { type ClaimEdit, editedClaim } from './edit-claim.ts';
import { editedFigure, type FigureEdit } from './edit-figure.ts';
import { editedInitiative, type InitiativeEdit } from './edit-initiative.ts';
import { isAboutSpeaker } from './edit-speaker.ts';
import { withBody } from './edited-fields.ts';
import { annotationWith, onRecord } from './on-record.ts';
import { foundIn, inText, carriedOver } from './carry-over.ts';
import type { Annotation, Body, SaidBy } from './record.ts';
import type { RecordState } from './record-state.ts';
import { saidByAfter } from './said-by-after.ts';
import { bodyOf, findingOf, type RecordContext } from './to-annotation.ts';

/** An edit that reads the text: its offsets, and those of the annotation, have to be in one. */
function readable(state: RecordState, id: string, context: RecordContext): Annotation {
  return carriedOver(onRecord(state, id, context), state.analysis.article.text, context.version);
}

/**
 * The annotation in the text at hand, to be given another passage. Where its words read otherwise there, those that were on
 * record are kept as an earlier wording.
 */
function inHand(state: RecordState, id: string, context: RecordContext): Annotation {
  const annotation = readable(state, id, context);
  const finding = findingOf(state.analysis, id);
  if (annotation.version === context.version || finding === undefined) return annotation;
  const { version, body, earlier } = annotation;
  const { text } = state.analysis.article;
  const now = bodyOf(state.analysis, finding);
  const found = foundIn(annotation, now, text);
  const own = { ...annotation, ...(found && { found }) };
  return inText(
    { ...own, earlier: [...earlier, { until: context.now, version, body }] },
    now,
    text,
    context.version,
  );
}

/** Passages may have moved with the edit. */
function anchored(annotation: Annotation, { article }: Analysis, version: string): Annotation {
  return annotation.version === version
    ? inText(annotation, annotation.body, article.text, version)
    : annotation;
}

function wrongKind(): Error {
  return new Error('This mark is of another kind. Reload the page, then try again.');
}

/** Throws where the text that a cue is looked for in is not the one that the claim is recorded in. */
function mustRead(annotation: Annotation, version: string): void {
  if (annotation.version === version) return;
  throw new Error(
    'The page reads otherwise than what is on record. Take the new wording first, then edit it.',
  );
}

function withClaim(state: RecordState, id: string, edit: ClaimEdit, context: RecordContext): Annotation {
  const { analysis } = state;
  const readsText = edit.content !== undefined || edit.cue !== undefined;
  const annotation = edit.content
    ? inHand(state, id, context)
    : readsText
      ? readable(state, id, context)
      : onRecord(state, id, context);
  const { body } = annotation;
  if (body.type !== 'claim') throw wrongKind();
  if (readsText) mustRead(annotation, context.version);
  const edited = withBody(annotation, editedClaim(body, edit, analysis), context.now);
  return edit.content ? anchored(edited, analysis, context.version) : edited;
}

/** The ids of the other claims of a claim's speaker. */
function othersOf({ analysis }: RecordState, id: string): string[] {
  const speaker = analysis.attributions.find((claim) => claim.id === id)?.speaker ?? null;
  return analysis.attributions
    .filter((claim) => speaker !== null && claim.speaker === speaker && claim.id !== id)
    .map((claim) => claim.id);
}

/** A claim edited, the others of its speaker where asked for, and what stands in them said by whom they say now. */
export function editClaim(
  state: RecordState,
  action: { readonly id: string; readonly edit: ClaimEdit; readonly alsoSameSpeaker?: boolean },
  context: RecordContext,
): Annotation[] {
  const { id, edit, alsoSameSpeaker = false } = action;
  const { speaker, role, affiliation } = edit;
  const ofSpeaker: ClaimEdit = {
    ...(speaker !== undefined && { speaker }),
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
  };
  const others = alsoSameSpeaker && isAboutSpeaker(edit) ? othersOf(state, id) : [];
  const claims = new Map([
    [id, withClaim(state, id, edit, context)],
    ...others.map((other) => [other, withClaim(state, other, ofSpeaker, context)] as const),
  ]);
  const saidBy = (claim: string): SaidBy | null => {
    const body = claims.get(claim)?.body;
    return body?.type === 'claim' ? { speaker: body.speaker, cue: body.cue?.text ?? null } : null;
  };
  return [...claims.values(), ...saidByAfter(state, [...claims.keys()], saidBy, context)];
}

export function editFigure(
  state: RecordState,
  { id, edit }: { readonly id: string; readonly edit: FigureEdit },
  context: RecordContext,
): Annotation {
  const annotation = edit.span ? inHand(state, id, context) : onRecord(state, id, context);
  const { body, edited } = annotation;
  if (body.type !== 'figure') throw wrongKind();
  if (edit.span) mustRead(annotation, context.version);
  const now: Body = editedFigure(body, edit, state.analysis, edited.includes('value'));
  const changed = withBody(annotation, now, context.now);
  return edit.span ? anchored(changed, state.analysis, context.version) : changed;
}

export function editInitiative(
  state: RecordState,
  { id, edit }: { readonly id: string; readonly edit: InitiativeEdit },
  context: RecordContext,
): Annotation {
  const annotation = annotationWith(state, id) ? readable(state, id, context) : onRecord(state, id, context);
  const { body, version } = annotation;
  if (body.type !== 'initiative') throw wrongKind();
  const text = version === context.version ? state.analysis.article.text : null;
  return withBody(annotation, editedInitiative(body, edit, state.analysis, text), context.now);
}
