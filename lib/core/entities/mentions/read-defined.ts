import { NATIONS_IN_SHORT } from '../../lexicon/nations-of.ts';
import type { Mention } from '../mention.ts';
import { definedAt, definedNames } from '../phrases/defined-names.ts';
import { isArticle } from '../phrases/phrase-shape.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** "Oro’s | Works, Ports and Fisheries Agency": nothing but a name that the text defines, whole, whoever owns it. */
export function readDefined(text: string, words: readonly Word[]): Mention | undefined {
  if (definedNames(text).length === 0) return undefined;
  const at = words.findIndex((word) => isCapital(word) && definedAt(text, word.start) !== undefined);
  const defined = at < 0 ? undefined : definedAt(text, words[at]?.start ?? 0);
  if (defined === undefined) return undefined;
  const end = (words[at]?.start ?? 0) + defined.name.length;
  const [next] = words.filter(({ start }) => start >= end);
  const before = words.slice(0, at);
  const country = NATIONS_IN_SHORT.test(before.at(-1)?.text ?? '') ? 1 : 0;
  const others = before.slice(0, before.length - country);
  const isOwner = others.at(-1)?.possessive === true;
  const isAlone = others.every((word) => isArticle(word) || (isOwner && isCapital(word)));
  if (!isAlone || (next !== undefined && !/^[,.]$/.test(next.text))) return undefined;
  const own = words.slice(at - country).filter((word) => word.start < end && word.text !== ',');
  return { kind: 'body', words: own, descriptors: [], acronym: defined.acronym };
}
