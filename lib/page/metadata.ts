import type { ArticleMetadata, MetadataOrigin, Sourced } from '@/lib/core/article-metadata.ts';
import { addressOnPage, pageAddress } from '@/lib/core/record/article-on-page.ts';
import { countryOf } from './country.ts';
import { datesOf } from './dates.ts';
import { addressOf, articleNode, textOf, type JsonLdNode } from './json-ld.ts';
import { type Meta, metaTags } from './meta-tags.ts';
import { openingOf } from './opening.ts';
import { headlineElement, lineOf, logoTexts, type ShownHeadline, shownHeadline } from './page-metadata.ts';
import { asSpelled, respelled, siteName, withoutSite } from './site-name.ts';
import { isSaidOf, type OneOfSeveral, ownAddress } from './several-articles.ts';
import { unclobbered } from './unclobbered.ts';
import { whoWrote } from './who-wrote.ts';

/** What each origin says, most trusted first; the first that says something usable is taken. */
type Candidates = ReadonlyArray<readonly [MetadataOrigin, string | null | undefined]>;

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
const SITE = [
  'application-name',
  'apple-mobile-web-app-title',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'cre',
  'source',
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
 * `own` is the article that is meant where the page shows several; one that is not the page's own goes by its headline there. Dates are ISO 8601, languages BCP 47, addresses absolute; what no origin states is left out.
 */
export function readMetadata(live: Document, url: string, own?: OneOfSeveral): ArticleMetadata {
  const document = unclobbered(live);
  const { ld, meta, publisher } = dataOf(document, own);
  const isPages = own === undefined || own.isTitled;
  const canonical = first(
    [
      ['json-ld', addressOf(ld['mainEntityOfPage']) ?? addressOf(ld['url'])],
      ['open-graph', meta(['og:url'])],
      ['meta', isPages && (!own || isSaidOf(own, document.title)) ? linkedAddress(document) : undefined],
      ['page', own && ownAddress(own)],
    ],
    (value) => {
      const address = absolute(value, url);
      return isPages || address !== absolute(url, url) ? address : null;
    },
  );
  const address = URL.canParse(url) ? url : (canonical?.value ?? url);
  const site = siteOf(document, publisher, address);
  const language = languageOfPage(document, publisher.ld, publisher.meta);
  const claims = titleClaims(document, ld, meta);
  const titles = claims.flatMap(([, claim]) =>
    typeof claim === 'string' ? [withoutSite(clean(claim), site?.value, address)] : [],
  );
  const shown = own ? { element: own.heading, text: own.name.headline } : shownHeadline(document, titles);
  const opening = openingOf(document, headlineElement(document, shown, titles), own?.element);
  const byline = whoWrote(document, bylineClaims(ld, meta), site?.value, opening);
  const fields = {
    canonical,
    title: titleOf(claims, shown, address, site?.value, byline?.value),
    byline,
    site,
    ...datesOf(document, ld, meta, [isPages ? url : undefined, canonical?.value], opening),
    language,
    country: countryOf(publisher.ld['publisher'], publisher.meta, address, language),
  };
  const stated = Object.entries(fields).filter(([, field]) => field !== undefined);
  const at = isPages ? pageAddress(url) : addressOnPage(url, own.name);
  return {
    url: at,
    ...(Object.fromEntries(stated) as Partial<Record<keyof typeof fields, Sourced<string>>>),
  };
}

interface Data {
  readonly ld: JsonLdNode;
  readonly meta: Meta;
}

/** What a page's data say of its article, and, where it shows several, of the publication alone unless they are that one's. */
function dataOf(document: Document, own: OneOfSeveral | undefined): Data & { readonly publisher: Data } {
  const publisher = { ld: articleNode(document) ?? {}, meta: metaTags(document, BYLINE) };
  if (own === undefined) return { ...publisher, publisher };
  const isOwn = (title: string | undefined) => isSaidOf(own, clean(title ?? ''));
  const title = publisher.meta(['og:title', ...TITLE]) ?? document.title;
  return {
    publisher,
    ld: articleNode(document, (node) => isOwn(headlineOf(node, document.title))) ?? {},
    meta: own.isTitled && isOwn(title) ? publisher.meta : () => undefined,
  };
}

function linkedAddress(document: Document): string | null | undefined {
  return document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
}

function languageOfPage(document: Document, ld: JsonLdNode, meta: Meta): Sourced<string> | undefined {
  return first(
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
  );
}

function titleClaims(document: Document, ld: JsonLdNode, meta: Meta): Candidates {
  return [
    ['json-ld', headlineOf(ld, document.title)],
    ['open-graph', meta(['og:title'])],
    ['meta', meta(TITLE)],
    ['page', document.title],
  ];
}

/** The headline that the page shows, where it reads like one of the titles it states; else the first of those. */
function titleOf(
  claims: Candidates,
  shown: ShownHeadline | null,
  url: string,
  site: string | undefined,
  byline: string | undefined,
): Sourced<string> | undefined {
  const headlineIn = (title: string) => withoutSite(withoutSite(clean(title), site, url), byline);
  if (shown !== null) {
    const value = headlineIn(shown.text);
    const from = claims.find(([, claim]) => typeof claim === 'string' && headlineIn(claim) === value)?.[0];
    return { value, from: from ?? 'page' };
  }
  return first(claims, headlineIn);
}

function bylineClaims(
  ld: JsonLdNode,
  meta: Meta,
): ReadonlyArray<readonly [MetadataOrigin, string | undefined]> {
  const claims = [
    ['json-ld', textOf(ld['author']) ?? textOf(ld['creator'])],
    ['open-graph', meta(['article:author', 'og:article:author'])],
    ['meta', meta(BYLINE)],
    // Most give a handle.
    ['meta', /^[^@]+ /.exec(meta(['twitter:creator']) ?? '')?.input],
  ] as const;
  return claims.map(([from, claim]) => [from, cleaned(claim)]);
}

function siteOf(document: Document, { ld, meta }: Data, url: string): Sourced<string> | undefined {
  const title = document.title.slice(0, LONGEST_TITLE).replaceAll(/\s+/g, ' ').trim();
  const parts = title.split(/\s+[|·»–—-]\s+|\s*\|\s*|:\s+/);
  const described = meta(['description', 'og:description']) ?? '';
  const titled = `${title}\n${described}`;
  const spelled = asSpelled(`${titled}\n${lineOf(document.body, ' ')}`, url);
  const stated = siteName(
    [
      { from: 'json-ld', name: cleaned(textOf(ld['publisher'])), trust: 1.3 },
      { from: 'open-graph', name: cleaned(meta(['og:site_name'])), trust: 1.2 },
      ...SITE.map((name) => cleaned(meta([name])))
        .filter((name) => name !== title)
        .map((name) => ({ from: 'meta' as const, name, trust: 1.1 })),
      // A part of the title is the site only where something bears it out.
      ...(parts.length > 1 ? [parts.at(-1), parts[0]] : []).map((name) => ({
        from: 'page' as const,
        name,
        trust: 0.2,
      })),
      ...logoTexts(document).map((name) => ({ from: 'page' as const, name, trust: 0.1 })),
      { from: 'page', name: asSpelled(titled.replaceAll(/\s/g, '\n'), url), trust: 0.1 },
    ],
    url,
  );
  const host = hostName(url);
  if (stated !== undefined) return { ...stated, value: respelled(stated.value, spelled, url) };
  const name = spelled ?? host;
  return name === undefined ? undefined : { value: name, from: 'page' };
}

function cleaned(text: string | undefined): string | undefined {
  return text === undefined ? undefined : clean(text);
}

function first(
  candidates: Candidates,
  usable: (value: string) => string | null,
): Sourced<string> | undefined {
  for (const [from, stated] of candidates) {
    const value = stated ? usable(stated) : null;
    if (value !== null && value !== '') return { value, from };
  }
  return undefined;
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

function absolute(value: string, base: string): string | null {
  const isRelative = value.startsWith('/') && URL.canParse(value, base);
  const address = URL.canParse(value) ? new URL(value) : isRelative ? new URL(value, base) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  // A fragment is a place in the page, and no other page.
  address.hash = '';
  return address.href;
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
