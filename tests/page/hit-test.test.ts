import { beforeEach, expect, test } from 'vitest';
import { placeAt } from '@/lib/page/hit-test.ts';

const TEXT = 'Fees rise by 12 percent in May.';

beforeEach(() => {
  document.body.innerHTML = `<p style="margin: 40px; font: 20px/40px serif; width: 600px">${TEXT}</p>`;
});

const node = () => document.querySelector('p')?.firstChild as Text;

function rectOf(offset: number): DOMRect {
  const range = new Range();
  range.setStart(node(), offset);
  range.setEnd(node(), offset + 1);
  return range.getBoundingClientRect();
}

test('each character, near either of its edges', () => {
  for (let offset = 0; offset < TEXT.length; offset += 1) {
    const { left, width, top, height } = rectOf(offset);
    for (const share of [0.2, 0.8]) {
      expect(placeAt(document, left + share * width, top + height / 2)).toEqual({ node: node(), offset });
    }
  }
});

test('the margins beside and between lines are on none', () => {
  const first = rectOf(0);
  const last = rectOf(TEXT.length - 1);
  const middle = first.top + first.height / 2;
  expect(placeAt(document, first.left - 4, middle)).toBeNull();
  expect(placeAt(document, last.right + 30, middle)).toBeNull();
  expect(placeAt(document, first.left + 5, first.top - 6)).toBeNull();
  expect(placeAt(document, -5, -5)).toBeNull();
});

test('what lies over the text takes the point', () => {
  const { left, top } = rectOf(3);
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div style="position: fixed; inset: 0; background: white">Over it all</div>',
  );
  expect(placeAt(document, left + 3, top + 6)?.node).not.toBe(node());
});

test('text that cannot be selected is hit all the same', () => {
  const paragraph = document.querySelector('p');
  if (paragraph) paragraph.style.userSelect = 'none';
  const { left, width, top, height } = rectOf(5);
  expect(placeAt(document, left + width / 3, top + height / 2)).toEqual({ node: node(), offset: 5 });
});
