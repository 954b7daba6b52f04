import type { ComponentChildren } from 'preact';
import { ListSelect } from '../list-select.tsx';
import { useLibrary } from './library-context.ts';
import { choiceOf } from './model/view-state.ts';

/** What a view shows, and what its head tells and offers. */
export interface ViewList {
  readonly words: string;
  readonly count: number;
  readonly choices: ComponentChildren;
  readonly list: ComponentChildren;
  /** Whether texts of articles are still looked through. */
  readonly isLooking?: boolean;
  /** Between head and list. */
  readonly above?: ComponentChildren;
}

/** The orders of a view, and what chooses among them. */
export function useOrder<Choice extends string>(choices: Readonly<Record<Choice, string>>) {
  const { state, actions } = useLibrary();
  const order = choiceOf(choices, state.order);
  const select = (
    <ListSelect
      name="Order"
      choices={choices}
      value={order}
      onChange={(next) => actions.onState({ ...state, order: next }, 'replace')}
    />
  );
  return { order, select };
}
