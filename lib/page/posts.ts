import type { PageBlock } from './block-builder.ts';
import { closestTo } from './unclobbered.ts';

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
