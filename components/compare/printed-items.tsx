import type { Comparison } from '@/lib/core/align/comparison.ts';
import { paragraphWords, withMarks, wordsOfSpans } from './both-wordings.ts';
import { type ComparedItem, itemName } from './compared-items.ts';
import { RelationSign } from './signs.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly items: readonly ComparedItem[];
}

/** What two columns tell by threads and by a press, for paper: each passage with its relation and both wordings. */
export function PrintedItems({ comparison, items }: Props) {
  return (
    <ol class="printeditems">
      {items.map((item) => (
        <li key={item.id}>
          <p class={item.differs ? 'rel differs' : 'rel'}>
            <RelationSign sign={item.sign} />
            {itemName(item)}
          </p>
          {(['release', 'article'] as const).map((side) => {
            const text = comparison[side];
            if (item[side].length === 0) return null;
            return (
              <p key={side}>
                <b>{side === 'release' ? 'The release' : 'The article'}</b>{' '}
                <span class="meta">{paragraphWords(text, item[side])}</span>{' '}
                <span class="said">{wordsOfSpans(text, withMarks(text, item[side]))}</span>
              </p>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
