import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { PARTY_NOUNS } from '../../lexicon/party-nouns.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import { CALENDAR_WORDS } from '../../lexicon/time-words.ts';
import { HEAD_ENDS } from '../../lexicon/closed-classes.ts';

/** Words before the noun that tell nothing of it. */
const OPENING =
  /^(?:(?:the|an?|all|both|some|several|many|most|one of|(?:couple|handful|host|majority|number) of|more than|other|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of|its|their|his|her|our|\d[\d,.]*)\s+)+/iu;
const NOBODY =
  /^(?:no|neither|nobody|any|anyone|whose|which|our|my|your|that|this|these|those|what|when|where|there|who|whom|another|others|each|none|it|they|he|she)\b/iu;
/** "his two": what is left of "his two prior strikes" where the noun is taken for a verb. */
const OWNED_NUMBER = /^(?:its|their|his|her|our|my|your) (?:two|three|four|five|six|seven|eight|nine|ten)$/iu;
/** "a deal with countries bordering the lake": nobody is told of. */
const UNTOLD = /^(?:countries|nations|states)$/i;
/** Longest name of a party, in words. */
const LONGEST = 16;
/** Undertakings that act as bodies do. */
const BODILY = /^(?:fund|campaign|partnership|forum|initiative|project|framework)$/;

/** Whether words can name somebody who does something: a name, or a noun for people or a body. */
export function isParty(words: string): boolean {
  if (/\s{2,}|[\n:;|]/u.test(words) || (NOBODY.test(words) && !/^\p{Lu}{2,}/u.test(words))) return false;
  if (OWNED_NUMBER.test(words) || UNTOLD.test(words)) return false;
  const plain = words.replace(OPENING, '');
  const list = plain.split(/\s+/u);
  if (plain.length < 2) return false;
  if (list.length > LONGEST) return false;
  const link = list.findIndex((word, at) => at > 0 && HEAD_ENDS.has(word));
  // "a group led by Rask"
  const led =
    (list[link] === 'by' && /^(?:led|run|\p{Ll}+ed)$/u.test(list[link - 1] ?? '')) ||
    // "the minister responsible for ports"
    list[link - 1] === 'responsible'
      ? 1
      : 0;
  const head = (link < 0 ? list : list.slice(0, link - led)).at(-1)?.replace(/['’]s?$/u, '') ?? '';
  const norm = head.toLowerCase();
  // "Halden Systems, [Inc.]"
  if (LEGAL_FORMS.has(plain.toLowerCase().replaceAll('.', ''))) return false;
  if (CALENDAR_WORDS.has(norm)) return false;
  // "the Belgian chargé d'affaires"
  if (/^d[’']affaires$/.test(norm)) return true;
  if (/^[\p{Lu}\p{N}]/u.test(head) && /\p{L}/u.test(head)) {
    const undertaking = HEAD_NOUNS.get(norm);
    return undertaking === undefined || BODILY.test(undertaking.kind) || BODY_KINDS.has(norm);
  }
  return [
    norm,
    norm.replace(/s$/u, ''),
    norm.replace(/ies$/u, 'y'),
    norm.replace(/men$/u, 'man'),
    norm.replace(/es$/u, ''),
  ].some(
    (one) => PARTY_NOUNS.has(one) || BODY_KINDS.has(one) || ROLE_NOUNS.has(one) || SPEAKING_NOUNS.has(one),
  );
}
