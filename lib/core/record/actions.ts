import type { Analysis } from '../model.ts';
import type { Selection } from './by-hand.ts';
import { addByHand } from './act-add.ts';
import { editClaim, editFigure, editInitiative } from './act-edit.ts';
import type { ClaimEdit } from './edit-claim.ts';
import type { FigureEdit } from './edit-figure.ts';
import type { InitiativeEdit } from './edit-initiative.ts';
import { noteOf } from './note.ts';
import { onRecord } from './on-record.ts';
import { oneLine, shortWords } from './plain-words.ts';
import type { Annotation, FindingType } from './record.ts';
import type { RecordState } from './record-state.ts';
import { saidByAfter } from './said-by-after.ts';
import { findingOf, type RecordContext, toAnnotation } from './to-annotation.ts';

/** What the user does. `id` is a finding's in the analysis, or an annotation's (one that is gone from the page). */
export type RecordAction =
  /** Puts findings on record, or all of the page. */
  | { readonly type: 'record'; readonly ids: readonly string[] | 'all' }
  /** Takes them off record as a whole, with corrections, note and tags. */
  | { readonly type: 'unrecord'; readonly ids: readonly string[] }
  | {
      readonly type: 'edit-claim';
      readonly id: string;
      readonly edit: ClaimEdit;
      /** The change of speaker, role and affiliation also for the other claims of this speaker in the article. */
      readonly alsoSameSpeaker?: boolean;
    }
  | { readonly type: 'edit-figure'; readonly id: string; readonly edit: FigureEdit }
  | { readonly type: 'edit-initiative'; readonly id: string; readonly edit: InitiativeEdit }
  /** Takes findings away; they are remembered, so that they stay away. */
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  /** "It is a claim." */
  | { readonly type: 'confirm'; readonly id: string }
  /** An empty text takes the note away. */
  | { readonly type: 'note'; readonly id: string; readonly text: string }
  | { readonly type: 'tags'; readonly id: string; readonly tags: readonly string[] }
  | ({ readonly type: 'add'; readonly finding: FindingType } & Selection);

/** What an action changes; all of it is stored in one transaction, or nothing. */
export interface ActionResult {
  /** New and changed ones, whole. The one that the action is about comes first. */
  readonly annotations: readonly Annotation[];
  /** `Annotation.id` of those that are no more. */
  readonly deleted: readonly string[];
}

const LONGEST_TAG = 60;

const changed = (annotations: readonly Annotation[]): ActionResult => ({ annotations, deleted: [] });

function allIds({ attributions, figures, initiatives }: Analysis): string[] {
  return [...attributions, ...figures, ...initiatives].map(({ id }) => id);
}

/** Findings that are not on record yet go there; ids of those that are, or that are unknown, are passed over. */
function record(state: RecordState, ids: readonly string[] | 'all', context: RecordContext): ActionResult {
  const { analysis, standings } = state;
  const asked = ids === 'all' ? allIds(analysis) : [...new Set(ids)];
  const fresh = asked.flatMap((id) => {
    const finding = standings[id] === undefined ? findingOf(analysis, id) : undefined;
    return finding ? [toAnnotation(analysis, finding, context)] : [];
  });
  return changed(fresh);
}

function unrecord({ standings, annotations }: RecordState, ids: readonly string[]): ActionResult {
  const asked = new Set(ids.map((id) => standings[id]?.annotation ?? id));
  return { annotations: [], deleted: annotations.flatMap(({ id }) => (asked.has(id) ? [id] : [])) };
}

function remove(state: RecordState, ids: readonly string[], context: RecordContext): ActionResult {
  const removed = ids.map((id) => ({
    ...onRecord(state, id, context),
    removed: true,
    changedAt: context.now,
  }));
  // What goes with its claim is not given back as the article's own words.
  const gone = new Set(removed.map(({ id }) => id));
  const left = saidByAfter(state, ids, () => null, context).filter(({ id }) => !gone.has(id));
  return changed([...removed, ...left]);
}

function noted(annotation: Annotation, typed: string, now: string): Annotation {
  const { note: _note, ...rest } = annotation;
  const note = noteOf(typed, now);
  return { ...rest, ...(note && { note }), changedAt: now };
}

/** Tags without empty ones, and each once, whatever its case. */
function distinctTags(typed: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const tag of typed.map((each) => shortWords(each, 'A tag', LONGEST_TAG))) {
    const key = oneLine(tag).toLowerCase();
    if (key !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}

/**
 * What an action changes of the record. What is not on record yet goes there with its first change. Throws where the action
 * cannot be done: the message tells the user what to do.
 */
export function act(state: RecordState, action: RecordAction, context: RecordContext): ActionResult {
  const { now } = context;
  switch (action.type) {
    case 'record':
      return record(state, action.ids, context);
    case 'unrecord':
      return unrecord(state, action.ids);
    case 'remove':
      return remove(state, action.ids, context);
    case 'edit-claim':
      return changed(editClaim(state, action, context));
    case 'edit-figure':
      return changed([editFigure(state, action, context)]);
    case 'edit-initiative':
      return changed([editInitiative(state, action, context)]);
    case 'confirm':
      return changed([{ ...onRecord(state, action.id, context), confirmed: true, changedAt: now }]);
    case 'note':
      return changed([noted(onRecord(state, action.id, context), action.text, now)]);
    case 'tags':
      return changed([
        { ...onRecord(state, action.id, context), tags: distinctTags(action.tags), changedAt: now },
      ]);
    case 'add':
      break;
  }
  return changed(addByHand(state, action.finding, action, context));
}
