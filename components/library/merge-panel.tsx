import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../words/counts.ts';

/** What is merged, in words. */
const WORDS = {
  speaker: { many: 'names', one: 'name', are: 'One speaker, named' },
  measure: { many: 'measures', one: 'measure', are: 'One measure:' },
} as const;

interface Props {
  /** Speakers where it says nothing. */
  readonly of?: keyof typeof WORDS;
  /** The names that were chosen. */
  readonly names: readonly string[];
  /** The sites that they all speak on. */
  readonly sites: readonly string[];
  readonly onMerge: (name: string, site: string | null) => void;
  readonly onCancel: () => void;
}

/** Makes names one speaker: which name stays, and where that holds. */
export function MergePanel({ of = 'speaker', names, sites, onMerge, onCancel }: Props) {
  const [chosen, setChosen] = useState<string>();
  const [site, setSite] = useState('');
  // The longest is mostly the full one.
  const longest = names.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const name = chosen !== undefined && names.includes(chosen) ? chosen : longest;
  const isReady = names.length > 1;
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed is gone.
  useEffect(() => form.current?.focus({ preventScroll: true, focusVisible: false }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <form
        ref={form}
        class="mergepanel"
        tabIndex={-1}
        aria-label={`Merge ${WORDS[of].many}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onMerge(name, sites.includes(site) ? site : null);
        }}
      >
        <output>
          {isReady
            ? `${counted(names.length, WORDS[of].one)} chosen.`
            : `Choose two or more ${WORDS[of].many} that are one${of === 'speaker' ? ' speaker' : ''}.`}
        </output>
        {isReady && (
          <>
            <label>
              {WORDS[of].are}{' '}
              <select value={name} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
                {names.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
            <label>
              {'holds '}
              <select value={site} onChange={({ currentTarget }) => setSite(currentTarget.value)}>
                <option value="">everywhere</option>
                {sites.map((one) => (
                  <option key={one} value={one}>
                    on {one} only
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <span class="push" />
        <button type="submit" class="button primary" disabled={!isReady}>
          Merge
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          Cancel
        </button>
      </form>
    </div>
  );
}
