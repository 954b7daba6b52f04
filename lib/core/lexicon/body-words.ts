import { wordSet } from './word-set.ts';

/** Kinds of bodies, by the words that name them; a word may stand in several. Lower case, singular. */
const KINDS: Readonly<Record<string, string>> = {
  company: `advisory aerospace aggregates air aircraft airline airlines airways analytics apparel associates automaker
    automation automotive bakeries bakery bancorp bank batteries beverages biosciences biotech biscuits brewer
    breweries brewery broker brokerage bros brothers builder business capital cargo carmaker carrier cement chain
    chemicals chipmaker company conglomerate construction consultants consulting contractor controls corporation
    cosmetics dairy developer diagnostics distillers distillery drugmaker electronics energy enterprise estates
    ferries films firm foods forge foundry freight genomics giant group haulage holding holdings homes hydro
    industries instruments insurance insurer investor laboratories labs lender lines logistics maker manufacturer
    metals miner minerals mines mobile motors networks operator partners petroleum pharma pharmaceuticals pictures
    plant plastics producer properties provider publisher publishing pumps quarries rail railways realty refiner
    renewables retail retailer robotics seafood securities semiconductor semiconductors shipbuilder shipping shipyard
    shipyards software solar solutions sons start-up startup steel steelmaker stores studio subsidiary supermarket
    supermarkets supplier systems technologies telecom telecoms textiles therapeutics trading turbines utility vendor
    ventures vineyards wind winery wireless works`,
  regulator: `administration agency authority board bureau commission directorate division inspectorate office
    ombudsman registrar registry regulator service superintendence superintendency supervisor watchdog`,
  association: `alliance association body caucus chamber coalition confederation federation front group guild industry
    league lobby network organisation organization society union`,
  club: `afc club fc rfc rovers wanderers`,
  museum: `archive archives gallery museum`,
  zoo: `zoo aquarium`,
  venue: `airport arena casino hotel resort stadium`,
  charity: `charity foundation ngo nonprofit organisation organization trust`,
  fund: `fund`,
  school: `academy college school university`,
  research: `academy center centre college council foundation institute institution lab laboratory observatory tank
    think-tank thinktank unit university`,
  hospital: `clinic hospital`,
  ministry: `department ministry office treasury`,
  government: `administration authorities cabinet government kremlin presidency state`,
  council: `assembly authority city commission committee congress council county district house legislature
    municipality panel parliament senate subcommittee`,
  secretariat: `secretariat`,
  delegation: `delegation`,
  embassy: `embassy consulate`,
  summit: `conference forum meeting summit`,
  forces: `army brigade department force guard military navy police`,
  court: `bench court tribunal`,
  campaign: `campaign`,
  party: `alliance coalition movement opposition party`,
  church: `church diocese`,
  paper: `agency broadcaster channel chronicle courier gazette guardian herald journal magazine network news newspaper
    observer paper post press radio station telegraph times tribune`,
};

/** The kinds that each word of a body's name may tell of. */
export const BODY_KINDS: ReadonlyMap<string, ReadonlySet<string>> = byWord();

function byWord(): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const [kind, words] of Object.entries(KINDS)) {
    for (const word of words.split(/\s+/).filter((found) => found !== '')) {
      kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
    }
  }
  return kinds;
}

/** Kinds whose names often do not tell of them: "Amparo" may be a charity, "Zenith" a company. */
export const UNSTATED_KINDS: ReadonlySet<string> = new Set([
  'association',
  'charity',
  'company',
  'fund',
  'paper',
  'regulator',
  'research',
]);

/** Endings of a company's legal name, without full stops, lower case. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ab ag as asa bv co corp corporation gmbh inc incorporated kk limited llc llp lp ltd nv oy oyj plc pllc pte pty sa sarl sas se spa srl'.split(
    ' ',
  ),
);

/** Verbs of issuing a document, by lemma: "the paper that the secretariat released". */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  'circulate commission compile draft file give hand issue post prepare present print produce publish put release submit unveil write'.split(
    ' ',
  ),
);

/** What names a body of its own behind "the ministry of defence and". */
export const SECOND_BODIES = wordSet(
  `agency association authority bank board center centre college commission company corporation council foundation fund
  institute university`,
);

/** Heads of bodies that are named by a list of what they are for: "the Ministry of Trade, Industry and Energy". */
export const FIELD_BODIES = wordSet(
  `bureau commission committee department directorate faculty minister ministers ministry secretariat secretary
  subcommittee`,
);

/** The same, with those of people and trades: "the Union of Rail, Maritime and Transport Workers". */
export const LISTED_BODIES: ReadonlySet<string> = new Set([
  ...FIELD_BODIES,
  ...wordSet(`academy association council federation institute office school society union`),
]);

