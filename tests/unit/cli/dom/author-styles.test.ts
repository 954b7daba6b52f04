import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorStyles } from '@/lib/cli/dom/author-styles.ts';
import { parseHtml } from '@/lib/cli/dom/parse-html.ts';
import { styleRules } from '@/lib/cli/dom/style-rules.ts';

/** How the first element `x` of a page shows. */
function displayOf(css: string, body = '<x class="a b" id="c">words</x>') {
  const page = parseHtml(`<style>${css}</style><body>${body}`, 'about:blank');
  const element = page.querySelector('x');
  if (element === null) throw new Error('no x');
  return authorStyles(page)(element as unknown as Element).display;
}

describe('what a page’s own styles say of an element', () => {
  test.each([
    ['x { display: none }', 'none'],
    ['.a { display: none }', 'none'],
    ['#c{display:none}', 'none'],
    ['body > .a.b{display:none}', 'none'],
    ['p, .q .r, .b{DISPLAY : None}', 'none'],
    ['*{display:none}', 'none'],
    ['[id="c"]{display:none}', 'none'],
    ['.a{display:none} .b{display:block}', 'block'],
    ['.a{display:none !important} .b{display:block}', 'none'],
    ['#c{display:none} .a.b{display:block} x.a{display:block}', 'none'],
    ['.a.b{display:none} .b{display:block} x{display:block}', 'none'],
    [':not(#z).b{display:none} .a.b{display:block}', 'none'],
    [':where(#c).b{display:none} .a.b{display:block}', 'block'],
    ['@media screen{.a{display:none}}', 'none'],
    ['@media print{.a{display:none}}', ''],
    ['@media (max-width: 600px){.a{display:none}}', ''],
    ['@media (min-width: 60em) and (max-width: 1600px){.a{display:none}}', 'none'],
    ['@media only screen and (max-width:400px), (width >= 1000px){.a{display:none}}', 'none'],
    ['@media (400px <= width < 1280px){.a{display:none}}', ''],
    ['@media not print{.a{display:none}}', 'none'],
    ['@media (prefers-color-scheme: dark){.a{display:none}}', ''],
    ['@supports (display: grid){@layer x{.a{display:none}}}', 'none'],
    ['@supports not (display: grid){.a{display:none}}', ''],
    ['.a{float: left}', 'block'],
    ['.a{position: fixed; display: inline-block}', 'block'],
    ['body{display: flex}', 'block'],
    ['.a::before{display:none}', ''],
    ['.a:hover{display:none}', ''],
    ['x:empty{display:none}', ''],
    ['x:not(.b){display:none}', ''],
    ['@import "x.css"; .a{display:none}', 'none'],
    ['@font-face{src:url(a;b)} .a{display:none}', 'none'],
    ['/* .a{display:block} */ .a{display:none}', 'none'],
    ['.q{content:"} .a{display:block}"} .a{display:none}', 'none'],
    ['.q{width:calc(1px + $x * (2))} .a{display:none}', 'none'],
    ['.a{color:red; & .z{display:block} ; display:none}', 'none'],
    // What is broken takes no more with it than in a browser.
    ['.q:nth-child({display:none} .a{display:none}', ''],
    ['.q, :is({display:none}) {display:none} .a{display:none}', 'none'],
    ['.a, ::: {display:none}', ''],
    ['.a{display:none', 'none'],
  ])('%s', (css, display) => {
    expect(displayOf(css)).toBe(display);
  });

  test('its own attribute outranks the sheets, unless they insist', () => {
    expect(displayOf('.a{display:none}', '<x class=a style="display: block">')).toBe('block');
    expect(displayOf('.a{display:none!important}', '<x class=a style="display: block">')).toBe('none');
    expect(displayOf('', '<x hidden>')).toBe('none');
    expect(displayOf('', '<x style="color:#{$a};display:none;width:calc(">')).toBe('none');
  });

  test('measures count only where they may move an element out of sight', () => {
    const declared = (css: string) => [...styleRules(css)].map((rule) => rule.declared);
    expect(declared('.a{width:1px;height:1px}')).toEqual([]);
    expect(declared('.a{position:absolute;left:-9999px}')).toEqual([
      {
        position: { value: 'absolute', isImportant: false },
        left: { value: '-9999px', isImportant: false },
      },
    ]);
  });

  test('no sheet, however broken, stops the reading', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      ';',
      ':',
      '"',
      "'",
      '\\',
      '/*',
      '*/',
      '@media ',
      '.a',
      ',',
      'display',
      'none',
      ' ',
      '\n',
      '!important',
      '<!--',
      '-->',
      '#{$x}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(['', 'none']).toContain(displayOf(parts.join('').replaceAll('<', '')));
        for (const { selector } of styleRules(parts.join(''))) expect(selector).not.toContain('{');
      }),
      { numRuns: 300 },
    );
  });
});
