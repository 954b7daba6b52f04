import type { Sign } from './relation-words.ts';
import { RelationSign } from './signs.tsx';

const KEY: ReadonlyArray<readonly [Sign, string]> = [
  ['verbatim', 'Verbatim'],
  ['trimmed', 'Trimmed'],
  ['altered', 'Altered'],
  ['paraphrase', 'Possibly a paraphrase'],
  ['speaker', 'Other speaker'],
  ['copied', 'Copied'],
  ['left out', 'Left out'],
];

/** What each sign of a table means. */
export function RelationKey() {
  return (
    <ul class="relationkey" aria-label="Signs">
      {KEY.map(([sign, words]) => (
        <li key={sign} class={sign === 'altered' || sign === 'speaker' ? 'differs' : undefined}>
          <RelationSign sign={sign} />
          {words}
        </li>
      ))}
    </ul>
  );
}
