import type { Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Person } from '../mentions/read-person.ts';

/** The longest name of a work, in tokens. */
const LONGEST = 6;
const CLOSES = /^["”’']$/;
const OPENS = /^["“‘']$/;
const SMALL = /^(?:a|an|and|at|for|in|of|on|the|to|with)$/;

/** "“The Harbour Show” | host Ana Rao": somebody with the work or show that stands in marks before their office, from `start` on. */
export function withWork(tokens: readonly Token[], person: Person, start: number): Person {
  if (person.role === undefined || person.affiliation !== undefined) return person;
  const work = quotedBefore(tokens, start);
  return work.length > 0 ? { ...person, affiliation: work } : person;
}

/** The words of a name in marks that close right before `start`. What is said has small words or ends in a mark of its own. */
function quotedBefore(tokens: readonly Token[], start: number): readonly Word[] {
  const close = start - 1;
  if (!CLOSES.test(tokens[close]?.text ?? '') || opensInCapital(tokens[start]?.text ?? '')) return [];
  let first = close;
  while (close - first < LONGEST && isOfName(tokens[first - 1])) first -= 1;
  const isName =
    first < close && OPENS.test(tokens[first - 1]?.text ?? '') && opensInCapital(tokens[first]?.text ?? '');
  return isName ? wordsOf(tokens, first, close) : [];
}

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && (opensInCapital(token.text) || SMALL.test(token.norm));
