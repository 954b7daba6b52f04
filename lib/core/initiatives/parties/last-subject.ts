import { itemAt } from '../../text/item-at.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { SUBJECT_OPENERS_BEFORE } from '../../lexicon/phrase-bounds.ts';
import type { AnnotatedText, Token } from '../../model.ts';
import {
  ROLES,
  type Subject,
  SUBJECTS_LOOKED_AT,
  subjectsBefore,
  subjectsIn,
} from '../names/named-subjects.ts';
import { isParty } from './is-party.ts';

/** Words for a country or place named before. */
const COUNTRY = /^(?:the|this) (?:country|nation|state|province|city|kingdom|republic)$/i;

const NAMES: ReadonlySet<string | undefined> = new Set(COUNTRIES.map(({ names }) => names[0]));

export const isCountry = (words: string): boolean => NAMES.has(words.replace(/^the /i, ''));

export const isCountryNoun = (words: string): boolean => COUNTRY.test(words);

/** A subject named before a token, last first: in its own sentence, and `back` ones before that. */
export function lastSubject(
  text: AnnotatedText,
  sentence: number,
  before: number,
  {
    from = 0,
    back,
    suits,
  }: { readonly from?: number; readonly back: number; readonly suits: (subject: Subject) => boolean },
): Subject | undefined {
  for (let at = sentence - from; at >= 0 && sentence - at <= back; at -= 1) {
    const named = subjectsIn(text, at);
    const found =
      at === sentence
        ? subjectsBefore(named, before).findLast(suits)
        : named.slice(0, SUBJECTS_LOOKED_AT).find(suits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether "it" may stand for the subject: a body, as far as its words tell. */
export const isBodily = ({ words }: Subject): boolean =>
  isParty(words) && !ROLES.test(words) && !/^\p{Lu}\p{Ll}+(?:tion|ment|ness|ance|ence)s?$/u.test(words);

/**
 * The subject that stands around a pronoun at `token` or follows it: "[Oro Air], through its fund, has paid", "As part of its fund,
 * [Oro Air] has paid", "When it founded the fund, [Oro Air] said".
 */
export function subjectAround(text: AnnotatedText, sentence: number, token: number): Subject | undefined {
  const { tokens, sentences } = text;
  const subjects = subjectsIn(text, sentence).filter(isBodily);
  const around = subjects.findLast(
    ({ end, verb }) => end <= token && verb > token && !hasVerb(tokens.slice(end, token)),
  );
  if (around !== undefined) return around;
  const opening = itemAt(tokens, sentences[sentence]?.firstToken ?? -1);
  if (!SUBJECT_OPENERS_BEFORE.has(opening?.norm ?? '') || subjects.some(({ end }) => end <= token))
    return undefined;
  return subjects.find(({ first }) => {
    const before = /^(?:the|an?)$/.test(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1;
    return before > token && tokens[before]?.text === ',';
  });
}

const hasVerb = (tokens: readonly Token[]): boolean => tokens.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
