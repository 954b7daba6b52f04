import {
  bodyWords,
  initials,
  isOwnedBy,
  isOwnerOf,
  isPartOrPlace,
  kindsOf,
  knownAs,
  sameBody,
} from '../mentions/body-names.ts';
import type { Quotation } from '../../text/quotations.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { GENDERED_NOUNS } from '../../lexicon/honorifics.ts';
import { SHORT_FIRMS } from '../../lexicon/short-firms.ts';
import type { Mention } from '../mention.ts';
import { compareNames, isDoubleSurname, nameWords } from '../mentions/compare-names.ts';
import { Kins, nearnessOf } from './kin.ts';
import { type Entity, type Naming, nearest } from './entity.ts';
import { isFullerName, isSpeltOut } from './fuller-name.ts';
import { addOffice, addTitle } from './offices.ts';
import { firstFrom, isInside } from '../../text/places.ts';
import { isHigher } from './higher-rank.ts';
import { ShortNames } from './short-names.ts';
import { textOf, type Word } from '../../text/words.ts';

/** How many namings back a pronoun may look. */
const MEMORY = 100;

type Person = Extract<Mention, { kind: 'person' }>;
type Body = Extract<Mention, { kind: 'body' }>;

/** The people and bodies of one article. */
export class Cast {
  /** By kind, in the order in which the text first names them. */
  readonly people: Entity[] = [];
  readonly bodies: Entity[] = [];
  readonly others: Entity[] = [];
  private readonly text: string;
  /** The entities that have a word in their name or are called by an acronym. */
  private readonly byWord = new Map<string, Set<Entity>>();
  private readonly byOnlyWord = new Map<string, Entity>();
  /** Every naming in the text, by place. */
  private readonly namings: Naming[] = [];
  private readonly quotations: readonly Quotation[];
  private readonly shortNames: ShortNames;
  readonly kins: Kins;
  private closed = false;

  /** `quotations` are those of the text, in order. */
  constructor(text: string, quotations: readonly Quotation[]) {
    this.text = text;
    this.shortNames = new ShortNames(text);
    this.kins = new Kins(text);
    this.quotations = quotations.filter(({ depth }) => depth === 0);
  }

  /** Takes in nothing more: whoever is asked for then and not known is made up for the answer alone. */
  close(): void {
    this.closed = true;
  }

  /** Whether more may be noted of an entity: not of a known one once the cast is closed. */
  learns({ places }: Entity): boolean {
    return !this.closed || places.length === 0;
  }

  /** The person of that name, known or new; what the mention tells is added. */
  person(mention: Person, place: number): Entity {
    const words = nameWords(mention.name);
    const entity = this.findPerson(words, place, mention) ?? this.add('person', mention.name, words);
    if (!this.learns(entity)) return entity;
    if (isFullerName(mention.name, words, entity) || isSpeltOut(mention.name, words, entity))
      this.rename(entity, mention.name, words);
    addOffice(entity, mention);
    for (const part of mention.also ?? []) addOffice(entity, part);
    entity.gender ??= mention.gender ?? GIVEN_NAMES.get(entity.words[0] ?? '');
    entity.honorific ??= mention.honorific;
    for (const title of mention.titles ?? []) addTitle(entity, title);
    return this.see(entity, place);
  }

  /**
   * The known person of that name; where several share it, the one with the same title, of the same gender, or the last to
   * speak or be seen before `place`.
   */
  findPerson(
    words: readonly string[],
    place: number,
    { gender, head, honorific, titles = [] }: Pick<Person, 'gender' | 'head' | 'honorific' | 'titles'> = {},
  ): Entity | undefined {
    let best: Entity | undefined;
    let bestRank: readonly number[] = [];
    for (const entity of this.namesakes(words)) {
      if (entity.kind !== 'person') continue;
      const isOther = gender !== undefined && entity.gender !== undefined && gender !== entity.gender;
      if (isOther && (honorific !== undefined || !isDoubleSurname(words, entity.words))) continue;
      const score = compareNames(words, entity.words);
      if (score === 0 || (score === 1 && !this.mayBeCalled(words, entity))) continue;
      const shared = titles.filter((title) => entity.titles.has(title)).length;
      const sameGender = gender !== undefined && entity.gender === gender ? 1 : 0;
      // "Kim, the professor"
      const sameRole = head !== undefined && entity.offices.some((office) => office.head === head) ? 1 : 0;
      const rank = [score, shared, sameGender, sameRole, ...nearnessOf(this.kins, words, entity, place)];
      if (best === undefined || isHigher(rank, bestRank)) [best, bestRank] = [entity, rank];
    }
    return best;
  }

