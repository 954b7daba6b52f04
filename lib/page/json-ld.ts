/** A node of a JSON-LD graph, unverified: pages write all kinds of things into it. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** https://schema.org/Article and the types below it (and beside it, as pages use them). */
const ARTICLE_TYPE =
  /(?:Article|^Report|BlogPosting|SocialMediaPosting|DiscussionForumPosting|PressRelease)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|AboutPage)$/;

/** The node that describes the page's article (else the page itself), the first of several; null where there is none. */
export function articleNode(document: Document): JsonLdNode | null {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parse(script.textContent ?? '')),
  );
  return (
    nodes.find((node) => isOfType(node, ARTICLE_TYPE)) ??
    nodes.find((node) => isOfType(node, PAGE_TYPE)) ??
    null
  );
}

/** The text of a property: a string, or the name of a thing, or the names of several. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const texts = value.map((item) => textOf(item)).filter((text) => text !== undefined);
    return texts.length > 0 ? [...new Set(texts)].join(', ') : undefined;
  }
  return isNode(value) ? textOf(value['name']) : undefined;
}

/** The address of a property: a string, or a thing's `@id` or `url`. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isNode(value) ? (addressOf(value['@id']) ?? addressOf(value['url'])) : undefined;
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

function flatten(value: unknown): JsonLdNode[] {
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item));
  if (!isNode(value)) return [];
  return [value, ...flatten(value['@graph']), ...flatten(value['mainEntity'])];
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
