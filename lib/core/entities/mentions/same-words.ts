import type { Word } from '../../text/words.ts';
import type { Mention, Part } from '../mention.ts';

type Read = (text: string, words: readonly Word[], acronym?: string) => Mention;

/** A phrase that was read: its words, what stands in brackets after it, and what they name. */
interface ReadPhrase {
  readonly words: readonly Word[];
  readonly acronym: string | undefined;
  readonly mention: Mention;
}

/**
 * Reads the same words of a text once: names come again and again in it, and the stages ask for the same sources. What is
 * read must follow from the words and the whole text, never from where in it they stand. Of one text at a time, that
 * is.
 */
export function readSameOnce(read: Read): Read {
  let of = '';
  /** By the words as they stand, which may have been tagged in several ways. */
  let known = new Map<string, ReadPhrase[]>();
  return (text, words, acronym) => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return read(text, words, acronym);
    if (text !== of) [of, known] = [text, new Map()];
    const written = text.slice(first.start, last.end);
    const alike = known.get(written);
    const before = alike?.find((phrase) => phrase.acronym === acronym && areSame(phrase.words, words));
    if (before !== undefined) return moved(before.mention, first.start - (before.words[0]?.start ?? 0));
    const mention = read(text, words, acronym);
    const phrase = { words, acronym, mention };
    if (alike === undefined) known.set(written, [phrase]);
    else alike.push(phrase);
    return mention;
  };
}

/** Whether two phrases are the same but for where they stand. */
function areSame(a: readonly Word[], b: readonly Word[]): boolean {
  const by = (b[0]?.start ?? 0) - (a[0]?.start ?? 0);
  return (
    a.length === b.length &&
    a.every((word, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        word.start + by === other.start &&
        word.end + by === other.end &&
        word.text === other.text &&
        word.norm === other.norm &&
        word.lemma === other.lemma &&
        word.pos === other.pos &&
        word.possessive === other.possessive
      );
    })
  );
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
