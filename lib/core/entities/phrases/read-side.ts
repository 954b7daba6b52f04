import { bodyIn } from './body-phrase.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** "prosecuting", "for the defence": on which side of a case somebody speaks. */
export function sideOf(words: readonly Word[]): string | undefined {
  const [first, , last] = words;
  if (words.length === 1 && /^(?:prosecuting|defending)$/.test(first?.norm ?? '')) return first?.norm;
  const isSide = /^(?:defence|defense|prosecution|crown|plaintiffs?|claimants?|appellants?)$/.test(
    last?.norm ?? '',
  );
  return words.length === 3 && first?.norm === 'for' && isSide ? `for the ${last?.text ?? ''}` : undefined;
}

/** How a phrase opens that tells only for whom somebody speaks or acts. */
const SPEAKING_FOR = /^(?:representing|speaking|acting|appearing|writing|on)$/;

/** Whether the phrase tells only for whom somebody speaks: "acting for the bank", but "acting director". */
export const speaksForAnother = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  SPEAKING_FOR.test(first.norm) &&
  (first.norm !== 'acting' || /^(?:for|on)$/.test(second?.norm ?? ''));

/** The body after "representing", "speaking for", "on behalf of"; empty where none has a name. */
export function representedBy(words: readonly Word[]): Word[] {
  const joint = words.findIndex((word) => /^(?:representing|for|of)$/.test(word.norm));
  const isPlain =
    joint === 0 ||
    words
      .slice(0, joint)
      .every((word) => /^(?:speaking|acting|appearing|writing|on|behalf)$/.test(word.norm));
  const body = joint >= 0 && isPlain ? bodyIn(words.slice(joint + 1)) : [];
  return body.some((word) => isCapital(word)) ? body : [];
}
