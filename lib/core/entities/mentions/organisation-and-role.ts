import { isOpening } from '../phrases/body-phrase.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { ROLE_MODIFIERS, SPOKESPERSON, TEAM_ROLES } from '../../lexicon/role-words.ts';
import type { Part } from '../mention.ts';
import { hasBodyName, isPlural, isRoleWord } from '../phrases/phrase-shape.ts';
import { isPlaceAt, placesOfName } from '../phrases/places-of-name.ts';
import { isCapital, textOf, type Word } from '../../text/words.ts';
import { namesEmployer } from './names-employer.ts';
import { readPart } from './read-part.ts';
import { readTitle } from './read-title.ts';

/** Those before whom a name is an organisation's rather than a place's: "a Corbel spokesman", but "a Lakeland lawyer". */
const HIRED =
  /^(?:spokes\p{L}+|(?:co-)?c[eftoim]o|chro|cso|[aes]?vp|chair(?:man|woman)|executive|employee|staffer|(?:co-?)?founder)$/u;

/** Whether a country, or a part of one, has a team of its name. */
const hasTeam = (name: string): boolean =>
  isNation(name) || /^(?:England|Northern Ireland|Scotland|Wales)$/.test(name);

/** "BBC director of sport", "Ministry of Works spokeswoman": an organisation before the role, where none comes after it. */
export function readOrganisationAndRole(text: string, all: readonly Word[]): Part {
  const words = behindCopula(all);
  const part = readPart(text, words);
  const first = words.find(
    (word) => !isOpening(word) && !ROLE_MODIFIERS.has(word.norm) && word.norm !== 'top',
  );
  if (part.role === undefined || part.affiliation !== undefined || !isCapital(first)) return part;
  const end = words.findIndex((word) => /^(?:who|which|that|whose)$/.test(word.norm));
  const title = readTitle(text, end < 0 ? words : words.slice(0, end));
  const organisation = title.affiliation ?? [];
  const isOrganisation =
    HIRED.test(part.head ?? '') ||
    /\bpress (?:officer|secretary)$/i.test(part.role) ||
    (TEAM_ROLES.has(part.head ?? '') && hasTeam(textOf(text, organisation))) ||
    standsElsewhere(text, organisation) ||
    (namesEmployer(text, organisation, part.head ?? '') && !isOfField(words, part.head)) ||
    organisation.some(
      (word) => BODY_KINDS.has(word.norm) || /^\p{Lu}[\p{Lu}\d]+$|^U\.N\.?$/u.test(word.text),
    );
  const isSame = title.role !== undefined && title.head === part.head;
  // "Company Group Chair": words for kinds alone name none.
  const isNamed =
    organisation.some(
      (word) => isCapital(word) && (!BODY_KINDS.has(word.norm) || /^\p{Lu}{2,}$/u.test(word.text)),
    ) ||
    (organisation.length > 1 && SPOKESPERSON.test(part.head ?? ''));
  return isOrganisation &&
    isNamed &&
    isSame &&
    !organisation.some((word) => isRoleWord(word) && !isPlural(word) && !isInBody(organisation, word))
    ? { ...part, ...title }
    : part;
}

/** "who is | the BBC director of sport": an office is read alike behind a comma and in a clause. */
function behindCopula(words: readonly Word[]): readonly Word[] {
  const [who, is, article, ...office] = words;
  if (who?.norm !== 'who' || is?.norm !== 'is') return words;
  const own = article?.pos === 'DET' ? office : words.slice(2);
  return isCapital(own[0]) ? own : words;
}

/** "Equity Research Analyst", whose field has capitals as the name of a body has; "Corbel Research analyst" is told by its small letters. */
const isOfField = (words: readonly Word[], head = ''): boolean =>
  (/^(?:analyst|specialist|strategist)$/.test(head) && words.every(({ text }) => text !== head)) ||
  // "Race Director"
  (words.length === 2 && words.every((word) => isCapital(word)) && /^(?:director|manager)$/.test(head));

/** "Lakes | Family | Trust": a word for people inside the name of a body, which ends in the word for one. */
const isInBody = (organisation: readonly Word[], word: Word): boolean =>
  organisation.at(-1) !== word && isCapital(word) && hasBodyName(organisation);

/** Whether the text has a name in several places: "Banco Sol" before "site director". */
function standsElsewhere(text: string, words: readonly Word[]): boolean {
  const name = textOf(text, words);
  const isName = words.length > 0 && words.every((word) => isCapital(word) && !ROLE_MODIFIERS.has(word.norm));
  if (!isName || isNation(name)) return false;
  const places = placesOfName(text, name);
  // "San Diego Gas" is another name.
  return !isPlaceAt(places) && places.filter(({ after }) => !/^ [\p{Lu}&]/u.test(after)).length > 1;
}
