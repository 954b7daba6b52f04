import type { ReleaseLink } from '../align/release-link.ts';
import type { ArticleText } from '../model.ts';
import { identityOf } from './identity.ts';
import type { RecordedArticle, RecordedLink } from './record.ts';
import { stableUrn } from './stable-id.ts';

/** What the user says of a passage beside a release: both by their words (`ReleaseLink`), the release by its key. */
export type LinkAction =
  | {
      readonly type: 'link';
      readonly release: string;
      readonly passage: string;
      /** The release's words that it comes from. */
      readonly from: string;
    }
  /** It comes from none of them. */
  | { readonly type: 'unlink'; readonly release: string; readonly passage: string }
  /** What is found holds again. */
  | { readonly type: 'link-as-found'; readonly release: string; readonly passage: string };

export const isLinkAction = (action: { readonly type: string }): action is LinkAction =>
  action.type === 'link' || action.type === 'unlink' || action.type === 'link-as-found';

/** What a release goes by that is not on record: its address, or, pasted, its words. */
export const releaseKeyOf = ({ metadata, text }: ArticleText): string =>
  metadata.url === '' ? stableUrn(text) : identityOf(metadata);

/** What the user says of passages beside one release. */
export const linksTo = (
  links: readonly RecordedLink[] | undefined,
  release: string,
): readonly ReleaseLink[] => (links ?? []).filter((link) => link.release === release);

/** The links of an article after the user said something of a passage; undefined takes the field away. */
export function linkedAfter(
  links: readonly RecordedLink[] = [],
  action: LinkAction,
): { readonly links: RecordedArticle['links'] | undefined } {
  const { release, passage } = action;
  const others = links.filter((link) => link.release !== release || link.passage !== passage);
  const after =
    action.type === 'link-as-found'
      ? others
      : [...others, { release, passage, from: action.type === 'link' ? action.from : null }];
  return { links: after.length > 0 ? after : undefined };
}

/** Links of two records of one article; of two about one passage ours stands. */
export function mergedLinks(
  theirs: readonly RecordedLink[] | undefined,
  ours: readonly RecordedLink[] | undefined,
): readonly RecordedLink[] | undefined {
  if (theirs === undefined || ours === undefined) return ours ?? theirs;
  const isOurs = (link: RecordedLink) =>
    ours.some(({ release, passage }) => release === link.release && passage === link.passage);
  return [...ours, ...theirs.filter((link) => !isOurs(link))];
}