/** Universities of several seats, by the state behind "University of", which a comma parts from the seat. */
export const SEATED_UNIVERSITIES = wordSet(
  `alabama alaska arkansas california colorado hawaii houston illinois louisiana maryland massachusetts michigan minnesota
  missouri nebraska nevada tennessee texas wisconsin`,
);

/** What names of towns of two words open with. */
export const TOWN_OPENERS = wordSet(
  `baton chapel college colorado fort kansas las little long los new pine saint san santa st twin`,
);

/** The last words of states and provinces behind a town, in full and in short: "Marlow, N. Dak.", "Lorne, West Virginia". */
export const STATES_OF_TOWNS = wordSet(
  `ala alabama alaska alberta ariz arizona ark arkansas calif california carolina colo colorado conn
  connecticut dakota del delaware fla florida ga georgia hampshire hawaii idaho ill illinois ind indiana iowa
  jersey kan kansas kentucky ky la louisiana maine manitoba maryland mass massachusetts md mexico mich
  michigan minn minnesota miss mississippi missouri mo mont montana neb nebraska nev nevada ohio okla
  oklahoma ont ontario ore oregon pa pennsylvania quebec saskatchewan tenn tennessee tex texas utah va
  vermont virginia vt wash washington wis wisconsin wyo wyoming york`,
);

/** Kinds of bodies of which a country has many and a text tells the names; a hospital or a school often stays without one. */
export const NAMED_KINDS = wordSet(
  `association charity club company delegation embassy fund ministry museum paper regulator research`,
);
/** Kinds that are known without a name, of which a country or a story has one. */
export const UNNAMED_KINDS = wordSet(`campaign court government party summit`);
/** Bodies of named kinds that are known so as well. */
export const UNNAMED_BODIES = wordSet(`center centre industry press treasury`);

/** Pieces of a body where somebody works. */
export const UNIVERSITY_PIECES =
  wordSet(`bureau center centre college department directorate division faculty institute lab laboratory office
    school`);

/** Letters that stand for a subject and for no body, in capitals. */
export const SUBJECT_LETTERS = wordSet('AI DEI ESG EV HR ICT IT M&A PR QA R&D STEM TV UX VR');

/** Words for bodies that stand alone for one that the text names. */
export const BARE_BODIES =
  wordSet(`agency airline association bank club commission company council department firm foundation group hospital
    institute ministry museum network party school team union university`);

/** What is part of a body or only bears its name: "Corbel Plaza", "Corbel Prize". */
export const PARTS_AND_PLACES =
  wordSet(`arena avenue award awards building campus cup day division drive field hall headquarters hotel house park
    place plaza prize region road square stadium street tower trophy week`);

/** Last words of a body's name that no "and" goes on from. */
export const CLOSING_BODIES =
  wordSet(`agency association authority bank commission council federation foundation institute ministry nations
    union university`);

/** Words that tell what a body does and are no part of its name. */
export const TRADES_OF_BODIES =
  wordSet(`airline broadcaster brokerage carmaker charity chipmaker consultancy drugmaker insurer lender manufacturer
    nonprofit operator pollster regulator retailer start-up startup supermarket tank think-tank thinktank
    tracker watchdog wholesaler`);

/** Trades that may have a capital before a firm's name and are no part of it: "Developer Corbel Homes". */
export const TRADES_BEFORE_FIRMS =
  wordSet(`airline automaker brokerage carmaker chipmaker consultancy developer drugmaker housebuilder insurer lender
    planemaker retailer`);

/** Letters that stand for no body; in small letters. */
export const NO_BODY_LETTERS =
  wordSet(`ai cctv ceo cfo cpi dna eps esg eu gdp gnp gps hiv hr ipo it mou mp mps mri ngo pisa pmi ppi pr q&a r&d tv
    uae uk us vat`);

/** Bodies that a bare common noun before a document names surely enough: "finance ministry data", "council documents". */
export const PUBLISHING_BODIES =
  wordSet(`agency authority bank bureau commission company council department government institute ministry
    observatory office regulator treasury university watchdog`);

/** Parties as labels of parliaments name them. */
export const PARTY_LABELS = wordSet(
  `act alba alp anc bjp con conservative dup eff ff fg green ind independent lab labour ld libdem liberal
    national ndp npd sdlp sf snp uup`,
  [
    'bloc québécois',
    'democratic alliance',
    'fianna fáil',
    'fine gael',
    'green party',
    'lib dem',
    'liberal democrat',
    'liberal democrats',
    'plaid cymru',
    'reform uk',
    'sinn féin',
    'social democrats',
  ],
);

