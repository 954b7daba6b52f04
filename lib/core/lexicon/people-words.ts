import { wordSet } from './word-set.ts';

/** Nouns for people, or for how many of them, singular, that no ending tells. */
export const PEOPLE_WORDS = wordSet(
  `adult anyone audience aunt baby boy bride brother child couple cousin crew crowd dad daughter duchess duke
  elite everyone family fan father female folk folks friend girl group guest guy handful hawk household human
  individual insider kid king lady lord majority male man media men minority mom mother mum neighbor neighbour number
  nurse observer one other pair parent people person pro public pupil quarter queen rest scholar scout self
  sister some son soul source string team those tribe trio twin uncle victim voter who widow wife woman women
  youth`,
);
