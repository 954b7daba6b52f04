/** A node of a JSON-LD graph, unverified: pages write all kinds of things into it. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** https://schema.org/Article and the types below it (and beside it, as pages use them). */
const ARTICLE_TYPE =
  /(?:Article|^Report|BlogPosting|SocialMediaPosting|DiscussionForumPosting|PressRelease)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|AboutPage)$/;

/** Things inside each other; what pages nest deeper tells nothing of the article, and reading it would end the stack. */
const DEEPEST = 30;

/**
 * The node that describes the page's article (else the page itself), the first of several, or the first of those that `isOwn`;
 * null where there is none.
 */
export function articleNode(
  document: Document,
  isOwn: (node: JsonLdNode) => boolean = () => true,
): JsonLdNode | null {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parse(script.textContent ?? '')),
  );
  return (
    nodes.find((node) => isOfType(node, ARTICLE_TYPE) && isOwn(node)) ??
    nodes.find((node) => isOfType(node, PAGE_TYPE) && isOwn(node)) ??
    null
  );
}

/** The text of a property: a string, or the name of a thing, or the names of several. */
export function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value;
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const texts = value.map((item) => textOf(item, depth + 1)).filter((text) => text !== undefined);
    return texts.length > 0 ? [...new Set(texts)].join(', ') : undefined;
  }
  return isNode(value) ? textOf(value['name'], depth + 1) : undefined;
}

/** The address of a property: a string, or a thing's `@id` or `url`. */
export function addressOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value;
  // Two ways at each step: no deeper than pages go.
  if (!isNode(value) || depth > 5) return undefined;
  return addressOf(value['@id'], depth + 1) ?? addressOf(value['url'], depth + 1);
}

/** Wrappings of an inline script of 1999, and of one that went through XML. */
const WRAPPING = /^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g;

function parse(source: string): unknown {
  try {
    // Raw line breaks inside strings are no JSON either, but common.
    return JSON.parse(source.replaceAll(WRAPPING, '').replaceAll(/[\n\r\t]/g, ' '));
  } catch {
    return null;
  }
}

function flatten(value: unknown, depth = 0): JsonLdNode[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...flatten(value['@graph'], depth + 1), ...flatten(value['mainEntity'], depth + 1)];
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null;
}

function isOfType(node: JsonLdNode, type: RegExp): boolean {
  const types: unknown[] = [node['@type']].flat();
  return types.some(
    (name) => typeof name === 'string' && type.test(name.replace(/^https?:\/\/schema\.org\//, '')),
  );
}
