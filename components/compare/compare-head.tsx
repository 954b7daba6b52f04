import { IconButton } from '../icon-button.tsx';
import { DOWN, UP } from '../icons.tsx';
import { Segments } from '../library/view-head.tsx';
import { type ComparedItem, differingWords } from './compared-items.ts';
import type { ComparisonFormat } from './comparison-file.ts';
import { ExportOrPrint } from './export-or-print.tsx';

/** Which passages are shown. */
export type ComparedPart = 'all' | 'differing' | 'left out';

interface Props {
  readonly items: readonly ComparedItem[];
  readonly part: ComparedPart;
  readonly onPart: (part: ComparedPart) => void;
  /** `ComparedItem.id` of the passage that is looked at. */
  readonly current: string | undefined;
  /** Goes to the next or the previous difference. */
  readonly onStep: (by: 1 | -1) => void;
  readonly isTogether: boolean;
  readonly onTogether: (isTogether: boolean) => void;
  /** Undefined where nothing was copied. */
  readonly showsCopied: boolean | undefined;
  readonly onCopied: (shows: boolean) => void;
  readonly onExport: (format: ComparisonFormat) => void;
}

function Switch(props: {
  readonly words: string;
  readonly title?: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}) {
  return (
    <label class="only" title={props.title}>
      <input
        type="checkbox"
        checked={props.isOn}
        onChange={({ currentTarget }) => props.onTurn(currentTarget.checked)}
      />{' '}
      {props.words}
    </label>
  );
}

/** How much differs, and what of it is shown in the two columns. */
export function CompareHead({ items, part, current, onStep, ...props }: Props) {
  const differing = items.filter(({ differs }) => differs);
  const leftOut = items.filter(({ kind }) => kind === 'left out').length;
  const place = differing.findIndex(({ id }) => id === current);
  return (
    <div class="viewhead">
      <h2>{differingWords(items)}</h2>
      <span class="push" />
      <Switch
        words="Scroll together"
        title="Scroll together, S"
        isOn={props.isTogether}
        onTurn={props.onTogether}
      />
      {props.showsCopied !== undefined && (
        <Switch words="Copied runs" isOn={props.showsCopied} onTurn={props.onCopied} />
      )}
      <Segments<ComparedPart>
        name="Passages shown"
        choices={{
          all: 'All passages',
          differing: (
            <>
              Differing <b>{differing.length}</b>
            </>
          ),
          'left out': `Left out ${leftOut}`,
        }}
        value={part}
        onChange={props.onPart}
      />
      <span class="stepper">
        <IconButton icon={UP} name="Previous difference" keyName="P" onClick={() => onStep(-1)} />
        <span class="meta">{`${place === -1 ? '–' : place + 1} of ${differing.length}`}</span>
        <IconButton icon={DOWN} name="Next difference" keyName="N" onClick={() => onStep(1)} />
      </span>
      <ExportOrPrint
        name="Export comparison"
        note="Every passage and figure with its relation and both wordings"
        onExport={props.onExport}
      />
    </div>
  );
}
