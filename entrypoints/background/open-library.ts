import browser from 'webextension-polyfill';

/** Opens the library at what the fragment asks for, in the tab that has it open already if there is one. */
export async function openLibrary(at: string): Promise<boolean> {
  const page = browser.runtime.getURL('/library.html');
  const [open] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  const url = `${page}${at}`;
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true, ...(at !== '' && { url }) });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
  return true;
}
