import type { ArticleMetadata, MetadataOrigin, Sourced } from '@/lib/core/article-metadata.ts';
import { isoDate } from './iso-date.ts';
import { addressOf, articleNode, textOf, type JsonLdNode } from './json-ld.ts';
import { pageByline, pageDate, pageTitle } from './page-metadata.ts';
import { unclobbered } from './unclobbered.ts';

/** What each origin says, most trusted first; the first that says something usable is taken. */
type Candidates = ReadonlyArray<readonly [MetadataOrigin, Candidate | (() => Candidate)]>;
type Candidate = string | null | undefined;

const TITLE = [
  'parsely-title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'sailthru.title',
  'twitter:title',
  'title',
];
const BYLINE = [
  'author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
];
const SITE = ['application-name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'cre', 'source'];
const PUBLISHED = [
  'publish-date',
  'publishdate',
  'publication_date',
  'publicationdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'article.published',
  'published_at',
  'datepublished',
  'ptime',
  'date',
];
const LANGUAGE = ['dc.language', 'dcterms.language', 'language'];

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * What the page says of its article, from JSON-LD, Open Graph, meta tags and the page itself, in that order.
 * Dates are ISO 8601, languages BCP 47, addresses absolute; what no origin states is left out.
 */
export function readMetadata(live: Document, url: string): ArticleMetadata {
  const document = unclobbered(live);
  const ld = articleNode(document) ?? {};
  const meta = metaTags(document);
  const site = first(
    [
      ['json-ld', textOf(ld['publisher'])],
      ['open-graph', meta(['og:site_name'])],
      ['meta', meta(SITE)],
      ['page', hostName(url)],
    ],
    clean,
  );
  const canonical = first(
    [
      ['json-ld', addressOf(ld['mainEntityOfPage']) ?? addressOf(ld['url'])],
      ['open-graph', meta(['og:url'])],
      ['meta', document.querySelector('link[rel~="canonical"]')?.getAttribute('href')],
    ],
    (value) => absolute(value, url),
  );
  const fields = {
    canonical,
    title: first(
      [
        ['json-ld', headlineOf(ld, document.title)],
        ['open-graph', meta(['og:title'])],
        ['meta', meta(TITLE)],
        ['page', () => pageTitle(document)],
      ],
      (value) => withoutSite(clean(value), site?.value),
    ),
    byline: first(
      [
        ['json-ld', textOf(ld['author']) ?? textOf(ld['creator'])],
        ['open-graph', meta(['article:author', 'og:article:author'])],
        ['meta', meta(BYLINE)],
        ['page', () => pageByline(document)],
      ],
      personName,
    ),
    site,
    published: first(
      [
        ['json-ld', textOf(ld['datePublished']) ?? textOf(ld['dateCreated'])],
        ['open-graph', meta(['article:published_time', 'og:article:published_time', 'og:published_time'])],
        ['meta', meta(PUBLISHED)],
        ['page', () => pageDate(document, [url, canonical?.value])],
      ],
      isoDate,
    ),
    language: first(
      [
        ['json-ld', languageOf(ld)],
        ['open-graph', meta(['og:locale'])],
        [
          'meta',
          document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
            meta(LANGUAGE),
        ],
        ['page', document.documentElement.lang || document.documentElement.getAttribute('xml:lang')],
      ],
      languageTag,
    ),
  };
  const stated = Object.entries(fields).filter(([, field]) => field !== undefined);
  return { url, ...(Object.fromEntries(stated) as Partial<Record<keyof typeof fields, Sourced<string>>>) };
}

function first(
  candidates: Candidates,
  usable: (value: string) => string | null,
): Sourced<string> | undefined {
  for (const [from, candidate] of candidates) {
    const stated = typeof candidate === 'function' ? candidate() : candidate;
    const value = stated ? usable(stated) : null;
    if (value !== null && value !== '') return { value, from };
  }
  return undefined;
}

/** Reads meta tags by name, property or itemprop, letter case aside; of several names the first that is stated. */
function metaTags(document: Document): (names: readonly string[]) => string | undefined {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim();
    const names = ['name', 'property', 'itemprop'].flatMap(
      (attribute) => tag.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [],
    );
    for (const name of names) if (content && !contents.has(name)) contents.set(name, content);
  }
  return (names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

function clean(text: string): string {
  return text
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      return (
        NAMED_ENTITIES[String(name).toLowerCase()] ??
        (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole)
      );
    })
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** UTF-16 units; longer titles are no "Headline | The Paper", and would take quadratic time. */
const LONGEST_TITLE = 500;

/** "Headline | The Paper" without the paper. */
function withoutSite(title: string, site: string | undefined): string {
  if (title.length > LONGEST_TITLE) return title;
  const parts = /^(.+?) [|\-–—»·] ([^|»·]+)$/.exec(title);
  const isSite = site !== undefined && parts?.[2]?.toLowerCase().trim() === site.toLowerCase();
  return isSite ? (parts?.[1] ?? title) : title;
}

function personName(value: string): string | null {
  const name = clean(value).replace(/^(?:written |story |words |posted )?by:?\s+/i, '');
  return name.length > 100 || /^https?:|^@/.test(name) ? null : name;
}

function absolute(value: string, base: string): string | null {
  const isRelative = value.startsWith('/') && URL.canParse(value, base);
  const address = URL.canParse(value) ? new URL(value) : isRelative ? new URL(value, base) : null;
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null;
}

function hostName(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/** The headline, unless the document's title shows that the name is the title and the headline a description. */
function headlineOf(ld: JsonLdNode, documentTitle: string): string | undefined {
  const [headline, name] = [textOf(ld['headline']), textOf(ld['name'])];
  if (headline === undefined || name === undefined) return headline ?? name;
  return !documentTitle.includes(headline) && documentTitle.startsWith(name) ? name : headline;
}

function languageOf(ld: JsonLdNode): string | undefined {
  const language = [ld['inLanguage']].flat()[0];
  return typeof language === 'object'
    ? textOf((language as JsonLdNode | null)?.['alternateName'])
    : textOf(language);
}

function languageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.split(',')[0]?.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
