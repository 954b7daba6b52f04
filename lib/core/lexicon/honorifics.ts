import { wordSet } from './word-set.ts';

/** A person's grammatical gender as far as the text tells; absent where it does not. */
export type Gender = 'f' | 'm';

/** Titles before a name that are no part of it, without full stops, lower case, with the gender they tell of. */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...words(
    "alhaji baron brother emir encik father fr haji herr hon'ble hon’ble imam king ko lord m mallam messrs mister monsieur mr oba pak pandit pastor prince rabbi ratu señor shaikh sheikh shri sir sr sri swami tengku tuan tun tunku u ustaz viscount",
    'm',
  ),
  ...words(
    'baroness begum countess dame datin daw doña duchess frau hajah hajia hajiya ibu kumari lady madam madame miss mlle mme mrs ms princess puan queen señora señorita sheikha sister smt sra viscountess',
    'f',
  ),
  ...words(
    'adv amb arch atty ayatollah barr comrade dato datuk doctor dott dr eminence eng engr excellency highness holiness hon honorable honourable ing ir majesty maître msgr mufti mullah mx otunba pharm pres prof professor rev reverend rt seanadóir seri surv teachta ven venerable',
  ),
]);

/** Whether the word is a title that is no part of a name: "Dr.", "H.E.", the "U" of Burmese names. */
export function isHonorific({ text, norm }: { readonly text: string; readonly norm: string }): boolean {
  if (text.startsWith('H') && /^H(?:\.\s?E\.?|E)$/.test(text)) return true;
  if (!HONORIFICS.has(norm)) return false;
  if (/^(?:Adv|Amb|Dott|Eng|Ing|Ir|Ven)$/i.test(norm) && !text.endsWith('.')) return false;
  // "ARCH" is a body's name in letters.
  return !/^(?:ARCH|ATTY|BARR|ENGR|PHARM|SERI|SURV|TUN)$/.test(text) && !/^(?:\p{L}\.)$/u.test(text);
}

/** Titles that "his" or "her" opens: "Her Excellency". */
export const STYLES: ReadonlySet<string> = new Set([
  'eminence',
  'excellency',
  'highness',
  'holiness',
  'honour',
  'majesty',
]);

/** Ranks and offices in short before a name, which are also its bearer's role. */
export const RANKS: ReadonlyMap<string, string> = new Map([
  ['adm', 'Admiral'],
  ['admiral', 'Admiral'],
  ['ald', 'Alderman'],
  ['archdeacon', 'Archdeacon'],
  ['bp', 'Bishop'],
  ['cadet', 'Cadet'],
  ['brig', 'Brigadier'],
  ['capt', 'Captain'],
  ['captain', 'Captain'],
  ['cdr', 'Commander'],
  ['cllr', 'Councillor'],
  ['coun', 'Councillor'],
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
  ['ag', 'Attorney General'],
  ['pm', 'Prime Minister'],
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
  ['msgt', 'Master Sergeant'],
  ['ofc', 'Officer'],
  ['radm', 'Rear Admiral'],
  ['sgt', 'Sergeant'],
  ['ssgt', 'Staff Sergeant'],
  ['tsgt', 'Technical Sergeant'],
  ['spc', 'Specialist'],
  ['representative', 'Representative'],
  ['supt', 'Superintendent'],
  ['asp', 'Assistant Police Superintendent of'],
  ['ig', 'Inspector General'],
  ['dig', 'Deputy Inspector General'],
  ['cs', 'Cabinet Secretary'],
  ['dgp', 'Director General Police of'],
  ['garda', 'Garda'],
  ['igp', 'Inspector General'],
  ['pcso', 'Community Support Officer'],
  ['trooper', 'Trooper'],
  ['wpc', 'Police Constable'],
  ['dcp', 'Commissioner Deputy Police of'],
  ['acp', 'Assistant Commissioner Police of'],
  ['ssp', 'Police Senior Superintendent of'],
  ['dsp', 'Deputy Police Superintendent of'],
  ['sdpo', 'Divisional Officer Police'],
  ['ccpo', 'Capital City Officer Police'],
  ['ppro', 'Officer Police Public Relations'],
  ['sapm', 'Assistant Minister Prime Special'],
  ['dpm', 'Deputy Prime Minister'],
  ['coas', 'Chief Army Staff'],
  ['cjn', 'Chief Justice'],
  ['sdm', 'Magistrate'],
]);

