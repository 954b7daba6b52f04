import type { ArticleText } from '@/lib/core/model.ts';
import type { PaintedMark } from '@/lib/messaging/messages.ts';
import { element } from './element.ts';

const KINDS = { claim: 'claims', figure: 'figures', initiative: 'initiatives' } as const;

/** How many marks of a kind begin on each page, and where: a way to each page. */
export function marksByPage({ pages = [] }: ArticleText, marks: readonly PaintedMark[]): HTMLElement {
  const rows = pages.map((page, index) => {
    const number = index + 1;
    const length = Math.max(1, page.end - page.start);
    const own = marks.filter(({ spans: [{ start }] }) => page.start <= start && start < page.end);
    const bars = own.map(({ finding, spans: [span] }) => {
      const bar = element('i', { class: finding.type });
      bar.style.setProperty('--from', String((span.start - page.start) / length));
      bar.style.setProperty('--length', String((Math.min(span.end, page.end) - span.start) / length));
      return bar;
    });
    const counts = Object.entries(KINDS)
      .map(([type, words]) => ({ words, count: own.filter(({ finding }) => finding.type === type).length }))
      .filter(({ count }) => count > 0)
      .map(({ words, count }) => `${count} ${words}`);
    const label = `Page ${number}: ${counts.join(', ') || 'no marks'}`;
    return element(
      'li',
      {},
      element(
        'a',
        { href: `#page-${number}`, 'aria-label': label },
        String(number),
        element('span', {}, ...bars),
      ),
    );
  });
  return element(
    'nav',
    { 'aria-label': 'Marks by page' },
    element('h2', {}, 'Marks by page'),
    element('ol', {}, ...rows),
  );
}
