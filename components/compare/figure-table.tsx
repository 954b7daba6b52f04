import { QUOTE } from '../icons.tsx';
import { IconButton } from '../icon-button.tsx';
import { RowButton } from '../row-button.tsx';
import { wordsOfSpans } from './both-wordings.ts';
import { type ComparedItem, itemName } from './compared-items.ts';
import { relationGroups } from './relation-groups.ts';
import type { RelationRowsProps } from './relation-rows.tsx';
import { RelationSign } from './signs.tsx';

/** Rows that differ first, and those that agree last. */
const inOrder = (items: readonly ComparedItem[]): readonly ComparedItem[] =>
  relationGroups(items).flatMap(({ items: own }) => own);

/** The figures of a page beside the release's, a row each; pressed, the page scrolls there. */
export function FigureTable({
  items,
  comparison: { article, release },
  onJump,
  onCopy,
}: Omit<RelationRowsProps, 'marks'>) {
  if (items.length === 0) return null;
  return (
    <table class="figurestable">
      <thead>
        <tr>
          <th scope="col">Release</th>
          <th scope="col">Article</th>
          <th scope="col">Measure</th>
        </tr>
      </thead>
      <tbody>
        {inOrder(items).map((item) => (
          <tr key={item.id} class="relationrow" data-id={item.id}>
            <td>
              {item.release.length > 0 ? (
                wordsOfSpans(release, item.release)
              ) : (
                <>
                  <span aria-hidden="true">–</span>
                  <span class="visually-hidden">none</span>
                </>
              )}
            </td>
            <td>
              <RowButton
                class="own"
                finding={{ type: 'figure', id: item.id }}
                title={itemName(item)}
                onClick={() => onJump(item)}
              >
                {wordsOfSpans(article, item.article)}
              </RowButton>
            </td>
            <td>
              {item.measure}
              <small>
                <span class={item.differs ? 'rel differs' : 'rel'}>
                  <RelationSign sign={item.sign} />
                  {item.words}
                </span>
                {item.by && (
                  <span class="dot">{item.release.length > 0 ? 'linked by you' : 'unlinked by you'}</span>
                )}
              </small>
              <span class="acts">
                <IconButton icon={QUOTE} name="Copy both wordings" keyName="C" onClick={() => onCopy(item)} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
