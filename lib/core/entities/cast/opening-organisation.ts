import type { AnnotatedText } from '../../model.ts';
import { firstFrom } from '../../text/places.ts';
import { isCapital, type Word, wordsOf } from '../../text/words.ts';
import { kindsOf } from '../mentions/body-names.ts';
import { sentenceAt } from './scene.ts';

/** Kinds of bodies that people work at. */
const WORKPLACES = ['company', 'association', 'charity', 'school', 'research', 'hospital', 'museum', 'zoo'];

/** "At the Harbour Museum, … Ana Rao, curator of maps, is less sure": the body that a sentence opens at. */
export function openingOrganisation(text: AnnotatedText, place: number): readonly Word[] | undefined {
  const sentence = sentenceAt(text, place);
  const first = sentence?.firstToken ?? 0;
  if (sentence === undefined || text.tokens[first]?.norm !== 'at') return undefined;
  const end = firstFrom(text.tokens, place, ({ start }) => start);
  const words = wordsOf(text.tokens, first + 1, end);
  const comma = words.findIndex((word) => word.text === ',');
  const organisation = words.slice(words[0]?.norm === 'the' ? 1 : 0, Math.max(0, comma));
  const kinds = kindsOf(organisation.slice(-1));
  const isName = organisation.every((word) => isCapital(word) || /^(?:of|for|and|&|the)$/.test(word.norm));
  return organisation.length > 1 && isName && WORKPLACES.some((kind) => kinds.has(kind))
    ? organisation
    : undefined;
}
