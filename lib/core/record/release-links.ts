import type { ReleaseLink } from '../align/release-link.ts';
import type { ArticleText } from '../model.ts';
import { identityOf } from './identity.ts';
import type { RecordedArticle, RecordedLink } from './record.ts';
import { stableUrn } from './stable-id.ts';

/** Which passage or figure beside which release. */
export interface LinkedWords extends Pick<ReleaseLink, 'passage' | 'figure'> {
  /** `RecordedLink.release`. */
  readonly release: string;
}

/** What the user says of a passage or figure beside a release: both by their words (`ReleaseLink`), the release by its key. */
export type LinkAction = LinkedWords &
  (
    | {
        readonly type: 'link';
        /** The release's words that it comes from. */
        readonly from: string;
      }
    /** It comes from none of them. */
    | { readonly type: 'unlink' }
    /** What is found holds again. */
    | { readonly type: 'link-as-found' }
  );

const isOfSame = (one: LinkedWords, other: LinkedWords): boolean =>
  one.release === other.release && one.passage === other.passage && one.figure === other.figure;

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
  const { release, passage, figure } = action;
  const others = links.filter((link) => !isOfSame(link, action));
  const after =
    action.type === 'link-as-found'
      ? others
      : [
          ...others,
          {
            release,
            passage,
            from: action.type === 'link' ? action.from : null,
            ...(figure && { figure }),
          },
        ];
  return { links: after.length > 0 ? after : undefined };
}

/** Links of two records of one article; of two about one passage ours stands. */
export function mergedLinks(
  theirs: readonly RecordedLink[] | undefined,
  ours: readonly RecordedLink[] | undefined,
): readonly RecordedLink[] | undefined {
  if (theirs === undefined || ours === undefined) return ours ?? theirs;
  const isOurs = (link: RecordedLink) => ours.some((one) => isOfSame(one, link));
  return [...ours, ...theirs.filter((link) => !isOurs(link))];
}