/** Words for a body that the text has at hand. */
export const BODIES_AT_HAND = wordSet(
  `agency bank board charity company firm foundation group organisation organization team university`,
);

/** Pieces of a body that is named by its owner, in small letters: "the Lakes Trust’s | water division". */
export const OWNED_PIECES =
  wordSet(`board committee department division lab laboratory mission office program programme project secretariat
    unit`);

/** Words for pieces of universities and hospitals. */
export const PIECES_OF_WHOLES =
  wordSet(`center centre clinic college department division faculty institute lab laboratory program programme
    project school unit`);

/** Words for bodies that are surnames as well. */
export const SURNAMES_OF_BODIES = wordSet(
  `banks bell brewer chambers chase church county house maker miller miner news park post press`,
);

/** Bodies whose names are such words alone: "the House" is no White House. */
export const BARE_CHAMBERS = wordSet(
  'assembly cabinet commons congress crown house lords parliament senate treasury',
);

/** Chambers, authorities and houses where somebody works. */
export const PUBLIC_PLACES_OF_WORK =
  wordSet(`administration assembly bundestag bureau camp clinic congress council directorate duma dáil government
    hospital parliament prison sabha school senate`);

/** Bodies, and pieces of them, where somebody works or teaches. */
export const PLACES_OF_WORK =
  wordSet(`business center centre college department division faculty group institute lab laboratory office practice
    program programme school team unit`);

/** Parties whose name before a role tells where it is held; in America "Republican" is of the role. */
export const PARTY_WORDS =
  wordSet(`aap act afd alliance anc bjp bloc cdu centre coalition congress conservative csu da dup eff fdp fianna
    fine green greens labor labour ldp lib liberal likud national nationals ndp pap plaid pml-n ppp pti reform
    sdlp sinn snp social spd tory ukip uup workers`);

/** Places that are no bodies, after which a role that is "for" them is whole: "head of operations for Asia". */
export const REGIONS = wordSet(
  `africa america americas apac asia caribbean emea europe gulf latam mediterranean oceania pacific world`,
);

/** What stands before or between them: "the Americas", "North America", "Asia and the Pacific". */
export const PARTS_OF_REGIONS = wordSet(
  `& and central east eastern latin north northern south southeast southern the west western`,
);

/** What votes on bills, as the head of its name. */
export const CHAMBERS =
  wordSet(`assembly board cabinet chamber chambers committee commons congress council house lawmakers legislature
    lords panel parliament senate subcommittee`);

/** Last words of bodies. */
export const LAST_BODIES =
  wordSet(`agency association authority bank board center centre college commission committee company council court
    department foundation group hospital inc inc. institute ltd ltd. ministry office organisation organization
    school society union university`);

/** Heads whose "of A and B" is one name: "the Ministry of Energy and Mines", "the central banks of A and B". */
export const TWOFOLD_HEADS =
  wordSet(`academy bank banks board bodies bureau chamber chambers college commission committee companies council
    delegates delegations department directorate envoys faculty firms government governments heads institute
    leaders minister ministers ministry office officials presidents representatives republic secretaries
    secretary society`);

/** Bodies that are told by what they are for or by who sits in them. */
export const BODIES_OF_FIELDS = wordSet(
  `academy agency alliance association authority board bureau center centre chamber coalition college commission committee
    confederation council department directorate division faculty federation group institute league ministry network office
    school secretariat society union`,
);

/** What a state's office is named for first of two: "the [Food] and Drug Administration". */
export const AGENCY_FIELDS =
  wordSet(`agriculture aviation care citizenship competition consumer culture customs
  drug education employment energy environment fire fish food forestry health housing immigration industry investment
  labor labour land markets medicines ocean parks planning police public research revenue safety science securities
  security tax technology trade training transport veterans water work`);

/** What is taught, studied or promoted at a place that is named for two of them: "the University of Science and Technology". */
export const FIELDS_OF_STUDY = wordSet(
  `administration agriculture architecture arts business co-operation commerce cooperation culture defence
    design development economics education engineering finance fisheries forestry health humanities industry
    information innovation law letters logistics management mathematics medicine mines mining pharmacy
    research science sciences security sport sports statistics technology theology tourism trade training`,
);

/** Words of fields that places open or end with as well: "in Northern Halden", "in Marlow County". */
export const FIELDS_OR_PLACES =
  wordSet(`border borders central coastal country county european home house islands land lands mountain national northern
    parks ports provincial regional river road rural state states station territories town urban western`);

/** What people study or do, beside words whose ending tells it. */
export const FIELDS_BY_WORD =
  wordSet(`ageing aging banking computing engineering humanities journalism literacy philanthropy publishing space species
    surgery teaching`);
