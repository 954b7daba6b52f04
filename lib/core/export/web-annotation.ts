import type { Analysis, ArticleMetadata, Span, TextPositionSelector, TextQuoteSelector } from '../model.ts';
import { claimBodies, figureBodies, initiativeBodies, type Body } from './annotation-bodies.ts';
import type { ExportOptions } from './json.ts';
import { textPositionSelector, textQuoteSelector } from './selectors.ts';
import { stableUrn } from './stable-id.ts';

/** https://www.w3.org/TR/annotation-model/#specific-resources; `source` is the article's IRI, not who speaks. */
interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** https://www.w3.org/TR/annotation-model/#annotations */
interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'describing';
  readonly generated?: string;
  readonly body: readonly Body[];
  /** One target a span, in text order. */
  readonly target: readonly Target[];
}

/** https://www.w3.org/TR/annotation-model/#annotation-collection, with its one page inside. */
export interface AnnotationCollection {
  readonly '@context': readonly [string, Readonly<Record<string, string>>];
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly generator: Body;
  readonly generated?: string;
  readonly 'schema:about': Body;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly partOf: string;
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/' }] as const;

/** The article's IRI: its address, or a name for it where there is none that stands alone (a relative file name). */
function articleIri({ url }: ArticleMetadata, urn: string): string {
  const absolute = /^[a-z][a-z\d+.-]+:/i.test(url);
  return absolute ? url.replaceAll(/[\s<>"{}|\\^`]/g, encodeURIComponent) : `${urn}#article`;
}

/** https://schema.org/NewsArticle, as far as its metadata are known. */
function article({ title, byline, site, published, language }: ArticleMetadata, id: string): Body {
  return {
    id,
    type: 'schema:NewsArticle',
    'schema:headline': title?.value,
    'schema:author': byline && { type: 'schema:Thing', 'schema:name': byline.value },
    'schema:publisher': site && { type: 'schema:Organization', 'schema:name': site.value },
    'schema:datePublished': published?.value,
    'schema:inLanguage': language?.value,
  };
}

/**
 * What was found as a W3C Web Annotation collection, an annotation a claim, figure and initiative. Ids are URNs that
 * depend on the article alone; positions count code points of `analysis.article.text`. Undefined fields are
 * dropped by `JSON.stringify`.
 */
export function toWebAnnotations(analysis: Analysis, { exported }: ExportOptions = {}): AnnotationCollection {
  const { text, metadata } = analysis.article;
  const urn = stableUrn(`${metadata.url}\n${text}`);
  const source = articleIri(metadata, urn);
  const generated = exported === undefined ? {} : { generated: exported };
  const target = (span: Span): Target => ({
    type: 'SpecificResource',
    source,
    selector: [textQuoteSelector(text, span), textPositionSelector(text, span)],
  });
  const annotation = (id: string, body: readonly Body[], spans: readonly Span[]): Annotation => ({
    id: `${urn}#${id}`,
    type: 'Annotation',
    motivation: 'describing',
    ...generated,
    body,
    target: spans.map(target),
  });
  const items = [
    ...analysis.attributions.map((claim) =>
      // A claim's annotation says who speaks; the others describe what is said.
      ({
        ...annotation(claim.id, claimBodies(analysis, claim, urn), claim.content),
        motivation: 'identifying' as const,
      }),
    ),
    ...analysis.figures.map((figure) => annotation(figure.id, figureBodies(analysis, figure, urn), [figure])),
    ...analysis.initiatives.map((initiative) =>
      annotation(initiative.id, initiativeBodies(analysis, initiative, urn), initiative.mentions),
    ),
  ];
  return {
    '@context': CONTEXT,
    id: urn,
    type: 'AnnotationCollection',
    label: `On the record: ${metadata.title?.value ?? metadata.url}`,
    generator: { type: 'Software', name: 'On the Record' },
    ...generated,
    'schema:about': article(metadata, source),
    total: items.length,
    first: { id: `${urn}#page-1`, type: 'AnnotationPage', partOf: urn, startIndex: 0, items },
  };
}
