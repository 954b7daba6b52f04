import type { Link } from '@/lib/core/model.ts';
import type { Marked } from './marked.ts';
import { documentOf, unclobbered } from './unclobbered.ts';

/** UTF-16 units; what is longer is no address of a document. */
const LONGEST = 2000;

/** The links among the marks that lead to another page; `page` is the address of the one they stand in. */
export function linksOf(marks: readonly Marked[], page: string): readonly Link[] {
  const [first] = marks;
  const document = first && unclobbered(documentOf(first.element));
  const stated = document?.querySelector('base[href]')?.getAttribute('href') ?? page;
  const base = URL.canParse(stated, page) ? new URL(stated, page).href : stated;
  return marks.flatMap(({ element, start, end }) => {
    const href = element.tagName === 'A' ? (element.getAttribute('href') ?? '').trim() : '';
    if (href === '' || href.startsWith('#')) return [];
    const url = URL.canParse(href, base) ? new URL(href, base) : null;
    return url !== null && /^https?:$/.test(url.protocol) && url.href.length <= LONGEST
      ? [{ start, end, url: url.href }]
      : [];
  });
}
