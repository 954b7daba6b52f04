import { useState } from 'preact/hooks';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { LinkAction } from '@/lib/core/record/release-links.ts';
import { type ComparedItem, itemName } from './compared-items.ts';
import { LinkByHand } from './link-by-hand.tsx';
import { passageLinks } from './passage-links.ts';
import { linkDeeds } from './relation-deeds.ts';
import { DeedButton } from './relation-footer.tsx';
import { RelationSign } from './signs.tsx';
import { useDocumentKeys } from './use-document-keys.ts';

interface Props {
  readonly comparison: Comparison;
  /** What links name the release by. */
  readonly release: string;
  readonly item: ComparedItem;
  readonly onLink: (link: LinkAction) => void;
}

/** The passage that is looked at in two columns, and what can be said of it. */
export function PassageBar({ comparison, release, item, onLink }: Props) {
  const [choosing, setChoosing] = useState<string>();
  const links = passageLinks(comparison, release, item);
  const { answers, others } = linkDeeds(links, onLink, () => setChoosing(item.id));
  const deeds = [...answers, ...others];
  useDocumentKeys({
    ...Object.fromEntries(deeds.map(({ keyName, onDo }) => [keyName.toLowerCase(), onDo])),
    escape: choosing === undefined ? undefined : () => setChoosing(undefined),
  });
  return (
    <div class="passagebar">
      <p>
        <span class={item.differs ? 'rel differs' : 'rel'}>
          <RelationSign sign={item.sign} />
          {itemName(item)}
        </span>
        {deeds.map((deed) => (
          <DeedButton key={deed.keyName} {...deed} kind="plain" />
        ))}
      </p>
      {choosing === item.id && links && (
        <LinkByHand
          comparison={comparison}
          item={item}
          onLink={(from) => {
            setChoosing(undefined);
            onLink(links.link(from));
          }}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </div>
  );
}
