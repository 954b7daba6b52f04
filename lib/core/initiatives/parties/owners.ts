import type { AnnotatedText } from '../../model.ts';
import { ownerAt, type PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { ownerBefore } from '../deeds/deeds-after.ts';
import { FOUNDING_DEEDS, OWNERS_DEEDS } from '../../lexicon/deed-actions.ts';
import { nounRun } from '../deeds/passive-deed.ts';
import type { Scene } from '../scene.ts';
import { actorsOf, NOBODY, type Parties, spanOfParty, textSpan, without } from './named-parties.ts';
import { resolveParties } from './resolve-party.ts';

/** Who did what the text tells without saying who: "the ministry's fee relief scheme, launched in May". */
export function ownersAsActors(scene: Scene, { first, end }: PhraseRange, action: string): Parties {
  const before = ownerOf(scene.phrases, first, action);
  if (before !== null) return outside(actorsOf(scene, before), scene, { first, end });
  return ownerWithin(scene, first, action) ?? ourselves(scene, first, action);
}

/** "The agency's Age 60 Rule": without whom only a piece of the undertaking's own name is. */
function outside(parties: Parties, { text, phrases }: Scene, { first, end }: PhraseRange): Parties {
  const name = text.article.text.slice(phrases[first]?.start, phrases[end - 1]?.end);
  const inside = parties.names.filter((one) => name.startsWith(one));
  return without(parties, inside);
}

/** "Oro's Reef Fund, set up in 2018": who owns what was founded founded it. */
function ownerOf(phrases: readonly Phrase[], name: number, action: string): PhraseRange | null {
  return FOUNDING_DEEDS.has(action) || OWNERS_DEEDS.has(action) ? ownerBefore(phrases, name) : null;
}

/** "The ministry's fee relief scheme, launched in May": the owner in the phrase of what bears no name. */
function ownerWithin(
  { text, cast, sentence, phrases }: Scene,
  at: number,
  action: string,
): Parties | undefined {
  const { firstToken: first = 0, head = 0, kind } = phrases[at] ?? {};
  if (kind !== 'noun' || !(FOUNDING_DEEDS.has(action) || OWNERS_DEEDS.has(action))) return undefined;
  let mark = first + 1;
  while (mark < head && !/^['’]s?$/.test(text.tokens[mark]?.norm ?? '')) mark += 1;
  if (mark >= head) return undefined;
  const words = text.article.text.slice(text.tokens[first]?.start, text.tokens[mark - 1]?.end);
  const party = { first, end: mark, words };
  const names = resolveParties(text, cast, sentence, [party]);
  return names.length > 0 ? { names, spans: [spanOfParty(text, party)] } : undefined;
}

/** Whose the undertaking at the phrase `name` is: "the agency's programme", "its fund". */
export function ownersOf(scene: Scene, name: number, end: number): readonly string[] {
  const { text, phrases } = scene;
  const behind = ownerBehind(phrases, end);
  if (behind !== null) return actorsOf(scene, behind).names;
  const range = ownerBefore(phrases, name);
  if (range !== null) {
    // "the Government of Oro's programme"
    let { first } = range;
    while (/^(?:of|for|to)$/.test(phrases[first - 1]?.norm ?? '') && isNamed(text, phrases[first - 2]))
      first -= 2;
    return actorsOf(scene, { first, end: range.end }).names;
  }
  const first = (phrases[name]?.firstToken ?? 0) - 1;
  const words = { its: 'it', their: 'they', his: 'he', her: 'she' }[text.tokens[first]?.norm ?? ''];
  if (words === undefined) return ourselves(scene, name, 'founded').names;
  return resolveParties(text, scene.cast, scene.sentence, [{ first, end: first + 1, words }]);
}

/** "the X, [Comcast]'s commitment", "the X, an initiative of [the ministry]" */
function ownerBehind(phrases: readonly Phrase[], end: number): PhraseRange | null {
  if (phrases[end]?.kind !== 'comma') return null;
  const noun = phrases[end + 1]?.kind === 'adjective' ? end + 2 : end + 1;
  if (phrases[noun]?.kind !== 'noun') return null;
  const owner = ownerAt(phrases, noun + 1);
  if (owner !== null) return owner;
  const told =
    OWNED.test(phrases[noun]?.norm ?? '') && /^(?:of|by|from)$/.test(phrases[noun + 1]?.norm ?? '');
  return told && phrases[noun + 2]?.kind === 'noun' ? nounRun(phrases, noun + 2) : null;
}

/** What a name is said to be that is somebody's. */
const OWNED = /^(?:initiative|programme|program|project|campaign|scheme|effort|fund|partnership)$/;

const isNamed = ({ tokens }: AnnotatedText, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && /^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '');

/** "Our Clean Rivers Programme, launched in 2019": whoever speaks. */
function ourselves({ text, cast, phrases }: Scene, name: number, action: string): Parties {
  const token = text.tokens[(phrases[name]?.firstToken ?? 0) - 1];
  if (token?.norm !== 'our' || !FOUNDING_DEEDS.has(action)) return NOBODY;
  const names = cast.speaking(token.start, 'we') ?? [];
  return { names, spans: names.length > 0 ? [textSpan(text, token.start, token.end)] : [] };
}
