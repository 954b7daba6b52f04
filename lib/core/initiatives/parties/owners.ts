import { itemAt } from '../../text/item-at.ts';
import type { AnnotatedText, Token } from '../../model.ts';
import { nounChain, ownerAt, type PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { ownerBefore } from '../deeds/deeds-after.ts';
import { FOUNDING_DEEDS, OWNERS_DEEDS } from '../../lexicon/deed-actions.ts';
import { EMPTY_PARTS, OWNED_UNDERTAKINGS } from '../../lexicon/head-nouns.ts';
import { PLACING_PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import { nounRun } from '../deeds/passive-deed.ts';
import type { Scene } from '../scene.ts';
import { actorsOf, NOBODY, type Parties, spanOfParty, textSpan, without } from './named-parties.ts';
import { resolveParties } from './resolve-party.ts';

/** Who did what the text tells without saying who: "the ministry's fee relief scheme, launched in May". */
export function ownersAsActors(scene: Scene, { first, end }: PhraseRange, action: string): Parties {
  // What enters into force or expires does so by itself.
  if (/^(?:entered into force|expired)$/.test(action)) return NOBODY;
  const before = ownerOf(scene.phrases, first, action);
  if (before !== null) return outside(actorsOf(scene, wholeOwner(scene, before)), scene, { first, end });
  return (
    ownerWithin(scene, first, action) ?? ownerByNoun(scene, first, action) ?? ourselves(scene, first, action)
  );
}

/** What somebody else than its owner may have done with an undertaking: approval, and what comes of it. */
const OTHERS_DEEDS = /^(?:approved|entered into force|expired|ratified)$/;

/** "Oro Air's new Reef Fund, launched in May", "its Reef Fund, launched in May", "its fee relief scheme, launched in May" */
function ownerByNoun(scene: Scene, at: number, action: string): Parties | undefined {
  if (!(FOUNDING_DEEDS.has(action) || OWNERS_DEEDS.has(action)) || OTHERS_DEEDS.test(action))
    return undefined;
  const before = itemAt(scene.phrases, at - 1);
  return ownerInside(scene, at - 1, before?.endToken ?? 0) ?? ownerByPronoun(scene, at);
}

const PRONOUNS: Readonly<Record<string, string>> = { its: 'it', their: 'they', his: 'he', her: 'she' };

/** "[its] $3 million Reef Fund": whom the pronoun means that the phrase at `at` begins with, or that stands before it and what describes it. */
function ownerByPronoun({ text, cast, sentence, phrases }: Scene, at: number): Parties | undefined {
  const { tokens } = text;
  const start = phrases[at]?.firstToken ?? 0;
  let first = PRONOUNS[tokens[start]?.norm ?? ''] === undefined ? start - 1 : start;
  while (start - first <= DESCRIBED && isDescribing(itemAt(tokens, first))) first -= 1;
  const words = PRONOUNS[itemAt(tokens, first)?.norm ?? ''];
  if (words === undefined || isUnsure(tokens, first)) return undefined;
  const party = { first, end: first + 1, words };
  const names = resolveParties(text, cast, sentence, [party]);
  return names.length > 0 ? { names, spans: [spanOfParty(text, party)] } : undefined;
}

/** "praised Oro Air for its fund", "a loan to Oro for its fund": the verb before the pronoun has an object that it may mean as well. */
function isUnsure(tokens: readonly Token[], pronoun: number): boolean {
  for (let at = pronoun - 1; pronoun - at < LOOKED_AT; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^(?:VERB|AUX)$/.test(token.pos) || /^[.;:]$/.test(token.text)) return false;
    if (token.pos !== 'PROPN' || tokens[at - 1]?.pos === 'PROPN') continue;
    const before = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
    if (!PLACING_PREPOSITIONS.has(tokens[before]?.norm ?? '')) return isAfterVerb(tokens, at);
  }
  return false;
}

/** Whether a verb stands before the token in its sentence: what comes before it is its subject. */
function isAfterVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; from - at < LOOKED_AT; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.text)) return false;
    if (/^(?:VERB|AUX)$/.test(token.pos)) return true;
  }
  return false;
}

