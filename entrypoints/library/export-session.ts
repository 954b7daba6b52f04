import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { saveBlob } from '../popup/save-file.ts';
import type { ExportOrder } from './export-file.ts';
import type { ExportNews } from './export-worker.ts';
import type { Notices } from './notices.ts';

/** An export of the library: built by a worker, with progress and cancel where it takes its time. */
export interface ExportSession {
  /** Percent that is done; undefined where nothing is to be told. */
  readonly done: ReadonlySignal<number | undefined>;
  readonly save: (order: ExportOrder) => void;
  readonly cancel: () => void;
}

/** Milliseconds after which the user is told how far it is: small exports are there before. */
const TOLD_AFTER = 400;

const FAULT = 'It could not be done: a fault in On the Record. Nothing was changed.';

/** An order with no more of the articles than the worker needs. */
function trimmed({ articles, ids, ...order }: ExportOrder): ExportOrder {
  const wanted = new Set(ids);
  const holding = articles.filter(({ catalog }) => catalog.ids.some((id) => wanted.has(id)));
  const nothing = {
    ids: [],
    types: '',
    names: [],
    speakers: [],
    labels: [],
    dates: [],
    flags: [],
    acts: [],
    tags: [],
  };
  return { ...order, ids, articles: holding.map((article) => ({ ...article, catalog: nothing })) };
}

export function exportSession({ say, fail }: Notices): ExportSession {
  const done = signal<number>();
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
    done.value = undefined;
  };
  return {
    done,
    save: (order) => {
      end();
      worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
      let share = 0;
      timer = setTimeout(() => (done.value = Math.floor(share * 100)), TOLD_AFTER);
      worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
        if ('share' in data) {
          share = data.share;
          if (done.value !== undefined) done.value = Math.floor(share * 100);
          return;
        }
        end();
        if ('file' in data) saveBlob(data.file.name, data.file.blob);
        else fail(`Not exported. ${data.failure}`);
      });
      worker.addEventListener('error', () => {
        end();
        fail(`Not exported. ${FAULT}`);
      });
      // A worker has no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(trimmed(order));
    },
    cancel: () => {
      end();
      say('Cancelled. Nothing was exported.');
    },
  };
}
