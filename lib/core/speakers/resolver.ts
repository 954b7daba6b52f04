import type { AnnotatedText } from '../model.ts';
import { bodyWords, type Cast, type Entity, kindsOf, lastBefore, nearest } from './cast.ts';
import type { Documents } from './documents.ts';
import type { Mention } from './mention.ts';
import { readMention } from './read-mention.ts';
import { ANYBODY, PEERS, ROLE_KINS } from './role-words.ts';
import { singular, type Word, withoutPossessive, wordsOf } from './words.ts';

/** What was resolved before, the last at the end. */
export interface Event {
  readonly entity: Entity;
  readonly place: number;
  /** Whether a person's voice was heard, be it for a body. */
  readonly voice: boolean;
}

/** Works out whom a mention means, from the cast and from who spoke before. */
export class Resolver {
  readonly events: Event[] = [];
  private readonly text: AnnotatedText;
  private readonly cast: Cast;
  private readonly documents: Documents;

  constructor(text: AnnotatedText, cast: Cast, documents: Documents) {
    this.text = text;
    this.cast = cast;
    this.documents = documents;
  }

  /** The entity that speaks, or undefined where nobody is named; it is remembered as having spoken. */
  speaker(mention: Mention, place: number): Entity | undefined {
    const entity = this.resolve(mention, place);
    if (entity === undefined) return undefined;
    this.events.push({ entity, place, voice: mention.kind !== 'body' && mention.kind !== 'document' });
    const document = this.documents.opening(sentenceAt(this.text, place), place);
    if (document !== undefined) this.documents.remember(document.head, entity, document.place);
    return entity;
  }

  resolve(mention: Mention, place: number): Entity | undefined {
    switch (mention.kind) {
      case 'person':
        return this.person(mention, place);
      case 'body':
        return this.body(mention, place);
      case 'role':
        return this.role(mention, place);
      case 'document':
        return this.document(mention, place);
      case 'pronoun':
        return this.pronoun(mention.word, place);
      default:
        return this.described(mention.description, mention.head, mention.plural, place);
    }
  }

  private person(mention: Extract<Mention, { kind: 'person' }>, place: number): Entity {
    if (mention.role === undefined && mention.honorific === undefined) {
      const words = mention.name.toLowerCase().split(/\s+/);
      const known =
        this.cast.findPerson(words, place) === undefined ? this.cast.findBody(words, place) : undefined;
      if (known !== undefined) return this.cast.see(known, place);
    }
    return this.cast.person(mention, place);
  }

  /** "the Lakes Bank" by name; "the bank", "the aviation regulator" by kind. */
  private body(mention: Extract<Mention, { kind: 'body' }>, place: number): Entity {
    const proper = mention.words.filter((word) => /^\p{Lu}/u.test(word.text) && word.pos !== 'ADJ');
    const [only] = mention.words;
    const isKind = mention.words.length === 1 && only !== undefined && kindsOf(mention.words).size > 0;
    const opens = isKind && sentenceAt(this.text, only.start)?.start === only.start;
    const named = proper.length > 0 && /^\p{Lu}/u.test(mention.words.at(-1)?.text ?? '') && !opens;
    if (isKind && named) {
      // "the Department" after "the Department of Water Resources"
      const named = this.cast.entities.filter(
        (entity) => entity.kind === 'body' && entity.words.includes(only.norm),
      );
      const known =
        named.length === 0 && COMPANY.test(only.norm)
          ? this.bodyOfKind(mention.words, place)
          : nearest(named, place);
      if (known !== undefined) return this.cast.see(known, place);
    }
    if (named) return this.cast.body(mention, place);
    return this.bodyOfKind(mention.words, place) ?? this.cast.body(mention, place);
  }

