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

async function read(): Promise<TaggerModel> {
  const response = await fetch(browser.runtime.getURL('/attribution-model.bin'));
  return unpackModel(await response.arrayBuffer());
}
