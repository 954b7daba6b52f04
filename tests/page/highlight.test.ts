import { afterEach, describe, expect, test } from 'vitest';
import { erase, paint, setState, type MarkName } from '@/lib/page/highlight.ts';
import css from '@/lib/page/marks.css?raw';

const reference = Object.values(
  import.meta.glob<string>('../../../shared/look/{compare,tokens,trust-marks}.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const TEXT = 'The board said that fees rise by 12 percent.';

function text(): Text {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  return document.querySelector('p')?.firstChild as Text;
}

function range(node: Text, words: string): Range {
  const start = node.data.indexOf(words);
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, start + words.length);
  return range;
}

function priority(name: MarkName): number | undefined {
  return CSS.highlights.get(name)?.priority;
}

function painted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(String);
}

/** The rules for highlights of a style sheet, as the browser writes them. */
function rules(source: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(source);
  return [...sheet.cssRules].map(({ cssText }) => cssText).filter((rule) => rule.includes('::highlight('));
}

afterEach(() => {
  erase();
  CSS.highlights.clear();
});

describe('paint', () => {
  test('each kind lies over the wider one', () => {
    const node = text();
    paint([
      { name: 'otr-figure', ranges: [range(node, '12 percent')] },
      { name: 'otr-claim', ranges: [range(node, 'fees rise by 12 percent')] },
      { name: 'otr-initiative-unsure', ranges: [range(node, 'fees')] },
    ]);
    expect([priority('otr-claim'), priority('otr-initiative-unsure'), priority('otr-figure')]).toEqual([
      0, 1, 2,
    ]);
    expect(painted('otr-figure')).toEqual(['12 percent']);
  });

  test('overlaps of a kind are merged, and the stronger standing wins', () => {
    const node = text();
    paint([
      { name: 'otr-claim', ranges: [range(node, 'fees rise'), range(node, 'rise by')] },
      { name: 'otr-claim-unsure', ranges: [range(node, 'that fees rise by 12 percent')] },
      { name: 'otr-claim-record', ranges: [range(node, 'by 12')] },
    ]);
    expect(painted('otr-claim-record')).toEqual(['by 12']);
    expect(painted('otr-claim')).toEqual(['fees rise ']);
    expect(painted('otr-claim-unsure')).toEqual(['that ', ' percent']);
  });

  test('signs add up: what is by hand has a rule above, an unsure figure two rows of dots', () => {
    const node = text();
    paint([
      { name: 'otr-claim-record', ranges: [range(node, 'fees rise')], byHand: true },
      { name: 'otr-figure-unsure', ranges: [range(node, '12 percent')] },
    ]);
    expect(painted('otr-claim-record')).toEqual(['fees rise']);
    expect(painted('otr-hand')).toEqual(['fees rise']);
    expect(painted('otr-figure-unsure')).toEqual(['12 percent']);
    expect(painted('otr-figure-unsure-2')).toEqual(['12 percent']);
  });

  test('what was painted before goes', () => {
    const node = text();
    paint([{ name: 'otr-claim', ranges: [range(node, 'fees')] }]);
    paint([{ name: 'otr-figure', ranges: [range(node, '12')] }]);
    expect(CSS.highlights.has('otr-claim')).toBe(false);
    expect(painted('otr-figure')).toEqual(['12']);
  });

  test('nodes of the page stay as they are', () => {
    const node = text();
    paint([{ name: 'otr-claim', ranges: [range(node, 'fees')] }]);
    expect(document.body.innerHTML).toBe(`<p>${TEXT}</p>`);
  });
});

test('states lie over kinds and go one by one', () => {
  const node = text();
  setState('otr-active', [range(node, 'fees rise')]);
  setState('otr-flash', [range(node, 'fees')]);
  expect(CSS.highlights.get('otr-active')?.priority).toBe(4);
  setState('otr-flash', []);
  expect([...CSS.highlights.keys()]).toEqual(['otr-active']);
});

test('erase leaves the highlights of others', () => {
  const node = text();
  const other = new Highlight(range(node, 'board'));
  CSS.highlights.set('search-result', other);
  paint([{ name: 'otr-claim', ranges: [range(node, 'fees')] }]);
  setState('otr-focus', [range(node, 'fees')]);
  erase();
  expect([...CSS.highlights.keys()]).toEqual(['search-result']);
  expect(CSS.highlights.get('search-result')).toBe(other);
});

describe('marks.css', () => {
  test('holds nothing but rules for highlights of ours', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    expect(rules(css).length).toBe(sheet.cssRules.length);
    expect(css).not.toMatch(/var\(|@import|url\(/);
  });

  test('has a rule for each name that is painted', () => {
    const names = new Set([...css.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name]) => name));
    const kinds = ['claim', 'figure', 'initiative'].flatMap((kind) => [
      kind,
      `${kind}-record`,
      `${kind}-unsure`,
    ]);
    const states = ['active', 'active-figure', 'active-initiative', 'active-record', 'flash', 'focus'];
    const others = ['figure-unsure-2', 'hand', 'source', 'evidence'];
    const lines = ['same', 'cut', 'differs', 'reworded', 'not-there', 'copied'];
    const figures = ['same', 'near', 'differs', 'new'].map((name) => `figure-${name}`);
    expect(names).toEqual(
      new Set([...kinds, ...states, ...others, ...lines, ...figures].map((name) => `otr-${name}`)),
    );
  });

  test.skipIf(reference.length === 0)('is what the visual reference says; what that says last', () => {
    const name = (rule: string): string => /::highlight\(([\w-]+)\)/.exec(rule)?.[1] ?? '';
    const single = (source: string) => rules(source).filter((rule) => !rule.startsWith('@'));
    const drawn = new Map(reference.flatMap(single).map((rule) => [name(rule), rule]));
    const ours = new Map(single(css).map((rule) => [name(rule), rule]));
    for (const [mark, rule] of ours) expect(rule).toBe(drawn.get(mark));
  });
});
