import { wordSet } from './word-set.ts';

/** Heads of roles, singular, lower case. */
export const ROLE_NOUNS =
  wordSet(`abbess abbot academic accountant activist actor actress actuary adjutant adm administrator admiral adult adviser
  advisor advocate agent aide alderman alderwoman ambassador anaesthetist analyst anchor anthropologist apprentice
  archaeologist archbishop architect archivist artist assemblyman assemblymember assemblywoman assistant associate
  astronaut astronomer athlete attorney auctioneer auditor author avp ayatollah backbencher bailiff baker banker
  barber barista baron baroness barrister bartender batsman beautician beekeeper besar billionaire biologist bishop
  blacksmith blogger boss botanist bowler boxer boy brewmaster bricklayer broadcaster broker builder businessman
  businesswoman butcher buyer cameraman campaigner candidate capt captain cardinal cardiologist caregiver carer
  caretaker carpenter catcher celebrity ceo cfo chair chairman chairperson chairwoman chancellor chaplain chef chemist
  chief chieftain child childminder choreographer chro cio ciso cleaner cleric clerk client climatologist cmd cmo
  co-author co-chair co-creator co-founder co-ordinator co-owner coach cofounder col colleague collector colonel
  columnist comedian commander commissioner commodore communicator commuter composer comptroller conductor
  congressional-aide congressman congresswoman conservationist conservator constable consul consultant contractor
  controller convener convenor coo coordinator cornerback coroner corporal correspondent councillor councilman
  councilmember councilor councilwoman counsel counsellor counselor couple courier cricketer criminologist critic
  cryptographer cso cto curator custodian customer cyclist czar dancer deacon dean defendant defender delegate
  democrat demographer demonstrator dentist deputy dermatologist designer det detainee detective developer dietitian
  diplomat director distiller docker doctor doorman dr driver drummer duchess ecologist economist editor educator
  elder electrician emir employee engineer enthusiast entomologist entrepreneur envoy epidemiologist essayist evp exec
  executive expert family fan farmer fellow filmmaker financier firefighter fisher fisherman fishmonger florist
  footballer forester founder freelancer friend frontbencher frontrunner fundraiser gardener gen general geographer
  geologist geophysicist girl goalkeeper golfer gov governor graduate grocer grower guard guide guitarist
  gynaecologist haematologist hairdresser harbourmaster head headman headmaster headmistress headteacher heir herder
  historian host hotelier hydrologist imam immunologist influencer innkeeper insider insp inspector instructor intern
  investigator investor jailer janitor jockey joiner journalist judge juror justice keeper king landlord lawmaker
  lawyer lead leader lecturer legislator libertarian librarian lieutenant lifeguard linebacker linguist lobbyist lord
  lt machinist magistrate maj major man manager marshal mathematician mayor md mec mechanic mediator member mep
  meteorologist midfielder midwife migrant millionaire minister mla moderator mogul monarch monk mother mp msp
  musician nanny negotiator neighbor neighbour neurologist newsreader nominee notary novelist nun nurse nutritionist
  observer obstetrician oceanographer officer official ombudsman oncologist operative operator opponent organiser
  organizer ornithologist outfielder owner paediatrician painter palaeontologist paleontologist paralegal paramedic
  parent participant partner passenger pastor pastoralist pathologist patient patriarch patron pediatrician peer
  pensioner people person pharmacist philanthropist philosopher photographer physician physicist physiotherapist
  pianist pilot pitcher planner playwright plumber pm poet police-chief policeman policewoman politician pollster pope
  porter postdoc postman postmaster postwoman potter practitioner preacher prefect premier presenter president priest
  prime-minister prince princess principal prison-governor prisoner producer prof professional professor programmer
  prosecutor protester provost psychiatrist psychologist psychotherapist publican publisher pupil quarterback queen
  rabbi radiographer radiologist rancher ranger rapper rapporteur reader realtor rector referee refugee regent
  registrar relative rep reporter representative republican researcher resident retiree rival roofer rower runner-up
  sailor salesman sarpanch scholar scientist screenwriter sculptor seafarer secretary secretary-general seismologist
  selectman sen senator sergeant servant sgt shareholder sheikh shepherd sheriff shopkeeper singer skier skipper
  sociologist soldier solicitor source speaker specialist speechwriter spokesman spokesperson spokeswoman sportscaster
  sprinter staff staffer star stationmaster statistician stockbroker stonemason strategist streamer striker student
  substitute sultan superintendent supervisor supporter supt surgeon surveyor survivor suspect svp swimmer tailor taoiseach td
  teacher technician technologist teenager tenant theologian therapist toolmaker tory tourist toxicologist trader
  trainee trainer translator trawlerman treasurer trustee tsar tutor tycoon umpire under-secretary undersecretary
  undertaker user vet veterinarian vicar vice-chair vice-chairman vice-chancellor vice-president viceroy victim viewer
  villager violinist virologist visitor volcanologist volunteer voter vp waiter waitress warden warder weaver welder
  whip whistleblower winemaker winger winner witness woman worker writer youth youtuber zoologist`);

