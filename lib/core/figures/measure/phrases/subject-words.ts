import { OPENING_DETERMINERS } from '../../../lexicon/closed-classes.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { PhraseRange } from '../../../text/clauses.ts';
import { isPronoun, rangeWords } from './measure-words.ts';
import type { Scene, Standing } from '../../scene.ts';
import { wholeSubject } from './whole-subject.ts';

/** The subject in words, pronouns put off; null where there is none to name. */
export function subjectWords({ scene }: Pick<Standing, 'scene'>, verb: number): string | null {
  const subject = wholeSubject(scene.phrases, verb);
  if (subject === null) return null;
  const only = scene.phrases[subject.first];
  if (subject.end - subject.first === 1 && only?.kind === 'marked') return null;
  return isPronoun(scene, subject) || takesUpNumber(scene, subject) ? null : rangeWords(scene, subject);
}

/** The subject with its article, without the capital of a word that only opens its sentence. */
export function subjectWithArticle({ scene }: Pick<Standing, 'scene'>, verb: number): string | null {
  const words = subjectWords({ scene }, verb);
  const first = itemAt(scene.phrases, wholeSubject(scene.phrases, verb)?.first ?? -1);
  if (words === null || first === undefined) return words;
  const opening = scene.tokens[first.firstToken];
  const article = OPENING_DETERMINERS.has(opening?.norm ?? '');
  if (article && !words.toLowerCase().startsWith(`${opening?.norm ?? ''} `))
    return `${opening?.norm ?? ''} ${words}`;
  const opens = first.firstToken === scene.firstToken && !/^(?:PROPN|NOUN|X)$/.test(opening?.pos ?? '');
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "that number", "this sum": of what was measured before. */
function takesUpNumber({ tokens, phrases }: Scene, { first, end }: PhraseRange): boolean {
  const phrase = phrases[first];
  return (
    end - first === 1 &&
    phrase !== undefined &&
    phrase.endToken - phrase.firstToken === 2 &&
    /^(?:that|this)$/.test(tokens[phrase.firstToken]?.norm ?? '') &&
    /^(?:number|figure|amount|sum|total|share|percentage|proportion)$/.test(phrase.norm)
  );
}
