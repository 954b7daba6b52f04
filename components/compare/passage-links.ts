import { passageWords } from '@/lib/core/align/release-link.ts';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { LinkAction } from '@/lib/core/record/release-links.ts';
import { passageOf } from './both-wordings.ts';
import type { ComparedItem } from './compared-items.ts';

/** What the user can say of where a passage comes from; what is absent says nothing new. */
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

/** Of a passage beside a release that goes by a key; undefined of figures and copied runs, which are what their words are. */
export function passageLinks(
  comparison: Comparison,
  release: string,
  item: ComparedItem,
): PassageLinks | undefined {
  const found = passageOf({ comparison }, item.id);
  if (found === undefined) return undefined;
  const of = { release, passage: passageWords(comparison.article.read.text, found.article) };
  const link = (from: string): LinkAction => ({ type: 'link', ...of, from });
  const isHeld = found.by === 'user';
  const isThere = found.release.length > 0;
  return {
    unlink: isThere ? { type: 'unlink', ...of } : undefined,
    confirm:
      item.isUnsure && !isHeld ? link(passageWords(comparison.release.read.text, found.release)) : undefined,
    asFound: isHeld ? { type: 'link-as-found', ...of } : undefined,
    link,
  };
}
