import type { DiffPart } from '@/lib/core/compare/diff-words.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import type { Sign } from './relation-words.ts';
import { wordingDiff } from './wording-diff.ts';

/** The words of a claim as another article has them. */
interface WordsElsewhere {
  readonly parts: readonly DiffPart[];
  readonly sign: Extract<Sign, 'verbatim' | 'trimmed' | 'altered' | 'paraphrase'>;
  /** The relation by name: "Trimmed". */
  readonly words: string;
}

const wordsOf = ({ passages }: Annotation): string =>
  passages
    .map(({ quote }) => quote.exact)
    .join(' … ')
    .replace(/^that\s+/, '');

const isQuoted = ({ body }: Annotation): boolean => body.type === 'claim' && body.kind === 'direct';

/** Whether the one only goes on where the other ends, or begins before it: what is put in place of its words is another wording. */
function isLonger(end: readonly DiffPart[], by: 'startsWith' | 'endsWith'): boolean {
  const wordsBy = (wanted: DiffPart['kind']) =>
    end
      .filter(({ kind }) => kind === wanted)
      .map(({ text }) => text.trim().toLowerCase())
      .join(' ');
  const [removed, added] = [wordsBy('removed'), wordsBy('added')];
  return removed[by](added) || added[by](removed);
}

/** In what the words of a claim differ from those of another, that share a run of theirs; nothing is said of why. */
export function wordsElsewhere(own: Annotation, other: Annotation): WordsElsewhere {
  const parts = wordingDiff(wordsOf(own), wordsOf(other));
  const told = parts.filter(({ kind, text }) => kind !== 'same' || text.trim() !== '');
  const [first, last] = [
    told.findIndex(({ kind }) => kind === 'same'),
    told.findLastIndex(({ kind }) => kind === 'same'),
  ];
  if (told.every(({ kind }) => kind === 'same')) return { parts, sign: 'verbatim', words: 'Verbatim' };
  const isWholeInside =
    told.slice(first, last + 1).every(({ kind }) => kind === 'same') &&
    isLonger(told.slice(0, first), 'endsWith') &&
    isLonger(told.slice(last + 1), 'startsWith');
  if (isWholeInside) return { parts, sign: 'trimmed', words: 'Shorter or longer' };
  // Reported words are nobody's wording: they cannot be altered.
  return isQuoted(own) && isQuoted(other)
    ? { parts, sign: 'altered', words: 'Altered' }
    : { parts, sign: 'paraphrase', words: 'In other words, in part' };
}
