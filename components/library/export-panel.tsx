import { Working } from './working.tsx';

interface Props {
  /** Percent. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** How far an export is that takes its time. */
export function ExportPanel({ done, onCancel }: Props) {
  return (
    <section class="file-panel" aria-labelledby="export-heading">
      <div class="file-panel-head">
        <h2 id="export-heading">Export</h2>
      </div>
      <Working words="The file is being written." done={done} onCancel={onCancel} />
    </section>
  );
}
