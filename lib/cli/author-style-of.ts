import type { Style, StyleOf } from '../page/display.ts';

const PROPERTIES = {
  display: 'display',
  visibility: 'visibility',
  position: 'position',
  cssFloat: 'float',
  clip: 'clip',
  clipPath: 'clip-path',
  left: 'left',
  width: 'width',
  height: 'height',
  overflow: 'overflow',
  whiteSpace: 'white-space',
} as const satisfies Record<keyof Style, string>;

/** The properties that matter in the flow of the page, too. */
const FLOW: ReadonlySet<keyof Style> = new Set(['display', 'visibility', 'cssFloat', 'whiteSpace'] as const);

type Declared = Partial<Record<keyof Style, { readonly value: string; readonly isImportant: boolean }>>;

/**
 * Stands in for `getComputedStyle`, which takes milliseconds an element in jsdom: what the page's own style elements and
 * attributes declare, the later rule over the earlier (no specificity, no inheritance), "" where nothing does.
 */
export function authorStyleOf(document: Document): StyleOf {
  const ofElement = new Map<Element, Declared>();
  for (const sheet of document.styleSheets) {
    for (const rule of styleRules(sheet.cssRules)) {
      const declared = declaredIn(rule.style);
      if (Object.keys(declared).length === 0) continue;
      for (const element of select(document, rule.selectorText)) {
        ofElement.set(element, over(ofElement.get(element) ?? {}, declared));
      }
    }
  }
  return (element) => {
    const rules = ofElement.get(element) ?? {};
    const declared = element.hasAttribute('style')
      ? over(rules, declaredIn((element as HTMLElement).style))
      : rules;
    const value = (property: keyof Style) => declared[property]?.value ?? '';
    const display = value('display') || (element.hasAttribute('hidden') ? 'none' : '');
    return {
      // What is placed is a block, https://www.w3.org/TR/css-display-3/#transformations
      display: value('position') !== '' && display.startsWith('inline') ? 'block' : display,
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
  };
}

/** The style rules that apply on a screen. */
function* styleRules(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if ('selectorText' in rule) yield rule as CSSStyleRule;
    else if ('media' in rule && 'cssRules' in rule && isForScreen((rule as CSSMediaRule).media.mediaText)) {
      yield* styleRules((rule as CSSMediaRule).cssRules);
    }
  }
}

function isForScreen(media: string): boolean {
  return /^(?:(?:only )?screen|all)?$/.test(media.trim());
}

/** What decides how an element shows; the measures only where they may move or clip it out of sight. */
function declaredIn(style: CSSStyleDeclaration): Declared {
  const isPlaced = /^(?:absolute|fixed)$/.test(style.getPropertyValue('position'));
  const declared: Declared = {};
  for (const [property, name] of Object.entries(PROPERTIES) as Array<[keyof Style, string]>) {
    const value = isPlaced || FLOW.has(property) ? style.getPropertyValue(name) : '';
    if (value !== '')
      declared[property] = { value, isImportant: style.getPropertyPriority(name) === 'important' };
  }
  return declared;
}

function over(before: Declared, after: Declared): Declared {
  const all = { ...before };
  for (const [property, value] of Object.entries(after) as Array<[keyof Style, Declared[keyof Style]]>) {
    if (value !== undefined && (value.isImportant || before[property]?.isImportant !== true))
      all[property] = value;
  }
  return all;
}

function select(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch {
    // Pseudo-elements and newer selectors that jsdom cannot match concern no text of ours.
    return [];
  }
}
