import type { MetadataOrigin, Sourced } from '@/lib/core/article-metadata.ts';
import { authorsIn } from './authors.ts';
import type { Opening } from './opening.ts';
import { markedAuthors, pageBylines, printedByline } from './page-byline.ts';

/** What an origin says of the authors, most trusted first. */
type Claims = ReadonlyArray<readonly [MetadataOrigin, string | undefined]>;

/**
 * The people whom the line behind the headline names, else those of the first origin that names some; and with them whom the
 * page marks there as authors beside them. `namesIn` gives the people of a line.
 */
export function whoWrote(
  document: Document,
  claims: Claims,
  site: string | undefined,
  opening: Opening,
): Sourced<string> | undefined {
  const namesIn = (line: string | null | undefined) =>
    line ? authorsIn(line.replaceAll(/\s+/g, ' ').trim(), site) : [];
  const printed = namesIn(printedByline(document, opening));
  const stated = claims.map(([from, claim]) => [from, namesIn(claim)] as const);
  const first = stated.find(([, names]) => names.length > 0);
  const marked = namesIn(markedAuthors(document, opening));
  const told =
    [printed, first?.[1] ?? [], marked].find((names) => names.length > 0) ??
    firstOf(pageBylines(document, opening), namesIn);
  if (told === undefined) return undefined;
  const names = marked.length > told.length && told.every((name) => marked.includes(name)) ? marked : told;
  const value = names.join(', ');
  const from = stated.find(([, claim]) => claim.join(', ') === value)?.[0];
  return { value, from: from ?? 'page' };
}

function firstOf(
  lines: Iterable<string>,
  namesIn: (line: string) => readonly string[],
): readonly string[] | undefined {
  for (const line of lines) {
    const names = namesIn(line);
    if (names.length > 0) return names;
  }
  return undefined;
}
