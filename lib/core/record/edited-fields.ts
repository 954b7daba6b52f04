import type { Deed, Span } from '../model.ts';
import { passagesOf } from './passages.ts';
import type {
  Annotation,
  Body,
  ClaimBody,
  EditedField,
  FigureBody,
  InitiativeBody,
  RecordedSpeaker,
} from './record.ts';

/** Each field with what it is told by; two bodies differ in the fields whose values do. */
type Fields = Readonly<Partial<Record<EditedField, unknown>>>;

const placesOf = (body: Body): Span[] => passagesOf(body).map(({ start, end }) => ({ start, end }));

function claimFields(body: ClaimBody): Fields {
  const speaker: Partial<RecordedSpeaker> = body.speaker ?? {};
  return {
    speaker: speaker.name,
    role: speaker.role,
    affiliation: speaker.affiliation,
    kind: body.kind,
    cue: body.cue?.text,
    passage: placesOf(body),
  };
}

function figureFields(body: FigureBody): Fields {
  const { value, unit, kind, measure, period } = body;
  return { value, unit: [kind, unit], measure, period, passage: placesOf(body) };
}

/** What a deed says, wherever the words for it stand. */
const sayings = ({ cue: _cue, ...deed }: Deed): Omit<Deed, 'cue'> => deed;

function initiativeFields(body: InitiativeBody): Fields {
  return { name: body.name, deeds: body.deeds.map(sayings), passage: placesOf(body) };
}

function fieldsOf(body: Body): Fields {
  if (body.type === 'claim') return claimFields(body);
  return body.type === 'figure' ? figureFields(body) : initiativeFields(body);
}

/** JSON with keys in order, so that equal data are equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The fields in which a body differs from what the engine found. */
export function editedFields(found: Body, body: Body): EditedField[] {
  const [before, after] = [fieldsOf(found), fieldsOf(body)];
  const keys = Object.keys(before) as EditedField[];
  return keys.filter((key) => canonical(before[key]) !== canonical(after[key]));
}

/** What the engine found of a figure or an initiative, said by whoever says it now. */
function asFound(found: Body, body: Body): Body {
  return found.type !== 'claim' && body.type !== 'claim' ? { ...found, saidBy: body.saidBy } : found;
}

/**
 * An annotation with another body: what the engine found is kept beside it, and which fields differ from that. Changed back,
 * it is as it was found.
 */
export function withBody(annotation: Annotation, body: Body, now: string): Annotation {
  if (annotation.origin === 'user') return { ...annotation, body, changedAt: now };
  const { found = annotation.body, ...rest } = annotation;
  const edited = editedFields(found, body);
  return edited.length === 0
    ? { ...rest, body: asFound(found, body), edited, changedAt: now }
    : { ...rest, body, found, edited, changedAt: now };
}