/** Letters after a name that are no part of it. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'am ao cbe cpa dbe esq frs ii iii iv jp jr kbe kc mbe md mep mha mla mlc mna mp mpp msp obe phd qc rn sr td'.split(
    ' ',
  ),
);

/** Degrees and titles of a calling in letters, without full stops, lower case. */
const DEGREES: ReadonlySet<string> = new Set(
  'acca bds beng bsc ceng cfa cfp chfc cmg cpa dds dmd dphil dvm edd engtech esq facc facs faha faia fba fca fiet frcp frcs frics frsa frse jd kcmg llb llm mba mbbs meng miet mph mrics msc msw np pe pharmd pmp psyd qpm rd rdn rn tmiet'.split(
    ' ',
  ),
);

/** Whether a word is letters after a name, by its form ("M.B.B.S.", "Ph.D.") or as one of those that are frequent. */
export function isPostNominal(text: string): boolean {
  const norm = text.replaceAll('.', '').toLowerCase();
  if (text.endsWith('.') && /^(?:\p{Lu}\p{L}{0,4}\.){2,}$/u.test(text))
    return !/^(?:us|uk|un|eu)$/.test(norm);
  return POST_NOMINALS.has(norm) || (DEGREES.has(norm) && /^\p{Lu}/u.test(text));
}

/** Nouns that tell a person's gender; "Chairman" and "Alderman" are offices of women too. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(
    'actor assemblyman bloke boy brother businessman chap congressman councilman father fireman fisherman gentleman grandfather guy headmaster husband king lad landlord man nobleman policeman prince salesman son spokesman uncle waiter',
    'm',
  ),
  ...words(
    'actress assemblywoman aunt baroness businesswoman chairwoman congresswoman councilwoman daughter duchess girl grandmother headmistress lady landlady midwife mother nun policewoman princess queen sister spokeswoman waitress widow wife woman',
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
  /^(?:(?:lead|senior|first|study|report|corresponding) ){0,2}(?:co-?)?author(?: of (?:the|this) \w+)?$/i.test(
    role,
  ) || /^(?:(?:lead|study) ){1,2}(?:co-?)?(?:investigator|researcher)$/i.test(role);

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
        /^(?:witness|rear|dr|chief|judge|justice|lieutenant|major|officer|deputy|mp|mep|msp|md)$/.test(word),
    );
}

/** "former mayor", "retired judge": what somebody was. */
export const isFormer = (role: string): boolean =>
  /^(?:former|ex|late|one-time|onetime|retired)\b/i.test(role);

/** "Democrat of Vermont" after a name tells of no office. */
export const isParty = (role: string): boolean =>
  /^(?:\w+ )?(?:democrat|republican|tory|independent)$/i.test(role);

const LOOSE_ROLE =
  /\b(?:(?<!(?:ranking|cabinet|council|board|assembly) )member(?! of (?:the )?(?:parliament|congress))|supporter|sponsor|opponent|critic|advocate|author|coauthor|co-author|participant|panelist|panellist|native|resident)\b/i;

/** What somebody is besides an office: "a strong supporter of the bill", "a member of the committee". */
export const isLooseRole = (role: string): boolean => LOOSE_ROLE.test(role);

/** Titles and offices before the name of a speaker's label, in full and in short. */
export const LABEL_TITLES =
  wordSet(`adm admiral ambassador archbishop baron baroness bishop capt captain chair chancellor chief cllr cllrs
    coach col colonel commander commissioner congressman congresswoman councillor dame deputy dr father gen
    general gov governor hon imam inspector judge justice king lady lord lt maj major mayor minister miss mr
    mrs ms mx pope president prince princess prof professor queen rabbi rep representative rev reverend
    secretary sen senator sgt sheikh sir sister speaker superintendent`);

/** Titles that stand inside names as well. */
export const INNER_TITLES = wordSet('baron begum bibi duke earl king ko m prince raja shaikh sheikh tun');

/** Callings that are given names: behind "Mr" they are nothing else. */
export const CALLING_NAMES =
  wordSet(`baker bishop boss deacon dean duke earl hunter judge king knight major marshal mason page porter prince
    princess queen shepherd`);

/** What opens a person's name. */
export const PERSON_OPENERS =
  wordSet(`chancellor dr dr. gov gov. governor king mayor minister mr mr. mrs mrs. ms ms. premier president prime
    queen sen sen. senator`);
