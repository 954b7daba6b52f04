import { useState } from 'preact/hooks';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import { DOWN, Icon, QUOTE, RIGHT } from '../icons.tsx';
import { IconButton } from '../icon-button.tsx';
import { RowButton } from '../row-button.tsx';
import { withMarks } from './both-wordings.ts';
import { type ComparedItem, itemName } from './compared-items.ts';
import type { ComparedMark } from './compared-marks.ts';
import { MarkedWords } from './marked-words.tsx';
import { relationGroups } from './relation-groups.ts';
import { RelationSign } from './signs.tsx';

export interface RelationRowsProps {
  readonly onJump: (item: ComparedItem) => void;
  readonly onCopy: (item: ComparedItem) => void;
  readonly comparison: Comparison;
  readonly marks: readonly ComparedMark[];
  readonly items: readonly ComparedItem[];
}

/** A passage of the article with what became of it; pressed, the page scrolls there. */
function Row({
  item,
  comparison,
  marks,
  onJump,
  onCopy,
}: Omit<RelationRowsProps, 'items'> & { readonly item: ComparedItem }) {
  const own = marks.filter((mark) => mark.item === item.id);
  return (
    <li class="relationrow" data-id={item.id}>
      <RowButton
        class="quote"
        finding={{ type: 'claim', id: item.id }}
        title={itemName(item)}
        onClick={() => onJump(item)}
      >
        <MarkedWords
          text={comparison.article}
          spans={item.kind === 'passage' ? withMarks(comparison.article, item.article) : item.article}
          marks={own}
        />
      </RowButton>
      <p class="meta">
        {item.speaker && <b>{item.speaker}</b>}
        {item.note && <span class={item.speaker ? 'dot' : undefined}>{item.note}</span>}
      </p>
      <span class="acts">
        <IconButton icon={QUOTE} name="Copy both wordings" keyName="C" onClick={() => onCopy(item)} />
      </span>
    </li>
  );
}

/** Items by relation, what differs first; groups whose words agree are folded. */
export function RelationRows({ items, ...props }: RelationRowsProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const groups = relationGroups(items);
  return (
    <>
      {groups.map(({ words, items: own }) => {
        const [{ sign, differs }] = own as [ComparedItem];
        // What agrees is folded, beside what does not.
        const isFolded = groups.length > 1 && sign === 'verbatim';
        const isOpen = isFolded === turned.has(words);
        const turn = () =>
          setTurned(
            (before) =>
              new Set(before.has(words) ? [...before].filter((one) => one !== words) : [...before, words]),
          );
        return (
          <section key={words} class="relationgroup">
            <button type="button" aria-expanded={isOpen} onClick={turn}>
              <Icon path={isOpen ? DOWN : RIGHT} />
              <span class={differs ? 'rel differs' : 'rel'}>
                <RelationSign sign={sign} />
                {words}
              </span>
              <span class="n">{own.length}</span>
            </button>
            {isOpen && (
              <ul>
                {own.map((item) => (
                  <Row key={item.id} item={item} {...props} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}
