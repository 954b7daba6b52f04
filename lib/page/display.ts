import { attributeOf, parentOf, tagOf, unclobbered, wordsOf } from './unclobbered.ts';
import { isWordedButton } from './worded-button.ts';

/** How an element stands on the page: not at all, as a block (or table cell) of its own, or within its line. */
export type Display = 'none' | 'block' | 'inline';

/** The style properties that decide it, as `getComputedStyle` gives them; "" where unknown. */
export type Style = Pick<
  CSSStyleDeclaration,
  | 'display'
  | 'visibility'
  | 'position'
  | 'cssFloat'
  | 'clip'
  | 'clipPath'
  | 'left'
  | 'width'
  | 'height'
  | 'overflow'
  | 'whiteSpace'
>;

/** Gives an element's style: a browser's `getComputedStyle`, or what stands in for it in Node. */
export type StyleOf = (element: Element) => Style;

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD ' +
    'TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose text is not shown or is no running text. */
const NOT_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT AUDIO VIDEO CANVAS BUTTON SELECT TEXTAREA RP RT svg'.split(
    ' ',
  ),
);

/** Names that sites give to text for screen readers alone. */
const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-?(?:only|text))?|assistive-text)(?:$|\s)/i;

/** A clip that leaves a pixel or less. */
const CLIPPED = /^rect\((?:[01](?:px)?[,\s]*){4}\)$|^inset\((?:50|100)%/;
const FAR_LEFT = -900;

/** Longest initial that sites float before a paragraph. */
const DROP_CAP = 3;

/** The browser's own idea of how elements show. */
export function computedStyleOf(document: Document): StyleOf {
  const view = unclobbered(document).defaultView ?? globalThis;
  return (element) => view.getComputedStyle(element);
}

/** Whether what an element holds is not shown, or is no running text. */
export function isNotText(element: Element): boolean {
  return NOT_TEXT.has(tagOf(element));
}

/** Whether an element is a block by its tag, whatever its style. */
export function isBlockTag(element: Element): boolean {
  return BLOCKS.has(tagOf(element));
}

/** The texts with words behind a node of the page, or all of its body's; none of scripts. */
export function* textsBehind(document: Document, from: Node | null): Generator<Text> {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = from ?? document.body;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    if ((node.nodeValue ?? '').trim() !== '' && !(parentElement && isNotText(parentElement)))
      yield node as Text;
  }
}

/** The nearest element around a text that is a block by its tag. */
export function blockOf(text: Text): Element {
  let block: Element = text.parentElement ?? unclobbered(text.ownerDocument).documentElement;
  for (let up = parentOf(block); up !== null && !isBlockTag(block); up = parentOf(block)) block = up;
  return block;
}

/** How an element stands on the page. */
export function displayOf(element: Element, styleOf: StyleOf): Display {
  if ((isNotText(element) && !isWordedButton(element)) || isFolded(element)) return 'none';
  if (HIDDEN_CLASS.test(attributeOf(element, 'class') ?? '')) return 'none';
  const style = styleOf(element);
  const { display } = style;
  if (display === 'none' || style.visibility === 'hidden') return 'none';
  // What is placed or floated is no longer inline to the browser.
  if (/^(?:inline|contents|ruby)/.test(display)) return 'inline';
  if (isOutOfSight(style)) return 'none';
  if (display === '') return isBlockTag(element) ? 'block' : 'inline';
  return isDropCap(element, style) ? 'inline' : 'block';
}

/** Moved or clipped away, for screen readers alone. */
function isOutOfSight(style: Style): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (CLIPPED.test(style.clip) || CLIPPED.test(style.clipPath)) return true;
  const isPoint = style.overflow === 'hidden' && (style.width === '1px' || style.height === '1px');
  return isPoint || Number.parseFloat(style.left) < FAR_LEFT;
}

/** Inside a `details` that is closed. */
function isFolded(element: Element): boolean {
  const parent = parentOf(element);
  if (parent === null || tagOf(parent) !== 'DETAILS') return false;
  return !parent.hasAttribute('open') && tagOf(element) !== 'SUMMARY';
}

/** A floated initial ("T" of "The") is a block to the browser and a letter to the reader. */
function isDropCap(element: Element, style: Style): boolean {
  if (isBlockTag(element) || style.cssFloat === 'none' || style.cssFloat === '') return false;
  return wordsOf(element).trim().length <= DROP_CAP;
}
