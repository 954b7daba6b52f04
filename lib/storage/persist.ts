/** Asks the browser to keep the library when disk space runs low; true where it says that it will. */
export async function askToPersist(): Promise<boolean> {
  // A browser may know none of it, or refuse to be asked here: the library works without.
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

/** How many bytes the browser will still take, as far as it tells; null where it does not. */
export async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  } catch {
    return null;
  }
}