  private bodyOfKind(words: readonly Word[], place: number): Entity | undefined {
    const norms = bodyWords(words);
    const head = norms.at(-1) ?? '';
    const modifiers = norms.slice(0, -1).map((word) => word.replace(/s$/, ''));
    const kinds = kindsOf([head]);
    const bodies = this.cast.entities.filter((entity) => entity.kind === 'body' && !isCommon(entity));
    const stem = (entity: Entity): string[] =>
      [...entity.words, ...entity.descriptors].map((word) => word.replace(/s$/, ''));
    // In a headline the body has not been named yet, and is described in other words.
    const isFirst = bodies.every((entity) => lastBefore(entity, place) < 0);
    const telling = bodies.filter((entity) => modifiers.some((word) => stem(entity).includes(word)));
    const fits = modifiers.length === 0 || (isFirst && telling.length === 0) ? bodies : telling;
    const byWord = fits.filter((entity) => stem(entity).includes(head.replace(/s$/, '')));
    if (byWord.length > 0) return nearest(byWord, place);
    const byKind = fits.filter((entity) =>
      [...kindsOf([...entity.words, ...entity.descriptors])].some((kind) => kinds.has(kind)),
    );
    // "the customs authority" is the Department of Customs.
    return nearest(byKind.length === 0 && kinds.size > 0 ? telling : byKind, place);
  }

  /** The body that words name, such as a role's affiliation. */
  bodyOf(words: readonly Word[], place: number): Entity | undefined {
    if (words.length === 0) return undefined;
    const [first] = words;
    if (words.length === 1 && first !== undefined && /^(?:its|their|his|her)$/.test(first.norm))
      return this.pronoun('it', place);
    const mention = readMention(
      this.text.article.text,
      words.map((word, at) => (at === words.length - 1 ? withoutPossessive(word) : word)),
    );
    if (mention.kind === 'body') return this.body(mention, place);
    if (mention.kind === 'person') return this.person(mention, place);
    return undefined;
  }

  private role(mention: Extract<Mention, { kind: 'role' }>, place: number): Entity | undefined {
    const speaksFor = /^spokes/.test(mention.head) || mention.head === 'representative';
    const body = mention.affiliation === undefined ? undefined : this.bodyOf(mention.affiliation, place);
    if (mention.definite || body !== undefined) {
      const known = this.holder(mention, body, place);
      if (known !== undefined) return this.cast.see(known, place);
    }
    if (speaksFor && !mention.plural) {
      const inside =
        kindsOf(mention.modifiers).size > 0 ? this.bodyNamed(mention.modifiers, place) : undefined;
      const spokenFor = body ?? inside ?? this.lastBody(place);
      if (spokenFor !== undefined) return spokenFor;
    }
    // "operator" and "publisher" are bodies as often as people.
    const business =
      kindsOf([mention.head]).size > 0 && !mention.plural ? this.bodyOfKind(mention.words, place) : undefined;
    if (business !== undefined) return this.cast.see(business, place);
    if (mention.definite) {
      const before = this.describedBefore(mention.head, place);
      if (before !== undefined) return before;
    }
    return this.described(mention.description, mention.head, mention.plural, place);
  }

  private bodyNamed(modifiers: readonly string[], place: number): Entity | undefined {
    const kinds = kindsOf(modifiers);
    return nearest(
      this.cast.entities.filter(
        (entity) =>
          entity.kind === 'body' &&
          [...kindsOf([...entity.words, ...entity.descriptors])].some((kind) => kinds.has(kind)),
      ),
      place,
    );
  }

