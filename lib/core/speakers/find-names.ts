import { TIME_WORDS } from '../attribution/word-lists.ts';
import type { AnnotatedText, Sentence, Token } from '../model.ts';
import { afterDateline } from '../text/dateline.ts';
import { BODY_KINDS } from './body-words.ts';
import type { Cast } from './cast.ts';
import { nameWords } from './names.ts';
import { readMention } from './read-mention.ts';
import { PORTFOLIO_WORDS, ROLE_NOUNS, ROLE_VERBS } from './role-words.ts';
import { wordsOf } from './words.ts';

/** The longest description before a name and the longest apposition after it, in tokens. */
const BEFORE = 5;
const AFTER = 30;

const PARTICLE = /^(?:de|da|do|dos|del|della|di|du|la|van|von|der|den|ter|bin|ibn|al|el|y)$/;
const OPENING =
  /^(?:the|a|an|but|and|if|when|while|after|before|as|in|on|at|for|with|by|he|she|it|they|we|you|his|her|its|their|our|this|that|these|those|there|what|who|how|why|asked|i)$/;

/**
 * Puts the people and bodies that the text names with a role, a title or a description into the cast, and returns all
 * names of two words or more, for whom a surname alone may stand.
 */
export function findNames(text: AnnotatedText, cast: Cast): string[] {
  const names: string[] = [];
  for (const sentence of text.sentences) {
    if (isTitleCase(text.tokens, sentence)) continue;
    let at = sentence.firstToken;
    const block = text.article.blocks[sentence.block];
    const begins = block === undefined ? 0 : afterDateline(text.article.text, block);
    while (at < sentence.endToken && (text.tokens[at]?.start ?? begins) < begins) at += 1;
    const from = at;
    while (at < sentence.endToken) {
      const end = endOfName(text.tokens, at, sentence);
      if (end > at) {
        const name = register(text, cast, sentence, from, at, end);
        if (name !== undefined) names.push(name);
      }
      at = Math.max(end, at + 1);
    }
  }
  return names;
}

/** Whether nearly all words have capitals, as in some headlines, so that these tell nothing. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0;
  let marks = 0;
  let capitals = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    if (/^[,;]$/.test(tokens[at]?.text ?? '')) marks += 1;
    if (/^\p{L}{2}/u.test(tokens[at]?.text ?? '')) words += 1;
    if (/^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '')) capitals += 1;
  }
  return words > 5 && marks === 0 && capitals / words > 0.7 && tokens[sentence.endToken - 1]?.text !== '.';
}

const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** The end of the run of capitalised words that opens at `first`; `first` where none does. */
function endOfName(tokens: readonly Token[], first: number, sentence: Sentence): number {
  const opening = tokens[first];
  if (!capital(opening) || opening === undefined || OPENING.test(opening.norm)) return first;
  if (/^(?:ADP|SCONJ|CCONJ|DET|PRON|AUX|PART)$/.test(opening.pos)) return first;
  if (
    first === sentence.firstToken &&
    opening.pos !== 'PROPN' &&
    opening.pos !== 'ADJ' &&
    !capital(tokens[first + 1])
  )
    return first;
  let end = first + 1;
  while (end < sentence.endToken) {
    const token = tokens[end];
    const joined = tokens[end - 1]?.end === token?.start;
    if (token === undefined) break;
    if (capital(token) || (joined && /^[-&/.]$/.test(token.text) && token.text !== '/')) end += 1;
    else if (joined && tokens[end - 1]?.text === '-') end += 1;
    else if (joined && /^['’]s?$/.test(token.text) && capital(tokens[end + 1])) end += 1;
    else if (PARTICLE.test(token.text) && capital(tokens[end + 1])) end += 1;
    else if (linksTitle(tokens, end)) end += 1;
    else break;
  }
  // A sentence's full stop is no part of the name.
  return tokens[end - 1]?.text === '.' && end === sentence.endToken ? end - 1 : end;
}

/** "of" and "and" inside a title or a body's name: "Minister of Trade and Supply", "Bank for the Lakes". */
function linksTitle(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|for|and|&|the|on)$/.test(tokens[at]?.norm ?? '')) return false;
  const previous = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1];
  if (next !== undefined && TIME_WORDS.has(next.norm)) return false;
  const isTitle = (word: string): boolean =>
    BODY_KINDS.has(word) || PORTFOLIO_WORDS.has(word) || ROLE_NOUNS.has(word);
  if (next?.norm === 'the') return isTitle(previous) && capital(tokens[at + 2]);
  return (
    capital(next) &&
    (isTitle(previous) || /^(?:of|for)$/.test(previous)) &&
    (tokens[at]?.norm !== 'and' || isTitle(next?.norm ?? '') || isTitle(previous))
  );
}