/** Words that open a role before its head: "Deputy Minister", "chief meteorologist". */
export const ROLE_MODIFIERS =
  wordSet(`acting adjunct assistant associate ch chief co-chief co-corresponding co-first co-senior corresponding
    current democratic deputy emerita emeritus ex-president executive federal first foreign former founding full
    general global group honorary incoming independent interim international joint junior lead longtime
    majority managing medical menteri minority national new opposition outgoing permanent petty
    presidential presumptive prime principal pro-vice provincial ranking rear regional republican
    retired second senior shadow sitting sporting state then under veteran vice vice-executive`);

/** What ministers and secretaries are for, and other words of titles, which are no part of a person's name. */
export const PORTFOLIO_WORDS =
  wordSet(`academic affairs agriculture aid air and antiquities aquaculture army art artistic arts athletic aviation border
  borders brand broadcasting budget business cabinet care chemistry children citizenship civil climate clinical
  coastal cohesion commerce commercial communication communications communities community competition conservation
  construction consumer content cooperation coordination corporate corrections country creative culture customs cyber
  defence defense development devolution diaspora digital disaster domestic drug economic economics economy editorial
  education elections electoral electricity emergency employment empowerment endowments energy engineering enterprise
  environment environmental equality europe european exchequer exports external families family farming finance
  financial fire fisheries fishery flood food for forest forestry forests fuel gas gender government harbor harbour
  health heritage higher history home homeland horticulture housing human hydrocarbons immigration imports inclusion
  indigenous industrial industry information infrastructure innovation intelligence interior internal investigative
  investment investments irrigation islands justice labor labour land lands law learning legal leisure levelling licensing
  livestock local logistics management marine maritime market marketing markets media mental meteorology migration
  minerals mines mining monetary mountain natural navy northern nuclear nursing ocean oceans of oil operations
  overseas parks parliamentary payments pensions personnel petroleum planning police policy political population ports
  post power press prevention prisons privacy private privatisation privatization procurement product programmes
  property prosecutions protection provincial public rail railways reconstruction recovery reform refugees regional
  regulation rehabilitation relations relief religious renewable renewal rescue research resilience resources revenue
  rights risk rivers road roads rural safety sanitation schools science sciences scientific secretary security
  services sewage shipping skills social space sport sports standards state statistics strategic strategy supply
  surgery sustainability tax taxation technical technology telecommunications telecoms territories the tourism town
  trade trading traffic training transformation transition transport transportation treasury tribal university urban
  veterans waste water waterways weather welfare wellbeing western wildlife women work works youth`);

/** What people run, keep or work in, before the word for them: "shop owner", "bus driver". */
export const BUSINESS_WORDS =
  wordSet(`anti-corruption app area bakery bar bee bicycle bike block boat building bus cab cafe café campaign car cattle cinema
  classroom client club coffee corn cotton courier court crane crime customer dairy data delivery design dog elderly
  emergency estate factory farm fellow ferry film floor food former fruit full-time gallery garage guesthouse gym home
  horse hospital hostel hotel house human-rights intensive-care kindergarten kiosk land landlord library local
  longtime lorry maize market maternity mill mine mission movie museum nearby neighborhood neighbourhood network
  nursery old parent parliamentary part-time pig plant political port poultry preschool pro-democracy product program
  programme project property pub restaurant rice sales salon school section self-employed service sheep shift ship
  shop shop-floor single site small small-business soap software staff stall store street student systems taxi tea
  team television theater theatre trade-union train tram truck tv van vegetable village war ward warehouse web wheat
  wine working young youth`);

/** Endings of those who study or practise something: "glaciologist". */
const LEARNED = /(?:ologist|onomer|onomist|ographer|ician|iatrist|iatrician|surgeon)s?$/;
/** The letters that these end in, which rule out most words. */
const LAST_OF_LEARNED = 'nrst';

/** Whether the word is for somebody who studies or practises something. */
export const isLearned = (norm: string): boolean =>
  LAST_OF_LEARNED.includes(norm.slice(-1)) && LEARNED.test(norm);

/** Several who speak for a body without being named: what they say is the body's. */
export const STAFF_NOUNS = wordSet(`delegates delegation executives officials representatives spokespeople`);