  /** The person who holds the role: "the director", "the peer", "the chair of the commission". */
  private holder(
    mention: Extract<Mention, { kind: 'role' }>,
    body: Entity | undefined,
    place: number,
  ): Entity | undefined {
    const people = this.cast.entities.filter((entity) => entity.kind === 'person');
    const peer = PEERS.has(mention.head);
    if (peer) {
      const gender = PEERS.get(mention.head);
      const peers = people.filter(
        (entity) => PEERS.has(entity.honorific ?? '') && (gender === '' || entity.gender === gender),
      );
      if (peers.length > 0) return nearest(peers, place);
    }
    const exact = people.filter(
      (entity) =>
        entity.head === mention.head && mention.modifiers.every((word) => roleWords(entity).includes(word)),
    );
    const same = body === undefined ? exact : exact.filter((entity) => this.belongsTo(entity, body));
    if (same.length > 0) return nearest(plainest(same, mention.modifiers.length), place);
    if (mention.plural) return undefined;
    const kin = people.filter(
      (entity) =>
        entity.head !== undefined &&
        ROLE_KINS.some((words) => words.has(mention.head) && words.has(entity.head ?? '')),
    );
    if (body !== undefined)
      return nearest(
        kin.filter((entity) => this.belongsTo(entity, body)),
        place,
      );
    return nearest(
      kin.filter((entity) => lastBefore(entity, place) >= 0),
      place,
    );
  }

  private belongsTo(person: Entity, body: Entity): boolean {
    if (person.affiliation === undefined) return false;
    return this.bodyOf(person.affiliation, person.places[0] ?? 0) === body;
  }

  private document(mention: Extract<Mention, { kind: 'document' }>, place: number): Entity {
    const named = mention.issuer === undefined ? undefined : this.bodyOf(mention.issuer, place);
    if (
      named !== undefined &&
      (named.kind === 'person' ||
        !isCommon(named) ||
        named.places.length > 1 ||
        kindsOf(named.words).size > 0)
    ) {
      this.documents.remember(mention.head, named, place);
      return named;
    }
    const issuer = this.documents.issuer(mention.head, place, (words, at) => this.bodyOf(words, at));
    return (
      issuer ??
      this.described(mention.description, mention.head, false, place) ??
      this.cast.other(mention.description, mention.head, false, place)
    );
  }

  private pronoun(word: string, place: number): Entity | undefined {
    const before = this.events.filter((event) => event.place < place);
    if (word === 'he' || word === 'him') return this.voice(place, 'm');
    if (word === 'she' || word === 'her') return this.voice(place, 'f');
    if (word === 'it')
      return (
        this.subject(place) ??
        before.findLast(({ entity }) => entity.kind !== 'person' && !entity.plural)?.entity ??
        this.lastBody(place)
      );
    if (/^(?:they|them|one of them|both|some|others|many)$/.test(word)) {
      return (
        before.findLast(({ entity }) => entity.plural) ??
        before.findLast(({ entity }) => entity.kind !== 'person') ??
        (word === 'they' ? before.at(-1) : undefined)
      )?.entity;
    }
    return word === 'one' ? this.oneOf(place) : undefined;
  }

