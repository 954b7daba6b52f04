import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportedFile } from '@/lib/core/export/export-analysis.ts';
import { Brief } from './brief.tsx';
import type { BriefData, BriefHead } from './brief-data.ts';
import { briefFile } from './brief-file.ts';

interface Props {
  readonly head: BriefHead;
  /** Reads all that the brief tells. */
  readonly read: () => Promise<BriefData>;
  readonly onSaveFile: (file: ExportedFile) => void;
  readonly onClose: () => void;
  /** Whether the browser is to be asked to print it once it is there. */
  readonly prints: boolean;
}

/** A brief as it will be printed, and the ways out. Esc goes back to the list. */
export function BriefView({ head, read, onSaveFile, onClose, prints }: Props) {
  const [data, setData] = useState<BriefData>();
  const [fault, setFault] = useState('');
  const page = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let isWanted = true;
    read().then(
      (found) => isWanted && setData(found),
      (error: unknown) => isWanted && setFault(error instanceof Error ? error.message : String(error)),
    );
    window.scrollTo(0, 0);
    return () => {
      isWanted = false;
    };
  }, []);
  useEffect(() => {
    if (!data) return;
    first.current?.focus();
    if (prints) window.print();
  }, [data]);
  const save = () => {
    const shown = page.current?.firstElementChild;
    if (shown) onSaveFile(briefFile(shown, head));
  };
  return (
    <main class="briefview">
      <div class="viewhead">
        <button type="button" class="link" onClick={onClose}>
          Back to the list
        </button>
        <output class="meta">{data ? 'As it will be printed' : fault || 'Laying out …'}</output>
        <span class="push" />
        {data && (
          <>
            <button type="button" class="button primary" ref={first} onClick={() => window.print()}>
              Print …
            </button>
            <button type="button" class="button" onClick={save}>
              Save as a page (HTML)
            </button>
          </>
        )}
      </div>
      <div class="paper" ref={page}>
        {data && <Brief head={head} data={data} />}
      </div>
    </main>
  );
}
