import { TIME_WORDS } from '../attribution/word-lists.ts';
import { DOCUMENT_NOUNS } from '../attribution/cue-lexicon.ts';
import { BODY_KINDS, LEGAL_FORMS } from './body-words.ts';
import { GENDERED_NOUNS, type Gender, GIVEN_NAMES, HONORIFICS, RANKS } from './honorifics.ts';
import type { Mention, Part } from './mention.ts';
import { splitName } from './name-parts.ts';
import { readPart } from './read-part.ts';
import { PORTFOLIO_WORDS, RELATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from './role-words.ts';
import { isCapital, singular, textOf, type Word } from './words.ts';

const PRONOUNS = /^(?:he|she|it|they|we|i|you|who|one|both|some|others|many|him|her|them)$/;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u;

/** Takes apart the phrase that names who speaks. `acronym` is what stands in brackets after it, if that is one. */
export function readMention(text: string, words: readonly Word[], acronym?: string): Mention {
  const segments = segmentsOf(words);
  const [first = [], second = [], ...rest] = segments;
  const pronoun = readPronoun(first);
  if (pronoun !== undefined) return pronoun;
  if (
    /^(?:one|some|both|many|several|two|three|most)$/.test(first[0]?.norm ?? '') &&
    first[1]?.norm === 'of'
  ) {
    // "one of the sources"
    return readCommon(text, first.slice(2), [], acronym);
  }
  const person = readPerson(text, first) ?? readPersonOf(text, first);
  if (person !== undefined) return withParts(text, person, [second, ...rest]);
  // "The justice secretary, Thomas Wray"
  const named =
    headOf(first).head === '' || isCapital(first[0]) === false || ROLE_NOUNS.has(headOf(first).head)
      ? readPerson(text, second)
      : undefined;
  if (named !== undefined && ROLE_NOUNS.has(headOf(first).head) && !hasBodyName(second)) {
    const part = readPart(text, first);
    return withParts(
      text,
      {
        ...part,
        ...named,
        ...((named.affiliation ?? part.affiliation) === undefined
          ? {}
          : { affiliation: named.affiliation ?? part.affiliation ?? [] }),
      },
      rest,
    );
  }
  return readCommon(text, first, segments.slice(1), acronym);
}

/** The phrase between its commas; titles in quotation marks are left out. */
function segmentsOf(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]];
  let quoted = false;
  for (const word of words) {
    if (/^["“”‘’'«»]+$/.test(word.text)) quoted = !quoted;
    else if (word.text === ',' || word.text === '—' || word.text === '–') segments.push([]);
    else if (!quoted && !/^[.;:]$/.test(word.text)) segments.at(-1)?.push(word);
  }
  return segments.filter((segment, at) => at === 0 || segment.length > 0);
}

function readPronoun(words: readonly Word[]): Mention | undefined {
  const [first, second, third] = words;
  if (first === undefined) return { kind: 'other', head: '', plural: false, description: '' };
  if (words.length === 1 && PRONOUNS.test(first.norm)) return { kind: 'pronoun', word: first.norm };
  if (second?.norm === 'of' && third !== undefined && /^(?:them|these|those)$/.test(third.norm))
    return { kind: 'pronoun', word: 'one of them' };
  return undefined;
}

type Person = Extract<Mention, { kind: 'person' }>;

/** "Ruth Rao", "Dr Rao", "Planning Minister Ruth Rao", "the court’s manager Ruth Rao"; undefined for what is no person. */
function readPerson(text: string, words: readonly Word[]): Person | undefined {
  const { before, name } = splitName(words);
  const last = before.at(-1);
  if (name.length === 0 || hasBodyName(words)) return undefined;
  const titles = before.filter((word) => HONORIFICS.has(word.norm) && isCapital(word));
  const honorific = titles.at(-1)?.norm;
  const titled = last !== undefined && (HONORIFICS.has(last.norm) || RANKS.has(last.norm));
  if (last !== undefined && !titled) {
    if (last.pos === 'ADP' || last.pos === 'DET' || (BODY_KINDS.has(last.norm) && !ROLE_NOUNS.has(last.norm)))
      return undefined;
    const isRole = before.some((word) => ROLE_NOUNS.has(singular(word)));
    if (!isRole && (name.length < 2 || last.pos !== 'NOUN')) return undefined;
  }
  if (before.length === 0 && name.length === 1 && ACRONYM.test(name[0]?.text ?? '')) return undefined;
  const gender = genderOf(honorific, name, words);
  return {
    kind: 'person',
    name: textOf(text, name),
    ...(gender === undefined ? {} : { gender }),
    ...(honorific === undefined ? {} : { honorific }),
    ...titlePart(
      text,
      before.filter((word) => !titles.includes(word)),
    ),
  };
}

/** "Prof. Li Wei of Peking University" */
function readPersonOf(text: string, words: readonly Word[]): Person | undefined {
  const joint = words.findIndex((word) => /^(?:of|at|from|with|for)$/.test(word.norm));
  if (joint < 1) return undefined;
  const person = readPerson(text, words.slice(0, joint));
  if (person === undefined || (!person.name.includes(' ') && person.honorific === undefined))
    return undefined;
  const { affiliation } = readPart(text, words.slice(joint));
  return affiliation === undefined || person.affiliation !== undefined ? person : { ...person, affiliation };
}

/** Role and affiliation in the words before a name: "GLCC Secretary-General", "ministry spokesperson", "Sen." */
function titlePart(text: string, words: readonly Word[]): Part {
  const own = words.filter((word, at) => !(at === 0 && /^(?:the|a|an)$/.test(word.norm)));
  const last = own.at(-1);
  if (last === undefined) return {};
  const rank = RANKS.get(last.norm);
  const owner = own.findLastIndex((word) => word.possessive || /^(?:its|his|her|their)$/.test(word.norm));
  const isTitle = (word: Word): boolean =>
    ROLE_MODIFIERS.has(word.norm) ||
    PORTFOLIO_WORDS.has(word.norm) ||
    ROLE_NOUNS.has(singular(word)) ||
    RANKS.has(word.norm) ||
    word.pos === 'ADJ';
  const start =
    owner >= 0
      ? owner + 1
      : Math.max(
          0,
          own.findIndex((word) => isTitle(word)),
        );
  const role = own.slice(start);
  const head = role.findLast((word) => ROLE_NOUNS.has(singular(word)) || RANKS.has(word.norm));
  const name = rank !== undefined && role.length === 1 ? rank : textOf(text, role);
  if (head !== undefined && RELATIONS.has(singular(head))) return {};
  const party = role.findLastIndex(
    (word) => isCapital(word) && BODY_KINDS.has(word.norm) && !ROLE_NOUNS.has(word.norm),
  );
  if (owner < 0 && start === 0 && party > 0 && party < role.length - 1) {
    // "opposition Labour Party spokeswoman"
    let first = party;
    while (first > 0 && isCapital(role[first - 1])) first -= 1;
    const rest = [...role.slice(0, first), ...role.slice(party + 1)];
    return {
      role: rest.map((word) => word.text).join(' '),
      head: singular(head ?? last),
      affiliation: role.slice(first, party + 1),
    };
  }
  const affiliation = own
    .slice(0, start)
    .filter((word) => isCapital(word) || word.pos === 'NOUN' || word.possessive || word.pos === 'PRON');
  return {
    ...(name === ''
      ? {}
      : {
          role: name,
          head: head === undefined ? last.norm : (RANKS.get(head.norm)?.toLowerCase() ?? singular(head)),
        }),
    ...(affiliation.length === 0 ? {} : { affiliation }),
  };
}

function genderOf(
  honorific: string | undefined,
  name: readonly Word[],
  words: readonly Word[],
): Gender | undefined {
  const told = honorific === undefined ? undefined : HONORIFICS.get(honorific);
  if (told !== undefined) return told;
  const noun = words.map((word) => GENDERED_NOUNS.get(singular(word))).find((gender) => gender !== undefined);
  return noun ?? GIVEN_NAMES.get(name[0]?.norm.split('-')[0] ?? '');
}

/** Adds what the appositions after a name say. */
function withParts(text: string, person: Person, appositions: readonly (readonly Word[])[]): Person {
  let { role, head, affiliation, gender } = person;
  for (const words of appositions) {
    const part = readPart(text, words);
    role ??= part.role;
    head ??= part.head;
    affiliation ??=
      part.affiliation ??
      (role !== undefined &&
      hasBodyName(words) &&
      words.every((word) => isCapital(word) || word.pos === 'ADP')
        ? words
        : undefined);
    gender ??= words.map((word) => GENDERED_NOUNS.get(singular(word))).find((found) => found !== undefined);
  }
  return {
    ...person,
    ...(role === undefined ? {} : { role }),
    ...(head === undefined ? {} : { head }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** Whether the words are the name of a body: "Lakes Development Bank", "Halden Instruments, Inc." */
function hasBodyName(words: readonly Word[]): boolean {
  const last = words.findLast((word) => isCapital(word));
  if (last === undefined) return false;
  if (LEGAL_FORMS.has(last.norm) && words.length > 1) return true;
  return (
    BODY_KINDS.has(last.norm) &&
    !ROLE_NOUNS.has(last.norm) &&
    last === words.at(-1) &&
    !GIVEN_NAMES.has(words.at(-2)?.norm ?? '')
  );
}

/** The head of a phrase and where it stands: the last noun before a preposition, a relative or a participle. */
function headOf(words: readonly Word[]): { head: string; at: number } {
  let at = -1;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (
      word === undefined ||
      (at >= 0 &&
        (word.pos === 'ADP' ||
          word.pos === 'VERB' ||
          word.pos === 'SCONJ' ||
          word.pos === 'AUX' ||
          word.pos === 'CCONJ' ||
          /^(?:who|that|which|to|familiar|close)$/.test(word.norm)) &&
        !word.possessive)
    )
      break;
    if (
      (word.pos === 'NOUN' ||
        word.pos === 'PROPN' ||
        word.pos === 'ADJ' ||
        word.pos === 'NUM' ||
        isCapital(word)) &&
      !word.possessive
    )
      at = index;
  }
  const word = words[at];
  return { head: word === undefined ? '' : singular(word), at };
}

/** A phrase without a person's name: a document, a body, a role, or somebody described. */
function readCommon(
  text: string,
  words: readonly Word[],
  appositions: readonly (readonly Word[])[],
  acronym?: string,
): Mention {
  const { head, at } = headOf(words);
  const core = words.slice(0, at + 1);
  const headWord = words[at];
  const owner = core.findLastIndex((word) => word.possessive || /^(?:its|his|her|their)$/.test(word.norm));
  const description = describe(text, words);
  const last = words[at];
  if (last === undefined) return { kind: 'other', head, plural: false, description };
  const plural = last.pos === 'NOUN' && last.norm !== head;
  const isProper = isCapital(last) && (at > 0 || !ROLE_NOUNS.has(head));
  if (DOCUMENT_NOUNS.has(head) && !(isProper && core.length > 1 && BODY_KINDS.has(head))) {
    const issuer = issuerOf(words, at, core.slice(0, owner + 1));
    return { kind: 'document', head, description, ...(issuer.length === 0 ? {} : { issuer }) };
  }
  if (ROLE_NOUNS.has(head) && !(isProper && hasBodyName(core))) {
    const part = readPart(text, words);
    const start = core.findIndex((word) => !/^(?:the|a|an|this|that)$/.test(word.norm));
    const modifiers = core.slice(Math.max(start, owner + 1), at).map((word) => word.norm);
    const inside = core
      .slice(Math.max(start, 0), at)
      .filter(
        (word) =>
          BODY_KINDS.has(word.norm) ||
          (isCapital(word) && !ROLE_MODIFIERS.has(word.norm) && word.pos === 'PROPN'),
      );
    const affiliation = part.affiliation ?? (inside.length > 0 ? inside : undefined);
    const definite =
      /^(?:the|this|that|its|his|her|their)$/.test(words[0]?.norm ?? '') || owner >= 0 || isCapital(headWord);
    return {
      kind: 'role',
      head,
      words: core,
      modifiers,
      definite,
      plural,
      description,
      ...(affiliation === undefined ? {} : { affiliation }),
    };
  }
  const capitals = core.some((word, index) => isCapital(word) && (index > 0 || word.pos === 'PROPN'));
  if (BODY_KINDS.has(head) || capitals) {
    const name = bodyName(words, at);
    const [legal] = appositions;
    const isCompany =
      LEGAL_FORMS.has(name.name.at(-1)?.norm ?? '') || LEGAL_FORMS.has(legal?.at(-1)?.norm ?? '');
    const proper =
      name.name.length > 1 && LEGAL_FORMS.has(name.name.at(-1)?.norm ?? '')
        ? name.name.slice(0, -1)
        : name.name;
    const descriptors = [
      ...name.before.map((word) => word.norm),
      ...appositions.flatMap((segment) => nounsBefore(segment)),
      ...(isCompany ? ['company'] : []),
    ];
    return { kind: 'body', words: proper, descriptors, ...(acronym === undefined ? {} : { acronym }) };
  }
  return { kind: 'other', head, plural, description };
}

/** What an apposition calls a body: the nouns before its first verb or relative. */
function nounsBefore(words: readonly Word[]): string[] {
  const end = words.findIndex(
    (word) => word.pos === 'VERB' || word.pos === 'AUX' || /^(?:who|which|that|whose)$/.test(word.norm),
  );
  return (end < 0 ? words : words.slice(0, end))
    .filter((word) => !isCapital(word) && word.pos === 'NOUN')
    .map((word) => singular(word));
}

/** The name of a body with what describes it before: "Danish carrier | Vestfly", "U.S. Department of Water Resources". */
function bodyName(words: readonly Word[], head: number): { before: Word[]; name: Word[] } {
  let own = words.filter((word, at) => !(at === 0 && /^(?:the|a|an|this|that|one)$/.test(word.norm)));
  const cut = words.length - own.length;
  let end = head + 1 - cut;
  // "Department of Water Resources", "Bank for Trade and Supply": capitals after a joint belong to the name.
  while (/^(?:of|for|and|&|on|against|to)$/.test(own[end]?.norm ?? '')) {
    let next = own[end + 1]?.norm === 'the' ? end + 2 : end + 1;
    if (!isCapital(own[next]) || TIME_WORDS.has(own[next]?.norm ?? '')) break;
    while (isCapital(own[next])) next += 1;
    end = next;
  }
  own = own.slice(0, end);
  const last = own.findLastIndex(
    (word) => !isCapital(word) && word.pos === 'NOUN' && !/^(?:of|for|and)$/.test(word.norm),
  );
  const described =
    last >= 0 &&
    last < own.length - 1 &&
    isCapital(own[last + 1]) &&
    !own.slice(last).some((word) => word.pos === 'ADP');
  return described
    ? { before: own.slice(0, last + 1), name: own.slice(last + 1) }
    : { before: [], name: own };
}

/** Who a document is by: its owner, or whom "by", "from" or a relative clause names. */
function issuerOf(words: readonly Word[], head: number, owner: readonly Word[]): Word[] {
  const own = owner.filter((word) => !/^(?:the|a|an)$/.test(word.norm));
  if (own.length > 0) return own;
  const by = words.findIndex((word, at) => at > head && /^(?:by|from)$/.test(word.norm));
  const relative = words.findIndex((word, at) => at > head && /^(?:that|which)$/.test(word.norm));
  const start = by >= 0 ? by : relative;
  if (start < 0) return [];
  const rest = words.slice(start + 1).filter((word, at) => !(at === 0 && /^(?:the|a|an)$/.test(word.norm)));
  const end = rest.findIndex(
    (word) =>
      word.pos === 'VERB' ||
      word.pos === 'AUX' ||
      /^(?:in|on|at|and|that|which|who|during|last|this)$/.test(word.norm),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** The phrase without article and number, and without what a comma or relative clause adds. */
function describe(text: string, words: readonly Word[]): string {
  const start = words.findIndex(
    (word) =>
      !/^(?:the|a|an|this|that|these|those|another|some|several|many|its|his|her|their)$/.test(word.norm) &&
      !(word.pos === 'NUM' && word !== words[0]) &&
      !(word.pos === 'NUM' && words.length > 1),
  );
  const own = words.slice(Math.max(0, start));
  const end = own.findIndex((word, at) => at > 0 && /^(?:who|which|that|speaking|whose)$/.test(word.norm));
  return textOf(text, end < 0 ? own : own.slice(0, end));
}
