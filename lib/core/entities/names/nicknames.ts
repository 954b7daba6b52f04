import type { AnnotatedText, Token } from '../../model.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { opensInCapital } from '../../text/letters.ts';
import type { FullNames } from './full-names.ts';

const isName = (token: Token | undefined): token is Token =>
  token !== undefined && opensInCapital(token.text) && /^\p{L}[\p{L}'’-]+$/u.test(token.text);

const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '(']);

/** "Robert “Bo” Ray": whoever is called so in quotation marks or brackets between two names is meant by it alone. */
export function addNicknames({ tokens }: AnnotatedText, names: FullNames): void {
  tokens.forEach((token, at) => {
    if (token.text === '(') addAlias(tokens, at, names);
    if (!OPENING.has(token.text) || !/^["”’')]$/.test(tokens[at + 2]?.text ?? '')) return;
    const [given, called, surname] = [tokens[at - 1], tokens[at + 1], tokens[at + 3]];
    // "Coach (Bo) Ray" is Bo.
    const isGiven = token.text !== '(' || GIVEN_NAMES.has(given?.norm ?? '');
    if (isGiven && isName(given) && isName(called) && isName(surname))
      names.addNickname(called.norm, `${given.text} ${wholeName(tokens, at + 3)}`, given.start);
  });
}

/** "Robert Hanlon (aka Bo)" */
function addAlias(tokens: readonly Token[], open: number, names: FullNames): void {
  const first = /^(?:aka|a\.k\.a\.?)$/i.test(tokens[open + 1]?.text ?? '') ? open + 2 : -1;
  const [called, close] = [tokens[first], tokens[first + 1]];
  const [given, surname] = [tokens[open - 2], tokens[open - 1]];
  if (isName(called) && close?.text === ')' && isName(given) && isName(surname))
    names.addNickname(called.norm, `${given.text} ${surname.text}`, given.start);
}

/** "Moran-Hale", whose parts are tokens of their own. */
function wholeName(tokens: readonly Token[], first: number): string {
  let name = tokens[first]?.text ?? '';
  for (let at = first + 1; ; at += 2) {
    const [hyphen, part] = [tokens[at], tokens[at + 1]];
    if (!/^[-‐‑]$/.test(hyphen?.text ?? '') || hyphen?.start !== tokens[at - 1]?.end || !isName(part))
      return name;
    name += `${hyphen?.text}${part.text}`;
  }
}
