import type { ComparedItem } from './compared-items.ts';
import { relationGroups } from './relation-groups.ts';
import { RelationSign } from './signs.tsx';

interface Props {
  readonly items: readonly ComparedItem[];
  /** `ComparedItem.id` of the passage that is looked at. */
  readonly current: string | undefined;
  readonly onGo: (id: string) => void;
}

const HEADS = { passage: 'Words', figure: 'Figures', copied: 'Copied' } as const;

/** The item of a group after the one that is looked at, round the end. */
function nextOf(own: readonly ComparedItem[], current: string | undefined): ComparedItem | undefined {
  return own[(own.findIndex(({ id }) => id === current) + 1) % own.length];
}

/** What the signs and lines on the page mean, and how many there are of each; pressed, it goes to the next of its kind. */
export function RelationLegend({ items, current, onGo }: Props) {
  return (
    <section class="relationlegend" aria-label="What the lines mean">
      {(['passage', 'figure', 'copied'] as const).map((kind) => {
        const groups = relationGroups(items.filter((item) => item.kind === kind));
        if (groups.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{HEADS[kind]}</h3>
            <ul>
              {groups.map(({ words, items: own }) => {
                const [{ sign, differs }] = own as [ComparedItem];
                const next = nextOf(own, current);
                return (
                  <li key={words}>
                    <button
                      type="button"
                      class={differs ? 'rel differs' : 'rel'}
                      onClick={() => next && onGo(next.id)}
                    >
                      <RelationSign sign={sign} />
                      {words}
                      <span class="n">{own.length}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
      <p class="fine">
        A line <b>under</b> the words: the release has them. <b>Over</b>: it has not. <b>Heavy</b>: here they
        differ. <b>Broken</b>: in other words, rounded or in another unit. <b>Dots</b>: the release goes on.
      </p>
    </section>
  );
}
