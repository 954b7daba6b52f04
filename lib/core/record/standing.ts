import { isDoubtful } from '../attribution/doubtful.ts';
import { passagesOf } from './passages.ts';
import type { Annotation, Body, EditedField, PlacementStatus } from './record.ts';

/** What the user has made of a finding, for card, popup and exports. */
export interface Standing {
  /** `Annotation.id`. */
  readonly annotation: string;
  readonly onRecord: boolean;
  readonly byHand: boolean;
  readonly edited: readonly EditedField[];
  /** What stood there before the user corrected it, in words; absent where that is not told in a line. */
  readonly was?: string;
  /** When it was put on record; ISO 8601. */
  readonly recordedAt?: string;
  readonly confirmed: boolean;
  readonly note?: { readonly text: string; readonly at: string };
  readonly tags: readonly string[];
  /** How far the user is with it, and what it belongs to. */
  readonly progress?: string;
  readonly projects?: readonly string[];
  readonly status: PlacementStatus;
  /** Its passages as they are on record, where they read otherwise now. */
  readonly recorded?: readonly string[];
}

/** The standings of an analysis, by the id of the finding. */
export type Standings = Readonly<Record<string, Standing>>;

/** What the engine had found in the first field that the user corrected. */
function wasOf({ found, edited: [field] }: Annotation): string | undefined {
  if (found === undefined || field === undefined) return undefined;
  if (found.type === 'claim') {
    if (field === 'speaker') return found.speaker?.name ?? found.source?.text;
    return field === 'cue' ? found.cue?.text : undefined;
  }
  if (found.type === 'initiative') return field === 'name' ? found.name : undefined;
  if (field === 'value') return found.text;
  return field === 'unit' || field === 'measure' || field === 'period' ? found[field] : undefined;
}

export function standingOf(annotation: Annotation, status: PlacementStatus): Standing {
  const { id, removed, origin, edited, confirmed, note, tags, body, createdAt } = annotation;
  const { progress, projects } = annotation;
  const was = wasOf(annotation);
  return {
    annotation: id,
    onRecord: !removed,
    byHand: origin === 'user',
    edited,
    ...(was !== undefined && was !== '' && { was }),
    recordedAt: createdAt,
    confirmed,
    ...(note && { note }),
    tags,
    ...(progress !== undefined && { progress }),
    ...(projects !== undefined && { projects }),
    status,
    ...(status === 'altered' && { recorded: passagesOf(body).map(({ text }) => text) }),
  };
}

/** Fields of a claim that nobody sets who doubts that it is one. */
const SURE: ReadonlySet<EditedField> = new Set(['speaker', 'kind', 'cue', 'passage']);

/** Whether the user stands for the finding: added, confirmed or corrected it in what it could be wrong in. */
export function isSure({ origin, confirmed, edited }: Annotation): boolean {
  return origin === 'user' || confirmed || edited.some((field) => SURE.has(field));
}

/** Whether a claim is in doubt and the user has not said that it is right. */
export function isUnsure(annotation: Annotation, body: Body = annotation.body): boolean {
  return body.type === 'claim' && !isSure(annotation) && isDoubtful(body);
}
