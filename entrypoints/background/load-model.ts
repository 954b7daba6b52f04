import browser from 'webextension-polyfill';
import { type TaggerModel, unpackModel } from '@/lib/core/attribution/tagger/model.ts';

let loading: Promise<TaggerModel> | undefined;

/** The attribution model in the extension's package, read once; a failure is told and tried again at the next call. */
export function loadModel(): Promise<TaggerModel> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What the load is called in the worker's own timings, which the bench reads (https://w3c.github.io/user-timing/). */
const MODEL_LOAD = 'attribution model';

async function read(): Promise<TaggerModel> {
  const start = performance.now();
  const response = await fetch(browser.runtime.getURL('/attribution-model.bin'));
  const model = unpackModel(await response.arrayBuffer());
  performance.measure(MODEL_LOAD, { start });
  return model;
}