  /** The body of that name, known or new. */
  body(mention: Body, place: number): Entity {
    const written = textOf(this.text, mention.words);
    const whole = SHORT_FIRMS.get(written);
    const isWhole = whole !== undefined && this.text.includes(whole);
    const name = isWhole ? whole : written;
    const words = isWhole ? nameWords(whole) : bodyWords(mention.words);
    const known = this.findBody(words, place, mention.acronym);
    const isOther =
      known === undefined || isOwnedBy(mention, known) || this.shortNames.isOneOfTwo(known.words, name);
    const entity = isOther ? this.add('body', name, words) : known;
    if (!this.learns(entity)) return entity;
    for (const word of knownAs(words)) entity.descriptors.add(word);
    if (isFullerName(name, words, entity)) this.rename(entity, name, words);
    // A chief executive’s organisation may turn out to be a board.
    const kinds = kindsOf(words);
    if (kinds.size > 0 && !kinds.has('company')) entity.descriptors.delete('company');
    if (mention.acronym !== undefined && entity.acronym === undefined) {
      entity.acronym = mention.acronym;
      this.index(entity, [mention.acronym.toLowerCase()]);
    }
    for (const word of mention.descriptors) entity.descriptors.add(word);
    return this.see(entity, place);
  }

  /** The known body whose name has all those words, or all of whose name they hold. */
  findBody(words: readonly string[], place: number, acronym?: string): Entity | undefined {
    // "PG&E" of Pinewood Gas & Electric
    const [only] = words.map((word) => word.replaceAll('&', ''));
    const own = words.length === 1 && only !== undefined ? [...words, only] : words;
    const keys = acronym === undefined ? own : [...own, acronym.toLowerCase()];
    const found = this.candidates(keys).filter((entity) => {
      if (entity.kind !== 'body') return false;
      const isOwn =
        acronym !== undefined && entity.words.length === 1 && entity.words[0] === acronym.toLowerCase();
      if (acronym !== undefined && (entity.acronym === acronym || isOwn)) return true;
      const isInShort = entity.acronym?.toLowerCase() === only || initials(entity.words) === only;
      if (words.length === 1 && only !== undefined && isInShort) return true;
      // "the California ISO"
      const isShort =
        words.length > 1 &&
        entity.acronym?.toLowerCase() === words.at(-1) &&
        words.slice(0, -1).every((word) => entity.words.includes(word));
      const isNone = isOwnerOf(words, entity.name) || this.shortNames.isOneOfTwo(words, entity.name);
      return isShort || (this.isSameBody(words, entity) && !isNone);
    });
    return nearest(found, place);
  }

  /** Whether a name that opens the one of somebody stands for it: a firm's does not for its plaza. */
  mayBeCalled(words: readonly string[], longer: Pick<Entity, 'words'> & Partial<Entity>): boolean {
    const isTold = (longer.gender ?? longer.role ?? longer.honorific) !== undefined;
    if (GIVEN_NAMES.has(words[0] ?? '')) return true;
    if (isPartOrPlace(longer.words)) return false;
    return isTold || this.shortNames.standsFor(words, longer.words);
  }

  /** Whether the words name the body, in full or as the text shortens the name. */
  private isSameBody(words: readonly string[], entity: Entity): boolean {
    if (!sameBody(words, entity.words)) return false;
    const [short, long] = words.length < entity.words.length ? [words, entity.words] : [entity.words, words];
    return this.shortNames.standsFor(short, long);
  }

  /** Somebody without a name, by description. */
  other(description: string, head: string, plural: boolean, place: number): Entity {
    const words = nameWords(description);
    const known = this.candidates(words).find(
      (entity) => entity.kind === 'other' && entity.name.toLowerCase() === description.toLowerCase(),
    );
    const entity = known ?? this.add('other', description, words);
    return this.describe(entity, head, plural, place);
  }