/** Those of them whom firms have too. */
export const FIRM_STAFF = wordSet(`executives representatives spokespeople`);

/** Heads of the roles of those who speak for a body: "spokeswoman", "representative". */
export const SPOKESPERSON = /^(?:spokes|representative$)/;

/** Verbs that lead from somebody to the role that they have now: "was appointed director". */
export const BECOMING_VERBS = wordSet(`appoint become choose elect make name promote`);

/** What one person is to another, which is no role. */
export const RELATIONS =
  wordSet(`ally aunt boss boyfriend brother client colleague counterpart cousin daughter ex-husband ex-wife fan father
  fiancé fiancée friend girlfriend grandfather grandmother husband mother neighbor neighbour nephew niece opponent
  parent partner predecessor relative rival shadow sister son stepfather stepmother successor uncle widow wife`);

/** Verbs of "who chairs the board", and the role that they tell of. */
export const ROLE_VERBS: ReadonlyMap<string, string> = new Map([
  ['chair', 'chair'],
  ['head', 'head'],
  ['lead', 'leader'],
  ['run', 'head'],
  ['direct', 'director'],
  ['manage', 'manager'],
  ['found', 'founder'],
  ['co-found', 'co-founder'],
  ['cofound', 'co-founder'],
  ['own', 'owner'],
  ['edit', 'editor'],
  ['represent', 'representative'],
  ['coordinate', 'coordinator'],
  ['advise', 'adviser'],
  ['govern', 'governor'],
  ['coach', 'coach'],
]);

/** Words for somebody whose name is held back. */
export const ANYBODY = wordSet(
  `aide diplomat employee executive insider man official person source woman worker`,
);

/** What somebody is or was called besides any office. */
export const CALLINGS = wordSet(
  `billionaire enthusiast entrepreneur hotelier millionaire mogul pioneer tycoon witness`,
);

/** Callings that papers go by: "The Marlow Reporter". */
export const PAPERS = wordSet(
  `advocate economist enquirer examiner guardian inquirer observer ranger reporter scientist spectator star`,
);

/** Those of them that are offices of nobody with a capital: "the Marlow Star, Ana Rao". */
export const ONLY_PAPERS = /^(?:Enquirer|Guardian|Inquirer|Spectator|Star)$/;

