import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { type Entity } from '../cast/entity.ts';
import { Documents, mayIssue } from './documents.ts';
import type { FullNames } from '../names/full-names.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import type { Mention } from '../mention.ts';
import { compareNames, nameWords } from '../mentions/compare-names.ts';
import { firstBody } from '../phrases/body-phrase.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { readMention } from '../mentions/read-mention.ts';
import { toldElsewhere } from '../cast/firm-of-release.ts';
import { organisationOfOffice } from './bare-offices.ts';
import { bodyOfWord, bodySpokenOf, resolveBody } from './resolve-body.ts';
import { justDescribed, resolvePronoun, subject } from './resolve-pronoun.ts';
import { whoIsDescribed } from './described/who-is-described.ts';
import { byOrigin, inFocus } from './in-focus.ts';
import { introduceNear } from './introduce-near.ts';
import type { IsElse } from './he-or-she.ts';
import { issuerIn } from './issuer.ts';
import { openedWith } from './opened-with.ts';
import { onlyOneSpokenOf } from './only-one.ts';
import { ofSomebodyUnnamed } from './of-somebody-unnamed.ts';
import { OWNERS, ownerOf } from './owner.ts';
import { callingOf, holderOf, lastPerson, resolveRole, takeCalling } from './resolve-role.ts';
import { described } from './somebody-unnamed.ts';
import { placesIn } from './places-in.ts';
import { byAbbreviation, byInitials, bySurname, ownedSurname, shoutedName } from './shortened-names.ts';
import { isLand, isStateOfficer } from './bodies-of-state.ts';
import { unlessNamedLater } from './the-company.ts';
import { isToldOf, isVoice, NOTHING_SAID, type Said, SpokenOf } from './spoken-of.ts';
import { type Scene, sentenceAt } from '../cast/scene.ts';
import { isCapital, type Word, withoutPossessive } from '../../text/words.ts';
import { keepTime } from '../../text/time-limit.ts';
import { whoWasAsked } from './who-was-asked.ts';
import { withoutTitle } from './without-title.ts';

type Person = Extract<Mention, { kind: 'person' }>;

/** What a meeting or board puts out without naming itself. */
const JOINT_DOCUMENT = /^(?:declaration|communique|communiqué|minutes?|resolution)$/;

/** Works out whom a mention means, from the cast and from who spoke before. */
export class Resolver {
  private readonly scene: Scene;
  private readonly documents: Documents;
  private readonly names: FullNames;
  private places: ReadonlySet<string> | undefined;
  /** Who was meant by a description that the text has told of nobody before. */
  private readonly standsFor = new Map<Entity, Entity>();
  private readonly spokenOf = new SpokenOf();
  /** The documents whose issuer is being looked for. */
  private readonly asked = new Set<string>();

  constructor(known: Omit<Scene, 'speeches'>, names: FullNames) {
    this.scene = { ...known, speeches: [] };
    this.names = names;
    this.documents = new Documents(known.text);
  }

  /** The entity that speaks, or undefined where nobody is named; it is remembered as having spoken. */
  speaker(mention: Mention, place: number, said: Said = NOTHING_SAID): Entity | undefined {
    keepTime();
    const entity =
      whoWasAsked(this.scene, mention, place, said) ??
      this.chosen(mention, place, (other) => isToldOf(other, said));
    if (entity === undefined || this.spokenOf.has(entity, mention, said.quoted)) return undefined;
    const voice = isVoice(mention, entity);
    const spokesman = mention.kind === 'role' && mention.head.startsWith('spokes');
    const turn = { byTheWay: said.byTheWay, asked: said.turn === 'asked' };
    this.scene.speeches.push({ entity, place, voice, ...turn, ...(spokesman ? { spokesman } : {}) });
    entity.spoke.push(place);
    if (mention.kind !== 'document') this.documents.heard(entity, sentenceAt(this.scene.text, place), place);
    return entity;
  }

  /** Takes in nothing more, so that every answer is the same whatever was asked before. */
  readonly close = (): void => this.scene.cast.close();

  /** Whom a mention means at a place, spoken or not. */
  meant(mention: Mention, place: number): Entity | undefined {
    return this.chosen(mention, place);
  }