function register(
  text: AnnotatedText,
  cast: Cast,
  sentence: Sentence,
  from: number,
  first: number,
  end: number,
): string | undefined {
  const { tokens, article } = text;
  let start = first;
  while (start > from && first - start < BEFORE && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[start - 1]?.pos ?? ''))
    start -= 1;
  const bracket =
    tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? tokens[end + 1]?.text : undefined;
  const acronym = bracket !== undefined && /^\p{Lu}[\p{Lu}\d]{1,9}$/u.test(bracket) ? bracket : undefined;
  const after = acronym === undefined ? end : end + 3;
  const words = wordsOf(
    tokens,
    start,
    endOfApposition(tokens, endOfHouse(tokens, after, sentence), sentence),
  );
  const place = tokens[first]?.start ?? 0;
  const mention = readMention(article.text, words, acronym);
  if (mention.kind === 'person') {
    // Labels in capitals are read with the turns they open.
    if (mention.name === mention.name.toUpperCase()) return undefined;
    const known = mention.role !== undefined || mention.honorific !== undefined;
    if (known) cast.person(mention, place);
    else {
      const own = cast.findPerson(nameWords(mention.name), place);
      if (own !== undefined) cast.see(own, place);
    }
    return mention.name.includes(' ') ? mention.name : undefined;
  }
  if (
    mention.kind === 'body' &&
    (mention.words.length > 1 || acronym !== undefined || mention.descriptors.length > 0)
  ) {
    const named =
      mention.words.some((word) => BODY_KINDS.has(word.norm)) ||
      acronym !== undefined ||
      mention.descriptors.some((word) => BODY_KINDS.has(word));
    const isProper = mention.words.every((word) => /^(?:\p{Lu}|of$|for$|and$|the$|on$|&)/u.test(word.text));
    if (named && isProper) cast.body(mention, place);
  }
  return undefined;
}

/** The end of "of the Army Engineers" after a name; `end` where nothing of the kind follows. */
function endOfHouse(tokens: readonly Token[], end: number, sentence: Sentence): number {
  if (!/^(?:of|at|from|with)$/.test(tokens[end]?.norm ?? '')) return end;
  const first = tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
  const house = first < sentence.endToken ? endOfName(tokens, first, sentence) : first;
  return house > first ? house : end;
}

/** The end of ", director of the X Academy" after a name; `end` where nothing of the kind follows. */
function endOfApposition(tokens: readonly Token[], end: number, sentence: Sentence): number {
  if (tokens[end]?.text !== ',' || /^(?:VERB|AUX)$/.test(tokens[end + 1]?.pos ?? '')) return end;
  let tells = false;
  let relative = false;
  let at = end + 1;
  for (; at < Math.min(sentence.endToken, end + AFTER); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:.“”"—–]$/.test(token.text)) break;
    relative ||= /^(?:who|which|that|whose)$/.test(token.norm);
    // A clause of its own.
    if (token.pos === 'AUX' && !relative) return end;
    const verb = tokens[at - 1]?.norm === 'who' && ROLE_VERBS.has(token.lemma);
    tells ||=
      verb ||
      ROLE_NOUNS.has(token.lemma) ||
      ROLE_NOUNS.has(token.norm) ||
      (BODY_KINDS.has(token.norm) && tokens[end + 1]?.pos === 'DET');
  }
  if (!tells || at === end + 1) return end;
  // "Maria Okafor, Chief Executive, Northern Rail Trust"
  const house = tokens[at]?.text === ',' ? endOfName(tokens, at + 1, sentence) : at;
  return house > at + 2 &&
    /^[.;,]$/.test(tokens[house]?.text ?? '') &&
    BODY_KINDS.has(tokens[house - 1]?.norm ?? '')
    ? house
    : at;
}
