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
import { findingIris } from './finding-iris.ts';
import { quoteAsWritten } from '../record/as-written.ts';
import { isPressRelease } from './press-release.ts';
import { pageSelector, textPositionSelector } from '../record/selectors.ts';
import { stableUrn } from '../record/stable-id.ts';
import type { ExportOptions, RecordWriter } from './record-writer.ts';
import type { ExportedStandings } from './user-marks.ts';

/** Also what the user made of the findings. */
type AnnotationOptions = ExportOptions & { readonly standings?: ExportedStandings };

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

export const GENERATOR = { type: 'Software', name: 'On the Record' } as const;

export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/' }] as const;

/** The article's IRI: its address, or a name for it where there is none that stands alone (a relative file name). */
export function articleIri({ url }: ArticleMetadata, urn: string): string {
  const absolute = /^[a-z][a-z\d+.-]+:/i.test(url);
  return absolute ? url.replaceAll(/[\s<>"{}|\\^`]/g, encodeURIComponent) : `${urn}#article`;
}

/** https://schema.org/NewsArticle or a press release, as far as its metadata are known. */
function articleBody(article: ArticleText, id: string): Body {
  const { title, byline, site, published, language } = article.metadata;
  const kind = isPressRelease(article)
    ? { type: 'schema:Article', 'schema:genre': 'Press release' }
    : { type: 'schema:NewsArticle' };
  return {
    id,
    ...kind,
    'schema:headline': title?.value,
    'schema:author': byline && { type: 'schema:Thing', 'schema:name': byline.value },
    'schema:publisher': site && { type: 'schema:Organization', 'schema:name': site.value },
    'schema:datePublished': published?.value,
    'schema:inLanguage': language?.value,
  };
}

/**
 * The selectors of a passage: of its place in the text, the quote as the page writes it, or as they are on record where the
 * text reads otherwise.
 */
function selectorsAt(article: ArticleText, span: Span, recorded: Passage | undefined): Target['selector'] {
  const page = pageSelector(article.pages, span);
  const quote = quoteAsWritten(article, span);
  const reads = article.text.slice(span.start, span.end);
  if (recorded !== undefined && recorded.quote.exact !== reads)
    return [withinBlock(recorded.quote), recorded.position, ...(page === null ? [] : [page])];
  return [quote, textPositionSelector(article.text, span), ...(page === null ? [] : [page])];
}

/** A quote on record whose context stays in the passage's own block: other tools find no longer one. */
function withinBlock(quote: TextQuoteSelector): TextQuoteSelector {
  const { prefix, suffix } = quote;
  const end = suffix.indexOf('\n');
  return {
    ...quote,
    prefix: prefix.slice(prefix.lastIndexOf('\n') + 1),
    suffix: end < 0 ? suffix : suffix.slice(0, end),
  };
}

const urnOf = ({ article: { text, metadata } }: Analysis): string => stableUrn(`${metadata.url}\n${text}`);

/** An annotation a claim, figure and initiative. */
function annotationsOf(analysis: Analysis, { exported, standings = {} }: AnnotationOptions): Annotation[] {
  const { metadata } = analysis.article;
  const urn = urnOf(analysis);
  const source = articleIri(metadata, urn);
  const iris = findingIris(analysis, standings);
  const annotation = (id: string, bodies: readonly Body[], spans: readonly Span[]): Annotation => {
    const standing = standings[id];
    const iri = iris.finding(id);
    const body = [...bodies, ...(standing ? userBodies(standing) : [])];
    return {
      id: iri,
      type: 'Annotation',
      motivation: 'describing',
      ...(exported !== undefined && { generated: exported }),
      ...(standing && userProperties(standing)),
      body: body.map((part, at) => ({ id: `${iri}#body-${at + 1}`, ...part })),
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
        ...annotation(claim.id, claimBodies(analysis, claim, iris), claim.content),
        motivation: 'identifying' as const,
      }),
    ),
    ...analysis.figures.map((figure) =>
      annotation(figure.id, figureBodies(analysis, figure, iris, standings[figure.id]), [figure]),
    ),
    ...analysis.initiatives.map((initiative) => {
      const { id, mentions } = initiative;
      return annotation(id, initiativeBodies(analysis, initiative, iris, standings[id]), mentions);
    }),
  ];
}

/** What a collection needs to know of an article. */
interface Described {
  readonly urn: string;
  readonly title: string;
  readonly about: Body;
}

function described(analysis: Analysis): Described {
  const { metadata } = analysis.article;
  const urn = urnOf(analysis);
  return {
    urn,
    title: metadata.title?.value ?? metadata.url,
    about: articleBody(analysis.article, articleIri(metadata, urn)),
  };
}

/** What a collection says of itself once its articles are known. */
function headOf(articles: readonly Described[]) {
  const [first, ...more] = articles;
  const only = more.length === 0 ? first : undefined;
  return {
    id: only?.urn ?? stableUrn(articles.map(({ urn }) => urn).join('\n')),
    label: `On the record: ${only?.title ?? `${articles.length} articles`}`,
    about: only?.about ?? articles.map(({ about }) => about),
  };
}

/**
 * What was found as a W3C Web Annotation collection, an annotation a claim, figure and initiative. Ids are URNs that
 * depend on the article alone; positions count code points of `analysis.article.text`. Undefined fields are
 * dropped by `JSON.stringify`.
 */
export function toWebAnnotations(analysis: Analysis, options: AnnotationOptions = {}): AnnotationCollection {
  const { id, label, about } = headOf([described(analysis)]);
  const items = annotationsOf(analysis, options);
  const { exported } = options;
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    generator: GENERATOR,
    ...(exported !== undefined && { generated: exported }),
    'schema:about': about,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

/**
 * The same of any number of articles, part by part: an annotation a line, and what is only known at the end (their number, the
 * articles) after them.
 */
export function webAnnotationWriter({ exported }: ExportOptions): RecordWriter {
  const articles: Described[] = [];
  let total = 0;
  return {
    start: () => {
      const generated = exported === undefined ? '' : `"generated":${JSON.stringify(exported)},`;
      return `{"@context":${JSON.stringify(CONTEXT)},"type":"AnnotationCollection",\n"generator":${JSON.stringify(GENERATOR)},${generated}\n"first":{"type":"AnnotationPage","startIndex":0,"items":[`;
    },
    add: ({ analysis, standings }) => {
      const items = annotationsOf(analysis, { standings, ...(exported !== undefined && { exported }) });
      const lines = items.map((item, at) => `${total + at === 0 ? '' : ','}\n${JSON.stringify(item)}`);
      total += items.length;
      articles.push(described(analysis));
      return lines.join('');
    },
    end: () => {
      const { id, label, about } = headOf(articles);
      const page = `"id":${JSON.stringify(`${id}#page-1`)},"partOf":${JSON.stringify(id)}}`;
      return `\n],${page},\n"schema:about":${JSON.stringify(about)},\n"label":${JSON.stringify(label)},"total":${total},"id":${JSON.stringify(id)}}\n`;
    },
  };
}
