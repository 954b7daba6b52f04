import type { ArticleMetadata } from '../article-metadata.ts';
import type { Analysis, ArticleText, Span } from '../model.ts';
import type { FragmentSelector, TextPositionSelector, TextQuoteSelector } from '../w3c-selectors.ts';
import type { Passage } from '../record/record.ts';
import {
  type Body,
  claimBodies,
  figureBodies,
  initiativeBodies,
  userBodies,
  userProperties,
} from './annotation-bodies.ts';
import type { ExportOptions } from './json.ts';
import { pageSelector, textPositionSelector, textQuoteSelector } from '../record/selectors.ts';
import { stableUrn } from '../record/stable-id.ts';
import type { ExportedStandings } from './user-marks.ts';

/** https://www.w3.org/TR/annotation-model/#specific-resources; `source` is the article's IRI, not who speaks. */
interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  /** The last is the page of a printed document. */
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector, ...FragmentSelector[]];
}

/** https://www.w3.org/TR/annotation-model/#annotations */
interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'describing';
  readonly generated?: string;
  /** The user, where something comes from them. */
  readonly creator?: unknown;
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
  readonly 'schema:about': Body | readonly Body[];
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
 * A quote whose context stays in the passage's own block: blocks are parted by line breaks that the page's text has not,
 * so that other tools (Apache Annotator, Hypothesis) would find a longer context nowhere.
 */
function withinBlock(quote: TextQuoteSelector): TextQuoteSelector {
  const [prefix, suffix] = [quote.prefix ?? '', quote.suffix ?? ''];
  const end = suffix.indexOf('\n');
  return {
    ...quote,
    prefix: prefix.slice(prefix.lastIndexOf('\n') + 1),
    suffix: end < 0 ? suffix : suffix.slice(0, end),
  };
}

/** The selectors of a passage: of its place in the text, or as they are on record. */
function selectorsAt(
  { text, pages }: ArticleText,
  span: Span,
  recorded: Passage | undefined,
): Target['selector'] {
  const page = pageSelector(pages, span);
  const [quote, position] = recorded
    ? [recorded.quote, recorded.position]
    : [textQuoteSelector(text, span), textPositionSelector(text, span)];
  return [withinBlock(quote), position, ...(page === null ? [] : [page])];
}

const urnOf = ({ article: { text, metadata } }: Analysis): string => stableUrn(`${metadata.url}\n${text}`);

/** An annotation a claim, figure and initiative. */
function annotationsOf(analysis: Analysis, { exported, standings = {} }: ExportOptions): Annotation[] {
  const { metadata } = analysis.article;
  const urn = urnOf(analysis);
  const source = articleIri(metadata, urn);
  const annotation = (id: string, bodies: readonly Body[], spans: readonly Span[]): Annotation => {
    const standing = standings[id];
    const iri = `${urn}#${id}`;
    const body = [...bodies, ...(standing ? userBodies(standing) : [])];
    return {
      id: iri,
      type: 'Annotation',
      motivation: 'describing',
      ...(exported !== undefined && { generated: exported }),
      ...(standing && userProperties(standing)),
      body: body.map((part, at) => ({ id: `${iri}-body-${at + 1}`, ...part })),
      target: spans.map((span, at) => ({
        type: 'SpecificResource',
        source,
        selector: selectorsAt(analysis.article, span, standing?.passages?.[at]),
      })),
    };
  };
  return [
    ...analysis.attributions.map((claim) =>
      // A claim's annotation says who speaks; the others describe what is said.
      ({
        ...annotation(claim.id, claimBodies(analysis, claim, urn), claim.content),
        motivation: 'identifying' as const,
      }),
    ),
    ...analysis.figures.map((figure) =>
      annotation(figure.id, figureBodies(analysis, figure, urn, standings[figure.id]), [figure]),
    ),
    ...analysis.initiatives.map((initiative) => {
      const { id, mentions } = initiative;
      return annotation(id, initiativeBodies(analysis, initiative, urn, standings[id]), mentions);
    }),
  ];
}

/** A collection of annotations about one article or several. */
function collectionOf(
  urn: string,
  label: string,
  about: Body | readonly Body[],
  items: readonly Annotation[],
  exported: string | undefined,
): AnnotationCollection {
  return {
    '@context': CONTEXT,
    id: urn,
    type: 'AnnotationCollection',
    label: `On the record: ${label}`,
    generator: { type: 'Software', name: 'On the Record' },
    ...(exported !== undefined && { generated: exported }),
    'schema:about': about,
    total: items.length,
    first: { id: `${urn}#page-1`, type: 'AnnotationPage', partOf: urn, startIndex: 0, items },
  };
}

/**
 * What was found as a W3C Web Annotation collection, an annotation a claim, figure and initiative. Ids are URNs that
 * depend on the article alone; positions count code points of `analysis.article.text`. Undefined fields are
 * dropped by `JSON.stringify`.
 */
export function toWebAnnotations(analysis: Analysis, options: ExportOptions = {}): AnnotationCollection {
  const { metadata } = analysis.article;
  const urn = urnOf(analysis);
  const about = article(metadata, articleIri(metadata, urn));
  const items = annotationsOf(analysis, options);
  return collectionOf(urn, metadata.title?.value ?? metadata.url, about, items, options.exported);
}

/** What is on record of several articles as one collection; its URN depends on them and their order. */
export function toWebAnnotationsOfMany(
  records: readonly { readonly analysis: Analysis; readonly standings: ExportedStandings }[],
  { exported }: ExportOptions,
): AnnotationCollection {
  const urn = stableUrn(records.map(({ analysis }) => urnOf(analysis)).join('\n'));
  const about = records.map(({ analysis }) => {
    const { metadata } = analysis.article;
    return article(metadata, articleIri(metadata, urnOf(analysis)));
  });
  const items = records.flatMap(({ analysis, standings }) =>
    annotationsOf(analysis, { standings, ...(exported !== undefined && { exported }) }),
  );
  return collectionOf(urn, `${records.length} articles`, about, items, exported);
}