/** Words for a lord or a lady. */
export const PEERS: ReadonlyMap<string, string> = new Map([
  ['peer', ''],
  ['baroness', 'f'],
  ['baron', 'm'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['viscount', 'm'],
  ['earl', 'm'],
]);

/** Nouns for roles, and "man", that are first parts of names with a hyphen: "Cook-Smith", "Man-hee". */
export const NAMING_ROLES = wordSet(
  `baker bishop butler carpenter cook dean farmer gardener judge king man mason page pope porter potter prince shepherd
  weaver`,
);

/** What only firms are: "a supplier of pumps". */
export const FIRM_TRADES = wordSet(`distributor maker manufacturer provider retailer supplier`);

/** Those whose country is the team that they lead or play for: "Panama coach". */
export const TEAM_ROLES = wordSet(
  `batsman batter bowler captain coach defender forward goalkeeper manager midfielder skipper striker winger`,
);

/** Offices whose own offices are called after them: "the Sheriff's office". */
export const SEATED_OFFICES = wordSet(
  `attorney commissioner comptroller controller coroner examiner general governor marshal mayor prosecutor sheriff treasurer`,
);

/** Offices that are held in a body: what stands in capitals before one is where, "Corbel managing director"; a "Corbel lawyer" may be of a town. */
export const HELD_OFFICES =
  wordSet(`administrator aide analyst campaigner captain chair chairman chairperson chairwoman chancellor chief co-chair
  co-chief co-founder co-leader coach commander commissioner controller coordinator correspondent counsel
  curator dean director editor editor-in-chief employee executive fellow founder frontbencher head lecturer
  manager midfielder minister officer official organiser organizer partner president principal professor provost
  quarterback representative secretary secretary-general skipper specialist spokesman spokesperson spokeswoman staffer
  strategist superintendent treasurer trustee undersecretary vice-chancellor vice-president vp winger`);

/** Offices of which the text may tell without naming who holds them: "the prime minister said". */
const INSTITUTIONAL =
  /^(?:spokes\w+|representative|minister|president|vice-president|secretary|governor|mayor|king|queen|prince|princess|pope|premier|chancellor|ambassador|director|chief|chairman|chair|chairwoman|chairperson|head|official|commissioner|judge|prosecutor|speaker|coroner|ombudsman|court|monarch|sheriff|executive|officer|boss|leader|ceo|cfo|manager|owner|source|person|supervisor|moderator|interviewer|host|police|general|department)$/;

/** Whether the head of a role is such an office's. */
export const isInstitutional = (head: string): boolean => INSTITUTIONAL.test(head);

/** What somebody directs or is paid for, beside what ministers are for. */
export const WORK_FIELDS =
  wordSet(`account creative digital editorial founding outreach product program programme programmes programs project
    research sales site`);

/** Participles that tell somebody's office and not what was done. */
export const PARTICIPLES_OF_OFFICE =
  wordSet(`appointed attending based consulting contributing coordinating elected founding governing investigating
    leading operating presiding prosecuting retired serving supervising teaching training visiting working`);

/** What a manager, an officer or a director is in charge of, before the word for them. */
export const WORK_BEFORE_HEADS = wordSet(
  `account brand campaigns music outreach partnership partnerships plant portfolio product program programme project sales site store`,
);

/** Words that open a title and stay with the role when a body's name comes between: "former Bank of Ghana governor". */
export const ROLE_OPENERS =
  wordSet(`acting current ex former incoming interim late longtime opposition outgoing retired shadow sitting then
    veteran`);

/** Roles that are surnames as often, after a word that tells of no body or office: "Charlie King". */
export const SURNAMES_TOO = wordSet(
  `baker bishop carpenter dean elder farmer gardener joiner king mason painter pope porter potter prince shepherd weaver`,
);

/** What is done for an organisation: "who covers the stock for Corbel Securities". */
export const WORKING_FOR_VERBS = wordSet(
  'analyse analyze coordinate cover follow handle lead manage monitor oversee run track work',
);

/** What people do at the place where they work: "who leads drylands work at the Arid Lands Programme". */
export const WORKING_VERBS =
  wordSet(`advise analyse analyze author chair co-author co-lead conduct coordinate cover curate design develop
    direct edit examine focus found handle head investigate lead lecture look manage model monitor oversee
    practice practise represent research run serve specialise specialize study supervise teach track train
    work write`);

/** What an officer is chief of, before the word: "chief digital officer". */
export const OFFICER_FIELDS = wordSet(
  `business clinical commercial corporate customer digital global human investor public regulatory strategic`,
);

/** Last words of a field of work or learning. */
export const WORK_OR_LEARNING =
  wordSet(`admissions advocacy affairs agriculture analysis analytics biodiversity campaigns care change communication
    communications compliance conservation cooperation culture design development diversity economics
    education energy enforcement engagement engineering equality ethics events finance governance growth health
    history impact inclusion industry infrastructure innovation intelligence investigation investigations law
    litigation logistics management marketing medicine migration mobility nursing nutrition operations
    outreach partnership partnerships people philanthropy planning policies policy politics preparedness procurement
    product program programme programmes programs prosecution prosecutions protection reconstruction recovery
    relations research resilience resistance resources response rights safety sales science sciences security
    strategy studies surgery sustainability talent technology trade transition transport water`);

/** Offices of which a firm has several, each with its field. */
export const FIRM_OFFICES = wordSet(
  `avp chief coordinator director evp head lead manager officer partner president specialist svp vice-president vp`,
);

/** Last words of what is led in a firm, beside fields of work or learning: "Customer | Success". */
export const LED_IN_FIRMS =
  wordSet(`access accounts acquisition advancement advertising ai alliances assurance audit automation banking beverage cards chain
    channels claims collections commerce credit cybersecurity data delivery distribution e-commerce ecommerce engagement
    equity esg estate evaluation exhibitions experience exploration facilities fleet franchising fraud fundraising giving
    grants hr ict income insights insurance integration it lending loyalty m&a manufacturing membership merchandising
    mortgages performance platform pr pricing production projects qa quality r&d recreation retail risk services sourcing stewardship
    success support treasury underwriting workforce`);

/** What stands before them in the name of a field, beside what ministers are for: "Customer | Success". */
export const BEFORE_FIELDS =
  wordSet(`animal artificial asset building channel client cloud curatorial customer data device employee equity field fixed
    global guest investor machine medical member network north patient professional real relationship service
    software student supply talent threat trust user veterinary visitor volunteer wealth`);

/** Fields that are bodies as much, where they end a name: "the | Police". */
export const FIELDS_AND_BODIES = wordSet(
  'academic army cabinet commerce exchequer government navy police press rail schools state treasury university',
);

/** What a role goes on with that is told of it or of something else: "chairman of the firm | said", "candidate | whose appeal". */
export const BEHIND_ROLES = wordSet(
  'after although because before considered despite said says that when whereas which while who whom whose',
);
