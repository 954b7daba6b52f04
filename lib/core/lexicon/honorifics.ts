/** A person's grammatical gender as far as the text tells; absent where it does not. */
export type Gender = 'f' | 'm';

/** Titles before a name that are no part of it, without full stops, lower case, with the gender they tell of. */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...words(
    'mr mister messrs sir lord baron viscount prince king fr father brother herr monsieur m señor sr sheikh shaikh rabbi imam shri sri haji alhaji mallam oba encik tuan ratu tunku tengku tun u ko pak hon’ble pastor emir',
    'm',
  ),
  ...words(
    'ms mrs miss mme mlle madame madam dame lady baroness viscountess countess duchess princess queen sister frau señora señorita sra smt daw sheikha doña begum ibu datin puan hajah hajia',
    'f',
  ),
  ...words(
    'datuk dato seri excellency majesty highness eminence holiness engr arch atty barr pharm surv comrade dr doctor prof professor rev reverend hon honourable honorable rt mx ayatollah',
  ),
]);

/** Whether the word is a title that is no part of a name: "Dr.", "H.E.", the "U" of Burmese names. */
export function isHonorific({ text, norm }: { readonly text: string; readonly norm: string }): boolean {
  if (/^H\.\s?E\.?$/.test(text)) return true;
  return HONORIFICS.has(norm) && !/^(?:\p{L}\.)$/u.test(text);
}

/** Titles that "his" or "her" opens: "Her Excellency". */
export const STYLES: ReadonlySet<string> = new Set([
  'excellency',
  'majesty',
  'highness',
  'eminence',
  'holiness',
  'honour',
]);

/** Ranks and offices in short before a name, which are also its bearer's role. */
export const RANKS: ReadonlyMap<string, string> = new Map([
  ['adm', 'Admiral'],
  ['admiral', 'Admiral'],
  ['bp', 'Bishop'],
  ['brig', 'Brigadier'],
  ['capt', 'Captain'],
  ['captain', 'Captain'],
  ['cdr', 'Commander'],
  ['cllr', 'Councillor'],
  ['cmdr', 'Commander'],
  ['col', 'Colonel'],
  ['commodore', 'Commodore'],
  ['colonel', 'Colonel'],
  ['cpl', 'Corporal'],
  ['cst', 'Constable'],
  ['councillor', 'Councillor'],
  ['councilor', 'Councilor'],

  ['det', 'Detective'],
  ['gen', 'General'],
  ['gov', 'Governor'],
  ['governor', 'Governor'],
  ['insp', 'Inspector'],
  ['judge', 'Judge'],
  ['justice', 'Justice'],
  ['lt', 'Lieutenant'],
  ['da', 'District Attorney'],
  ['maj', 'Major'],
  ['mayor', 'Mayor'],
  ['pc', 'Police Constable'],
  ['dc', 'Detective Constable'],
  ['ds', 'Detective Sergeant'],
  ['di', 'Detective Inspector'],
  ['dci', 'Detective Chief Inspector'],
  ['prof', 'Professor'],
  ['professor', 'Professor'],
  ['rep', 'Representative'],
  ['sen', 'Senator'],
  ['senator', 'Senator'],
  ['sens', 'Senator'],
  ['reps', 'Representative'],
  ['govs', 'Governor'],
  ['profs', 'Professor'],
  ['sgt', 'Sergeant'],
  ['spc', 'Specialist'],
  ['representative', 'Representative'],
  ['supt', 'Superintendent'],
  ['asp', 'Assistant Superintendent of Police'],
  ['ig', 'Inspector General'],
  ['dig', 'Deputy Inspector General'],
  ['dgp', 'Director General of Police'],
  ['dcp', 'Deputy Commissioner of Police'],
  ['acp', 'Assistant Commissioner of Police'],
  ['ssp', 'Senior Superintendent of Police'],
  ['dsp', 'Deputy Superintendent of Police'],
]);

/** Letters after a name that are no part of it. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'kc qc mp mep msp mla phd md obe mbe cbe kbe dbe esq jr sr ii iii iv am ao rn cpa jp frs'.split(' '),
);

/** Nouns that tell a person's gender. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(
    'chap lad bloke guy waiter landlord spokesman chairman congressman councilman policeman businessman fireman fisherman headmaster actor father husband son brother man boy king prince uncle grandfather gentleman salesman nobleman alderman assemblyman',
    'm',
  ),
  ...words(
    'waitress landlady lady spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman headmistress actress mother wife daughter sister woman girl queen princess aunt grandmother widow midwife nun baroness duchess assemblywoman',
    'f',
  ),
] as [string, Gender][]);

function words(list: string, gender?: Gender): [string, Gender | undefined][] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [word, gender]);
}

const RANK_WORDS: ReadonlySet<string> = new Set([
  ...RANKS.keys(),
  ...[...RANKS.values()].map((rank) => rank.toLowerCase()),
]);

/** "lead author of the study": what somebody is beside a calling that tells more. */
export const isAuthorship = (role: string): boolean =>
  /^(?:lead |senior |first |study |report )?(?:co-?)?author(?: of (?:the|this) \w+)?$/i.test(role);

/** Whether a role is no more than a rank or a form of address, which a fuller role told elsewhere replaces. */
export function isRankOnly(role: string): boolean {
  if (isAuthorship(role)) return true;
  return role
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .every(
      (word) =>
        RANK_WORDS.has(word) ||
        /^(?:witness|rear|dr|chief|judge|justice|lieutenant|major|officer|deputy|mp|mep|msp)$/.test(word),
    );
}

/** "Democrat of Vermont" after a name tells of no office. */
export const isParty = (role: string): boolean =>
  /^(?:\w+ )?(?:democrat|republican|tory|independent)$/i.test(role);

const LOOSE_ROLE =
  /\b(?:(?<!ranking )member|supporter|sponsor|opponent|critic|advocate|author|coauthor|co-author|participant|panelist|panellist|native|resident)\b/i;

/** What somebody is besides an office: "a strong supporter of the bill", "a member of the committee". */
export const isLooseRole = (role: string): boolean => LOOSE_ROLE.test(role);
