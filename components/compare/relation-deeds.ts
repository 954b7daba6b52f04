import type { PageAction } from '@/lib/core/record/page-record.ts';
import type { LinkAction } from '@/lib/core/record/release-links.ts';
import { CHECK, LINK, NOTE, OPEN, PART, QUOTE, SIDES, UNDO } from '../icons.tsx';
import type { PassageLinks } from './passage-links.ts';
import type { RelationDeed } from './relation-footer.tsx';

interface Ways {
  /** What can be said of where the passage comes from; absent where nothing can be kept. */
  readonly links: PassageLinks | undefined;
  readonly noteWords: string;
  readonly onDo: (action: PageAction) => void;
  readonly onCopy: () => void;
  readonly onNote: (() => void) | undefined;
  readonly onOpenRelease: (() => void) | undefined;
  readonly opensBoth: boolean;
  readonly onLinkByHand: () => void;
  /** Of what is not in the release; absent of all else. */
  readonly onTryAnother: (() => void) | undefined;
}

/** What can be done with a passage beside a release, in the order of the card. */
export interface RelationDeeds {
  readonly first: RelationDeed;
  readonly others: readonly RelationDeed[];
  /** The two ways out of a doubt; none where there is none. */
  readonly answers: readonly RelationDeed[];
  readonly copy: RelationDeed;
}

type MaybeDeed = readonly [RelationDeed] | readonly [];

const deedOf = (icon: string, name: string, keyName: string, onDo: (() => void) | undefined): MaybeDeed =>
  onDo ? [{ icon, name, keyName, onDo }] : [];

/** What can be said of where a passage comes from: the two ways out of a doubt, and all else. */
export function linkDeeds(
  links: PassageLinks | undefined,
  onLink: (link: LinkAction) => void,
  onByHand: () => void,
): { readonly answers: readonly RelationDeed[]; readonly others: readonly RelationDeed[] } {
  const saying = (link: LinkAction | undefined) => link && (() => onLink(link));
  const confirm = deedOf(CHECK, 'Same statement', 'Y', saying(links?.confirm));
  const unlink = deedOf(PART, 'Unlink', 'X', saying(links?.unlink));
  const byHand = deedOf(LINK, 'Link by hand', 'L', links && !links.unlink ? onByHand : undefined);
  const asFound = deedOf(UNDO, 'As found', 'F', saying(links?.asFound));
  const isDoubt = confirm.length > 0;
  return {
    answers: isDoubt ? [...confirm, ...unlink] : [],
    others: [...(isDoubt ? [] : unlink), ...byHand, ...asFound],
  };
}

export function relationDeeds({ links, onDo, ...on }: Ways): RelationDeeds {
  const copy: RelationDeed = { icon: QUOTE, name: 'Copy both wordings', keyName: 'C', onDo: on.onCopy };
  const [another] = deedOf(SIDES, 'Try another text', 'T', on.onTryAnother);
  const said = linkDeeds(links, onDo, on.onLinkByHand);
  return {
    first: another ?? copy,
    others: [
      ...deedOf(OPEN, on.opensBoth ? 'Two columns' : 'Open release', 'O', on.onOpenRelease),
      ...deedOf(NOTE, on.noteWords, 'N', on.onNote),
      ...said.others,
    ],
    answers: said.answers,
    copy,
  };
}
