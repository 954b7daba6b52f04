import { expect, test } from 'vitest';
import type { PageBlock } from '@/lib/page/block-builder.ts';
import { withoutFurniture } from '@/lib/page/furniture.ts';

const block = (kind: PageBlock['kind'], text: string, linked = 0): PageBlock => ({
  kind,
  text,
  linked,
  segments: [],
  marks: [],
});

test('a headline that is a name stands in many a line of the story; crumbs and the headline itself go', () => {
  const story = [
    block(
      'paragraph',
      'The board has made up its mind, and the fees rise in May, as the plan of March had it.',
    ),
    block('heading', 'Fees of the Oro Accord [edit]', 4),
    block('paragraph', 'According to the Oro Accord:'),
    block('list-item', 'Sign the Oro Accord for a country'),
    block(
      'paragraph',
      'The fees had not been raised for eleven years, and nobody at the table spoke against it.',
    ),
  ];
  const [first, ...rest] = story;
  const crumbs = [block('paragraph', 'Home / Accords / Oro Accord', 11), block('paragraph', 'Oro Accord')];
  const { kept, left } = withoutFurniture([...(first ? [first] : []), ...crumbs, ...rest], {
    headline: 'Oro Accord',
    alternativeTexts: new Set(),
    authors: [],
    isInFlow: () => false,
    boxOf: () => null,
    isByPicture: () => false,
  });
  expect(kept.map(({ text }) => text)).toEqual(story.map(({ text }) => text));
  expect(left.map(({ reason }) => reason)).toEqual(['repeat', 'repeat']);
});
