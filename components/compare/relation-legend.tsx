import type { Comparison } from '@/lib/core/align/comparison.ts';
import { wordsOfSpans } from './both-wordings.ts';
import type { ComparedItem } from './compared-items.ts';
import type { MarkClass } from './compared-marks.ts';
import { relationGroups } from './relation-groups.ts';
import type { Sign } from './relation-words.ts';
import { RelationSign } from './signs.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly items: readonly ComparedItem[];
  /** `ComparedItem.id` of the passage that is looked at. */
  readonly current: string | undefined;
  readonly onGo: (id: string) => void;
}

/** How the words of a relation are drawn, on words that stand for any. */
function Sample({
  sign,
  isUnsure,
  kind,
  words,
}: Pick<ComparedItem, 'sign' | 'isUnsure' | 'kind'> & { readonly words: string }) {
  if (kind === 'figure') return <span class={FIGURE_LINES[sign]}>{words}</span>;
  if (kind === 'copied') return <span class="r-copied">the words</span>;
  const line = isUnsure ? 'r-reworded' : sign === 'absent' ? 'r-not' : 'r-same';
  if (sign === 'speaker')
    return (
      <>
        <span class={line}>the words</span> <span class="w">name</span>
      </>
    );
  const end = ENDS[sign];
  return end ? (
    <>
      <span class={line}>the </span>
      <span class={end}>words</span>
    </>
  ) : (
    <span class={line}>the words</span>
  );
}

/** What is drawn at the end of the words that stand for any. */
const ENDS: Readonly<Partial<Record<Sign, MarkClass>>> = { altered: 'w', trimmed: 'r-cut' };
const FIGURE_LINES: Readonly<Partial<Record<Sign, MarkClass>>> = {
  verbatim: 'f-same',
  rounded: 'f-near',
  converted: 'f-near',
  altered: 'f-differs',
  absent: 'f-new',
};

const HEADS = { passage: 'Words', figure: 'Figures', copied: 'Copied' } as const;

/** The item of a group after the one that is looked at, round the end. */
function nextOf(own: readonly ComparedItem[], current: string | undefined): ComparedItem | undefined {
  return own[(own.findIndex(({ id }) => id === current) + 1) % own.length];
}

/** What the signs and lines on the page mean, and how many there are of each; pressed, it goes to the next of its kind. */
export function RelationLegend({ comparison: { article }, items, current, onGo }: Props) {
  const figureOf = ({ kind, article: spans }: ComparedItem) =>
    kind === 'figure' ? wordsOfSpans(article, spans) : '';
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
                const [first] = own as [ComparedItem];
                const { sign, differs } = first;
                const next = nextOf(own, current);
                return (
                  <li key={words}>
                    <button
                      type="button"
                      class={differs ? 'rel differs' : 'rel'}
                      onClick={() => next && onGo(next.id)}
                    >
                      <RelationSign sign={sign} />
                      <span class="sample" aria-hidden="true">
                        <Sample {...first} words={figureOf(first)} />
                      </span>
                      <span>{words}</span>
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
