import { uncapitalised } from '../text/letters.ts';
import type { AnnotatedText, Speaker, TextSpan } from '../model.ts';
import { type Entity, isCommon, isKnownPerson, lastBefore } from '../entities/cast/entity.ts';
import { holdsOffice } from '../entities/phrases/for-whom.ts';
import { isRoleWord } from '../entities/phrases/phrase-shape.ts';
import { isPersonNoun, PEOPLE_WORDS, RELATED_ROLES } from '../lexicon/person-nouns.ts';
import { BODY_KINDS, LEGAL_FORMS, REGIONS, UNIVERSITY_PIECES } from '../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NATIONS } from '../lexicon/nations.ts';
import { isNation, nationsOf } from '../lexicon/nations-of.ts';
import { isAuthorship } from '../lexicon/honorifics.ts';
import type { Resolver } from '../entities/resolve/resolver.ts';
import { namesAlone } from './names-alone.ts';
import { officeAlone } from './office-alone.ts';
import { wholeRole } from './whole-role.ts';
import { withoutOffice } from './without-office.ts';
import { readMention } from '../entities/mentions/read-mention.ts';
import { FIRM_TRADES, PORTFOLIO_WORDS, SPOKESPERSON } from '../lexicon/role-words.ts';
import { OFFICES_HELD } from '../lexicon/offices.ts';
import { isCapital, joinedText, textOf, type Word, withoutPossessive } from '../text/words.ts';

const PRONOUN = /^(?:he|she|it|they|one|both|who|which|that|one of them)$/i;

