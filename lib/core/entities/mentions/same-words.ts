import type { Word } from '../../text/words.ts';
import type { Mention, Part } from '../mention.ts';

type Read = (text: string, words: readonly Word[], acronym?: string) => Mention;

/** Words of a phrase at most that is looked up: longer ones hardly come twice. */
const LONGEST = 8;

/**
 * Reads the same words of a text once: names come again and again in it, and the stages ask for the same sources. What is
 * read must follow from the words and the whole text, never from where in it they stand. Of one text at a time, that
 * is.
 */
export function readSameOnce(read: Read): Read {
  let of = '';
  let known = new Map<string, { readonly mention: Mention; readonly start: number }>();
  return (text, words, acronym) => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length > LONGEST)
      return read(text, words, acronym);
    if (text !== of) [of, known] = [text, new Map()];
    const key = keyOf(text, words, first.start, last.end, acronym);
    const before = known.get(key);
    if (before !== undefined) return moved(before.mention, first.start - before.start);
    const mention = read(text, words, acronym);
    known.set(key, { mention, start: first.start });
    return mention;
  };
}

/** The words as they stand, with what the reading knows of each. */
function keyOf(
  text: string,
  words: readonly Word[],
  start: number,
  end: number,
  acronym: string | undefined,
): string {
  let key = `${text.slice(start, end)}\n${acronym ?? ''}`;
  for (const word of words)
    key += `\n${word.start - start} ${word.end - start} ${word.text} ${word.norm} ${word.lemma} ${word.pos} ${word.possessive}`;
  return key;
}

/** The same mention at another place. */
function moved(mention: Mention, by: number): Mention {
  if (by === 0) return mention;
  switch (mention.kind) {
    case 'person':
      return mention.also === undefined
        ? movedPart(mention, by)
        : { ...movedPart(mention, by), also: mention.also.map((part) => movedPart(part, by)) };
    case 'body':
      return { ...mention, words: movedWords(mention.words, by) };
    case 'role':
      return movedPart({ ...mention, words: movedWords(mention.words, by) }, by);
    case 'document': {
      const { issuer, publisher } = mention;
      return {
        ...mention,
        ...(issuer !== undefined && { issuer: movedWords(issuer, by) }),
        ...(publisher !== undefined && { publisher: movedWords(publisher, by) }),
      };
    }
    case 'other': {
      const { opening, words } = mention;
      return {
        ...mention,
        ...(opening !== undefined && { opening: movedWords(opening, by) }),
        ...(words !== undefined && { words: movedWords(words, by) }),
      };
    }
    default:
      return mention;
  }
}

const movedPart = <P extends Pick<Part, 'affiliation'>>(part: P, by: number): P =>
  part.affiliation === undefined ? part : { ...part, affiliation: movedWords(part.affiliation, by) };

// Not by spreading: words of one shape are read several times as fast.
const movedWords = (words: readonly Word[], by: number): Word[] =>
  words.map(({ start, end, text, norm, lemma, pos, possessive }) => ({
    start: start + by,
    end: end + by,
    text,
    norm,
    lemma,
    pos,
    possessive,
  }));
