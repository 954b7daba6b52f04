import * as v from 'valibot';
import {
  ArticleTextSchema,
  ClaimSchema,
  FigureSchema,
  id,
  InitiativeSchema,
  SpeakerEvidenceSchema,
  SpeakerSchema,
} from './schema.ts';

/** `Analysis`, of what is recorded of each finding. */
export const AnalysisSchema = v.object({
  article: ArticleTextSchema,
  speakers: v.array(v.object({ id, ...SpeakerSchema.entries })),
  attributions: v.array(
    v.object({
      ...v.omit(ClaimSchema, ['type', 'speaker']).entries,
      id,
      speaker: v.nullable(id),
      evidence: v.exactOptional(SpeakerEvidenceSchema),
    }),
  ),
  figures: v.array(
    v.object({ ...v.omit(FigureSchema, ['type', 'saidBy']).entries, id, attribution: v.nullable(id) }),
  ),
  initiatives: v.array(
    v.object({ ...v.omit(InitiativeSchema, ['type', 'saidBy']).entries, id, attribution: v.nullable(id) }),
  ),
});
