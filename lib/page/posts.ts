import type { PageBlock } from './block-builder.ts';
import { isoDate } from './iso-date.ts';
import { attributeOf, closestTo, has, select } from './unclobbered.ts';

/** "— Ada Quist (@quist) March 4, 2025", as networks sign the posts that pages embed. */
const SIGNED = /^[—–-]\s*(\S.{0,60}?)\s*\(@\w+\)/u;

/** Who wrote each embedded post among the blocks: every block of it, the signature too. */
export function postAuthors(blocks: readonly PageBlock[]): ReadonlyMap<PageBlock, string> {
  const authors = new Map<PageBlock, string>();
  blocks.forEach((block, at) => {
    const author = block.kind === 'quotation' ? SIGNED.exec(block.text)?.[1] : undefined;
    const post = quotationAround(block);
    if (author === undefined || post === null) return;
    for (let own = at; own >= 0; own -= 1) {
      const part = blocks[own];
      if (part === undefined || quotationAround(part) !== post) break;
      authors.set(part, author);
    }
  });
  return authors;
}

function quotationAround({ segments: [first] }: PageBlock): Element | null {
  const around = first?.node.parentElement;
  return around ? closestTo(around, 'blockquote') : null;
}

const POST =
  '[itemprop~="liveBlogUpdate"], [itemtype$="BlogPosting"], article, li, section, [class*="post" i], [id^="post" i]';
const TIMED = 'time[datetime], [itemprop~="datePublished"][content]';

/** When each block of a live blog's posts went online, as far as the page's markup tells. */
export function postTimes(blocks: readonly PageBlock[]): ReadonlyMap<PageBlock, string> {
  const times = new Map<PageBlock, string>();
  const ofPost = new Map<Element, string | null>();
  for (const block of blocks) {
    const around = block.segments[0]?.node.parentElement;
    const post = around ? closestTo(around, POST) : null;
    if (post === null) continue;
    const time = ofPost.get(post) ?? timeOf(post);
    ofPost.set(post, time);
    if (time !== null) times.set(block, time);
  }
  return times;
}

function timeOf(post: Element): string | null {
  const [stamp] = has(post, 'h1') ? [] : select(post, TIMED);
  const time = stamp && (attributeOf(stamp, 'datetime') ?? attributeOf(stamp, 'content'));
  return time ? isoDate(time) : null;
}
