import { DIFFERS, Icon } from '../icons.tsx';
import { counted } from '../words/counts.ts';
import { useLibrary } from './library-context.ts';
import type { Measure } from './model/ledger.ts';
import { whyNoPlot } from './model/ledger-rows.ts';
import { SplitOff } from './split-off.tsx';
import { Words } from './words.tsx';

function countWords(values: number): string {
  return values === 2 ? 'Two values for one measure' : 'Several values for one measure';
}

/** What the user made one here, and the way back. */
function HeldWords({ measure: { heldOne, merged, articles } }: { readonly measure: Measure }) {
  const { actions } = useLibrary();
  return (
    <>
      {heldOne && (
        <span class="held">
          {counted(articles, 'article')}, held to be one figure by you{' '}
          <button type="button" class="link" onClick={() => actions.onPart(heldOne.id)}>
            Split
          </button>
        </span>
      )}
      {merged.flatMap(({ id, name, names, site }) =>
        names
          .filter((other) => other !== name)
          .map((other) => (
            <span key={`${id} ${other}`} class="held">
              also “{other}”{site && ` on ${site}`} <SplitOff id={id} name={other} />
            </span>
          )),
      )}
    </>
  );
}

interface Props {
  readonly measure: Measure;
  /** Whether it is chosen to be merged; undefined while none are chosen. */
  readonly isChosen: boolean | undefined;
  readonly onChoose: () => void;
}

/** The heading of a measure: its words, whether its values differ, what was made one with it. */
export function MeasureHead({ measure, isChosen, onChoose }: Props) {
  const { entries, search } = useLibrary();
  const { words, entries: own, differing } = measure;
  return (
    <>
      {isChosen !== undefined && (
        <input type="checkbox" aria-label={`Merge ${words}`} checked={isChosen} onChange={onChoose} />
      )}
      <span>{words ? <Words text={words} search={search} /> : 'Measure not stated'}</span>
      {differing.size > 0 && (
        <span class="flag differs">
          <Icon path={DIFFERS} />
          {countWords(differing.size)}
        </span>
      )}
      <HeldWords measure={measure} />
      <i>{[counted(own.length, 'statement'), whyNoPlot(entries, measure)].filter(Boolean).join('. ')}</i>
    </>
  );
}
