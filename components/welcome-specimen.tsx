/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a button does not break over lines, as a mark does */
import { useState } from 'preact/hooks';
import type { FindingType } from '@/lib/core/record/record.ts';

/** What the card of each mark would tell first. */
const CARDS: Readonly<Record<FindingType, readonly [head: string, told: string]>> = {
  claim: [
    'Claim · Wang Jiang',
    'said that in the first half of 2025 China’s cross-border e‑commerce reached 1.37 trillion yuan. Told in the article’s words, not quoted.',
  ],
  figure: [
    'Figure · 1.37 tn Chinese yuan',
    'Cross-border e‑commerce volume, January to June 2025, said by Wang Jiang.',
  ],
  initiative: ['Initiative · Global Data Security Initiative', 'Released, by China. No date stated.'],
};

interface MarkProps {
  readonly type: FindingType;
  readonly words: string;
  readonly chosen: FindingType | undefined;
  readonly onChoose: (type: FindingType) => void;
}

function Mark({ type, words, chosen, onChoose }: MarkProps) {
  return (
    <span
      role="button"
      tabIndex={0}
      class={`m-${type}`}
      aria-expanded={chosen === type}
      aria-controls="specimen-card"
      onClick={() => onChoose(type)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(type);
      }}
    >
      {words}
    </span>
  );
}

/** A sentence with a mark of each kind, which answers to a click as a page does. */
export function WelcomeSpecimen() {
  const [chosen, setChosen] = useState<FindingType>();
  const [head, told] = chosen === undefined ? [] : CARDS[chosen];
  const mark = { chosen, onChoose: setChosen };
  return (
    <div>
      <p class="specimen">
        <Mark
          {...mark}
          type="claim"
          words="In the first half of 2025, China’s total cross-border e‑commerce import and export volume reached"
        />{' '}
        <Mark {...mark} type="figure" words="1.37 trillion yuan" />, Wang said. China released the{' '}
        <Mark {...mark} type="initiative" words="Global Data Security Initiative" />.
      </p>
      <ul class="kinds" aria-label="How they are marked">
        <li class="claim">Claim</li>
        <li class="figure">Figure</li>
        <li class="initiative">Initiative</li>
      </ul>
      <output class="specimen-card" id="specimen-card">
        {head === undefined ? (
          'Click a mark: its card tells who said it, and how.'
        ) : (
          <>
            <b>{head}</b> {told}
          </>
        )}
      </output>
    </div>
  );
}
