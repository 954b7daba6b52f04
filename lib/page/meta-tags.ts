/** Of several names of meta tags the first that is stated. */
export type Meta = (names: readonly string[]) => string | undefined;

/**
 * Reads meta tags by name, property or itemprop, letter case aside. Of several of a name the first counts; of those in `listed`
 * all of the same attribute, parted by semicolons: an article has a tag for each author.
 */
export function metaTags(document: Document, listed: readonly string[]): Meta {
  const tags = new Map<string, { attribute: string; content: string }>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop'])
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        const known = tags.get(name);
        if (known === undefined) tags.set(name, { attribute, content });
        else if (known.attribute === attribute && listed.includes(name)) known.content += `; ${content}`;
      }
  }
  return (names) => names.map((name) => tags.get(name)?.content).find((content) => content !== undefined);
}