/** Tokens back to a verb. */
const LOOKED_AT = 30;
/** Tokens between "its" and a name. */
const DESCRIBED = 4;
const isDescribing = (token: Token | undefined): boolean =>
  token !== undefined &&
  PRONOUNS[token.norm] === undefined &&
  (/^(?:ADJ|NUM|SYM)$/.test(token.pos) ||
    (/^(?:NOUN|PROPN|ADV)$/.test(token.pos) && /^\p{Ll}/u.test(token.text)) ||
    /^[-–“"‘$€£]$/.test(token.text));

/** "The agency's Age 60 Rule": without whom only a piece of the undertaking's own name is. */
function outside(parties: Parties, { text, phrases }: Scene, { first, end }: PhraseRange): Parties {
  const name = text.article.text.slice(phrases[first]?.start, phrases[end - 1]?.end);
  const inside = parties.names.filter((one) => name.startsWith(one));
  return without(parties, inside);
}

/** "Oro's Reef Fund, set up in 2018": who owns what was founded founded it. */
function ownerOf(phrases: readonly Phrase[], name: number, action: string): PhraseRange | null {
  return FOUNDING_DEEDS.has(action) || OWNERS_DEEDS.has(action)
    ? (ownerBefore(phrases, name) ?? ownerBeforeBracket(phrases, name))
    : null;
}

/** "The ministry's fee relief scheme, launched in May": the owner in the phrase of what bears no name. */
function ownerWithin(scene: Scene, at: number, action: string): Parties | undefined {
  if (!(FOUNDING_DEEDS.has(action) || OWNERS_DEEDS.has(action))) return undefined;
  return ownerInside(scene, at, scene.phrases[at]?.head ?? 0);
}

/** "[Oro Air]'s new", "[Oro Air]'s $1 billion commitment": the owner in a noun phrase, whose mark stands before the token `stop`. */
function ownerInside(
  { text, cast, sentence, phrases }: Scene,
  at: number,
  stop: number,
): Parties | undefined {
  if (itemAt(phrases, at)?.kind !== 'noun') return undefined;
  // "the Ministry of Health's new X"
  let opening = at;
  while (itemAt(phrases, opening - 1)?.norm === 'of' && isNamed(text, itemAt(phrases, opening - 2)))
    opening -= 2;
  const start = phrases[opening]?.firstToken ?? 0;
  const article = text.tokens[start]?.norm === 'the' && /^\p{Lu}/u.test(text.tokens[start + 1]?.text ?? '');
  const first = article ? start + 1 : start;
  let mark = (phrases[at]?.firstToken ?? 0) + 1;
  while (mark < stop && !/^['’]s?$/.test(text.tokens[mark]?.norm ?? '')) mark += 1;
  if (mark >= stop) return undefined;
  const words = text.article.text.slice(text.tokens[first]?.start, text.tokens[mark - 1]?.end);
  const party = { first, end: mark, words };
  const names = resolveParties(text, cast, sentence, [party]);
  return names.length > 0 ? { names, spans: [spanOfParty(text, party)] } : undefined;
}

/** Whose the undertaking at the phrase `name` is: "the agency's programme", "its fund". */
export function ownersOf(scene: Scene, name: number, end: number): readonly string[] {
  const { phrases } = scene;
  const behind = ownersBehind(scene, end);
  if (behind.length > 0) return behind;
  const range = ownerBefore(phrases, name) ?? ownerBeforeBracket(phrases, name);
  if (range !== null) {
    return actorsOf(scene, wholeOwner(scene, range)).names;
  }
  // "Oro Air's new X"
  const inside = ownerInside(scene, name - 1, itemAt(phrases, name - 1)?.endToken ?? 0);
  if (inside !== undefined) return inside.names;
  return ownerByPronoun(scene, name)?.names ?? ourselves(scene, name, 'founded').names;
}

/** "[the Government of Oro]'s programme" */
function wholeOwner({ text, phrases }: Scene, { first, end }: PhraseRange): PhraseRange {
  let start = first;
  while (
    /^(?:of|for|to)$/.test(itemAt(phrases, start - 1)?.norm ?? '') &&
    isNamed(text, itemAt(phrases, start - 2))
  )
    start -= 2;
  return { first: start, end };
}

/** "The Oro Flight Authority (OFA) Age 60 Rule": the body whose short form stands in brackets right before the name. */
function ownerBeforeBracket(phrases: readonly Phrase[], name: number): PhraseRange | null {
  const [open, , close] = phrases.slice(Math.max(0, name - 3), name);
  if (name < 4 || open?.norm !== '(' || close?.norm !== ')') return null;
  return phrases[name - 4]?.kind === 'noun' ? nounChain(phrases, name - 4) : null;
}

/** "the X, [Comcast]'s commitment", "the X, an initiative of [the ministry]", "the X is a partnership between [A and B]" */
function ownersBehind(scene: Scene, behind: number): readonly string[] {
  const { phrases } = scene;
  // "the Feed Oro Programme (FOP), an initiative of"
  const end = phrases[behind]?.norm === '(' && phrases[behind + 2]?.norm === ')' ? behind + 3 : behind;
  const opener = phrases[end];
  const is = opener?.verb?.lemma === 'be' && opener.verb.form === 'finite' && !opener.verb.negated;
  if (opener?.kind !== 'comma' && !is && !/^[–—-]$/.test(opener?.norm ?? '')) return [];
  const noun = phrases[end + 1]?.kind === 'adjective' ? end + 2 : end + 1;
  const phrase = phrases[noun];
  if (phrase?.kind !== 'noun') return [];
  const owner = is ? null : ownerAt(phrases, noun + 1);
  if (owner !== null) return actorsOf(scene, owner).names;
  const inside = is ? undefined : ownerInside(scene, noun, phrase.head);
  if (inside !== undefined) return inside.names;
  if (!OWNED_UNDERTAKINGS.has(phrase.norm)) return [];
  // "an initiative of the ministry", "a scheme run by the ministry"
  const run = phrases[noun + 1]?.verb?.form === 'past' && phrases[noun + 2]?.norm === 'by';
  const by = run ? noun + 2 : noun + 1;
  const told = run || /^(?:of|by|from|between)$/.test(phrases[by]?.norm ?? '');
  return told && phrases[by + 1]?.kind === 'noun' ? actorsOf(scene, nounRun(phrases, by + 1)).names : [];
}

const isNamed = ({ tokens }: AnnotatedText, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' &&
  // "Part of the charity's campaign"
  !EMPTY_PARTS.has(phrase.norm) &&
  /^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '');

/** "Our Clean Rivers Programme, launched in 2019": whoever speaks. */
function ourselves({ text, cast, phrases }: Scene, name: number, action: string): Parties {
  const token = text.tokens[(itemAt(phrases, name)?.firstToken ?? 0) - 1];
  if (token?.norm !== 'our' || !FOUNDING_DEEDS.has(action)) return NOBODY;
  const names = cast.speaking(token.start, 'we') ?? [];
  return { names, spans: names.length > 0 ? [textSpan(text, token.start, token.end)] : [] };
}
