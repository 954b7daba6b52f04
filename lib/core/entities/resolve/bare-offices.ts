import { BARE_CHAMBERS } from '../../lexicon/body-words.ts';
import { isChamber, kindsOf } from '../mentions/body-names.ts';
import { type Entity, isCommon, isPerson, lastBefore, nearest } from '../cast/entity.ts';
import { bodySpokenOf } from './resolve-body.ts';
import { type Scene, sentenceAt } from '../cast/scene.ts';

/** Offices that only firms and associations have, so that it is held in the one that the text speaks of. */
const EXECUTIVE =
  /^(?:(?:deputy|interim|acting|group|global|new|outgoing|vice|executive) )*(?:chief (?:[\p{L}]+ )?officer|chief executive|managing director|(?:finance|financial|operations|commercial) director|ceo|cfo|coo|cto|chairman|chairwoman|general secretary|spokes\p{L}+)$/iu;
/** Offices of those who work for whichever body the text has just spoken of. */
const STAFF =
  /^(?:(?:deputy|acting|assistant|associate|senior|executive) )*(?:(?:country|regional|executive|programme|program|medical|scientific|technical|policy|research) director|director[- ]general|secretary[- ]general|general manager|vice[- ]president|chief (?:economist|scientist|engineer|of staff|operator)|(?:emergencies|operations|policy) chief|(?:head |assistant )?coach|team principal)$/i;
/** Offices of schools and universities. */
const SCHOOLING =
  /^(?:(?:deputy|acting|assistant|interim|vice) )*(?:superintendent|principal|headteacher|headmaster|headmistress|dean|provost|chancellor|vice-chancellor|rector|president|registrar)$/i;
/** Offices of a ministry, where their field is not told. */
const MINISTERIAL = /^(?:(?:deputy|vice|junior|assistant) )?minister$|^permanent secretary$/i;

/** The body in which an office is held that the text tells of without one: "Chief Executive Ana Rao told investors". */
export function organisationOfOffice(scene: Scene, { role = '' }: Entity, place: number): Entity | undefined {
  // "League chairman" of the Truckers’ League
  const [first = '', ...rest] = role.toLowerCase().split(' ');
  const isKind = rest.length > 0 && /^\p{Lu}/u.test(role) && kindsOf([first]).size > 0;
  const named = isKind
    ? scene.cast.bodies.filter(
        // "Bank governor" of the Bank of Lakeland
        // "House Speaker" of neither the White House nor the House Budget Committee
        ({ words }) =>
          words.length > 1 &&
          (BARE_CHAMBERS.has(first) ? isChamber(words, first) : words.at(-1) === first || words[0] === first),
      )
    : [];
  if (named.length > 0) return nearest(named, place);
  // "Executive Vice President and Chief Marketing Officer"
  const roles = role.split(/, | and | & /);
  // "On the work with the Lakes Mission, President and CEO Ana Rao says": of the Mission, as likely.
  const opening = scene.text.tokens[sentenceAt(scene.text, place)?.firstToken ?? -1];
  const isAfterAside = roles.length > 1 && opening?.pos === 'ADP';
  if (isAfterAside) return undefined;
  if (roles.some((part) => EXECUTIVE.test(part))) {
    const body = bodySpokenOf(scene, place);
    const isNone =
      body === undefined ||
      isPerson(body) ||
      kindsOf(body.words).has('summit') ||
      isHeading(scene, body, place);
    return isNone || (isCommon(body) && !/^spokes/i.test(role)) ? undefined : body;
  }
  if (roles.some((part) => STAFF.test(part))) return organisationNearby(scene, place);
  if (SCHOOLING.test(role)) {
    const organisation = organisationNearby(scene, place);
    return organisation?.words.some((word) =>
      /^(?:school|schools|university|college|academy)$/.test(word),
    ) === true
      ? organisation
      : undefined;
  }
  if (!MINISTERIAL.test(role)) return undefined;
  for (const { entity } of scene.cast.namedBefore(place)) {
    if (entity.kind === 'body' && !isCommon(entity) && entity.words.includes('ministry')) return entity;
  }
  return undefined;
}

/** Whether the name is no more than a paragraph of its own: "Business Highlights". */
function isHeading({ text }: Scene, body: Entity, place: number): boolean {
  const block = text.article.blocks[sentenceAt(text, lastBefore(body, place))?.block ?? -1];
  return block !== undefined && block.end - block.start <= body.name.length + 1;
}

/** The body that the paragraph, or the one before it, has last spoken of. */
function organisationNearby(scene: Scene, place: number): Entity | undefined {
  const body = bodySpokenOf(scene, place);
  if (body === undefined || isPerson(body) || isCommon(body) || isHeading(scene, body, place))
    return undefined;
  const blockOf = (at: number): number => sentenceAt(scene.text, at)?.block ?? 0;
  return blockOf(lastBefore(body, place)) >= blockOf(place) - 1 ? body : undefined;
}
