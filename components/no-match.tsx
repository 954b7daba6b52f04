import { KINDS, type Kind } from './kind-tabs.tsx';
import { counted } from './words/counts.ts';

interface Props {
  readonly kind: Kind;
  readonly query: string;
  readonly counts: Readonly<Record<Kind, number>>;
  /** Whether there are unsure claims that could be shown. */
  readonly hidesUnsure: boolean;
  readonly onShow: (kind: Kind) => void;
  readonly onClear: () => void;
}

const NOUNS: Readonly<Record<Kind, string>> = {
  claim: 'speaker',
  figure: 'figure',
  initiative: 'initiative',
};

const NONE: Readonly<Record<Kind, string>> = {
  claim: 'No claim is put in anybody’s mouth.',
  figure: 'No figure is given.',
  initiative: 'No initiative is named.',
};

/** An empty list: what else the filter finds, or, without a filter, that there is nothing. */
export function NoMatch({ kind, query, counts, hidesUnsure, onShow, onClear }: Props) {
  if (!query.trim())
    return (
      <div class="state">
        <p>{hidesUnsure ? 'No claim is sure.' : NONE[kind]}</p>
      </div>
    );
  const others = KINDS.filter((other) => counts[other] > 0);
  const found = others.map((other) => counted(counts[other], NOUNS[other])).join(' and ');
  const isOne = others.length === 1 && others.every((other) => counts[other] === 1);
  return (
    <div class="state">
      <h2>
        No {NOUNS[kind]} matches “{query.trim()}”
      </h2>
      <p>{found ? `${found} ${isOne ? 'does' : 'do'}.` : 'Nothing else does.'}</p>
      <div class="ways">
        {others.map((other) => (
          <button type="button" class="button" key={other} onClick={() => onShow(other)}>
            Show {NOUNS[other]}s
          </button>
        ))}
        <button type="button" class="button plain" onClick={onClear}>
          Clear filter
        </button>
      </div>
    </div>
  );
}
