import type { Link, Span } from '../../model.ts';

/** How much of a mention the link has to hold, and how much of the link the mention: a linked sentence is no name's. */
const SHARE = 0.5;

/** Where the page leads from the words of a mention, the first that is linked; undefined where none is. */
export function linkOf(mentions: readonly Span[], links: readonly Link[]): string | undefined {
  for (const mention of mentions) {
    const link = links.find((one) => isOf(one, mention));
    if (link !== undefined) return link.url;
  }
  return undefined;
}

function isOf(link: Span, mention: Span): boolean {
  const shared = Math.min(link.end, mention.end) - Math.max(link.start, mention.start);
  return shared >= SHARE * (mention.end - mention.start) && shared >= SHARE * (link.end - link.start);
}
