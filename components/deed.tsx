import { isDone } from './words/deeds.ts';

/** What was done with an initiative: a chip, filled once the deed is done. */
export function Deed({ action }: { action: string }) {
  return <span class={isDone(action) ? 'deed' : 'deed open'}>{action}</span>;
}
