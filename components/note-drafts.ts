import { createContext } from 'preact';

/** Notes that were begun in the lists and are not kept, by the id of their finding. */
export interface Drafts {
  readonly of: (id: string) => string | undefined;
  /** Undefined lets go of it. */
  readonly keep: (id: string, text: string | undefined) => void;
}

/** Drafts that are gone with the view. */
function draftsInMemory(): Drafts {
  const drafts = new Map<string, string>();
  return {
    of: (id) => drafts.get(id),
    keep: (id, text) => void (text === undefined ? drafts.delete(id) : drafts.set(id, text)),
  };
}

export const NoteDrafts = createContext<Drafts>(draftsInMemory());