  /** The body that the sentence opens with, where the place lies further on: "The group has signed, it said". */
  private subject(place: number): Entity | undefined {
    const sentence = sentenceAt(this.text, place);
    const { tokens } = this.text;
    if (sentence === undefined) return undefined;
    let end = sentence.firstToken;
    while (
      end < sentence.endToken &&
      end - sentence.firstToken < 12 &&
      /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[end]?.pos ?? '')
    )
      end += 1;
    const verb = tokens[end];
    if (
      end === sentence.firstToken ||
      verb === undefined ||
      verb.start >= place ||
      !/^(?:AUX|VERB)$/.test(verb.pos)
    )
      return undefined;
    const mention = readMention(this.text.article.text, wordsOf(tokens, sentence.firstToken, end));
    if (mention.kind !== 'body') return undefined;
    const known = this.body(mention, sentence.start);
    return isCommon(known) && known.places.length < 2 ? undefined : known;
  }

  /** "Barristers are not convinced. One said …": one of those the sentence before opens with. */
  private oneOf(place: number): Entity | undefined {
    const here = sentenceAt(this.text, place);
    const [first] = here === undefined ? [] : this.text.tokens.slice(here.firstToken);
    const previous = here === undefined ? undefined : sentenceAt(this.text, here.start - 2);
    if (previous === undefined || previous.block !== here?.block || first?.norm !== 'one') return undefined;
    const words = wordsOf(
      this.text.tokens,
      previous.firstToken,
      Math.min(previous.endToken, previous.firstToken + 4),
    );
    const many = words.find((word) => /^(?:NOUN|PROPN)$/.test(word.pos) && singular(word) !== word.norm);
    return many === undefined ? undefined : this.cast.other(singular(many), singular(many), false, place);
  }

  /** Who "he" or "she" is: the last to speak of that gender, or a person named since at the head of a sentence. */
  private voice(place: number, gender: 'f' | 'm'): Entity | undefined {
    const agrees = (entity: Entity): boolean => entity.gender === undefined || entity.gender === gender;
    const event = this.events.findLast(({ entity, voice }) => voice && !entity.plural && agrees(entity));
    const from = event?.place ?? -1;
    let since: Entity | undefined;
    let latest = from;
    for (const entity of this.cast.entities) {
      if (entity.kind !== 'person' || !agrees(entity)) continue;
      const at = lastBefore(entity, place);
      if (at > latest && this.opensSentence(at)) [since, latest] = [entity, at];
    }
    const found =
      since ??
      event?.entity ??
      nearest(
        this.cast.entities.filter(
          (entity) => entity.kind === 'person' && agrees(entity) && lastBefore(entity, place) >= 0,
        ),
        place,
      );
    if (found?.kind === 'person') found.gender ??= gender;
    return found;
  }

  /** Whether the place lies among the first words of a sentence. */
  private opensSentence(place: number): boolean {
    const sentence = sentenceAt(this.text, place);
    return sentence !== undefined && place - sentence.start < OPENING;
  }

  private lastBody(place: number): Entity | undefined {
    let best: Entity | undefined;
    for (const entity of this.cast.entities) {
      if (
        entity.kind === 'body' &&
        lastBefore(entity, place) > (best === undefined ? -1 : lastBefore(best, place))
      )
        best = entity;
    }
    return best;
  }

  /** The one last described who "the inspector" or "the official" can be. */
  private describedBefore(head: string, place: number): Entity | undefined {
    const others = this.cast.entities.filter(
      (entity) => entity.kind === 'other' && lastBefore(entity, place) >= 0,
    );
    const same = others.filter((entity) => entity.head === head);
    if (same.length > 0) return nearest(same, place);
    if (!ANYBODY.has(head)) return undefined;
    return this.events.findLast(({ entity }) => entity.kind === 'other')?.entity;
  }

  private described(description: string, head: string, plural: boolean, place: number): Entity | undefined {
    if (description === '') return undefined;
    const same = this.cast.entities.filter(
      (entity) =>
        entity.kind === 'other' &&
        entity.head === head &&
        entity.plural === plural &&
        description.split(/\s+/).length === 1,
    );
    const known = nearest(
      same.filter((entity) => lastBefore(entity, place) >= 0),
      place,
    );
    return known === undefined
      ? this.cast.other(description, head, plural, place)
      : this.cast.see(known, place);
  }
}

/** What a release calls the company that issues it. */
const COMPANY = /^(?:company|firm|group)$/;
/** How far into a sentence, in UTF-16 units, its subject may open. */
const OPENING = 60;

/** A body known by a common noun alone: "ministry", "the council". */
export function isCommon(entity: Entity): boolean {
  return !/\p{Lu}/u.test(entity.name);
}

const roleWords = (entity: Entity): string[] => (entity.role ?? '').toLowerCase().split(/[\s-]+/);

/** Those whose role has the fewest words more than were asked for: "the Secretary" is no Assistant Secretary. */
function plainest(entities: readonly Entity[], modifiers: number): Entity[] {
  const extra = (entity: Entity): number =>
    Math.max(0, roleWords(entity).indexOf(entity.head ?? '') - modifiers);
  const least = Math.min(...entities.map((entity) => extra(entity)));
  return entities.filter((entity) => extra(entity) === least);
}

/** The sentence that holds the place, by bisection. */
function sentenceAt(text: AnnotatedText, place: number): AnnotatedText['sentences'][number] | undefined {
  let low = 0;
  let high = text.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.sentences[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return text.sentences[low];
}
