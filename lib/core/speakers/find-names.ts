import type { AnnotatedText, Sentence, Token } from '../model.ts';
import { afterDateline } from '../text/dateline.ts';
import { BODY_KINDS } from './body-words.ts';
import type { Cast } from './cast.ts';
import { nameWords } from './names.ts';
import type { Mention } from './mention.ts';
import { hasBodyName } from './phrase-shape.ts';
import { readMention } from './read-mention.ts';
import { withParts } from './read-person.ts';
import { endOfName } from './name-runs.ts';
import { ROLE_NOUNS, ROLE_VERBS } from './role-words.ts';
import { wordsOf } from './words.ts';

/** The longest description before a name and the longest apposition after it, in tokens. */
const BEFORE = 5;
const AFTER = 30;

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
  while (
    start > from &&
    first - start < BEFORE &&
    /^(?:NOUN|ADJ|PROPN|PART)$/.test(tokens[start - 1]?.pos ?? '')
  )
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
  const mention = withBracket(text, readMention(article.text, words, acronym), end, sentence);
  if (mention.kind === 'person') {
    // Labels in capitals are read with the turns they open.
    if (mention.name === mention.name.toUpperCase()) return undefined;
    const isFull = mention.name.includes(' ');
    const known =
      mention.role !== undefined ||
      mention.honorific !== undefined ||
      (isFull && (mention.gender !== undefined || start < first));
    if (known) cast.person(mention, place);
    else {
      const own = cast.findPerson(nameWords(mention.name), place);
      if (own !== undefined) cast.see(own, place);
    }
    return isFull ? mention.name : undefined;
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

/** Adds what brackets after a person's name say: "Alma Reyes (Chair)", "Tobias Lund (Harbour Authority)". */
function withBracket(text: AnnotatedText, mention: Mention, end: number, sentence: Sentence): Mention {
  if (mention.kind !== 'person' || text.tokens[end]?.text !== '(') return mention;
  const close = text.tokens
    .slice(end, Math.min(sentence.endToken, end + BEFORE + 3))
    .findIndex((token) => token.text === ')');
  const words = close < 0 ? [] : wordsOf(text.tokens, end + 1, end + close);
  const told = withParts(text.article.text, mention, [words]);
  return told.affiliation === undefined && hasBodyName(words) ? { ...told, affiliation: words } : told;
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