  /** The body that words name, such as a role's affiliation. */
  bodyOf(all: readonly Word[], place: number): Entity | undefined {
    const words = firstBody(all);
    const [first] = words;
    if (first === undefined) return undefined;
    const owner = words.length === 1 ? OWNERS.get(first.norm) : undefined;
    if (owner !== undefined)
      return (
        (owner === 'it' ? subject(this.scene, place, true) : undefined) ??
        resolvePronoun(this.scene, owner, place) ??
        (owner === 'it' ? justDescribed(this.scene, place) : undefined)
      );
    const bare = words.map((word, at) => (at === words.length - 1 ? withoutPossessive(word) : word));
    const mention = readMention(this.scene.text.article.text, bare);
    if (mention.kind === 'body' || isStateOfficer(this.scene, mention)) return this.resolve(mention, place);
    if (mention.kind === 'role' && mention.affiliation !== undefined)
      return isLand(mention.affiliation) ? undefined : this.bodyOf(mention.affiliation, place);
    // "the inquiry’s report"
    if (mention.kind === 'document') return this.issuer(mention.head, place);
    if (mention.kind !== 'person') return undefined;
    // "Crown Prosecution Service" looks like a person's name; "Mayor Zhenka Verst" is one.
    const isPerson =
      (mention.honorific ?? mention.role) !== undefined ||
      this.scene.cast.findPerson(nameWords(mention.name), place) !== undefined;
    // "the accountants | Lind & Okar"
    const named = bare.findIndex((word) => isCapital(word));
    if (isPerson || bare.length < 2 || GIVEN_NAMES.has(first.norm)) return this.resolve(mention, place);
    return resolveBody(
      this.scene,
      {
        kind: 'body',
        words: bare.slice(Math.max(0, named)).filter((word) => word.pos !== 'DET'),
        descriptors: [],
      },
      place,
    );
  }

  /** The person whom "his" or "her" at a place is of, where a name just before tells. */
  ownerOf(word: string, place: number): Entity | undefined {
    return ownerOf(this.scene, word, place);
  }

  private chosen(mention: Mention, place: number, isElse?: IsElse): Entity | undefined {
    if (mention.kind === 'other' && mention.share === true)
      return this.scene.cast.other(mention.description, mention.head, true, place);
    const own = ofSomebodyUnnamed(this.scene, mention, place);
    if (own !== undefined) return own;
    const ruled = unlessNamedLater(this.scene, mention, this.resolve(mention, place, isElse), place);
    const entity = whoIsDescribed(this.scene, mention, place, ruled, isElse);
    takeCalling(this.scene, mention, entity, place);
    return entity;
  }

  private resolve(mention: Mention, place: number, isElse?: IsElse): Entity | undefined {
    const entity = this.find(mention, place, isElse);
    if (entity?.kind !== 'other') return entity;
    const isNew = entity.places.length === 0 || entity.places[0] === place;
    const only =
      this.standsFor.get(entity) ?? (isNew ? onlyOneSpokenOf(this.scene, entity, place) : undefined);
    if (only === undefined) return entity;
    if (this.scene.cast.learns(only)) this.standsFor.set(entity, only);
    return this.scene.cast.see(only, place);
  }

  private find(mention: Mention, place: number, isElse?: IsElse): Entity | undefined {
    const { scene } = this;
    const named = bySurname(scene, mention, place) ?? byAbbreviation(scene, mention);
    if (named !== undefined) return scene.cast.see(named, place);
    switch (mention.kind) {
      case 'person':
        return this.person(mention, place);
      case 'body':
        return (
          shoutedName(scene, this.names, mention.words, place) ??
          ownedSurname(scene, mention.words, place) ??
          byInitials(scene, mention.words, place) ??
          byOrigin(scene, mention.words, place) ??
          resolveBody(scene, mention, place)
        );
      case 'role': {
        if (mention.definite && !mention.plural) introduceNear(this.scene, this.names, place);
        return resolveRole(this.scene, mention, place, (words, at) => this.bodyOf(words, at));
      }
      case 'document':
        return this.document(mention, place);
      case 'pronoun':
        return (
          this.openedWith(mention.word, place) ??
          resolvePronoun(this.scene, mention.word, place, isElse) ??
          this.issuingBody(mention.word, place)
        );
      default: {
        const body = mention.words === undefined ? undefined : bodyOfWord(scene, mention.head, place);
        if (body !== undefined) return scene.cast.see(body, place);
        const { description, head, plural } = mention;
        const holder = mention.words === undefined || plural ? undefined : holderOf(scene, head, place);
        if (holder !== undefined) return scene.cast.see(holder, place);
        // "the 27-year-old"
        const aged = head.endsWith('-year-old') && !plural ? inFocus(this.scene, place) : undefined;
        if (aged !== undefined) return this.scene.cast.see(aged, place);
        const calling = callingOf(mention);
        const opening = description === '' ? this.opening(mention.opening ?? [], place) : undefined;
        if (opening !== undefined) return opening;
        if (calling !== undefined) introduceNear(this.scene, this.names, place);
        const person = calling && lastPerson(this.scene, calling, place);
        if (person !== undefined) return this.scene.cast.see(person, place);
        return mention.fresh === true
          ? this.scene.cast.another(description, head, plural, place)
          : described(this.scene, description, head, plural, place);
      }
    }
  }

