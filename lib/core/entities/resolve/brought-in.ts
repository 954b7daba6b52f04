import type { AnnotatedText, Token } from '../../model.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { firstFrom } from '../../text/places.ts';
import type { Scene } from '../cast/scene.ts';

/** Somebody whom a text brings in by a noun and leaves without a name: "a UK man", "another resident". */
export interface BroughtIn {
  /** Where the words begin, behind the article. */
  readonly place: number;
  /** The words without the article: "43-year-old man". */
  readonly description: string;
}

const BRINGING_IN = wordSet('a an another one');
/** The longest such words, in tokens. */
const LONGEST = 10;
/** How far behind them, in tokens, a name may be told: "a man who was identified as Ana Rao". */
const NAMING = 12;

const known = new WeakMap<AnnotatedText, ReadonlyMap<string, readonly BroughtIn[]>>();

/** Who was last brought in by the noun, lower case, singular, before the place. */
export function broughtInBefore({ text, cast }: Scene, head: string, place: number): BroughtIn | undefined {
  let all = known.get(text);
  if (all === undefined) known.set(text, (all = allBroughtIn(text)));
  const own = all.get(head) ?? [];
  let at = firstFrom(own, place, (one) => one.place) - 1;
  while (at >= 0 && cast.isQuoted(own[at]?.place ?? 0)) at -= 1;
  return at < 0 ? undefined : own[at];
}

/** All in text order, by the noun. */
function allBroughtIn({ tokens, article }: AnnotatedText): ReadonlyMap<string, readonly BroughtIn[]> {
  const found = new Map<string, BroughtIn[]>();
  tokens.forEach(({ norm }, at) => {
    if (!BRINGING_IN.has(norm)) return;
    let end = at + 1;
    while (end < tokens.length && end - at <= LONGEST && isInPhrase(tokens[end])) end += 1;
    while (end > at + 1 && tokens[end - 1]?.pos !== 'NOUN') end -= 1;
    const [first, head] = [tokens[at + 1], tokens[end - 1]];
    if (
      first === undefined ||
      head === undefined ||
      end === at + 1 ||
      isOfAName(tokens, at, end) ||
      isNamedBehind(tokens, end)
    )
      return;
    const one = { place: first.start, description: article.text.slice(first.start, head.end) };
    const own = found.get(head.norm);
    if (own === undefined) found.set(head.norm, [one]);
    else own.push(one);
  });
  return found;
}

/** "43-year-old man" */
const isInPhrase = (token: Token | undefined): boolean =>
  token?.text === '-' || /^(?:ADJ|NOUN|NUM|PROPN)$/.test(token?.pos ?? '');

/** "Ana Rao, | a resident", "she is | a resident", "as | a resident": the words are said of somebody told of. */
function isOfAName(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at - 2]];
  if (before === undefined) return false;
  if (/^(?:as|like|is|was|are|were|be|been|being|become|became|not|'s)$/.test(before.norm)) return true;
  // "In Leeds, a resident | asked"
  const isSubject = /^(?:AUX|VERB)$/.test(tokens[end]?.pos ?? '');
  return !isSubject && /^[,–—(-]$/.test(before.text) && /^(?:PRON|PROPN)$/.test(first?.pos ?? '');
}

/** "a man named | Ana Rao", "a resident, | Ana Rao,", "a man who was identified as" */
function isNamedBehind(tokens: readonly Token[], end: number): boolean {
  const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
  const next = tokens[end];
  if (isName(next) || (next?.text === ',' && isName(tokens[end + 1]))) return true;
  const behind = tokens.slice(end, end + NAMING);
  const stop = behind.findIndex(({ text }) => /^[.;:!?”"]$/.test(text));
  return behind
    .slice(0, stop < 0 ? undefined : stop)
    .some(
      ({ norm }, n) => /^(?:named|called|identified)$/.test(norm) && behind.slice(n + 1, n + 4).some(isName),
    );
}
