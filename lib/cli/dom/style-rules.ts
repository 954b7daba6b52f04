import { matchesMedia } from './media.ts';

/** Properties that decide how an element shows, by their names in style sheets. */
const PROPERTIES = {
  display: 'display',
  visibility: 'visibility',
  position: 'position',
  float: 'cssFloat',
  clip: 'clip',
  'clip-path': 'clipPath',
  left: 'left',
  width: 'width',
  height: 'height',
  overflow: 'overflow',
  'white-space': 'whiteSpace',
} as const;

type Property = (typeof PROPERTIES)[keyof typeof PROPERTIES];
export type Declared = Partial<Record<Property, { readonly value: string; readonly isImportant: boolean }>>;

export interface StyleRule {
  readonly selector: string;
  readonly declared: Declared;
}

const isProperty = (name: string): name is keyof typeof PROPERTIES => Object.hasOwn(PROPERTIES, name);
/** Properties that matter in the flow of the page, too; the measures only where they may move or clip an element out of sight. */
const IN_FLOW: ReadonlySet<Property> = new Set(['display', 'visibility', 'cssFloat', 'whiteSpace'] as const);
const MAY_MATTER = /display|visibility|position|float|white-space/i;

/**
 * The rules of a style sheet that say how elements show on a screen. What is broken ends where CSS says it does
 * (https://www.w3.org/TR/css-syntax-3/#error-handling), and the rest is read.
 */
export function* styleRules(css: string): Generator<StyleRule> {
  yield* rulesIn(css.replaceAll(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, ' '));
}

function* rulesIn(css: string): Generator<StyleRule> {
  let at = 0;
  while (at < css.length) {
    const end = endOf(css, at, '{;');
    const prelude = css.slice(at, end).trim();
    const isAtRule = prelude.startsWith('@');
    // Only an at-rule may end without a block.
    const open = isAtRule || css[end] !== ';' ? end : endOf(css, at, '{');
    if (css[open] !== '{') {
      if (!isAtRule) return;
      at = open + 1;
      continue;
    }
    const close = endOf(css, open + 1, '}');
    const block = css.slice(open + 1, close);
    if (!isAtRule) {
      const declared = MAY_MATTER.test(block) ? declaredIn(block) : {};
      if (Object.keys(declared).length > 0) yield { selector: css.slice(at, open).trim(), declared };
    } else if (applies(prelude)) yield* rulesIn(block);
    at = close + 1;
  }
}

/** Whether the rules in an at-rule's block count; what a browser of today is asked whether it supports, it mostly does. */
function applies(prelude: string): boolean {
  const [, name = '', condition = ''] = /^@([\w-]+)(.*)$/s.exec(prelude) ?? [];
  switch (name.toLowerCase()) {
    case 'media':
      return matchesMedia(condition);
    case 'supports':
      return !/^\s*not\b/i.test(condition);
    default:
      return name.toLowerCase() === 'layer';
  }
}

/** What the style attribute of an element declares. */
export function inlineStyle(style: string): Declared {
  return MAY_MATTER.test(style) ? declaredIn(style.replaceAll(/\/\*[^]*?(?:\*\/|$)/g, ' ')) : {};
}

function declaredIn(block: string): Declared {
  const declared: Declared = {};
  for (let at = 0; at < block.length;) {
    const end = endOf(block, at, ';{');
    // A rule inside the rule is about other elements.
    if (block[end] === '{') {
      at = endOf(block, end + 1, '}') + 1;
      continue;
    }
    declare(declared, block.slice(at, end));
    at = end + 1;
  }
  if (/^(?:absolute|fixed)$/.test(declared.position?.value ?? '')) return declared;
  return Object.fromEntries(Object.entries(declared).filter(([name]) => IN_FLOW.has(name as Property)));
}

function declare(into: Declared, declaration: string): void {
  const colon = declaration.indexOf(':');
  const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
  if (!isProperty(name)) return;
  const [, value = '', important] =
    /^(.*?)(!\s*important)?$/s.exec(
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    ) ?? [];
  if (value.trim() === '') return;
  const property = PROPERTIES[name];
  const isImportant = important !== undefined;
  if (isImportant || into[property]?.isImportant !== true)
    into[property] = { value: value.trim(), isImportant };
}

/** One declaration's worth of styles over another. */
export function over(before: Declared, after: Declared): Declared {
  const all = { ...before };
  for (const [property, declared] of Object.entries(after) as Array<[Property, Declared[Property]]>)
    if (declared !== undefined && (declared.isImportant || before[property]?.isImportant !== true))
      all[property] = declared;
  return all;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };
/** What may open, close or end something: strings whole (to the line's end at most), escaped characters. */
const TOKEN = /"(?:[^"\\\n]|\\[^])*["\n]?|'(?:[^'\\\n]|\\[^])*['\n]?|\\[^]|[{}()[\];]/g;

/** Where one of some characters stands next, outside of brackets and strings; the text's end where none does. */
function endOf(css: string, from: number, characters: string): number {
  const open: string[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(css); match !== null; match = TOKEN.exec(css)) {
    const [found] = match;
    if (open.length === 0 && characters.includes(found)) return match.index;
    if (found === open.at(-1)) open.pop();
    else if (CLOSING[found] !== undefined) open.push(CLOSING[found]);
  }
  return css.length;
}
