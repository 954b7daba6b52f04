import { AMOUNT_WAYS } from '../../../lexicon/units.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { isWhen } from '../phrases/is-when.ts';
import type { Noun } from './nouns.ts';
import { type Piece, pieceOf } from '../form/pieces.ts';

/** The noun that a figure counts or is an amount of, and the phrase behind it. */
export function countedBy(standing: Standing): { readonly counted: Piece; readonly end: number } {
  const { scene, figure, after } = standing;
  const described = describedBy(standing);
  if (described !== undefined) return { counted: described, end: after + 1 };
  if (isAmountOf(standing))
    return { counted: pieceOf(rangeWords(scene, { first: after + 1, end: after + 2 })), end: after + 2 };
  return { counted: pieceOf(wordsOf(scene, figure.noun.first, figure.noun.end)), end: after };
}

/** "the 125-key [hotel]": what a number and its noun only describe; undefined of other figures. */
function describedBy({ scene, figure, after }: Standing): Piece | undefined {
  const { first, end } = figure.noun;
  const [hyphen, phrase] = [scene.tokens[first - 1], scene.phrases[after]];
  const isCompound =
    figure.kind === 'count' && hyphen?.text === '-' && hyphen.end === scene.tokens[first]?.start;
  if (!isCompound || phrase?.kind !== 'noun' || phrase.firstToken >= end || phrase.endToken <= end)
    return undefined;
  return pieceOf(wordsOf(scene, end, phrase.endToken));
}

/** "6,500 miles [of water mains]", "$2 million [in scholarships]", which that measures, but not "$2 million in the north". */
function isAmountOf({ scene, figure, after }: Standing): boolean {
  const { phrases, tokens } = scene;
  const [link, noun] = [phrases[after], phrases[after + 1]];
  if (!/^(?:money|quantity)$/.test(figure.kind) || link?.kind !== 'prep' || noun?.kind !== 'noun')
    return false;
  const isBare =
    tokens[noun.firstToken]?.pos !== 'DET' &&
    tokens[noun.head]?.pos === 'NOUN' &&
    !isWhen(scene, noun) &&
    !AMOUNT_WAYS.has(noun.norm);
  return link.norm === 'of' || (link.norm === 'in' && isBare);
}

/** "the deaths of 12 miners" */
export const isOfFigure = ({ scene, before }: Standing, { at }: Noun): boolean =>
  at === before - 1 && scene.phrases[before]?.norm === 'of';
