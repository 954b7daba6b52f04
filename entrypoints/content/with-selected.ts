import type { LazyCard } from './lazy-card.ts';
import { type Selected, selectedIn } from './selected.ts';
import type { Session } from './session.ts';

/** Does something with the words of the article that are selected, or tells why that cannot be done; whether it was done. */
export function withSelected(
  { shown }: Session,
  card: LazyCard,
  what: (selected: Selected) => void,
): boolean {
  const selected = shown && selectedIn(shown);
  if (!shown) card.refuse('not-read');
  else if (!shown.keeps) card.refuse('nothing-kept');
  else if (!selected) card.refuse('not-selected');
  else what(selected);
  return shown?.keeps === true && selected !== null;
}
