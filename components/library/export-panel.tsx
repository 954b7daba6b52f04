import { Working } from './working.tsx';

interface Props {
  /** Percent. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** How far an export is that takes its time. */
export function ExportPanel({ done, onCancel }: Props) {
  return (
    <section class="restore" aria-labelledby="export-heading">
      <div class="restore-head">
        <h2 id="export-heading">Export</h2>
      </div>
      <Working words="The file is being written." done={done} onCancel={onCancel} />
    </section>
  );
}
