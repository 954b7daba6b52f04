import type { ArticleText } from '@/lib/core/model.ts';
import type { PartialText } from '@/lib/core/passages.ts';
import { articleNode } from './json-ld.ts';
import type { SeveralArticles } from './several-articles.ts';
import { has, unclobbered } from './unclobbered.ts';

/** Words up to which the text of a page with a lock on it is its beginning: pages that are open to their reader keep the lock's names. */
const MOST_OF_A_BEGINNING = 250;
const CONTINUE =
  /^(?:(?:to )?(?:continue|keep) reading\b|read the (?:full|whole|rest of the) (?:article|story)\b|subscribe (?:now )?to (?:continue|keep|read)\b|(?:log|sign) in to (?:continue|read)\b|this (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:paid |paying )?(?:subscribers|members)\b)/i;
const LOCK = '[class*="paywall" i], [id*="paywall" i], [data-paywall], [class*="regwall" i]';
/** A paragraph that breaks off: marked, or with a word that none ends with. A missing full stop alone is how notes and addresses end. */
const BROKEN_OFF =
  /(?:…|\.{3}|\[(?:…|\.{3})\]|,| (?:an?|and|are|as|at|but|by|for|from|ha[ds]|have|in|is|of|on|or|that|the|their|to|was|were|which|who|with))$/u;
const LEAST_PARAGRAPH = 80;
const LIVE = '[itemtype$="/LiveBlogPosting" i]';

type Read = Pick<ArticleText, 'text' | 'blocks' | 'leftOut'>;

/** Whether the page shows, or may yet show, more of its article than was read; undefined where nothing tells so. */
export function partialText(
  live: Document,
  read: Read,
  several: SeveralArticles | null = null,
): PartialText | undefined {
  const document = unclobbered(live);
  const node = articleNode(document);
  if (
    [node?.['@type']].flat().some((type) => /\bLiveBlogPosting$/.test(String(type))) ||
    has(document.body, LIVE)
  )
    return { kind: 'live' };
  const words = read.text.match(/\S+/g)?.length ?? 0;
  const isLocked = () =>
    /^false$/i.test(String(node?.['isAccessibleForFree'])) || has(document.body, LOCK) || saysMore(read);
  if (breaksOff(read) || (words <= MOST_OF_A_BEGINNING && isLocked())) return { kind: 'truncated', words };
  return several === null
    ? undefined
    : { kind: 'several', others: several.others.map(({ headline }) => headline) };
}

function breaksOff({ text, blocks }: Read): boolean {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || last.end - last.start < LEAST_PARAGRAPH) return false;
  return BROKEN_OFF.test(text.slice(last.start, last.end));
}

/** A passage behind the last paragraph that asks for more before the rest is shown. */
function saysMore({ blocks, leftOut = [] }: Read): boolean {
  const last = blocks.at(-1)?.start ?? 0;
  return leftOut.some(({ text, at }) => at >= last && CONTINUE.test(text));
}