  /** "The report came out on Monday. It found": what the sentence before opens with, unless its own has a subject. */
  private openedWith(word: string, place: number): Entity | undefined {
    if (!/^(?:it|they)$/.test(word) || subject(this.scene, place) !== undefined) return undefined;
    const opened = openedWith(this.scene, place, word === 'they');
    return opened === undefined ? undefined : this.resolve(opened.mention, opened.place);
  }

  /** "We estimate" outside quotation marks: whoever puts the text out. */
  private issuingBody(word: string, place: number): Entity | undefined {
    const { cast, text } = this.scene;
    if (word !== 'we' || cast.isQuoted(place)) return undefined;
    const words = issuerIn(text);
    return words === undefined ? undefined : this.bodyOf(words, place);
  }

  /** "Riksbank | trims rate": the name that a headline opens with, before a verb that a tagger took for a noun. */
  private opening(words: readonly Word[], place: number): Entity | undefined {
    if (words.length === 0 || words.some((word) => TIME_WORDS.has(word.norm))) return undefined;
    return this.resolve(readMention(this.scene.text.article.text, words), place);
  }

  /** A bare name may also be a body's: "Halden" of Halden Instruments. */
  private person(mention: Person, place: number): Entity {
    const { cast } = this.scene;
    if (mention.role === undefined && mention.honorific === undefined) {
      const words = nameWords(mention.name);
      const body = cast.findPerson(words, place) === undefined ? cast.findBody(words, place) : undefined;
      // "China" is no China Mobile.
      const isOther =
        words.length === 1 && body !== undefined && body.words.length > 1 && this.isPlace(mention.name);
      if (body !== undefined && !isOther) return cast.see(body, place);
    }
    const entity = cast.person(
      this.inFull(withoutTitle(this.scene, this.names, mention, place), place),
      place,
    );
    if (!cast.learns(entity)) return entity;
    // "A spokesman, Apollo Byaruhanga,": for the body last spoken of.
    const told = mention.role === undefined ? (entity.places[0] ?? place) : place;
    if (entity.affiliation === undefined)
      entity.organisation ??= organisationOfOffice(this.scene, entity, told);
    if (entity.organisation === undefined)
      entity.affiliation ??= toldElsewhere(this.scene.text, entity, place);
    return entity;
  }

  /** The mention with the full name that the text gives somewhere for a surname: "Ruslana Orlik" for "Orlik". */
  private inFull(mention: Person, place: number): Person {
    const words = nameWords(mention.name);
    const called = this.names.ofNickname(words);
    if (called !== undefined) return { ...mention, name: called };
    // "van der Beek" is no more than a surname.
    const isSurname = words.length === 1 || PARTICLES.test(words[0] ?? '');
    if (!isSurname || this.scene.cast.findPerson(words, place) !== undefined) return mention;
    const full = this.names.find(words);
    if (
      full === undefined ||
      (compareNames(words, nameWords(full)) === 1 &&
        !this.scene.cast.mayBeCalled(words, { words: nameWords(full) }))
    )
      return mention;
    const namesake = this.scene.cast.findPerson(nameWords(full), place);
    const isOther = mention.gender !== undefined && (namesake?.gender ?? mention.gender) !== mention.gender;
    return isOther ? mention : { ...mention, name: full };
  }

  /** Whether the text goes or is somewhere of that name: "in China", "from China". */
  private isPlace(name: string): boolean {
    this.places ??= placesIn(this.scene.text.tokens);
    return this.places.has(name);
  }

  /** The body that issued a document, else the document itself. */
  private document(mention: Extract<Mention, { kind: 'document' }>, place: number): Entity | undefined {
    const { head, issuer, publisher, description } = mention;
    const named = issuer === undefined ? this.publisher(publisher, place) : this.bodyOf(issuer, place);
    if (named !== undefined && mayIssue(named)) {
      if (this.scene.cast.learns(named)) this.documents.remember(head, named, place);
      return named;
    }
    const told = this.documents.toldIn(sentenceAt(this.scene.text, place), place);
    const known = told ?? (mention.definite ? this.issuer(head, place) : undefined);
    const joint = mention.definite && JOINT_DOCUMENT.test(head) ? bodySpokenOf(this.scene, place) : undefined;
    return known ?? joint ?? described(this.scene, description, head, false, place);
  }

  private issuer(head: string, place: number): Entity | undefined {
    // "an agreement from Agreement": a document that would be by itself is by nobody.
    if (this.asked.has(head)) return undefined;
    this.asked.add(head);
    const found = this.documents.issuer(head, place, (words, at) => this.bodyOf(words, at));
    this.asked.delete(head);
    return found !== undefined && mayIssue(found) ? found : undefined;
  }

  /** The body that the words before a document name: one of the text's by name or acronym, or one named so only there. */
  private publisher(words: readonly Word[] | undefined, place: number): Entity | undefined {
    if (words === undefined) return undefined;
    return resolveBody(this.scene, { kind: 'body', words, descriptors: [] }, place);
  }
}
