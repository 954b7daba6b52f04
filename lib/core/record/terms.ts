import type { Span } from '../model.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { speakerIn } from './catalog.ts';
import { passagesOf } from './passages.ts';
import type { Annotation, Body } from './record.ts';

/** Latin letters of Latin-1 that no decomposition leads to plain ones. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', ð: 'd', þ: 'th', œ: 'oe' };

/** A number with its grouping, fraction and unit ("5G"), letters with points between ("U.S."), a word ("G20"), a sign ("½"). */
const WORD =
  /\p{Nd}+(?:[.,·'’]\p{Nd}+)*[\p{L}\p{M}]*|\p{L}(?:\.\p{L}\p{M}*(?![\p{L}\p{M}]))+|\p{L}[\p{L}\p{M}\p{N}]*|\p{N}/gu;

function foldNumber(number: string): string {
  return number.normalize('NFKC').replaceAll(/[,'’]/g, '').replaceAll('·', '.');
}

function foldLetterWord(word: string): string {
  return foldLetters(word)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll(/[ßæøðþœ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Lower case, without diacritics, points and grouping: "Ríos" is "rios", "U.S." "us", "1,400" "1400". */
function foldWord(word: string): string {
  const number = /^\p{Nd}[\p{Nd}.,·'’]*/u.exec(word)?.[0] ?? '';
  return `${foldNumber(number)}${foldLetterWord(word.slice(number.length))}`;
}

/** Single letters find nothing worth finding; single digits do. */
const isTerm = (folded: string): boolean => folded.length > 1 || /\p{N}/u.test(folded);

function wordsIn(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldWord).filter(isTerm);
}

/** The texts of a finding that it is looked for by. */
function textsOf(body: Body): (string | undefined)[] {
  const speaker = speakerIn(body);
  const who = [speaker?.name, speaker?.role, speaker?.affiliation, ...(speaker?.aliases ?? [])];
  const words = passagesOf(body).map(({ text }) => text);
  if (body.type === 'claim') return [...words, ...who, body.source?.text, body.cue?.text];
  const said = [...words, ...who, body.saidBy?.cue ?? undefined];
  if (body.type === 'figure')
    return [...said, body.measure, body.unit, body.place, [body.value].flat().join(' ')];
  const deeds = body.deeds.flatMap(({ action, actors, counterparts, event, place }) => [
    action,
    ...actors,
    ...counterparts,
    event,
    place,
  ]);
  return [...said, body.name, body.kind, ...deeds];
}

/** The words that an annotation is found by, each once: of the finding, its note and tags, and its article's title. */
export function termsOf({ body, note, tags }: Annotation, title: string): string[] {
  const texts = [...textsOf(body), note?.text, ...tags, title];
  return [...new Set(texts.flatMap((text) => wordsIn(text ?? '')))];
}

/** The words of a query, folded as `termsOf` folds them; each is to be a word of the annotation or its beginning. */
export function queryTerms(query: string): string[] {
  return [...new Set(wordsIn(query))];
}

/** How many UTF-16 units of a word fold to something that begins with the term, at least. */
function prefixLength(word: string, term: string): number {
  let end = 0;
  for (const character of word) {
    end += character.length;
    const rest = word.slice(end);
    if (!/^\p{M}/u.test(rest) && foldWord(word.slice(0, end)).length >= term.length) return end;
  }
  return word.length;
}

/** What a query finds in a text, for highlighting: the beginnings of words, as UTF-16 spans in text order. */
export function highlightsOf(text: string, query: string): Span[] {
  // The longest term first: of “fund funding” the longer is what a word begins with.
  const terms = queryTerms(query).toSorted((a, b) => b.length - a.length);
  if (terms.length === 0) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = foldWord(word);
    const term = isTerm(folded) ? terms.find((each) => folded.startsWith(each)) : undefined;
    return term === undefined ? [] : [{ start: index, end: index + prefixLength(word, term) }];
  });
}
