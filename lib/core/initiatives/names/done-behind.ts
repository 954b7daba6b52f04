import { HAVE_FORMS, MODAL_VERBS, PASSIVE_AUXILIARIES } from '../../lexicon/closed-classes.ts';
import { DEED_VERBS } from '../../lexicon/deed-verbs.ts';
import type { Token } from '../../model.ts';
import { plainForm } from '../../text/verb-phrase.ts';

/** Tokens of what an apposition goes on to say, and of the helping verbs behind it. */
const LONGEST = { aside: 12, helping: 4 } as const;

/** What opens and closes what stands in apposition: a comma, a dash, a bracket. */
export const ASIDE_MARK = /^[,–—()]$/;

/** "Open Hangar, a £3 million project by Oro[, was approved]": where something is done with what an apposition told of. */
export function isDoneBehind(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + LONGEST.aside); at += 1)
    if (ASIDE_MARK.test(tokens[at]?.text ?? '')) return isDoneAt(tokens, at + 1, end);
  return false;
}

/** "[was approved]", "[has now been launched]": whether something is done with what stands before `from`. */
export function isDoneAt(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  let passive = false;
  while (at < end && at - from < LONGEST.helping && isHelping(tokens[at])) {
    passive ||= PASSIVE_AUXILIARIES.has(tokens[at]?.norm ?? '');
    at += 1;
  }
  const verb = tokens[at];
  return (
    passive &&
    at < end &&
    /(?:ed|[^e]n|set)$/.test(verb?.norm ?? '') &&
    DEED_VERBS.get(plainForm(verb))?.weak === false
  );
}

const isHelping = (token: Token | undefined): boolean =>
  token !== undefined &&
  (PASSIVE_AUXILIARIES.has(token.norm) ||
    HAVE_FORMS.has(token.norm) ||
    MODAL_VERBS.has(token.norm) ||
    token.pos === 'ADV');
