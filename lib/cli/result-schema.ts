import * as v from 'valibot';
import { PageArticlesSchema, PartialSchema } from '../core/record/partial-schema.ts';

const text = v.nullable(v.string());
const texts = v.array(v.string());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset, text: v.string() });
const spans = v.array(span);
const beside = { text: v.string(), at: offset };
/** Runs of words that a fact was read from, by the fact's name. */
const evidence = v.record(v.string(), v.union([span, spans]));

const deed = v.object({
  action: v.string(),
  tense: v.picklist(['past', 'present', 'future']),
  polarity: v.picklist(['affirmative', 'negative']),
  cue: span,
  actors: texts,
  counterparts: texts,
  date: text,
  place: text,
  event: text,
  evidence,
});

const passage = v.looseObject({
  article: spans,
  release: spans,
  matched: spans,
  relation: v.string(),
  changes: v.array(v.looseObject({})),
  attribution: text,
  speaker: text,
  releaseSpeaker: text,
  likeness: v.number(),
});

/** A line of the batch command about a document that was read (`resultOf`). */
const ResultSchema = v.looseObject({
  file: v.string(),
  id: v.nullable(v.union([v.string(), v.number()])),
  document: v.looseObject({
    url: text,
    title: text,
    byline: text,
    site: text,
    published: text,
    updated: text,
    language: text,
    country: text,
    text: v.string(),
    captions: v.array(v.object(beside)),
    leftOut: v.array(v.object({ ...beside, reason: v.string() })),
    partial: v.nullable(PartialSchema),
    articles: PageArticlesSchema,
  }),
  speakers: v.array(
    v.object({ id: v.string(), name: v.string(), role: text, affiliation: text, aliases: texts }),
  ),
  attributions: v.array(
    v.looseObject({
      id: v.string(),
      kind: v.picklist(['direct', 'indirect', 'mixed']),
      source: v.nullable(span),
      cue: v.nullable(span),
      stance: v.looseObject({ act: v.string(), tone: v.picklist(['neutral', 'loaded']) }),
      content: spans,
      speaker: text,
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      doubt: text,
    }),
  ),
  figures: v.array(
    v.looseObject({
      id: v.string(),
      ...span.entries,
      kind: v.string(),
      value: v.union([v.number(), v.array(v.number())]),
      unit: v.string(),
      measure: v.string(),
      change: text,
      basis: text,
      bound: text,
      period: text,
      place: text,
      incidental: v.boolean(),
      evidence,
      notes: v.array(v.object({ kind: v.string(), text: v.string(), figures: texts })),
      attribution: text,
    }),
  ),
  initiatives: v.array(
    v.looseObject({
      id: v.string(),
      name: v.string(),
      kind: v.string(),
      mentions: spans,
      action: text,
      actors: texts,
      counterparts: texts,
      date: text,
      deeds: v.array(deed),
      link: text,
      attribution: text,
    }),
  ),
  release: v.exactOptional(
    v.object({
      passages: v.array(passage),
      figures: v.array(v.object({ article: span, release: v.nullable(span), relation: v.string() })),
      copied: v.array(v.object({ article: span, release: span, words: v.number() })),
      copiedShare: v.number(),
      leftOut: spans,
    }),
  ),
});

/** A line about a document that could not be read. */
const ErrorSchema = v.object({
  file: v.string(),
  id: v.nullable(v.union([v.string(), v.number()])),
  error: v.string(),
});

/** A line of the batch command (docs/formats.md); keys may be added to those that are written out. */
export const LineSchema = v.union([ResultSchema, ErrorSchema]);
