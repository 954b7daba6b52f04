import type { AlignedFigure, AlignedPassage, Relation, WordChange } from '@/lib/core/align/alignment.ts';

/** The signs of a comparison (../shared/look/compare.md), one a relation. */
export type Sign =
  | 'verbatim'
  | 'trimmed'
  | 'altered'
  | 'paraphrase'
  | 'speaker'
  | 'absent'
  | 'left out'
  | 'copied'
  | 'rounded'
  | 'converted';

/** A relation as it is shown: an observation, never a verdict. */
export interface ShownRelation {
  readonly sign: Sign;
  readonly words: string;
  /** Whether the two texts differ there. */
  readonly differs: boolean;
  /** Whether it is only possible. */
  readonly isUnsure: boolean;
}

const PASSAGES: Readonly<Record<Relation, ShownRelation>> = {
  verbatim: { sign: 'verbatim', words: 'Verbatim', differs: false, isUnsure: false },
  trimmed: { sign: 'trimmed', words: 'Trimmed', differs: false, isUnsure: false },
  altered: { sign: 'altered', words: 'Altered', differs: true, isUnsure: false },
  paraphrase: { sign: 'paraphrase', words: 'Possibly a paraphrase', differs: false, isUnsure: true },
  misattributed: { sign: 'speaker', words: 'Other speaker', differs: true, isUnsure: false },
  absent: { sign: 'absent', words: 'Not in the release', differs: false, isUnsure: false },
};
const PARAPHRASE_THAT_DIFFERS: ShownRelation = {
  sign: 'altered',
  words: 'Possibly a paraphrase; differs',
  differs: true,
  isUnsure: true,
};

export function passageRelation({ relation, distorted }: AlignedPassage): ShownRelation {
  return distorted && relation === 'paraphrase' ? PARAPHRASE_THAT_DIFFERS : PASSAGES[relation];
}

export const FIGURE_RELATIONS: Readonly<Record<AlignedFigure['relation'], ShownRelation>> = {
  same: { sign: 'verbatim', words: 'Same', differs: false, isUnsure: false },
  rounded: { sign: 'rounded', words: 'Rounded', differs: false, isUnsure: false },
  converted: { sign: 'converted', words: 'Converted', differs: false, isUnsure: false },
  changed: { sign: 'altered', words: 'Changed', differs: true, isUnsure: false },
  new: { sign: 'absent', words: 'New', differs: false, isUnsure: false },
};

/** One difference in wording: "12 → 21", "negation left out", "“not” put in". */
export function changeWords({ kind, from, to }: WordChange): string {
  if (kind === 'order') return 'order';
  if (kind === 'negation' && from === '') return 'negation put in';
  if (kind === 'negation' && to === '') return 'negation left out';
  const told = kind === 'tense' ? 'tense: ' : '';
  if (from === '') return `“${to}” put in`;
  if (to === '') return `“${from}” left out`;
  return kind === 'number' || kind === 'unit' ? `${from} → ${to}` : `${told}“${from}” → “${to}”`;
}
