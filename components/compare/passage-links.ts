import { passageWords } from '@/lib/core/align/release-link.ts';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { LinkAction, LinkedWords } from '@/lib/core/record/release-links.ts';
import { passageOf } from './both-wordings.ts';
import type { ComparedItem } from './compared-items.ts';

/** What the user can say of where a passage or figure comes from; what is absent says nothing new. */
export interface PassageLinks {
  /** It comes from nowhere in the release. */
  readonly unlink: LinkAction | undefined;
  /** What is only possible is so: it comes from there. */
  readonly confirm: LinkAction | undefined;
  /** What was said of it does not hold any more. */
  readonly asFound: LinkAction | undefined;
  /** It comes from words of the release. */
  readonly link: (from: string) => LinkAction;
}

/** Of an item that goes by a key; undefined of copied runs and of what was left out, which are what their words are. */
export function passageLinks(
  comparison: Comparison,
  release: string,
  item: ComparedItem,
): PassageLinks | undefined {
  const known = keyOf(comparison, item);
  if (known === undefined) return undefined;
  const of = { ...known, release };
  const link = (from: string): LinkAction => ({ type: 'link', ...of, from });
  const isHeld = item.by === 'user';
  const found = passageOf({ comparison }, item.id);
  return {
    unlink: item.release.length > 0 ? { type: 'unlink', ...of } : undefined,
    confirm:
      found && item.isUnsure && !isHeld
        ? link(passageWords(comparison.release.read.text, found.release))
        : undefined,
    asFound: isHeld ? { type: 'link-as-found', ...of } : undefined,
    link,
  };
}

function keyOf(comparison: Comparison, item: ComparedItem): Omit<LinkedWords, 'release'> | undefined {
  const passage = passageOf({ comparison }, item.id);
  if (passage) return { passage: passageWords(comparison.article.read.text, passage.article) };
  const figure = comparison.article.figures.find(({ id }) => item.id === `figure ${id}`);
  return figure && { passage: figure.words, figure: true };
}