  /** Somebody without a name who is none of those told of before, unless of the same description and organisation. */
  another(
    description: string,
    head: string,
    plural: boolean,
    place: number,
    organisation?: readonly Word[],
  ): Entity {
    const norms = (words: readonly Word[] | undefined): string =>
      (words ?? []).map(({ norm }) => norm).join(' ');
    const known = this.others.find(
      (entity) =>
        organisation !== undefined &&
        entity.name === description &&
        norms(entity.affiliation) === norms(organisation),
    );
    const entity = known ?? this.add('other', description, nameWords(description));
    return this.describe(entity, head, plural, place);
  }

  private describe(entity: Entity, head: string, plural: boolean, place: number): Entity {
    if (!this.learns(entity)) return entity;
    entity.head ??= head;
    entity.gender ??= GENDERED_NOUNS.get(head);
    entity.plural = plural;
    return this.see(entity, place);
  }

  /** Notes that the text names the entity at that place; names in quotations are no place that "he" looks back to. */
  see(entity: Entity, place: number): Entity {
    if (this.closed || (entity.places.length > 0 && isInside(this.quotations, place))) return entity;
    const at = firstFrom(entity.places, place, (other) => other);
    if (entity.places[at] === place) return entity;
    entity.places.splice(at, 0, place);
    const naming = firstFrom(this.namings, place, (other) => other.place);
    this.namings.splice(naming, 0, { entity, place });
    return entity;
  }

  /** Forgets that the text names the entity at that place, where somebody else turned out to be meant. */
  unsee(entity: Entity, place: number): void {
    const naming = this.namings.findIndex((one) => one.entity === entity && one.place === place);
    if (this.closed || naming < 0) return;
    this.namings.splice(naming, 1);
    entity.places.splice(entity.places.indexOf(place), 1);
  }

  /** Whether the place lies in a quotation. */
  isQuoted(place: number): boolean {
    return isInside(this.quotations, place);
  }

  /** Who was named before the place, the last first; no further back than matters to a reader. */
  *namedBefore(place: number): Generator<Naming> {
    const end = firstFrom(this.namings, place, (other) => other.place);
    for (let at = end - 1; at >= Math.max(0, end - MEMORY); at -= 1) {
      const naming = this.namings[at];
      if (naming !== undefined) yield naming;
    }
  }

  /** Who is named at the place or after it, the first first, no more than so many. */
  namedFrom(place: number, most: number): readonly Naming[] {
    return this.namings.slice(firstFrom(this.namings, place, (other) => other.place)).slice(0, most);
  }

  private add(kind: Entity['kind'], name: string, words: readonly string[]): Entity {
    const entity: Entity = {
      kind,
      name,
      words,
      plural: false,
      titles: new Set(),
      ranks: [],
      offices: [],
      descriptors: new Set(),
      places: [],
      spoke: [],
    };
    if (this.closed) return entity;
    (kind === 'person' ? this.people : kind === 'body' ? this.bodies : this.others).push(entity);
    this.index(entity, words);
    const [only] = words;
    if (words.length === 1 && only !== undefined) this.byOnlyWord.set(only, entity);
    if (kind === 'body' && words.length > 1) this.index(entity, [initials(words)]);
    return entity;
  }

  /** Gives the entity a fuller name. */
  rename(entity: Entity, name: string, words: readonly string[]): void {
    if (!this.learns(entity)) return;
    entity.name = name;
    entity.words = words;
    this.index(entity, words);
  }

  private index(entity: Entity, words: readonly string[]): void {
    for (const word of words) {
      const known = this.byWord.get(word);
      if (known === undefined) this.byWord.set(word, new Set([entity]));
      else known.add(entity);
    }
  }

  /** Those whose name may agree with a person's: by the surname, or known by one word only. */
  private namesakes(words: readonly string[]): Entity[] {
    const single = words.length > 1 ? words.flatMap((word) => this.byOnlyWord.get(word) ?? []) : [];
    const own = this.candidates(words.slice(-1));
    return single.length === 0 ? own : [...new Set([...own, ...single])];
  }

  private candidates(words: readonly string[]): Entity[] {
    const [only] = words;
    if (words.length === 1 && only !== undefined) return [...(this.byWord.get(only) ?? [])];
    return [...new Set(words.flatMap((word) => [...(this.byWord.get(word) ?? [])]))];
  }
}
