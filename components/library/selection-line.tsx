import { counted } from '../words/counts.ts';

/** How many rows are selected for export; it stays at the foot while any are. */
export function SelectionLine({ count, onClear }: { readonly count: number; readonly onClear: () => void }) {
  return (
    <output class="selection">
      {counted(count, 'row')} selected for export
      <button type="button" class="link" onClick={onClear}>
        Clear selection
      </button>
    </output>
  );
}
