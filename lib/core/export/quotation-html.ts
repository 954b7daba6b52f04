import type { Analysis, Attribution } from '../model.ts';
import { siteAndDate } from './article-reference.ts';
import { isFollowable } from './markdown-text.ts';
import { passageLink } from './passage-link.ts';
import { doubtIn } from '../attribution/doubtful.ts';
import { creditOf, toldClaim } from './quotation.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it, in elements and attributes. */
export const html = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

/**
 * A claim for word processors and sites: a blockquote of its words, who said them, and the link to the passage. What
 * `quotationOf` gives as plain text.
 */
export function quotationHtml(analysis: Analysis, claim: Attribution): string {
  const { metadata } = analysis.article;
  const where = siteAndDate(metadata) || metadata.url;
  const link = passageLink(analysis, claim.content);
  const cited = isFollowable(link) ? `<a href="${html(link)}">${html(where)}</a>` : html(where);
  const doubt = doubtIn(claim);
  return [
    `<blockquote${isFollowable(metadata.url) ? ` cite="${html(metadata.url)}"` : ''}><p>${html(toldClaim(analysis, claim))}</p></blockquote>`,
    doubt && `<p>Unsure: ${html(doubt)}</p>`,
    `<p>— ${[html(creditOf(analysis, claim)), `<cite>${cited}</cite>`].filter((part) => part !== '').join(', ')}</p>`,
  ].join('');
}
