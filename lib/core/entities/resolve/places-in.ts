import type { Token } from '../../model.ts';

/** The single names that follow "in", "from" and the like, unless money is put there: "in China", but "shares in Veritel". */
export function placesIn(tokens: readonly Token[]): Set<string> {
  const places = new Set<string>();
  tokens.forEach(({ norm }, at) => {
    const name = tokens[at + 1];
    if (!/^(?:in|from|across|throughout|outside|into|between)$/.test(norm) || name === undefined) return;
    const isInvested = /^(?:share|stake|invest|interest|holding|confidence|trust|bond)/.test(
      tokens[at - 1]?.norm ?? '',
    );
    const goesOn = /^(?:\p{Lu}|['’])/u.test(tokens[at + 2]?.text ?? '');
    if (/^\p{Lu}/u.test(name.text) && !isInvested && !goesOn) places.add(name.text);
  });
  return places;
}
