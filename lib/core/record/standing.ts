import { isDoubtful } from '../attribution/doubtful.ts';
import { passagesOf } from './passages.ts';
import type { Annotation, Body, EditedField, PlacementStatus } from './record.ts';

/** What the user has made of a finding, for card, popup and exports. */
export interface Standing {
  /** `Annotation.id`. */
  readonly annotation: string;
  readonly onRecord: boolean;
  /** When it was put on record, ISO 8601. */
  readonly recordedAt: string;
  readonly byHand: boolean;
  readonly edited: readonly EditedField[];
  readonly confirmed: boolean;
  readonly note?: { readonly text: string; readonly at: string };
  readonly tags: readonly string[];
  readonly status: PlacementStatus;
  /** Its passages as they are on record, where they read otherwise now. */
  readonly recorded?: readonly string[];
}

/** The standings of an analysis, by the id of the finding. */
export type Standings = Readonly<Record<string, Standing>>;

export function standingOf(annotation: Annotation, status: PlacementStatus): Standing {
  const { id, removed, origin, edited, confirmed, note, tags, body, createdAt } = annotation;
  return {
    annotation: id,
    onRecord: !removed,
    recordedAt: createdAt,
    byHand: origin === 'user',
    edited,
    confirmed,
    ...(note && { note }),
    tags,
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
