interface Props {
  /** Whether there are links among the marks. */
  readonly hasLinks: boolean;
}

const SIGNS = [
  ['m-claim', 'somebody’s words', 'one line: a claim'],
  ['m-figure', '412,000', 'two lines: a figure'],
  ['m-initiative', 'Fair Crossing Plan', 'broken line: an initiative'],
  ['m-claim m-unsure', 'raised eyebrows', 'dots: unsure, kept out of lists'],
  ['m-claim m-record', 'never promised', 'heavy red: on record'],
  ['m-claim m-hand', 'will complain', 'rule above: by hand'],
] as const;

/** What the lines on the page mean: kinds first, then how a mark stands. */
export function MarksLegend({ hasLinks }: Props) {
  return (
    <div class="legend">
      <p>What the lines mean</p>
      <dl>
        {SIGNS.map(([mark, words, means]) => (
          <div key={mark}>
            <dt>
              <span class={mark}>{words}</span>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      {hasLinks && <p>A marked link opens as a link. Hold Alt and click to open its card.</p>}
    </div>
  );
}
