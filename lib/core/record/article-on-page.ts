import type { ArticleName } from '../page-article.ts';

/** What a link of ours ends with: a text directive, which browsers scroll to, behind one of ours, which they pass over. */
const DIRECTIVE = /:~:article(=\d+)?&text=([^&]+)$/;

/** Percent-encodes a term of a text directive; "-" sets prefix and suffix apart, "," parts terms and "&" parts directives. */
export function directiveTerm(term: string): string {
  const wellFormed = term.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed.split(/\s+/).filter(Boolean).join(' ')).replaceAll('-', '%2D');
}

/**
 * The address of one article of a page that shows several, by its headline and its place among those under it: the page's own, and
 * where a browser scrolls to there. https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function addressOnPage(url: string, { headline, nth }: ArticleName): string {
  const page = url.replace(/:~:.*$/s, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:article${nth === undefined ? '' : `=${nth}`}&text=${directiveTerm(headline)}`;
}

/** The address of the page itself, whichever of its articles an address of ours leads to. */
export function pageAddress(url: string): string {
  return url.replace(/#?:~:article(?:=\d+)?&.*$/s, '');
}

/** The headline, still encoded, of the article that such an address means, behind its place under it; "" of any other. */
export function articleIn(url: string): string {
  const [, nth = '', headline = ''] = DIRECTIVE.exec(url) ?? [];
  return nth + headline;
}
