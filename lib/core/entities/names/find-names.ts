import type { AnnotatedText, Sentence, Span, Token } from '../../model.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { afterDateline } from '../../text/dateline.ts';
import { keepTime } from '../../text/time-limit.ts';
import { type Cast } from '../cast/cast.ts';
import { isAlsoInSmall, placesOfName } from '../phrases/places-of-name.ts';
import { nameWords } from '../mentions/compare-names.ts';
import { introduceAged } from './aged-subjects.ts';
import { definedAt } from '../phrases/defined-names.ts';
import { endOfDegrees } from '../phrases/degrees.ts';
import { FullNames } from './full-names.ts';
import { isTitleCase, namesInHeading, repeatsHeadline } from './heading-names.ts';
import { introduceNaming } from './introduce-naming.ts';
import { introduceKnownLater, type NamedAt } from './known-later.ts';
import { endOfName } from './name-runs.ts';
import { addNicknames } from './nicknames.ts';
import { type NameRun, readNaming } from './read-naming.ts';
import { introduceSpelled } from './spelled-names.ts';

/**
 * Puts the people and bodies that the text names with a role, a title or a description into the cast, and returns all
 * names of two words or more, for whom a surname alone may stand.
 */
export function findNames(text: AnnotatedText, cast: Cast): FullNames {
  const names = new FullNames();
  const runs: NamedAt[] = [];
  const headed: NamedAt[] = [];
  introduceSpelled(text, cast);
  for (const sentence of text.sentences) {
    keepTime();
    if (repeatsHeadline(text, sentence)) continue;
    if (isTitleCase(text, sentence)) {
      headed.push(...namesInHeading(text.tokens, sentence));
      continue;
    }
    let at = sentence.firstToken;
    const block = text.article.blocks[sentence.block];
    const begins =
      block === undefined
        ? 0
        : Math.max(afterDateline(text.article.text, block), afterSourceMark(text.article.text, block));
    while (at < sentence.endToken && (text.tokens[at]?.start ?? begins) < begins) at += 1;
    const from = at;
    while (at < sentence.endToken) {
      const defined = definedAt(text.article.text, text.tokens[at]?.start ?? 0);
      const whole = (text.tokens[at]?.start ?? 0) + (defined?.name.length ?? 0);
      let end = endOfName(text.tokens, at, sentence);
      while (end < sentence.endToken && (text.tokens[end]?.start ?? whole) < whole) end += 1;
      if (end > at) {
        const opening = startOfInitials(text.tokens, at, sentence);
        const first = afterPost(text.tokens, opening, end);
        const run = { sentence, from: Math.min(from, first), first, end, isSeated: first > opening };
        const name = registerRun(text, cast, run);
        const place = text.tokens[first]?.start ?? 0;
        if (name !== undefined && !isOfKnownWord(text.article.text, name, place)) {
          names.add(name, place, block?.kind === 'heading');
          runs.push({ name, place });
        }
      }
      // "Ana Rao, | MD, PhD, | vice president of Corbel": letters that are nobody's name.
      at = end > at ? endOfDegrees(text.tokens, end, sentence) : at + 1;
    }
  }
  // A heading gives the names that the text does not.
  for (const { name, place } of headed) {
    if (names.find(nameWords(name).slice(-1)) !== undefined) continue;
    names.add(name, place);
    runs.push({ name, place });
  }
  addNicknames(text, names);
  introduceKnownLater(text, cast, runs);
  nameInFull(cast, names);
  introduceAged(text, cast);
  return names;
}

/** How often a text may have a surname before it gives whose it is. */
const MOST_BEFORE = 5;

/** "the Grow Corbel initiative" far down in a text about Corbel: a common word before a name that was known without it is no given name. */
function isOfKnownWord(text: string, name: string, place: number): boolean {
  const [given = '', surname = '', ...rest] = name.split(' ');
  if (surname === '' || rest.length > 0 || GIVEN_NAMES.has(given.toLowerCase())) return false;
  return isAlsoInSmall(text, given) && placesOfName(text.slice(0, place), surname).length > MOST_BEFORE;
}

