import { initials } from '../../entities/mentions/body-names.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { BODIES, HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import type { AnnotatedText, Sentence } from '../../model.ts';
import { overlaps } from '../../text/overlap.ts';
import { firstFrom } from '../../text/places.ts';
import { wordsOfName } from './same-name.ts';
import type { NameMention, ToldName } from './name-mention.ts';

/** "Moon Freight Services (MFS)": capitals and small joiners, with their initials in brackets behind. */
const INTRODUCED =
  /(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,24}(?:(?: (?:of|for|and|the|on|in|to)){0,2} \p{Lu}[\p{L}’'-]{1,24}){1,7}) \((\p{Lu}[\p{Lu}\p{N}&-]{2,9})\)/gu;
/** "the MFS program": what an acronym is said to be. */
const SAID =
  /(?<![\p{L}\p{N}&-])(\p{Lu}[\p{Lu}\p{N}&-]{2,9})(?:['’]s)? (program|programme|initiative|scheme|campaign)s?(?!\p{L})/gu;

/** A quick look for the same, from its nouns: most texts have none behind a capital or a digit. */
const MAY_SAY =
  /(?:program|initiative|scheme|campaign)(?<=[\p{Lu}\p{N}&-](?:['’]s)? (?:program|initiative|scheme|campaign))/u;

/** The names whose acronym the text calls a programme or the like: "Moon Freight Services (MFS)" beside "the MFS program". */
export function acronymNames({ article: { text } }: AnnotatedText): ToldName[] {
  if (!MAY_SAY.test(text)) return [];
  const kinds = new Map([...text.matchAll(SAID)].map(([, acronym = '', kind = '']) => [acronym, kind]));
  const names: ToldName[] = [];
  if (kinds.size === 0) return names;
  for (const match of text.matchAll(INTRODUCED)) {
    const [, words = '', acronym = ''] = match;
    const name = suffixOf(words, acronym);
    if (name === undefined || isBody(name)) continue;
    const kind = kinds.get(acronym);
    if (kind === undefined) continue;
    const end = match.index + words.length;
    names.push({ start: end - name.length, end, headWord: kind });
  }
  return names;
}

/** "the IMF program" is the Fund's, "the LDI program" the Lakes Design Institute's. */
const isBody = (name: string): boolean =>
  BODIES.test(name) || INSTITUTES.test(name) || BODY_KINDS.has(name.toLowerCase().split(' ').at(-1) ?? '');

const INSTITUTES = /\b(?:Academy|College|Institute|Ministry|School|Society|University)\b/u;

/** The last words of which the acronym is the initials: "Oro’s [Moon Freight Services]". */
function suffixOf(words: string, acronym: string): string | undefined {
  const parts = words.split(' ');
  for (let from = parts.length - 2; from >= 0; from -= 1) {
    const name = parts.slice(from).join(' ');
    if (initials(wordsOfName(name)) === acronym.toLowerCase()) return name;
  }
  return undefined;
}

/** Those of the names that stand in the sentence and that nothing else has found there. */
export function mentionsOf(
  { article, tokens }: AnnotatedText,
  sentence: Sentence,
  names: readonly ToldName[],
  found: readonly NameMention[],
): NameMention[] {
  return names.flatMap((named): NameMention[] => {
    const { start, end, headWord } = named;
    const head = HEAD_NOUNS.get(headWord);
    const taken = found.some((other) => overlaps(other, named));
    if (head === undefined || taken || start < sentence.start || end > sentence.end) return [];
    const tokenAt = (place: number): number => firstFrom(tokens, place, (token) => token.start);
    const [firstToken, endToken] = [tokenAt(start), tokenAt(end)];
    const name = article.text.slice(start, end);
    return [{ firstToken, endToken, start, end, name, head, headWord, after: endToken, form: 'introduced' }];
  });
}
