import browser from 'webextension-polyfill';

const KEY = 'run of the browser';

let run: Promise<string> | undefined;

async function thisRun(): Promise<string> {
  const { session } = browser.storage;
  const { [KEY]: known } = await session.get(KEY);
  if (typeof known === 'string') return known;
  const made = crypto.randomUUID();
  await session.set({ [KEY]: made });
  return made;
}

/** The name that what is done in a tab goes by in the journal; tabs of another run of the browser have others. */
export async function placeOf(tabId: number | undefined): Promise<string> {
  run ??= thisRun();
  return `${await run} ${tabId ?? ''}`;
}
