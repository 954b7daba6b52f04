import * as v from 'valibot';
import { AnalysisSchema } from '../record/analysis-schema.ts';
import { PassageSchema, SpeakerSchema } from '../record/schema.ts';

const instant = v.string();
const texts = v.array(v.string());

/** What the user made of a finding, by its id. */
const Standings = v.record(
  v.string(),
  v.object({
    annotation: v.string(),
    onRecord: v.boolean(),
    recordedAt: v.exactOptional(instant),
    byHand: v.boolean(),
    edited: texts,
    was: v.exactOptional(v.string()),
    confirmed: v.boolean(),
    note: v.exactOptional(v.object({ text: v.string(), at: instant })),
    tags: texts,
    progress: v.exactOptional(v.string()),
    projects: v.exactOptional(texts),
    status: v.picklist(['in place', 'moved', 'altered', 'gone']),
    recorded: v.exactOptional(texts),
    saidBy: v.exactOptional(
      v.nullable(v.object({ speaker: v.nullable(SpeakerSchema), cue: v.nullable(v.string()) })),
    ),
    passages: v.exactOptional(v.array(PassageSchema)),
  }),
);

const made = { exported: v.exactOptional(instant), engine: v.exactOptional(v.string()) };

const counts = { claims: v.number(), figures: v.number(), initiatives: v.number() };

const SpeakerRow = v.object({
  name: v.string(),
  roles: v.exactOptional(texts),
  affiliations: v.exactOptional(texts),
  aliases: v.exactOptional(texts),
  claims: v.exactOptional(v.number()),
  unsure: v.exactOptional(v.number()),
  figures: v.exactOptional(v.number()),
  initiatives: v.exactOptional(v.number()),
  articles: v.exactOptional(v.number()),
  sites: v.exactOptional(texts),
  first: v.exactOptional(v.string()),
  last: v.exactOptional(v.string()),
  positions: v.exactOptional(v.array(v.looseObject({}))),
});

const ArticleRow = v.object({
  title: v.string(),
  byline: v.exactOptional(v.string()),
  site: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  url: v.string(),
  language: v.exactOptional(v.string()),
  recorded: v.exactOptional(instant),
  read: v.exactOptional(instant),
  versions: v.exactOptional(v.number()),
  claims: v.exactOptional(v.number()),
  figures: v.exactOptional(v.number()),
  initiatives: v.exactOptional(v.number()),
  changed: v.exactOptional(v.string()),
  changed_since: v.exactOptional(v.string()),
  undecided: v.exactOptional(v.number()),
});

const Hashed = v.object({
  file: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
  bytes: v.number(),
});
const text = v.nullable(v.string());

/** The JSON formats of the exports, by the name of their file in docs/schemas. */
export const FORMAT_SCHEMAS = {
  analysis: v.object({
    format: v.literal('on-the-record/analysis'),
    version: v.literal(1),
    ...made,
    analysis: AnalysisSchema,
    record: v.exactOptional(Standings),
  }),
  records: v.object({
    format: v.literal('on-the-record/records'),
    version: v.literal(1),
    ...made,
    articles: v.array(
      v.object({ read: v.exactOptional(instant), analysis: AnalysisSchema, record: Standings }),
    ),
  }),
  speakers: v.object({
    format: v.literal('on-the-record/speakers'),
    version: v.literal(1),
    exported: v.exactOptional(instant),
    speakers: v.array(SpeakerRow),
  }),
  articles: v.object({
    format: v.literal('on-the-record/articles'),
    version: v.literal(1),
    exported: v.exactOptional(instant),
    articles: v.array(ArticleRow),
  }),
  evidence: v.object({
    format: v.literal('on-the-record/evidence'),
    version: v.literal(1),
    created: text,
    engine: text,
    articles: v.array(
      v.object({
        url: v.string(),
        title: text,
        site: text,
        published: text,
        updated: text,
        read: text,
        text: Hashed,
        ...counts,
      }),
    ),
    files: v.array(Hashed),
  }),
} as const;
