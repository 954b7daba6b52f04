import type { MetadataOrigin, Sourced } from '@/lib/core/article-metadata.ts';
import { authorsIn } from './authors.ts';
import type { Opening } from './opening.ts';
import { markedAuthors, pageBylines, printedBylines } from './page-byline.ts';

/** What an origin says of the authors, most trusted first. */
type Claims = ReadonlyArray<readonly [MetadataOrigin, string | undefined]>;

/**
 * The people whom a line behind the headline names, else those of the first origin that names some; and with them whom the
 * page marks there, or its data name, as authors beside them. A body only where nobody is named in all of these.
 */
export function whoWrote(
  document: Document,
  claims: Claims,
  site: string | undefined,
  opening: Opening,
): Sourced<string> | undefined {
  const lines = {
    printed: [...printedBylines(document, opening, site)],
    marked: markedAuthors(document, opening),
    named: pageBylines(document, opening, true),
  };
  for (const mayBeBody of [false, true]) {
    const namesIn = (line: string | null | undefined) =>
      line ? authorsIn(line.replaceAll(/\s+/g, ' ').trim(), site, mayBeBody) : [];
    const stated = claims.map(([from, claim]) => [from, namesIn(claim)] as const);
    const marked = namesIn(lines.marked);
    const first = [
      ...lines.printed.map(namesIn),
      ...stated.map(([, names]) => names),
      marked,
      ...[...lines.named, ...(mayBeBody ? pageBylines(document, opening, false) : [])].map(namesIn),
    ];
    const told = first.find((names) => names.length > 0);
    if (told === undefined) continue;
    const whole = [marked, ...stated.map(([, all]) => all)].find(
      (all) => all.length > told.length && told.every((name) => all.some((one) => one.startsWith(name))),
    );
    // Data may name somebody with an office: "Ada Quist Harbour Reporter".
    const names = whole?.map((one) => told.find((name) => one.startsWith(name)) ?? one) ?? told;
    const value = names.join(', ');
    const from = stated.find(([, claim]) => claim.join(', ') === value)?.[0];
    return { value, from: from ?? 'page' };
  }
  return undefined;
}
