import type { Entity } from '../../cast/entity.ts';
import type { Scene } from '../../cast/scene.ts';
import { isPersonNoun } from '../../../lexicon/person-nouns.ts';
import { SPOKESPERSON } from '../../../lexicon/role-words.ts';
import { isDemonym } from '../../../lexicon/nations-of.ts';
import { firstFrom } from '../../../text/places.ts';
import { isCapital, singular } from '../../../text/words.ts';
import { kindsOf } from '../../mentions/body-names.ts';
import type { Mention } from '../../mention.ts';

/** Words that name nobody and may mean somebody named: "the company", "the Lakeland senator", "it". */
export interface Description {
  readonly place: number;
  /** What they tell of: a person, a body, something else, or whatever "it" and "they" stand for. */
  readonly sort: 'person' | 'body' | 'thing' | 'it' | 'they';
  /** The head, singular, lower case. */
  readonly head: string;
  /** The words before the head, and for where an office is held, as they stand; without article. */
  readonly modifiers: readonly string[];
  readonly plural: boolean;
  /** How they are made definite. */
  readonly article: 'the' | 'this' | 'whose' | 'none';
  /** Whether they tell more behind the head: "the head of the agency". */
  readonly isLong: boolean;
  /** Whether a clause behind them tells who it is: "the clerk | who took the call". */
  readonly isToldWho: boolean;
  /** Whether the claim itself is about somebody, who hardly makes it. */
  readonly isElse: (entity: Entity) => boolean;
}

/** The mention as a description of somebody whom the text may have named; undefined where it names, or brings in, somebody. */
export function describedBy(
  scene: Scene,
  mention: Mention,
  place: number,
  isElse: (entity: Entity) => boolean,
): Description | undefined {
  const article = articleAt(scene, place);
  // Without an article it is a name, or a headline's.
  if (article === 'none' && mention.kind !== 'pronoun') return undefined;
  const known = { place, article, isElse, isToldWho: false };
  switch (mention.kind) {
    case 'pronoun': {
      const sort =
        mention.word === 'it' ? 'it' : /^(?:they|them|both)$/.test(mention.word) ? 'they' : undefined;
      return sort && { ...known, sort, head: '', modifiers: [], plural: sort === 'they', isLong: false };
    }
    case 'role': {
      const { head, plural, words, description, affiliation = [], fresh } = mention;
      if (!mention.definite || fresh === true || SPOKESPERSON.test(head)) return undefined;
      const rest = description.split(' ');
      const behind = [
        ...rest.slice(rest.findLastIndex((word) => word.toLowerCase() === head) + 1),
        ...affiliation.filter(({ start }) => start > (words.at(-1)?.start ?? start)).map(({ text }) => text),
      ].filter((word) => !/^(?:and|at|for|in|of|on|the|to)$/.test(word));
      const isLong = behind.length > 0;
      const modifiers = [...words.slice(0, -1).map(({ text }) => text), ...behind];
      const isToldWho = isWho(scene, Math.max(...[...words, ...affiliation].map(({ end }) => end)));
      return {
        ...known,
        sort: 'person',
        head,
        modifiers: withoutArticle(modifiers),
        plural,
        isLong,
        isToldWho,
      };
    }
    case 'body': {
      const { words, indefinite, acronym } = mention;
      const last = words.at(-1);
      const isName = words.some(
        (word, at) =>
          isCapital(word) && (at < words.length - 1 ? !isDemonym(word.text) : kindsOf([word]).size === 0),
      );
      if (last === undefined || indefinite === true || acronym !== undefined || isName) return undefined;
      const modifiers = words.slice(0, -1).map(({ text }) => text);
      return {
        ...known,
        sort: 'body',
        head: singular(last),
        modifiers: withoutArticle(modifiers),
        plural: false,
        isLong: false,
      };
    }
    case 'other': {
      const { head, plural, description, fresh } = mention;
      if (fresh === true || description === '') return undefined;
      const own = description.split(' ');
      const at = own.findLastIndex((word) => word.toLowerCase().startsWith(head));
      const sort =
        isPersonNoun(head) || head.endsWith('-year-old')
          ? 'person'
          : kindsOf([head]).size > 0
            ? 'body'
            : 'thing';
      return {
        ...known,
        sort,
        head,
        modifiers: own.slice(0, Math.max(0, at)),
        plural,
        isLong: at < own.length - 1,
        isToldWho: sort === 'person' && isWho(scene, mention.words?.at(-1)?.end ?? place),
      };
    }
    default:
      return undefined;
  }
}

/** Whether the word behind a place, no comma between, is "who". */
const isWho = ({ text }: Scene, end: number): boolean =>
  text.tokens[firstFrom(text.tokens, end, ({ start }) => start)]?.norm === 'who';

const withoutArticle = (words: readonly string[]): readonly string[] =>
  /^(?:the|this|that|these|those|his|her|its|their)$/i.test(words[0] ?? '') ? words.slice(1) : words;

function articleAt({ text }: Scene, place: number): Description['article'] {
  const word = text.tokens[firstFrom(text.tokens, place, ({ start }) => start)]?.norm ?? '';
  if (word === 'the') return 'the';
  if (/^(?:this|that|these|those)$/.test(word)) return 'this';
  return /^(?:his|her|its|their)$/.test(word) ? 'whose' : 'none';
}

/** Whether the words tell whose somebody is: "her lawyer", "the school’s principal". */
export const isOwned = ({ article, modifiers }: Description): boolean =>
  article === 'whose' || modifiers.some((word) => /['’]s?$/.test(word));
