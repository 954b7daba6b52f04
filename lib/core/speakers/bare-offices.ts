import type { AnnotatedText } from '../model.ts';
import { kindsOf } from './body-names.ts';
import { type Entity, isPerson } from './cast.ts';
import { firstFrom } from './places.ts';
import { bodySpokenOf, isCommon } from './resolve-body.ts';
import { type Scene, sentenceAt } from './scene.ts';
import { isCapital, type Word, wordsOf } from './words.ts';

/** Offices that only firms and associations have, so that it is held in the one that the text speaks of. */
const EXECUTIVE =
  /^(?:(?:deputy|interim|acting|group|global|new|outgoing|vice|executive) )*(?:chief (?:[\p{L}]+ )?officer|chief executive|managing director|(?:finance|financial|operations|commercial) director|ceo|cfo|coo|cto|chairman|chairwoman|general secretary|spokes\p{L}+)$/iu;
/** Offices of a ministry, where their field is not told. */
const MINISTERIAL = /^(?:(?:deputy|vice|junior|assistant) )?minister$|^permanent secretary$/i;

/** The body in which an office is held that the text tells of without one: "Chief Executive Ana Rao told investors". */
export function houseOfOffice(scene: Scene, { role = '' }: Entity, place: number): Entity | undefined {
  if (EXECUTIVE.test(role)) {
    const body = bodySpokenOf(scene, place);
    const isNone = body === undefined || isPerson(body) || kindsOf(body.words).has('summit');
    return isNone || (isCommon(body) && !/^spokes/i.test(role)) ? undefined : body;
  }
  if (!MINISTERIAL.test(role)) return undefined;
  for (const { entity } of scene.cast.namedBefore(place)) {
    if (entity.kind === 'body' && !isCommon(entity) && entity.words.includes('ministry')) return entity;
  }
  return undefined;
}

/** Kinds of bodies that people work at. */
const WORKPLACES = ['company', 'association', 'charity', 'school', 'research', 'hospital', 'museum'];

/** "At the Harbour Museum, … Ana Rao, curator of maps, is less sure": the body that a sentence opens at. */
export function openingHouse(text: AnnotatedText, place: number): readonly Word[] | undefined {
  const sentence = sentenceAt(text, place);
  const first = sentence?.firstToken ?? 0;
  if (sentence === undefined || text.tokens[first]?.norm !== 'at') return undefined;
  const end = firstFrom(text.tokens, place, ({ start }) => start);
  const words = wordsOf(text.tokens, first + 1, end);
  const comma = words.findIndex((word) => word.text === ',');
  const house = words.slice(words[0]?.norm === 'the' ? 1 : 0, Math.max(0, comma));
  const kinds = kindsOf(house.slice(-1));
  const isName = house.every((word) => isCapital(word) || /^(?:of|for|and|&|the)$/.test(word.norm));
  return house.length > 1 && isName && WORKPLACES.some((kind) => kinds.has(kind)) ? house : undefined;
}
