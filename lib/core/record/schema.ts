import * as v from 'valibot';
import type { Act } from '../stance.ts';
import type { BlockKind, LeftOutReason } from '../passages.ts';
import { isArticleAddress } from './article-address.ts';
import { CatalogSchema } from './catalog-schema.ts';
import { isInstant } from './instant.ts';
import { PageArticlesSchema, PartialSchema } from './partial-schema.ts';
import type { EditedField } from './record.ts';

/**
 * What a stored row or a row of a backup must look like: the types of lib/core/record/record.ts as schemas. A test holds
 * the two together.
 */

const ACTS: readonly Act[] = [
  ...(['say', 'report', 'explain', 'argue', 'suggest', 'claim', 'emphasise', 'confirm', 'deny'] as const),
  ...(['admit', 'estimate', 'warn', 'agree', 'ask', 'urge', 'promise', 'refuse', 'praise'] as const),
  ...(['criticise', 'accuse', 'regret', 'announce', 'rule', 'believe', 'expect', 'want'] as const),
  ...(['support', 'oppose'] as const),
];

const BLOCK_KINDS: readonly BlockKind[] = [
  ...(['heading', 'standfirst', 'paragraph', 'list-item', 'caption', 'quotation', 'table-row'] as const),
];

const LEFT_OUT_REASONS: readonly LeftOutReason[] = [
  ...(['related', 'subscription', 'sharing', 'advertisement', 'comments', 'author', 'rights'] as const),
  ...(['navigation', 'notice', 'repeat', 'too-long', 'page-edge', 'footnote', 'other'] as const),
];

const EDITED: readonly EditedField[] = [
  ...(['speaker', 'role', 'affiliation', 'kind', 'cue', 'value', 'unit', 'measure', 'period'] as const),
  ...(['name', 'deeds', 'passage'] as const),
];

/** Opaque; never empty. */
export const id = v.pipe(v.string(), v.nonEmpty());
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'Invalid hash: it is no SHA-256 in hex'));
/** IndexedDB and JSON must give the same back, and JSON knows neither NaN nor Infinity. */
const number = v.pipe(v.number(), v.finite());
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(v.string(), v.check(isInstant, 'Invalid instant: it is no time in UTC'));
const address = v.pipe(v.string(), v.check(isArticleAddress, 'Invalid address: it is no page’s or file’s'));
export const strings = v.array(v.string());

export const SpanSchema = v.object({ start: offset, end: offset });
const TextSpanSchema = v.object({ start: offset, end: offset, text: v.string() });

export const SpeakerSchema = v.object({
  name: v.string(),
  role: v.exactOptional(v.string()),
  affiliation: v.exactOptional(v.string()),
  aliases: strings,
});

const SaidBySchema = v.object({ speaker: v.nullable(SpeakerSchema), cue: v.nullable(v.string()) });

export const SpeakerEvidenceSchema = v.object({
  by: v.picklist(['name', 'label', 'kind', 'office', 'pronoun', 'document', 'description']),
  speaker: v.array(TextSpanSchema),
  sure: number,
});

export const ClaimSchema = v.object({
  type: v.literal('claim'),
  kind: v.picklist(['direct', 'indirect', 'mixed']),
  source: v.nullable(TextSpanSchema),
  cue: v.nullable(TextSpanSchema),
  stance: v.object({ act: v.picklist(ACTS), tone: v.picklist(['neutral', 'loaded']) }),
  content: v.pipe(v.array(TextSpanSchema), v.nonEmpty()),
  confidence: number,
  doubt: v.exactOptional(v.string()),
  speaker: v.nullable(SpeakerSchema),
});

export const FigureSchema = v.object({
  type: v.literal('figure'),
  start: offset,
  end: offset,
  text: v.string(),
  kind: v.picklist(['money', 'percent', 'points', 'count', 'quantity', 'ratio', 'multiple', 'rate']),
  value: v.union([number, v.tuple([number, number])]),
  unit: v.string(),
  measure: v.string(),
  change: v.exactOptional(v.picklist(['up', 'down', 'flat'])),
  basis: v.exactOptional(v.string()),
  bound: v.exactOptional(v.picklist(['more than', 'at least', 'about', 'up to', 'less than'])),
  period: v.exactOptional(v.string()),
  place: v.exactOptional(v.string()),
  incidental: v.exactOptional(v.literal(true)),
  evidence: v.exactOptional(
    v.object({
      measure: v.exactOptional(v.array(TextSpanSchema)),
      change: v.exactOptional(v.array(TextSpanSchema)),
      basis: v.exactOptional(v.array(TextSpanSchema)),
      period: v.exactOptional(v.array(TextSpanSchema)),
    }),
  ),
  notes: v.exactOptional(
    v.array(
      v.object({
        kind: v.picklist(['change', 'points', 'total', 'conflict', 'currency']),
        text: v.string(),
        figures: strings,
      }),
    ),
  ),
  saidBy: v.nullable(SaidBySchema),
});

export const DeedSchema = v.object({
  action: v.string(),
  tense: v.picklist(['past', 'present', 'future']),
  polarity: v.picklist(['affirmative', 'negative']),
  cue: TextSpanSchema,
  actors: strings,
  counterparts: strings,
  date: v.exactOptional(v.string()),
  place: v.exactOptional(v.string()),
  event: v.exactOptional(v.string()),
  evidence: v.exactOptional(
    v.object({
      actors: v.exactOptional(v.array(TextSpanSchema)),
      counterparts: v.exactOptional(v.array(TextSpanSchema)),
      date: v.exactOptional(v.array(TextSpanSchema)),
    }),
  ),
});

