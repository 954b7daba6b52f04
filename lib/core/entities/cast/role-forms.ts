import { readStringOnce } from '../../text/read-string-once.ts';

/** Roles in short and in full. */
const FULL: ReadonlyMap<string, string> = new Map([
  ['ceo', 'chief executive officer'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['cto', 'chief technology officer'],
  ['cio', 'chief information officer'],
  ['cmo', 'chief medical officer'],
  ['pm', 'prime minister'],
  ['md', 'managing director'],
  ['vp', 'vice president'],
  ['dg', 'director general'],
  ['mp', 'member of parliament'],
  ['cs', 'cabinet secretary'],
  ['ps', 'principal secretary'],
  ['ag', 'attorney general'],
  ['premier', 'prime minister'],
  ['ex', 'former'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['sen', 'senator'],
  ['rep', 'representative'],
]);

/** A role in the words it is compared by. */
export interface RoleForm {
  /** The heads of its parts: "managing director and co-founder" has "director" and "founder". */
  readonly heads: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** "CEO" and "chief executive" are both "chief executive officer"; genders of a word are one. */
export const roleForm = readStringOnce((role: string): RoleForm => {
  const full = role
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[\s-]+/)
    .map((word) => FULL.get(word.replaceAll('.', '')) ?? word)
    .join(' ')
    .replace(/\bchief executive\b(?! officer)/g, 'chief executive officer')
    .replace(/(?<=\p{L}{3})(?:woman|person)\b/gu, 'man');
  const [own = ''] = full.split(/\s(?:of|for|at|to|in)\s/);
  const heads = own.split(/\s(?:and|&|,)\s|,\s|\//).map((part) => part.trim().split(' ').at(-1) ?? '');
  return { heads: new Set(heads), words: new Set(full.split(/[^\p{L}]+/u).filter((word) => word !== '')) };
});

/** Words for whoever leads, and whom they may mean. */
const LOOSE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    boss: 'officer chairman president head director manager chief governor executive',
    chief:
      'officer chairman president head director commissioner governor superintendent constable general commander manager',
    head: 'chairman president chief director officer leader principal manager executive governor chair head secretary',
    leader:
      'chairman president secretary-general secretary head minister chief convener general founder chair',
    chair: 'chairman president chair chairwoman',
    chairman: 'chair president leader',
    president: 'leader',
    executive: 'officer director president manager',
    lawmaker:
      'senator representative congressman mp parliament legislator politician deputy councillor member councilman',
    legislator: 'senator representative congressman mp parliament lawmaker deputy member',
    politician:
      'senator representative congressman mp parliament minister councillor mayor governor lawmaker deputy leader president',
    lawyer: 'attorney barrister solicitor counsel advocate',
    attorney: 'lawyer counsel solicitor barrister',
    doctor: 'physician surgeon gp paediatrician pediatrician',
    physician: 'doctor surgeon gp',
    surgeon: 'doctor',
    scientist:
      'researcher epidemiologist meteorologist biologist physicist chemist academic professor geologist hydrologist glaciologist virologist ecologist climatologist astronomer',
    researcher:
      'scientist professor epidemiologist biologist physicist chemist geologist hydrologist glaciologist virologist ecologist author fellow academic',
    scholar:
      'professor lecturer researcher scientist fellow historian economist academic president director dean author',
    academic: 'professor lecturer researcher scientist fellow historian economist',
    expert: 'professor researcher analyst scientist engineer economist fellow',
    economist: 'strategist analyst',
    official: 'minister director commissioner officer secretary',
    officer: 'lieutenant captain sergeant inspector superintendent constable detective colonel major',
    teacher: 'headteacher headmaster headmistress',
    adviser: 'advisor aide',
    advisor: 'adviser aide',
    aide: 'adviser advisor',
    campaigner: 'activist',
    activist: 'campaigner',
    minister: 'secretary',
    judge: 'justice magistrate recorder sheriff',
    mp: 'parliament member deputy',
    congressman: 'representative',
    author: 'novelist writer researcher',
    writer: 'novelist author',
    farmer: 'grower rancher',
    shopkeeper: 'owner',
  }).map(([word, kin]) => [word, new Set(kin.split(' '))]),
);

/** Whether somebody with one of these heads may be called that. */
export function isCalled(head: string, heads: ReadonlySet<string>): boolean {
  const kin = LOOSE.get(head);
  return kin !== undefined && [...heads].some((own) => kin.has(own));
}
