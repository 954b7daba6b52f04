import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Brief } from '@/components/brief/brief.tsx';
import type { BriefData, BriefHead } from '@/components/brief/brief-data.ts';
import { briefFile } from '@/components/brief/brief-file.ts';
import { harbour } from '../harbour.ts';
import { keptArticle } from './library-fixture.ts';
import { RECORDED, setUp } from './opened-library.tsx';

setUp();

const EVIL = '</style><script>alert(1)</script><img src=x onerror=alert(2)>';
const HEAD: BriefHead = {
  title: `Of ${EVIL}`,
  filters: [EVIL],
  search: EVIL,
  printed: '2026-11-27T09:00:00.000Z',
};

function briefOf(change: (data: BriefData['articles'][number]) => Partial<BriefData['articles'][number]>) {
  const { article, annotations } = keptArticle('harbour', harbour, { recordedAt: RECORDED });
  const from = {
    article,
    rows: annotations,
    others: annotations,
    leads: new Map(),
    now: new Map<string, string>(),
    pages: new Map<string, number>(),
  };
  return { articles: [{ ...from, ...change(from) }] };
}

function fileOf(data: BriefData): string {
  const { container } = render(<Brief head={HEAD} data={data} />);
  const [shown] = container.children;
  if (!shown) throw new Error('nothing is shown');
  return briefFile(shown, HEAD).text;
}

test('words of a page, a note or an address stand in the file as words', () => {
  const text = fileOf(
    briefOf(({ article, rows }) => ({
      article: { ...article, title: EVIL, publication: EVIL, url: 'javascript:alert(3)' },
      rows: rows.map((row) => ({ ...row, note: { text: EVIL, at: RECORDED }, tags: [EVIL], progress: EVIL })),
    })),
  );
  const page = new DOMParser().parseFromString(text, 'text/html');
  expect(page.querySelectorAll('script, img, iframe, link, [onerror], a[href^="javascript:"]')).toHaveLength(
    0,
  );
  expect(page.querySelectorAll('style')).toHaveLength(1);
  expect(page.title).toBe(HEAD.title);
  expect(page.querySelector('blockquote')?.textContent).toBe(EVIL);
});

test('it tells what changed, what is unsure, how far the user is and where each article is from', () => {
  const { container } = render(
    <Brief
      head={{ ...HEAD, title: 'Statements', filters: [], search: '' }}
      data={briefOf(({ article, rows: [first, second, third] }) => {
        if (!first || !second || !third) throw new Error('too few');
        const { published: _, ...undated } = article;
        return {
          article: undated,
          rows: [
            { ...first, placement: { ...first.placement, status: 'altered' } },
            {
              ...second,
              placement: { ...second.placement, status: 'gone' },
              progress: 'checked',
              projects: ['Ports'],
            },
            {
              ...third,
              edited: ['speaker'],
              found: { ...third.body, type: 'claim', speaker: { name: 'The chair', aliases: [] } } as never,
            },
          ],
          now: new Map([
            [first.id, 'other words'],
            [second.id, ''],
          ]),
          pages: new Map([[third.id, 3]]),
        };
      })}
    />,
  );
  const rows = [...container.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  expect(rows[0]).toContain('the page says “other words”; the wording above is the one recorded');
  expect(rows[1]).toContain('it is not on the page any more');
  expect(rows[1]).toContain('status: checked · project: Ports');
  expect(rows[2]).toContain('page 3 · corrected by hand: speaker, was “The chair”');
  expect(container.querySelector('header')?.textContent).toContain('no date stated');
  expect(container.querySelector('.source')?.textContent).toContain('text kept as read on 3 May 2026');
});
