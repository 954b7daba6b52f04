import * as v from 'valibot';
import { ClaimSchema, DeedSchema, id, offset, SpanSchema, strings } from './schema.ts';

const ids = v.array(id);

const FindingTypeSchema = v.picklist(['claim', 'figure', 'initiative']);

const ClaimEditSchema = v.object({
  speaker: v.exactOptional(v.nullable(v.union([v.object({ id }), v.object({ name: v.string() })]))),
  role: v.exactOptional(v.string()),
  affiliation: v.exactOptional(v.string()),
  kind: v.exactOptional(ClaimSchema.entries.kind),
  cue: v.exactOptional(v.string()),
  content: v.exactOptional(v.array(SpanSchema)),
});

const FigureEditSchema = v.object({
  value: v.exactOptional(v.string()),
  unit: v.exactOptional(v.string()),
  measure: v.exactOptional(v.string()),
  period: v.exactOptional(v.string()),
  span: v.exactOptional(SpanSchema),
});

const DeedEditSchema = v.object({
  of: v.exactOptional(offset),
  action: v.exactOptional(v.string()),
  tense: v.exactOptional(DeedSchema.entries.tense),
  polarity: v.exactOptional(DeedSchema.entries.polarity),
  date: v.exactOptional(v.string()),
  actors: v.exactOptional(strings),
  counterparts: v.exactOptional(strings),
});

const InitiativeEditSchema = v.object({
  name: v.exactOptional(v.string()),
  deeds: v.exactOptional(v.array(DeedEditSchema)),
});

/** Of `LinkAction`: which passage beside which release. */
const linkedWords = v.pipe(v.string(), v.nonEmpty(), v.maxLength(50_000));
const linkOf = {
  release: v.pipe(id, v.maxLength(2_000)),
  passage: linkedWords,
  figure: v.exactOptional(v.literal(true)),
};

/** `PageAction`: all that the user can do with the record of a page. */
export const PageActionSchema = v.variant('type', [
  v.object({ type: v.literal('record'), ids: v.union([ids, v.literal('all')]) }),
  v.object({ type: v.literal('unrecord'), ids }),
  v.object({
    type: v.literal('edit-claim'),
    id,
    edit: ClaimEditSchema,
    alsoSameSpeaker: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('edit-figure'), id, edit: FigureEditSchema }),
  v.object({ type: v.literal('edit-initiative'), id, edit: InitiativeEditSchema }),
  v.object({ type: v.literal('remove'), ids }),
  v.object({ type: v.literal('confirm'), id }),
  v.object({ type: v.literal('note'), id, text: v.string() }),
  v.object({ type: v.literal('tags'), id, tags: strings }),
  v.object({ type: v.literal('add'), finding: FindingTypeSchema, span: SpanSchema, text: v.string() }),
  v.object({ type: v.literal('record-page'), on: v.boolean(), withUnsure: v.exactOptional(v.boolean()) }),
  v.object({ type: v.literal('decide'), annotations: ids, take: v.boolean() }),
  v.object({ type: v.literal('link'), ...linkOf, from: linkedWords }),
  v.object({ type: v.literal('unlink'), ...linkOf }),
  v.object({ type: v.literal('link-as-found'), ...linkOf }),
  v.object({ type: v.literal('undo') }),
  v.object({ type: v.literal('redo') }),
]);
