import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '@/lib/cli/dom/parse-html.ts';
import { openPage } from '../support/pages.ts';

const URL = 'https://a.example/story';

/** A page as the browser has it; scripts are off in it, so that `noscript` is left out of these. */
const standard = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const ours = (html: string): Document => parseHtml(html, URL) as unknown as Document;

/** The nodes of a page in document order: each with how far down it stands and what it holds. */
function outline(document: Document): readonly string[] {
  const lines: string[] = [];
  for (const [node, depth] of nodesOf(document)) lines.push(`${' '.repeat(depth)}${told(node)}`);
  return lines;
}

function told(node: Node): string {
  if (node.nodeType === 3) return `"${(node as Text).data}"`;
  if (node.nodeType !== 1) return node.nodeName;
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}=${value}`);
  return `<${element.tagName}${attributes.join('')}>`;
}

function* nodesOf(root: Node, depth = 0): Generator<[Node, number]> {
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    yield [node, depth];
    yield* nodesOf(node, depth + 1);
  }
}

/** Without `select`: Chromium keeps in it what the standard of parse5 throws away; nobody reads its words. */
const TAGS =
  'p div a b i span table tr td ul li blockquote h1 h2 section article form input button figure img svg title style template br head body aside'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' class="byline x"',
  ' class=" Story-Author "',
  ' id="a"',
  ' href="#n"',
  ' itemprop="headline author"',
  ' hidden',
  ' role="Dialog"',
  ' style="display:none"',
  ' datetime="2025-03-01"',
];
/** The selectors that the reading code asks pages, as they stand in it. */
const SOURCES = import.meta.glob<string>('../../lib/page/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const QUOTED = /'((?:[^'\\\n]|\\.)+)'/g;
const SELECTOR = /^[a-z\d\s,.:>+*()[\]="$^~|#-]*[[\]:>][a-z\d\s,.:>+*()[\]="$^~|#_-]*$/i;
const SELECTORS = [
  ...new Set(
    Object.values(SOURCES).flatMap((source) => Array.from(source.matchAll(QUOTED), ([, text = '']) => text)),
  ),
].filter((text) => SELECTOR.test(text) && /\[|:is|:has|\s>\s/.test(text) && !/^[[\]:]+$/.test(text));

const markup = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(...TAGS)
        .chain((tag) => fc.constantFrom(...ATTRIBUTES).map((some) => `<${tag}${some}>`)),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom('word', ' ', 'a &amp; b', '<!-- c -->', '\n', '<!doctype html>', '<', '“x”'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('a page as the batch command parses it is the browser’s', () => {
  test('its nodes', () => {
    fc.assert(
      fc.property(markup, (html) => {
        expect(outline(ours(html))).toEqual(outline(standard(html)));
      }),
      { numRuns: 500 },
    );
  });

  test('what selectors of the reading code find in it', () => {
    expect(SELECTORS.length).toBeGreaterThan(30);
    const places = (document: Document, selector: string) => {
      const all = [...document.querySelectorAll('*')];
      return [...document.querySelectorAll(selector)].map((element) => all.indexOf(element));
    };
    fc.assert(
      fc.property(markup, (html) => {
        const [mine, theirs] = [ours(html), standard(html)];
        for (const selector of SELECTORS)
          expect([selector, places(mine, selector)]).toEqual([selector, places(theirs, selector)]);
      }),
      { numRuns: 100 },
    );
  });

  test('its words, title, and which of two nodes comes first', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, first, second) => {
        const [mine, theirs] = [ours(html), standard(html)].map((document) => {
          const nodes = [...nodesOf(document)].map(([node]) => node);
          const elements = [...document.querySelectorAll('*')];
          const [a, b] = [nodes[first % nodes.length], nodes[second % nodes.length]];
          return {
            title: document.title,
            order: a !== undefined && b !== undefined ? a.compareDocumentPosition(b) : 0,
            words: elements.map((element) => element.textContent),
            closest: nodes.map((node) => node.parentElement?.closest('div, p')?.tagName),
            beside: elements.map((element) => element.nextElementSibling?.tagName),
          };
        });
        expect(mine).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });

  test('after nodes were moved, taken out and copied', () => {
    fc.assert(
      fc.property(markup, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 10 }), (html, moves) => {
        const [mine, theirs] = [ours(html), standard(html)].map((page) => {
          const copy = page.cloneNode(true) as Document;
          for (const [from, to] of moves) {
            const elements = [...copy.body.querySelectorAll('*')];
            const [moved, target] = [elements[from % elements.length], elements[to % elements.length]];
            if (moved === undefined || target === undefined) continue;
            if (moved.contains(target)) moved.replaceWith(...moved.childNodes);
            else if (to % 2 === 0) target.parentNode?.insertBefore(moved, target);
            else target.appendChild(moved);
          }
          return [outline(page), outline(copy)];
        });
        expect(mine).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });
});

test('`noscript` holds text where scripts are on', async () => {
  const html =
    '<!doctype html><head><noscript><p>a</noscript></head><body>b<noscript><i>c</i></noscript><p>d';
  const page = await openPage(html);
  page.querySelector('meta')?.remove();
  expect(outline(ours(html))).toEqual(outline(page));
});

test('what is nested deeper than in Chromium stands side by side', () => {
  const page = ours(`${'<div>'.repeat(3000)}deep`);
  let depth = 0;
  for (const [, at] of nodesOf(page)) depth = Math.max(depth, at);
  expect(depth).toBeLessThan(520);
  expect(page.querySelectorAll('div')).toHaveLength(3000);
  expect(page.body.textContent).toBe('deep');
});

test('a node is put before itself, or into what is inside it', () => {
  const { body } = ours('<div><p>a</p></div>');
  const [division, paragraph] = [body.firstElementChild, body.querySelector('p')];
  if (division === null || paragraph === null) throw new Error('not parsed');
  division.insertBefore(paragraph, paragraph);
  expect(body.textContent).toBe('a');
  expect(() => paragraph.appendChild(division)).toThrow('into itself');
});