/** The entity as readers see it, with the other names that its sources give it. */
export function describeSpeaker(
  annotated: AnnotatedText,
  resolver: Resolver,
  entity: Entity,
  sources: readonly TextSpan[],
): Omit<Speaker, 'id'> {
  const text = annotated.article.text;
  const isDescribed = entity.kind === 'other' || (entity.kind === 'body' && !/\p{Lu}/u.test(entity.name));
  const told = isDescribed ? unnamedAsTold(text, resolver, entity, sources) : entity.name;
  const isNamed = entity.kind === 'body' || (entity.kind === 'person' && !isKnownPerson(entity));
  const name = isNamed && !isDescribed ? withArticle(text, told) : told;
  const whole = isFirmByTrade(entity) ? undefined : wholeRole(annotated, entity);
  const uncut = roleOf(entity, whole);
  const role = roleOf(entity, officeOfOne(entity, whole));
  const held = entity.kind === 'body' ? undefined : unlessBare(affiliationOf(text, resolver, entity));
  const isOfRole = held !== undefined && uncut !== entity.role && role?.includes(held) === true;
  const affiliation = isOfRole ? undefined : withoutOffice(held, role);
  const aliases = new Set<string>();
  for (const source of sources) {
    const [alias = ''] = source.text.split(/,\s| \(|\s[–—-]{1,2}\s/);
    const isCut =
      alias.includes(')') ||
      LEGAL_FORMS.has(alias.toLowerCase().replace('.', '')) ||
      (entity.kind === 'person' && PORTFOLIO_WORDS.has(alias.toLowerCase()));
    const isBody = affiliation !== undefined && alias.replace(/^the (?:new )?|['’]s$/giu, '') === affiliation;
    if (
      alias !== '' &&
      !isCut &&
      !isBody &&
      !PRONOUN.test(alias) &&
      namesAlone(alias, name, entity.kind === 'person')
    )
      aliases.add(alias);
  }
  return {
    name,
    ...(role === undefined || role === '' ? {} : { role }),
    ...(affiliation === undefined || affiliation === '' ? {} : { affiliation }),
    aliases: [...aliases],
  };
}

/** "Corbel Works, a supplier of pumps": what only firms are, under a name that nothing else tells to be a person's. */
const isFirmByTrade = ({ gender, honorific, words, role = '' }: Entity): boolean =>
  gender === undefined &&
  honorific === undefined &&
  !GIVEN_NAMES.has(words[0] ?? '') &&
  (FIRM_TRADES.has(role.toLowerCase().split(/\s/).at(-1) ?? '') ||
    /(?:^|\s)(?:category|market|industry|global|world) leader$/i.test(role));

/** Whose somebody unnamed is, or how many of them: what stands between the article and the description. */
const BEFORE_NAME =
  /^(?:the |that |this |these |those )?((?:(?:his|her|their|its|some|many|several|multiple|most)|\p{L}[\p{L}\p{N}.&’' -]{0,40}(?:['’]s|s['’])) )$/iu;

/** "his attorney", "some studies", "university’s newspaper": somebody without a name, in the words that first tell of them. */
function unnamedAsTold(
  text: string,
  resolver: Resolver,
  { name, head }: Entity,
  sources: readonly TextSpan[],
): string {
  const first = sources.find((source) => source.text.toLowerCase().includes(name.toLowerCase()));
  if (first === undefined) return name;
  const before = first.text.slice(0, first.text.toLowerCase().indexOf(name.toLowerCase()));
  const told = BEFORE_NAME.exec(before)?.[1];
  if (told === undefined) return name;
  // "her attorney": whose somebody is, a reader of the list cannot look up.
  const pronoun = /^h(?:is|er)(?= )/i.exec(first.text)?.[0].toLowerCase();
  const owner = pronoun === undefined ? undefined : resolver.ownerOf(pronoun, first.start);
  return owner === undefined
    ? uncapitalised(told) + name
    : `${namedAsOwner(owner, head)}${text.includes('’') ? '’' : "'"}s ${name}`;
}

/** Who speaks for somebody stands for him: his name is told whole, else the surname does. */
const namedAsOwner = ({ name }: Entity, head = ''): string =>
  SPOKESPERSON.test(head) ? name : (name.split(' ').at(-1) ?? name);

/** "The Kelsey", where the text never writes the article small and has it large inside a sentence. */
function withArticle(text: string, name: string): string {
  const large = ` The ${name}`;
  let at = text.indexOf(large);
  while (at >= 0 && !/[\p{Ll},]$/u.test(text.slice(Math.max(0, at - 2), at)))
    at = text.indexOf(large, at + 1);
  return at >= 0 && !text.includes(` the ${name}`) ? `The ${name}` : name;
}

/** A person's role as one person has it; that of somebody described stays as it is told. */
const officeOfOne = ({ kind, plural }: Entity, role: string | undefined): string | undefined =>
  kind === 'person' && !plural ? officeAlone(role) : role;

/** "lead author, marine biologist": who wrote a study is told beside the calling. */
function roleOf({ offices }: Entity, role: string | undefined): string | undefined {
  const written = offices.find((office) => isAuthorship(office.role))?.role;
  return role === undefined || written === undefined || isAuthorship(role) ? role : `${written}, ${role}`;
}

/**
 * "Filmmaker and" names no body, nor does "front-runner and"; "Corbel and" is Corbel, and "Lakeland | and Ana Rao of Marlow" is
 * Lakeland.
 */
function withoutJoint(words: readonly Word[] | undefined): readonly Word[] | undefined {
  const joint = words?.findIndex(({ pos }) => pos === 'CCONJ') ?? -1;
  const before = words?.slice(0, joint) ?? [];
  // "a veteran and Corbel’s | graduate"
  if (
    joint > 0 &&
    before.some((word) => !isCapital(word) && (isRoleWord(word) || PEOPLE_WORDS.has(word.norm)))
  )
    return undefined;
  if (joint > 0 && isNation(joinedText(before)) && GIVEN_NAMES.has(words?.[joint + 1]?.norm ?? ''))
    return before;
  if (words?.at(-1)?.pos !== 'CCONJ') return words;
  const own = words.slice(0, -1);
  const last = own.at(-1);
  // "Culture, Arts and | Leisure Minister"
  const isNone =
    last === undefined || isRoleWord(last) || isPersonNoun(last.norm) || PORTFOLIO_WORDS.has(last.norm);
  return isNone ? undefined : own;
}

/** "the Lorne Sheriff’s | office": a body that bears the name of its holder's office. */
const isOfficeOf = (words: readonly Word[] | undefined, owner: number): boolean =>
  words?.[owner] !== undefined && holdsOffice(words[owner]) && words[owner + 1]?.norm === 'office';

/** "Corbel Foods’ shipyard division" is Corbel Foods'. */
function withoutPart(words: readonly Word[] | undefined): readonly Word[] | undefined {
  const owner = words?.findLastIndex((word) => word.possessive && isCapital(word)) ?? -1;
  const isPart =
    owner >= 0 &&
    owner < (words?.length ?? 0) - 1 &&
    !isOfficeOf(words, owner) &&
    words?.slice(owner + 1).some((word) => !isCapital(word) && !/^(?:of|for|and|&|the|on)$/.test(word.norm));
  return isPart ? words?.slice(0, owner + 1) : words;
}

/** "the Ministry’s Railways Directorate": a named part of a body, with the body’s full name where the text gives it. */
function partOf(text: string, resolver: Resolver, words: readonly Word[], place: number): string | undefined {
  const owner = words.findLastIndex((word) => word.possessive);
  const part = words.slice(owner + 1);
  if (owner < 0 || isOfficeOf(words, owner) || !UNIVERSITY_PIECES.has(part.at(-1)?.norm ?? ''))
    return undefined;
  const body = resolver.bodyOf(words.slice(0, owner + 1), place);
  const isKnown = body?.kind === 'body' && !isCommon(body);
  return isKnown ? `${textOf(text, part)}, ${body.name}` : undefined;
}

/** Whose office bears the name of the role, with the place that stands before it. */
const OFFICE_HOLDER =
  /^(?:\p{Lu}[\p{L}.]{0,20}\s){0,5}(?:Attorney|Prosecutor|Sheriff|Coroner|Comptroller|Controller|Ombudsman)$/u;
/** How far after its holder's title the rest of an office's name reaches, in UTF-16 units. */
const OFFICE_NAME = 120;

/** "Lake County District Attorney’s Office": the office that the text calls by its holder’s role. */
function officeOf(text: string, { role = '' }: Entity): string | undefined {
  if (!OFFICE_HOLDER.test(role)) return undefined;
  const places = ["'s Office", '’s Office'].map((office) => text.indexOf(role + office));
  const at = places.find((place) => place >= 0);
  if (at === undefined) return undefined;
  const end = at + role.length;
  // "U.S. Attorney’s Office for the Western District of Lakeland"
  const rest =
    /^['’]s Office(?: (?:for|of) (?:the )?\p{Lu}\p{L}*(?: (?:of )?(?:the )?\p{Lu}\p{L}*){0,6})?/u.exec(
      text.slice(end, end + OFFICE_NAME),
    );
  return rest === null ? undefined : role + rest[0];
}

/** "the President’s secretary", "aide to Senator Rao": whoever holds an office is no organisation. */
function isHolder(text: string, words: readonly Word[]): boolean {
  const bare = words.map((word, at) => (at === words.length - 1 ? withoutPossessive(word) : word));
  const mention = readMention(text, bare);
  return /^(?:person|role)$/.test(mention.kind) && 'head' in mention && OFFICES_HELD.has(mention.head ?? '');
}

/** Offices in the government of the country that they are named with. */
const OF_GOVERNMENT =
  /\b(?:minister|high commissioner|secretary|ambassador|president|premier|chancellor|envoy)\b/i;

/** "Israel" of an "Israeli Prime Minister", "US" of a "US Treasury Secretary". */
function countryOfOffice({ role = '' }: Entity): string | undefined {
  if (!OF_GOVERNMENT.test(role)) return undefined;
  const words = role.split(' ');
  const opening = [words.slice(0, 2).join(' '), words[0] ?? ''];
  const named = opening.find((name) => isNation(name));
  const origin = NATIONS.find(({ demonyms }) => opening.some((name) => demonyms.includes(name)));
  return named ?? origin?.names[0];
}

const isOfCountry = (words: string): boolean => isNation(words) || nationsOf([words]).size > 0;

/** The body that a person belongs to, by its full name where the text gives it. */
function affiliationOf(text: string, resolver: Resolver, entity: Entity): string | undefined {
  const place = entity.places[0] ?? 0;
  const part = partOf(text, resolver, entity.affiliation ?? [], place);
  if (part !== undefined) return part;
  const words = withoutPart(withoutJoint(entity.affiliation));
  const office = officeOf(text, entity);
  if (words === undefined) return office ?? entity.organisation?.name ?? countryOfOffice(entity);
  const asWritten = endsInOwnName(text, words) ? wholeText(text, words) : textOf(text, words);
  if (office?.includes(asWritten) === true) return office;
  // "U.S. Senator", "Norwegian Prime Minister": the country is of the office.
  if (isOfCountry(asWritten) && entity.role?.startsWith(asWritten) === true)
    return office ?? countryOfOffice(entity);
  // "State Senator", of whichever state
  if (asWritten === 'State') return office;
  if (isHolder(text, words) || REGIONS.has(asWritten.toLowerCase())) return office;
  // "Queen Mary’s third child"
  if (/^(?:King|Queen|Prince|Princess|Pope) \p{Lu}/u.test(asWritten) && words.length < 4) return undefined;
  // "University at Buffalo", whatever other university the text names
  if (/^University at \p{Lu}/u.test(asWritten)) return asWritten;
  const isPronoun = /^(?:its|his|her|their)$/i.test(asWritten);
  // "the company’s founder": the company at that place.
  const body = resolver.bodyOf(
    words,
    words.some((word) => isCapital(word)) ? place : (words[0]?.start ?? place),
  );
  if (isPronoun && (body?.kind === 'person' || /^h/i.test(asWritten))) return undefined;
  if (USING.test(entity.head ?? '')) return undefined;
  // Whose lawyer or co-author somebody is tells of no organisation.
  if (RELATED_ROLES.has(entity.head ?? '') && body !== undefined && isKnownPerson(body)) return undefined;
  // "the team’s technician", "an agency spokesman" of no agency that is named tell of no organisation.
  const isBare =
    /^(?:team|crew|family|couple|state)$/.test(asWritten) ||
    entity.role?.startsWith(`${asWritten} `) === true;
  if (isBare && !/\p{Lu}/u.test(asWritten) && (body === undefined || isCommon(body))) return undefined;
  // Nobody belongs to himself, nor to what was not told of yet: "the company’s founder" before any company.
  if (body?.name === entity.name || asWritten.endsWith(` ${entity.name}`)) return undefined;
  const isAhead = body !== undefined && !isCommon(body) && lastBefore(body, words[0]?.start ?? place) < 0;
  if (isAhead && /^(?:business|company|department|firm|group)$/.test(asWritten)) return undefined;
  if (body === undefined || body === entity) return isPronoun ? undefined : asWritten;
  return nameOf(body, words, asWritten);
}

/** "president of Freddy’s,": a firm whose name ends like an owner's, since nothing follows that would be its own. */
const endsInOwnName = (text: string, words: readonly Word[]): boolean => {
  const last = words.at(-1);
  return (
    last !== undefined &&
    last.possessive &&
    isCapital(last) &&
    /^(?:[,.;:)”"]|\s*$)/.test(text.slice(last.end, last.end + 2))
  );
};

const wholeText = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ');

/** Who uses or buys something belongs to nobody by that. */
const USING = /^(?:user|customer|client|patient|victim|viewer|reader|subscriber|fan)$/;

/** "the group’s strategist" of no group that is named: a bare word for any body tells a reader nothing. */
const unlessBare = (body: string | undefined): string | undefined =>
  body !== undefined && /^(?:board|for|group)$/.test(body) ? undefined : body;

/** What readers know a body by: its full name, beside which a short form is kept, or the name as it stands. */
function nameOf(body: Entity, words: readonly Word[], asWritten: string): string {
  // Readers know the short form that the text gives beside the name.
  // "the Lakeland ISO" of the Lakeland Independent System Operator
  const ends = body.acronym !== undefined && asWritten.split(' ').at(-1) === body.acronym;
  const isShort = ends || /^\p{Lu}[\p{Lu}&]{1,6}$/u.test(asWritten);
  if (isShort && body.name !== asWritten) return `${body.name} (${asWritten})`;
  const isDescribed = words.length === 1 && !isCapital(words[0]);
  // "the White House" where the text also has the Romer White House
  // "Marlow" where it has Downtown Marlow
  const isName =
    words.length > 1 || (body.words.length === 2 && !body.words.some((word) => BODY_KINDS.has(word)));
  const isOwn = isName && words.every((word) => isCapital(word)) && body.name.endsWith(` ${asWritten}`);
  if (isOwn) return asWritten;
  return isCommon(body) || isDescribed || body.name.length >= asWritten.length ? body.name : asWritten;
}
