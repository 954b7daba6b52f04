/** A person's grammatical gender as far as the text tells; absent where it does not. */
export type Gender = 'f' | 'm';

/** Titles before a name that are no part of it, without full stops, lower case, with the gender they tell of. */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...words(
    'mr mister sir lord baron viscount earl duke count prince king fr father brother herr monsieur m señor sr sheikh rabbi imam don',
    'm',
  ),
  ...words(
    'ms mrs miss mme mlle madame dame lady baroness viscountess countess duchess princess queen sister frau señora señorita sra',
    'f',
  ),
  ...words('dr doctor prof professor rev reverend hon honourable honorable rt mx judge justice ayatollah'),
]);

/** Ranks and offices in short before a name, which are also its bearer's role. */
export const RANKS: ReadonlyMap<string, string> = new Map([
  ['adm', 'Admiral'],
  ['admiral', 'Admiral'],
  ['brig', 'Brigadier'],
  ['capt', 'Captain'],
  ['captain', 'Captain'],
  ['cmdr', 'Commander'],
  ['col', 'Colonel'],
  ['colonel', 'Colonel'],
  ['cpl', 'Corporal'],
  ['det', 'Detective'],
  ['gen', 'General'],
  ['gov', 'Governor'],
  ['governor', 'Governor'],
  ['insp', 'Inspector'],
  ['lt', 'Lieutenant'],
  ['maj', 'Major'],
  ['mayor', 'Mayor'],
  ['prof', 'Professor'],
  ['professor', 'Professor'],
  ['rep', 'Representative'],
  ['sen', 'Senator'],
  ['senator', 'Senator'],
  ['sgt', 'Sergeant'],
  ['supt', 'Superintendent'],
]);

/** Letters after a name that are no part of it. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'kc qc mp mep msp mla phd md obe mbe cbe kbe dbe esq jr sr ii iii iv am ao rn cpa jp frs'.split(' '),
);

/** Nouns that tell a person's gender. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(
    'spokesman chairman congressman councilman policeman businessman fireman fisherman headmaster actor father husband son brother man boy king prince uncle grandfather gentleman salesman nobleman alderman assemblyman',
    'm',
  ),
  ...words(
    'spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman headmistress actress mother wife daughter sister woman girl queen princess aunt grandmother widow midwife nun baroness duchess assemblywoman',
    'f',
  ),
] as [string, Gender][]);

/** Given names that are nearly always a woman's or a man's, from many languages; a hint for "he" and "she" only. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(
    `aisha alice alicia amanda amina amy ana andrea angela anna anne astrid barbara bridget carmen carol caroline
    catherine cecilia charlotte christina christine claire clara claudia claudine cristina darlene deborah diana dorothy
    eleanor elena elizabeth ella emily emma esther eva fatima fatou florence frances francesca gabriela giulia gloria
    grace hana hannah harriet hauwa heather helen hillary ingrid irene isabel isabella jane janet jennifer jessica
    joan joanna josephine judith julia karen katarina katherine kathleen laila laura leila leonor linda lisa lucia lucy
    magdalena margaret maria mariam marie marta martha mary mei melania melissa mette michelle miriam monica nadia nancy
    natalia nicole noor olga olivia pamela patricia paula petra priya rachel rebecca rosa ruth samantha sandra sara sarah
    sharon shirin sigrid simone sofia sonia sophie stephanie susan svetlana sylvia teodora teresa theresa tracey valentina
    vanessa veronica victoria yasmin winifred ilse marguerite losa ngozi wanjiru chiara marina`,
    'f',
  ),
  ...words(
    `aaron abdul abdullah adam ahmed alan albert alejandro alessandro alexander ali amir andre andreas andrew
    antonio arthur ben benjamin bernard bernie bill boris brian bruno carlos charles chris christopher colin daniel
    dave david dele dennis diego dmitri donald douglas edward emmanuel eric ernest fernando francis francisco frank
    fred frederick gabriel gareth george giovanni giuseppe gordon graham greg gregory hans harold hassan henry hugo ian
    ibrahim igor ivan jack jacob jacques james jason javier jean jeff jeremy jim joe john jonas jonathan jorge jose josé
    joseph juan karim karl kenneth kevin kofi kunle lars luca luis marco marcus mario mark martin matthew michael miguel mike
    mohamed mohammed muhammad nicholas nigel oleg oliver omar oscar owen pablo patrick paul pedro peter philip pierre
    rajesh ralph rashid ricardo richard robert roberto roger ronald rupert samir samuel sanjay scott sean sergei simon stefan
    stephen steven suresh ted thomas tim timothy tomás tomas tom vladimir walter william yusuf`,
    'm',
  ),
] as [string, Gender][]);

function words(list: string, gender?: Gender): [string, Gender | undefined][] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [word, gender]);
}
