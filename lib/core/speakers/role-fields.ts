import { BODY_KINDS, LEGAL_FORMS } from './body-words.ts';
import { isCapital, singular, textOf, type Word } from './words.ts';

/** Those who sit for a place: "MP for Thornbridge North". */
const SEATED =
  /^(?:mp|mps|mep|msp|ms|mla|td|senator|sen|deputy|councillor|councilor|cllr|congressman|congresswoman|member|candidate|assemblyman|assemblywoman|assemblymember|lawmaker|legislator|delegate)$/;
/** Those who are for a field where others would be for a house: "Commissioner for Fair Trade". */
const CHARGED =
  /^(?:minister|secretary|commissioner|president|vice-president|director-general|envoy|ambassador|coordinator|co-ordinator|rapporteur|undersecretary|under-secretary|champion|tsar|czar|counsellor|vp)$/;
/** Those who are "of" a field as often as of a house: "Chief of Child Health". */
const LEADING =
  /^(?:chief|head|director|manager|lead|vice-president|vp|coordinator|co-ordinator|officer|professor|lecturer|reader|fellow|chair|specialist|minister|secretary)$/;
/** Last words of a field of work or learning. */
const FIELDS =
  /^(?:health|medicine|affairs|policy|policies|strategy|resistance|transition|relations|operations|safety|planning|management|development|education|economics|finance|research|innovation|communications?|marketing|compliance|resources|rights|protection|recovery|resilience|preparedness|response|engagement|analysis|analytics|investigations?|programmes?|programs?|sustainability|inclusion|equality|diversity|mobility|agriculture|nutrition|advocacy|campaigns|outreach|partnerships?|procurement|logistics|engineering|surgery|nursing|care|law|history|politics|science|sciences|studies|trade|sales|product|growth|litigation|enforcement|conservation|biodiversity|governance|ethics|growth|change|security|intelligence|people|talent|culture|design|technology)$|(?:ology|onomy|graphy|istry|ics|ophy|iatry)$/;

/** Whether the phrase after a role tells of a seat or a field, so that it is part of the role: "for Clean Growth". */
export function isCharge(
  head: Word | undefined,
  joint: string,
  phrase: readonly Word[],
  article: boolean,
): boolean {
  const last = phrase.at(-1);
  if (head === undefined || last === undefined || !phrase.some((word) => isCapital(word))) return false;
  const norm = head.norm.split('-').at(-1) ?? head.norm;
  const isHead = (heads: RegExp): boolean =>
    heads.test(head.norm) || heads.test(norm) || heads.test(singular(head));
  const isHouse = phrase.some(
    (word) =>
      LEGAL_FORMS.has(word.norm) ||
      (BODY_KINDS.has(word.norm) &&
        !FIELDS.test(word.norm) &&
        (word === last || BODY_KINDS.get(word.norm)?.has('company') !== true)),
  );
  if (isHouse || phrase.length > 6) return false;
  if (joint === 'for' && isHead(SEATED)) return true;
  if (joint === 'for' && isHead(CHARGED)) return true;
  // "Regional Director for Europe", but "country director for Water First".
  if (joint === 'for' && isCapital(head) && isHead(LEADING)) return true;
  return /^(?:of|for)$/.test(joint) && isHead(LEADING) && !article && FIELDS.test(last.norm);
}

/** Parties whose name before a role tells where it is held; in America "Republican" is of the role. */
const PARTIES =
  /^(?:labour|conservative|snp|ukip|dup|sdlp|uup|alliance|plaid|green|liberal|lib|reform|fianna|fine|sinn|bjp|congress|aap|anc|eff|da|cdu|csu|spd|fdp|afd|ppp|pml-n|pti|pap|ldp|ndp|bloc|likud|national|nationals|coalition|act|tory|social|centre|workers)$/;
const PARTY_ENDS = /^(?:democrat|cymru|uk|fáil|gael|féin|québécois|party|alliance|front)$/;
const PARTISAN =
  /^(?:mp|mps|mep|msp|ms|mla|td|am|peer|councillor|senator|leader|candidate|lawmaker|legislator|frontbencher|backbencher|politician|deputy|member|whip|spokesman|spokeswoman|spokesperson)$/;

/** "Labour MP for Thornbridge": the words of the party that open the role; none where it is no party's. */
export function partyOf(role: readonly Word[]): readonly Word[] {
  const [first] = role;
  if (first === undefined || !isCapital(first) || !PARTIES.test(first.norm)) return [];
  const end = PARTY_ENDS.test(role[1]?.norm ?? '') ? 2 : 1;
  return role.slice(end).some((word, at) => at < 3 && PARTISAN.test(word.norm)) &&
    !/^(?:of|for)$/.test(role[end]?.norm ?? '')
    ? role.slice(0, end)
    : [];
}

/** What people do at the place where they work: "who leads drylands work at the Arid Lands Programme". */
const WORKING =
  /^(?:lead|head|run|direct|oversee|study|research|teach|work|manage|coordinate|supervise|specialise|specialize|chair|design|develop|train|lecture|monitor|track|conduct|edit|advise|practise|practice|co-lead|serve|investigate|examine|handle|write|co-author|author|model|found|look|focus)$/;

/** The words after "at" in "who led the study at the University of Westmoor"; empty where nobody works there. */
export function workplace(verb: Word, rest: readonly Word[]): readonly Word[] {
  if (!WORKING.test(verb.lemma)) return [];
  const at = rest.findIndex((word) => word.norm === 'at' || (word.norm === 'for' && verb.lemma === 'work'));
  const isClause = rest.slice(0, Math.max(0, at)).some((word) => /^(?:who|which|that|,)$/.test(word.norm));
  return at < 0 || isClause ? [] : rest.slice(at + 1);
}

/** The role without a party that opens it, and the party. */
export function withoutParty(text: string, role: readonly Word[]): { role: string; party: readonly Word[] } {
  const party = partyOf(role);
  return { role: textOf(text, role.slice(party.length)), party };
}
