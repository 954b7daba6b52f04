import { MenuButton } from '../menu-button.tsx';
import { COMPARISON_FORMATS, type ComparisonFormat } from './comparison-file.ts';

interface Props {
  readonly name: string;
  /** What the file holds. */
  readonly note: string;
  readonly onExport: (format: ComparisonFormat) => void;
}

/** The ways out of a comparison in the library: a file, or paper. */
export function ExportOrPrint({ name, note, onExport }: Props) {
  return (
    <>
      <MenuButton
        class="button"
        opens="down"
        name={name}
        note={note}
        items={COMPARISON_FORMATS.map(({ format, label, hint }) => ({
          label,
          hint,
          onSelect: () => onExport(format),
        }))}
      >
        {name}
      </MenuButton>
      <button type="button" class="button" onClick={() => print()}>
        Print
      </button>
    </>
  );
}