export const InitiativeSchema = v.object({
  type: v.literal('initiative'),
  name: v.string(),
  kind: v.string(),
  mentions: v.pipe(v.array(TextSpanSchema), v.nonEmpty()),
  deeds: v.array(DeedSchema),
  action: v.exactOptional(v.string()),
  actors: strings,
  counterparts: strings,
  date: v.exactOptional(v.string()),
  link: v.exactOptional(address),
  saidBy: v.nullable(SaidBySchema),
});

const BodySchema = v.variant('type', [ClaimSchema, FigureSchema, InitiativeSchema]);

export const PassageSchema = v.object({
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.string(),
    suffix: v.string(),
  }),
  position: v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
});

/** `Annotation`. */
export const AnnotationSchema = v.object({
  id,
  article: id,
  version: id,
  body: BodySchema,
  origin: v.picklist(['user', 'engine']),
  found: v.exactOptional(BodySchema),
  edited: v.array(v.picklist(EDITED)),
  removed: v.boolean(),
  confirmed: v.boolean(),
  note: v.exactOptional(v.object({ text: v.string(), at: instant })),
  tags: strings,
  progress: v.exactOptional(v.string()),
  projects: v.exactOptional(strings),
  passages: v.array(PassageSchema),
  placement: v.object({
    status: v.picklist(['in place', 'moved', 'altered', 'gone']),
    version: id,
    spans: v.array(v.nullable(SpanSchema)),
  }),
  earlier: v.array(v.object({ until: instant, version: id, body: BodySchema })),
  createdAt: instant,
  changedAt: instant,
});

const sourced = v.object({
  value: v.string(),
  from: v.picklist(['json-ld', 'open-graph', 'meta', 'page', 'option', 'user']),
});

const TableSchema = v.object({
  caption: v.exactOptional(SpanSchema),
  cells: v.array(
    v.object({
      start: offset,
      end: offset,
      row: offset,
      column: offset,
      rows: offset,
      columns: offset,
      head: v.boolean(),
    }),
  ),
});

/** `ArticleText`. */
export const ArticleTextSchema = v.object({
  text: v.string(),
  blocks: v.array(
    v.object({
      kind: v.picklist(BLOCK_KINDS),
      start: offset,
      end: offset,
      author: v.exactOptional(v.string()),
      posted: v.exactOptional(v.string()),
    }),
  ),
  metadata: v.object({
    url: address,
    canonical: v.exactOptional(sourced),
    title: v.exactOptional(sourced),
    byline: v.exactOptional(sourced),
    site: v.exactOptional(sourced),
    published: v.exactOptional(sourced),
    updated: v.exactOptional(sourced),
    language: v.exactOptional(sourced),
    country: v.exactOptional(sourced),
  }),
  tables: v.exactOptional(v.array(TableSchema)),
  links: v.exactOptional(v.array(v.object({ start: offset, end: offset, url: address }))),
  captions: v.exactOptional(v.array(v.object({ text: v.string(), at: offset }))),
  asWritten: v.exactOptional(v.array(v.object({ start: offset, end: offset, text: v.nullable(v.string()) }))),
  leftOut: v.exactOptional(
    v.array(v.object({ text: v.string(), at: offset, reason: v.picklist(LEFT_OUT_REASONS) })),
  ),
  partial: v.exactOptional(PartialSchema),
  articles: v.exactOptional(PageArticlesSchema),
  pages: v.exactOptional(v.array(SpanSchema)),
});

/** `Version`. */
export const VersionSchema = v.object({
  id,
  article: id,
  readAt: instant,
  hash: hex,
  read: ArticleTextSchema,
});

/** `RecordedArticle` without its catalog, which is worked out from the annotations. */
export const ArticleFieldsSchema = v.object({
  id,
  identity: id,
  url: address,
  title: v.string(),
  site: v.string(),
  byline: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  publication: v.exactOptional(v.string()),
  edited: v.exactOptional(v.array(v.picklist(['title', 'byline', 'publication', 'published']))),
  recordedAt: instant,
  readAt: instant,
  whole: v.boolean(),
  version: id,
  change: v.nullable(
    v.object({
      from: id,
      to: id,
      noticedAt: instant,
      since: instant,
      passages: offset,
      headline: v.boolean(),
      undecided: strings,
    }),
  ),
  links: v.exactOptional(
    v.array(
      v.object({
        release: id,
        passage: v.string(),
        from: v.nullable(v.string()),
        figure: v.exactOptional(v.literal(true)),
      }),
    ),
  ),
});

/** `RecordedArticle`. */
export const ArticleSchema = v.object({
  ...ArticleFieldsSchema.entries,
  catalog: CatalogSchema,
});

/** `HeldOne`. */
export const IdentitySchema = v.object({
  id,
  of: v.exactOptional(v.picklist(['measure', 'figure', 'lesson'])),
  name: v.string(),
  names: strings,
  site: v.nullable(v.string()),
  apart: v.exactOptional(v.literal(true)),
});
