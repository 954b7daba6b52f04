import { AFTER_ABOUT } from '../../lexicon/number-words.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Bound, Token } from '../../model.ts';
import { CHANGE_NOUNS } from '../change/change-words.ts';

/** A bound and the first of the tokens that say it. */
export interface ReadBound {
  readonly bound: Bound;
  readonly first: number;
}

/** Words right before a number, the longest first; each line is a bound and the ways to say it. */
const BEFORE: readonly (readonly [Bound, readonly string[]])[] = (
  [
    [
      'at least',
      'no less than|no fewer than|not less than|not fewer than|as little as|as few as|at least|at a minimum|a minimum of|minimum of|minimum|≥',
    ],
    [
      'up to',
      'no more than|not more than|as much as|as many as|as high as|as low as|a maximum of|maximum of|at most|at the most|up to|maximum|≤',
    ],
    [
      'more than',
      'in excess of|upwards of|upward of|north of|just over|just above|well over|well above|slightly more than|slightly over|more than|better than|higher than|greater than|over|above|exceeding|topping|surpassing|beyond|>',
    ],
    [
      'less than',
      'just under|just below|well under|well below|slightly less than|slightly under|less than|fewer than|lower than|south of|under|below|<',
    ],
    [
      'about',
      'close to|closer to|an estimated|estimated|approximately|approx|approx.|about|around|roughly|some|nearly|almost|circa|virtually|an average of around|in the region of|in the order of|on the order of|~|≈|c|ca',
    ],
  ] as const
).map(([bound, words]) => [bound, words.split('|')] as const);

/** Each way to say a bound, by its last word. */
const BY_LAST_WORD = new Map<string, { bound: Bound; words: readonly string[] }[]>();
for (const [bound, ways] of BEFORE) {
  for (const way of ways) {
    const words = way.split(' ');
    const last = words.at(-1) ?? '';
    BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), { bound, words }]);
  }
}

/** Fillers between a bound and its number: "more than the 40", "only about". */
const FILLERS = /^(?:a|an|the|only|just|even|another|between|plus|or|minus)$/;

/** Reads the bound in the tokens before `number`, the index of the figure's first token, not beyond `least`. */
export function boundBefore(tokens: readonly Token[], number: number, least: number): ReadBound | null {
  let last = number - 1;
  while (last >= least && FILLERS.test(tokens[last]?.norm ?? '') && number - last <= 2) last -= 1;
  const ways = BY_LAST_WORD.get(itemAt(tokens, last)?.norm ?? '') ?? [];
  const said = ways
    .filter(
      ({ words }) =>
        last - words.length + 1 >= least &&
        words.every((word, at) => tokens[last - words.length + 1 + at]?.norm === word),
    )
    .toSorted((a, b) => b.words.length - a.words.length)[0];
  if (said === undefined) return null;
  // "higher than the 3 percent level", "above the 40-bed limit": what another is compared with
  const compared = /^(?:higher|lower|greater|better|above|below|under|beyond)$/.test(said.words[0] ?? '');
  if (compared && tokens[last + 1]?.norm === 'the') return null;
  const first = last - said.words.length + 1;
  // "a 15 per cent increase over the 11,608 flights"
  if (
    said.words[0] === 'over' &&
    tokens[last + 1]?.norm === 'the' &&
    CHANGE_NOUNS.has(tokens[first - 1]?.norm ?? '')
  )
    return null;
  return said.words[0] === 'about' && isTopic(tokens[first - 1], least < first)
    ? null
    : { bound: said.bound, first };
}

/** "comment about 47 percent", "learn about 529 plans": "about" names a topic. */
function isTopic(before: Token | undefined, inside: boolean): boolean {
  if (before === undefined || !inside) return false;
  return AFTER_ABOUT.has(before.norm);
}

/** Reads a bound right after the figure: "or more", "or less", "plus". */
export function boundAfter(tokens: readonly Token[], next: number): Bound | null {
  const [a = '', b = ''] = [tokens[next]?.norm, tokens[next + 1]?.norm];
  if (a === 'or' && /^(?:more|higher|over|above|older|longer)$/.test(b)) return 'at least';
  if (a === 'or' && /^(?:less|fewer|lower|under|below|younger)$/.test(b)) return 'up to';
  if (a === 'or' && b === 'so') return 'about';
  // "employs 4,100 people at most."
  if (a === 'at' && /^(?:most|least)$/.test(b) && /^[.,;:)]?$/.test(tokens[next + 2]?.text ?? ''))
    return b === 'most' ? 'up to' : 'at least';
  return a === '+' || (a === '-' && b === 'plus') ? 'at least' : null;
}
