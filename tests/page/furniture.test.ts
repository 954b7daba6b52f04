import { expect, test } from 'vitest';
import type { BlockKind } from '@/lib/core/model.ts';
import type { PageBlock } from '@/lib/page/block-builder.ts';
import { withoutFurniture } from '@/lib/page/furniture.ts';

/** "kind: text" with links in brackets: "paragraph: See [the plan] of May". */
function block(line: string): PageBlock {
  const [, kind, marked = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
  const links = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, link = '']) => link);
  const linked = links.join('').length;
  return { kind: kind as BlockKind, text: marked.replaceAll(/[[\]]/g, ''), linked, segments: [], marks: [] };
}

const PROSE =
  'paragraph: The board has made up its mind, and the fees rise in May, as [the plan of March] had it.';
const kept = (lines: readonly string[], headline = '', alternative: readonly string[] = []) =>
  withoutFurniture([PROSE, ...lines, PROSE].map(block), headline, new Set(alternative))
    .slice(1, -1)
    .map(({ kind, text }) => `${kind}: ${text}`);

test.each([
  ['a link to another story', 'paragraph: Read also: [The bridge is to close for a year]'],
  ['a linked list', 'list-item: [Ferries to run all night]'],
  ['a label', 'paragraph: Advertisement'],
  ['a button', 'list-item: Share this article'],
  ['the headline again', 'heading: Fees rise'],
  ['breadcrumbs', 'paragraph: [Home] / [Harbour] / Fees rise'],
])('%s goes', (_, line) => {
  expect(kept([line], 'Fees rise')).toEqual([]);
});

test.each([
  ['a paragraph with a link', 'paragraph: The board said in [its statement] that it had no choice.'],
  ['a linked heading', 'heading: [What the plan says]'],
  ['a table of links', 'table-row: [Harbour fees]	[12 percent]'],
  ['a sentence that begins like a label', 'paragraph: Share prices fell by a third.'],
  ['a heading that speaks of relations', 'heading: Related costs rise, too'],
])('%s stays', (_, line) => {
  expect(kept([line])).toEqual([line.replaceAll(/[[\]]/g, '')]);
});

test('a related section goes up to the next heading that is no link', () => {
  const lines = [
    'heading: Related stories',
    'heading: [A tunnel]',
    'paragraph: Tolls rise.',
    'heading: The vote',
    'paragraph: It was close.',
  ];
  expect(kept(lines)).toEqual(['heading: The vote', 'paragraph: It was close.']);
});

test('a picture’s alternative text under it is its caption, once', () => {
  const lines = ['paragraph: The ferry leaves.', 'caption: The ferry leaves.', 'paragraph: All aboard.'];
  expect(kept(lines, '', ['The ferry leaves.'])).toEqual([
    'caption: The ferry leaves.',
    'paragraph: All aboard.',
  ]);
});

test('a heading with nothing under it goes', () => {
  const blocks = [PROSE, 'heading: Featured'].map(block);
  expect(withoutFurniture(blocks, '', new Set()).map(({ kind }) => kind)).toEqual(['paragraph']);
});

test('a page that is one great link is read', () => {
  const blocks = ['paragraph: [Fees rise.]', 'paragraph: [The board has made up its mind.]'].map(block);
  expect(withoutFurniture(blocks, '', new Set())).toHaveLength(2);
});
