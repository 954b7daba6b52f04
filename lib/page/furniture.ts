import type { PageBlock } from './block-builder.ts';

/** Share of link text from which a block is a link to elsewhere; what remains is brackets and the like. */
const LINKED = 0.85;
/** "Read also:" */
const LEAD_IN = /^[^:]{1,25}:/;
const LONGEST_LINK = 250;
/** A page that is one great link is read all the same. */
const MOST_LINKED = 0.5;

/** What stands before the headline in breadcrumbs, "Home / Harbour / ", in characters. */
const MOST_CRUMBS = 60;

/** Labels and buttons that are not the article's, as whole blocks. */
const LABEL =
  /^(?:advertisement|advertising|sponsored(?: content)?|image|photo|video|share(?: this)?(?: (?:article|story|page))?|print|e-?mail|tweet|comments?|\d+ comments?|read more:?|related:?|next|previous|loading(?:…|\.\.\.)?|(?:skip|jump) to .{0,30})$/i;

/** Headings after which nothing of the article comes, up to the next heading that is no link. */
const ELSEWHERE = new RegExp(
  `^(?:${[
    '(?:related|recommended|similar|popular|latest|trending)(?: (?:articles?|stories|news|content|links?|coverage|topics?|posts?|reading|videos?|for you))?',
    '(?:read|see) (?:more|also|next)',
    'more (?:stories|news|articles|coverage)(?: (?:from|on|in) .{1,40})?',
    'more from .{1,40}',
    'most (?:read|popular|viewed)',
    'you (?:may|might) (?:also )?(?:like|be interested in)',
    'further reading|references|external links|footnotes',
  ].join('|')})\\W*$`,
  'i',
);

/**
 * The blocks that are the article's: without links to elsewhere, labels, related sections, repeated captions and repeats of
 * the headline. A paragraph that repeats a picture's alternative text is its caption.
 */
export function withoutFurniture(
  blocks: readonly PageBlock[],
  headline: string,
  alternativeTexts: ReadonlySet<string>,
): readonly PageBlock[] {
  const total = sum(blocks.map(({ text }) => text.length));
  const dropsLinks = sum(blocks.map(({ linked }) => linked)) < total * MOST_LINKED;
  const captions = new Set<string>();
  const kept: PageBlock[] = [];
  let isElsewhere = false;
  for (const block of blocks) {
    const isLink =
      dropsLinks &&
      block.kind !== 'table-row' &&
      block.linked >= block.text.replace(LEAD_IN, '').length * LINKED &&
      block.text.length <= LONGEST_LINK;
    if (block.kind === 'heading' && !isLink) isElsewhere = ELSEWHERE.test(block.text);
    if (isElsewhere || LABEL.test(block.text) || (isLink && block.kind !== 'heading')) continue;
    if (
      headline !== '' &&
      block.text.includes(headline) &&
      block.text.length <= headline.length + MOST_CRUMBS
    )
      continue;
    const isCaption =
      block.kind === 'caption' || (block.kind === 'paragraph' && alternativeTexts.has(block.text));
    if (isCaption && captions.has(block.text)) continue;
    if (isCaption) captions.add(block.text);
    kept.push(isCaption ? { ...block, kind: 'caption' } : block);
  }
  // A heading with nothing under it was that of something dropped.
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