/** "SOURCE | Corbel Foods": the last line of a release that a newswire sends, which tells of nobody's office. */
function afterSourceMark(text: string, { start }: Span): number {
  const mark = ['SOURCE ', 'SOURCE: '].find((opening) => text.startsWith(opening, start));
  return start + (mark?.length ?? 0);
}

/** "Verst, the archive’s director", who is "Zhenka Verst" elsewhere, where nothing told that to be a person. */
function nameInFull(cast: Cast, names: FullNames): void {
  for (const entity of cast.people) {
    const full = entity.words.length === 1 ? names.find(entity.words) : undefined;
    if (full === undefined) continue;
    const words = nameWords(full);
    const given = GIVEN_NAMES.get(words[0] ?? '');
    const agrees = given === undefined || entity.gender === undefined || given === entity.gender;
    const isTaken = (cast.findPerson(words, 0)?.words.length ?? 0) > 1;
    if (agrees && !isTaken) cast.rename(entity, full, words);
  }
}

/** "envoy to Ukraine | Samuel L. Jackson": where the name begins behind the country that an office is held in. */
function afterPost(tokens: readonly Token[], first: number, end: number): number {
  const isPost =
    /^(?:to|in|for|of|from)$/.test(tokens[first - 1]?.norm ?? '') &&
    end - first > 2 &&
    isNation(tokens[first]?.text ?? '');
  const isGiven = GIVEN_NAMES.has(tokens[first + 1]?.norm ?? '');
  return isGiven && (isPost || isSeatOfOffice(tokens, first, end)) ? first + 1 : first;
}

/** How far before a town, in tokens, the office may stand that is held in it. */
const OFFICE = 14;

/** "the head of the Lakes Agency in Damascus | Tony Berens": a town before whoever holds an office there. */
function isSeatOfOffice(tokens: readonly Token[], first: number, end: number): boolean {
  const isTown =
    tokens[first - 1]?.norm === 'in' && end - first === 3 && !GIVEN_NAMES.has(tokens[first]?.norm ?? '');
  if (!isTown || tokens.slice(first, end).some(({ norm }) => isKindOrRole(norm))) return false;
  let at = first - 2;
  for (; at > first - OFFICE; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^(?:VERB|AUX|PUNCT)$/.test(token.pos)) break;
  }
  const office = tokens.slice(at + 1, first - 1).findIndex(({ norm }) => ROLE_NOUNS.has(norm));
  return office >= 0 && /^(?:of|for|at)$/.test(tokens[at + 2 + office]?.norm ?? '');
}

const isKindOrRole = (norm: string): boolean => BODY_KINDS.has(norm) || ROLE_NOUNS.has(norm);

/** Where initials begin that a full stop has parted from the name at the head of a sentence: "S. K. | Ranganathan". */
function startOfInitials(tokens: readonly Token[], at: number, sentence: Sentence): number {
  let first = at;
  if (at !== sentence.firstToken) return first;
  while (/^(?:\p{Lu}|Ma|Md|Mohd|Ch|Wm|Jos)\.$/u.test(tokens[first - 1]?.text ?? '')) first -= 1;
  // "in 4K. | Corbel said"
  return tokens[first - 1]?.end === tokens[first]?.start ? at : first;
}

/** "Lakes Bank | Ana Rao": a body and a person side by side are two. */
function registerRun(text: AnnotatedText, cast: Cast, whole: NameRun): string | undefined {
  const { sentence, from, first, end } = whole;
  const introduce = (run: NameRun): string | undefined => introduceNaming(text, cast, readNaming(text, run));
  let body = first;
  while (
    body < end - 2 &&
    !(BODY_KINDS.has(text.tokens[body]?.norm ?? '') && GIVEN_NAMES.has(text.tokens[body + 1]?.norm ?? ''))
  )
    body += 1;
  // "Director of the Lakes Bank | Ana Rao" is one.
  const isOne =
    body >= end - 2 ||
    ROLE_NOUNS.has(text.tokens[body]?.norm ?? '') ||
    text.tokens.slice(first, body).some(({ norm }) => norm === 'general' || ROLE_NOUNS.has(norm));
  if (isOne) return introduce(whole);
  introduce({ sentence, from, first, end: body + 1 });
  return introduce({ sentence, from: body + 1, first: body + 1, end });
}
