import { AttributeAction, type Selector, SelectorType, isTraversal, parse } from 'css-what';
import type { Style, StyleOf } from '../../page/display.ts';
import type { PageDocument, PageElement } from './elements.ts';
import { type Test, compileSelector } from './selectors.ts';
import { specificity } from './specificity.ts';
import { type Declared, inlineStyle, over, styleRules } from './style-rules.ts';

/** A rule for the elements that one of its selectors may match. */
interface Candidate {
  readonly declared: Declared;
  readonly weight: number;
  readonly order: number;
  readonly selector: Selector[];
  test: Test | null;
}

/** Rules by what the element they match must be: its id, one of its classes, its name, or anything. */
type Index = ReadonlyMap<string, readonly Candidate[]>;

/**
 * Stands in for `getComputedStyle`: what the page's own style elements and attributes declare, each rule over the less specific
 * and the earlier ones (no inheritance), "" where nothing does. Each element is asked only the rules that its names may fit.
 */
export function authorStyles(document: PageDocument): StyleOf {
  const index = indexOf(document);
  const known = new Map<PageElement, Style>();
  const styleOf = (element: PageElement): Style => {
    const style = known.get(element) ?? styled(element, declaredOf(element, index));
    known.set(element, style);
    return isInline(style) && isBlockified(style, element, styleOf) ? { ...style, display: 'block' } : style;
  };
  return styleOf as unknown as StyleOf;
}

function isInline({ display }: Style): boolean {
  return display === '' || display.startsWith('inline');
}

/** What is placed or floated, and what a flexible box or grid lays out, is a block: https://www.w3.org/TR/css-display-3/#transformations */
function isBlockified(
  { position, cssFloat }: Style,
  { parentElement }: PageElement,
  styleOf: (element: PageElement) => Style,
): boolean {
  if (/^(?:absolute|fixed)$/.test(position) || /^(?:left|right)$/.test(cssFloat)) return true;
  return parentElement !== null && /flex|grid/.test(styleOf(parentElement).display);
}

function declaredOf(element: PageElement, index: Index): Declared {
  let declared: Declared = {};
  for (const rule of candidatesFor(element, index))
    if (fits(rule, element)) declared = over(declared, rule.declared);
  const inline = element.getAttribute('style');
  return inline === null ? declared : over(declared, inlineStyle(inline));
}

function styled(element: PageElement, declared: Declared): Style {
  const value = (property: keyof Declared) => declared[property]?.value ?? '';
  return {
    display: value('display') || (element.hasAttribute('hidden') ? 'none' : ''),
    visibility: value('visibility'),
    position: value('position'),
    cssFloat: value('cssFloat'),
    clip: value('clip'),
    clipPath: value('clipPath'),
    left: value('left'),
    width: value('width'),
    height: value('height'),
    overflow: value('overflow'),
    whiteSpace: value('whiteSpace') || (element.closest('pre') === null ? '' : 'pre'),
  };
}

function indexOf(document: PageDocument): Index {
  const index = new Map<string, Candidate[]>();
  let order = 0;
  for (const sheet of document.getElementsByTagName('style')) {
    for (const { selector, declared } of styleRules(sheet.textContent)) {
      for (const alternative of alternatives(selector)) {
        const key = keyOf(alternative);
        if (key === null) continue;
        const bucket = index.get(key) ?? [];
        index.set(key, bucket);
        bucket.push({ declared, weight: specificity(alternative), order, selector: alternative, test: null });
        order += 1;
      }
    }
  }
  return index;
}

/** The selectors of a list; none where one of them is broken, as in browsers. */
function alternatives(list: string): Selector[][] {
  try {
    return parse(list);
  } catch {
    return [];
  }
}

/** What the element that a selector ends at must be; null where that is no element of the page. */
function keyOf(selector: readonly Selector[]): string | null {
  const last = selector.slice(selector.findLastIndex(isTraversal) + 1);
  let [key, rank] = ['*', 0];
  for (const token of last) {
    if (token.type === SelectorType.PseudoElement) return null;
    const found = namedBy(token);
    if (found !== null && found[1] > rank) [key, rank] = found;
  }
  return key;
}

function namedBy(token: Selector): [key: string, rank: number] | null {
  if (token.type === SelectorType.Tag) return [token.name.toLowerCase(), 1];
  if (token.type !== SelectorType.Attribute) return null;
  if (token.name === 'class' && token.action === AttributeAction.Element) return [`.${token.value}`, 2];
  return token.name === 'id' && token.action === AttributeAction.Equals ? [`#${token.value}`, 3] : null;
}

function candidatesFor(element: PageElement, index: Index): readonly Candidate[] {
  const classes = new Set(element.className.split(/\s+/).filter((name) => name !== ''));
  const keys = [
    '*',
    element.localName.toLowerCase(),
    `#${element.id}`,
    ...Array.from(classes, (name) => `.${name}`),
  ];
  return keys
    .flatMap((key) => index.get(key) ?? [])
    .toSorted((a, b) => a.weight - b.weight || a.order - b.order);
}

function fits(rule: Candidate, element: PageElement): boolean {
  rule.test ??= compiled(rule.selector);
  return rule.test(element);
}

function compiled(selector: Selector[]): Test {
  try {
    return compileSelector([selector]);
  } catch {
    // What is not known here, as `:hover` of a browser with a pointer, matches nothing.
    return () => false;
  }
}
