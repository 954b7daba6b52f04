import type { AnnotatedText, TextSpan } from '../../model.ts';
import { LEADING, nounChain, type PhraseRange } from '../../text/clauses.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import { afterDateline } from '../../text/dateline.ts';
import type { Scene } from '../scene.ts';
import { isParty } from './is-party.ts';
import { partiesIn, type Party } from './parties.ts';
import { widenList } from './widen-list.ts';
import { resolveParties } from './resolve-party.ts';

/** Those who do something together, and the words that name them. */
export interface Parties {
  readonly names: readonly string[];
  readonly spans: readonly TextSpan[];
  /** "between A and B" rather than "with B". */
  readonly between?: boolean;
}

export const NOBODY: Parties = { names: [], spans: [] };

/** The parties but for those with these names. */
export function without({ names, spans }: Parties, others: readonly string[]): Parties {
  const keep = names.map((name) => !others.includes(name));
  return { names: names.filter((_, at) => keep[at]), spans: spans.filter((_, at) => keep[at]) };
}

/** Words of the text with where they stand. */
export function textSpan({ article }: AnnotatedText, start: number, end: number): TextSpan {
  return { start, end, text: article.text.slice(start, end) };
}

/** Who the phrases of a range name, as far as the text tells. */
export function actorsOf({ text, cast, sentence, phrases }: Scene, found: PhraseRange): Parties {
  const range = ledBy(phrases, found);
  const parties = partiesIn(text.article.text, text.tokens, phrases, widenList(text.tokens, phrases, range))
    .filter((party) => !isInDateline(text, sentence, party.end - 1))
    .map((party) => withoutIntent(text, party));
  const resolved = parties.map((party) => ({ party, names: resolveParties(text, cast, sentence, [party]) }));
  const named = resolved.map((one, at) => asOther(text, one, resolved.slice(0, at)));
  return {
    names: [...new Set(named.flatMap(({ names }) => names))],
    spans: named.flatMap(({ party, names }) => (names.length > 0 ? [spanOfParty(text, party)] : [])),
  };
}

/** "Oro Steel and [the steel union]": whoever is named beside one is not that one again. */
function asOther(
  { tokens }: AnnotatedText,
  { party, names }: { readonly party: Party; readonly names: readonly string[] },
  others: readonly { readonly names: readonly string[] }[],
): { readonly party: Party; readonly names: readonly string[] } {
  const before = itemAt(tokens, party.first - 1)?.norm;
  const again = others.some((other) => other.names.some((name) => names.includes(name)));
  return before === 'and' && again && /^the \p{Ll}/u.test(party.words) && isParty(party.words)
    ? { party, names: [party.words] }
    : { party, names };
}

/** "[The cabinet] under the leadership of Rask approved": who did it, not who leads them. */
function ledBy(phrases: readonly Phrase[], range: PhraseRange): PhraseRange {
  const { first } = range;
  const at = itemAt(phrases, first - 1)?.norm === 'of' ? first - 2 : first;
  const led = LEADING.test(itemAt(phrases, at)?.norm ?? '') && itemAt(phrases, at - 1)?.norm === 'under';
  return led && itemAt(phrases, at - 2)?.kind === 'noun' ? nounChain(phrases, at - 2) : range;
}

/** What a subject means to do, which may be taken for its noun: "The Oro government [plans] to launch X", "Oro and Lumara [plan] to launch X". */
const INTENT = /^(?:plans|aims|hopes|intends|moves|pledges|seeks|vows|wants)$/;
const JOINT_INTENT = /^(?:plan|aim|hope|intend|move|pledge|seek|vow|want)$/;

/** The party without the verb that its noun phrase has taken in. */
function withoutIntent({ article, tokens }: AnnotatedText, party: Party): Party {
  const { first, end } = party;
  const intent = tokens[end - 1]?.norm ?? '';
  const before = itemAt(tokens, first - 1)?.norm === 'the' ? first - 2 : first - 1;
  const joint = JOINT_INTENT.test(intent) && itemAt(tokens, before)?.norm === 'and';
  if (end - first < 2 || !(INTENT.test(intent) || joint) || tokens[end]?.norm !== 'to') return party;
  const last = /^['’]s?$/.test(tokens[end - 2]?.text ?? '') ? end - 2 : end - 1;
  const words = article.text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  return { first, end: last, words };
}

/** "VARDA, June 3 -- ": where the release was written did nothing. */
function isInDateline(
  { article, tokens, sentences }: AnnotatedText,
  sentence: number,
  token: number,
): boolean {
  const block = article.blocks[sentences[sentence]?.block ?? -1];
  return block !== undefined && (tokens[token]?.end ?? 0) <= afterDateline(article.text, block);
}

/** The words that name a party. */
export function spanOfParty(text: AnnotatedText, { first, end }: Party): TextSpan {
  return textSpan(text, text.tokens[first]?.start ?? 0, text.tokens[end - 1]?.end ?? 0);
}
