const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Heads of roles, singular, lower case. */
export const ROLE_NOUNS =
  set(`elder herder pastoralist fisher carer hotelier collector publican innkeeper sarpanch headman chieftain obstetrician gynaecologist dermatologist oncologist
  cardiologist haematologist anaesthetist radiographer pharmacist dietitian nutritionist therapist physiotherapist
  psychotherapist chaplain deacon abbot abbess rapper drummer guitarist violinist pianist composer choreographer dancer
  comedian poet essayist broadcaster newsreader cameraman blogger influencer youtuber streamer swimmer cyclist sprinter
  footballer goalkeeper striker midfielder winger boxer golfer jockey rower skier athlete batsman bowler cricketer skipper
  gardener plumber roofer bricklayer joiner welder machinist toolmaker docker trawlerman seafarer sailor lifeguard
  harbourmaster stationmaster courier postman postwoman nanny childminder carer caregiver cleaner janitor porter doorman
  bartender barista waiter waitress grocer florist tailor hairdresser barber beautician undertaker archaeologist
  anthropologist botanist entomologist ornithologist palaeontologist paleontologist linguist criminologist demographer
  geographer actuary auctioneer realtor stockbroker cryptographer frontbencher backbencher prefect bailiff notary juror
  warder paralegal ecologist conservator forester beekeeper potter weaver blacksmith stonemason
  academic accountant activist actor actress adjutant administrator admiral adviser advisor
  advocate aide ambassador analyst anchor apprentice archbishop architect archivist artist assistant associate astronaut
  astronomer attorney auditor author ayatollah banker baron baroness barrister biologist bishop boss broker builder
  campaigner candidate captain caretaker cardinal carpenter chair chairman chairperson chairwoman chancellor chef chemist
  chief cleric clerk climatologist co-author co-chair co-creator co-founder co-owner coach cofounder colonel columnist
  commander commissioner commodore comptroller conductor congressman congresswoman conservationist constable consul
  consultant contractor controller convener convenor coordinator coroner corporal correspondent councillor councilman
  councilmember councilor councilwoman counsel counsellor counselor critic curator custodian dean defender delegate dentist
  deputy designer detective developer diplomat director doctor driver duchess ecologist economist editor
  educator electrician emir engineer entrepreneur envoy epidemiologist executive expert farmer fellow financier
  firefighter fisherman founder freelancer general geologist geophysicist governor guard guide head headmaster
  headmistress headteacher historian host hydrologist imam immunologist inspector instructor investigator investor
  jailer journalist judge justice keeper king landlord lawmaker lawyer leader lecturer legislator librarian lieutenant
  lobbyist lord magistrate major manager marshal mathematician mayor mechanic mediator meteorologist midwife minister
  moderator monk monarch musician negotiator neurologist nominee novelist nun nurse oceanographer officer official
  ombudsman operator organiser organizer owner painter paramedic parent partner pastor pathologist patriarch patron
  pediatrician paediatrician peer philosopher photographer physician physicist pilot planner playwright police-chief
  policeman policewoman politician pollster pope postmaster preacher premier presenter president priest prime-minister
  prince princess principal prison-governor producer professor programmer prosecutor provost psychiatrist psychologist
  publisher queen rabbi radiologist rancher ranger rapporteur rector regent registrar representative researcher resident
  retiree scholar scientist sculptor secretary secretary-general seismologist senator sergeant sheikh sheriff singer
  sociologist solicitor soldier speaker specialist spokesman spokesperson spokeswoman statistician strategist student
  sultan superintendent supervisor surgeon surveyor teacher technician technologist theologian toxicologist trader
  trainee trainer translator treasurer trustee tutor undersecretary under-secretary veterinarian vet vicar
  vice-chair vice-chairman vice-president vice-chancellor victim viceroy virologist volcanologist warden whip winner
  witness worker writer zoologist congressional-aide agent quarterback linebacker cornerback pitcher catcher outfielder enthusiast philanthropist professional graduate sportscaster
  cfo ceo coo cto cmo cio cso chro evp svp avp vp md sen rep gov gen col lt sgt capt adm maj insp
  supt det prof dr pm mp mep msp td mla whistleblower insider source survivor volunteer shopkeeper trader baker butcher
  fishmonger grower shepherd assemblymember assemblyman assemblywoman selectman alderman alderwoman councilmember taoiseach tsar czar
  referee umpire detainee ceo lead colleague trader commuter passenger protester demonstrator pensioner
  democrat republican tory libertarian mogul billionaire millionaire tycoon heir celebrity star frontrunner runner-up
  buyer campaigner client colleague critic customer employee engineer expert family fan friend member migrant mother besar
  neighbor neighbour observer opponent participant patient people person planner prisoner reader refugee relative rival
  man woman boy girl child teenager couple defendant suspect adult youth pupil parent servant shareholder staff staffer student supporter tenant tourist user viewer villager visitor voter`);

/** Words that open a role before its head: "Deputy Minister", "chief meteorologist". */
export const ROLE_MODIFIERS =
  set(`acting adjunct rear assistant associate chief co-chief deputy emeritus ex-president executive
  first foreign former full general global group incoming interim international joint junior lead managing medical new
  outgoing permanent prime principal regional retired second senior shadow state then under vice vice-executive federal
  national provincial honorary presumptive republican democratic presidential opposition longtime veteran menteri current sitting independent majority minority`);

/** What ministers and secretaries are for, and other words of titles, which are no part of a person's name. */
export const PORTFOLIO_WORDS =
  set(`affairs agriculture air aid army art arts aviation border borders broadcasting budget
  business cabinet care chemistry children citizenship civil climate coastal commerce commercial communications communities
  community competition conservation construction consumer cooperation country corrections culture customs cyber defence defense
  development digital disaster domestic drug economic economics economy education elections electoral emergency employment
  energy engineering enterprise environment environmental equality europe family european exchequer exports external families
  farming finance financial fire fisheries fishery flood food forest forestry forests fuel gas government harbour harbor
  health heritage higher history home homeland housing human immigration imports inclusion indigenous industrial industry
  information infrastructure innovation interior renewable transition internal intelligence investment investments irrigation renewal empowerment gender cohesion wellbeing electricity petroleum hydrocarbons antiquities endowments aquaculture horticulture devolution coordination meteorology privatisation privatization reconstruction diaspora islands justice
  labor labour land lands law learning legal levelling licensing livestock local logistics management marine maritime
  market markets marketing media mental migration mines minerals mining monetary mountain natural navy northern nuclear
  nursing ocean oceans oil operations overseas parks payments parliamentary pensions personnel planning police policy population ports
  post power press prevention prisons privacy private procurement product programmes property prosecutions protection
  provincial public rail railways recovery reform refugees regional regulation rehabilitation relations relief religious
  rescue research resilience resources revenue rights risk rivers road roads rural safety sanitation schools science
  sciences secretary security services sewage shipping skills social space sport sports standards state statistics
  strategic strategy supply surgery sustainability tax taxation technology telecommunications telecoms territories
  tourism town trade trading traffic training transformation transport transportation treasury tribal university urban
  veterans waste water waterways weather welfare western wildlife women work works youth and of for the`);

/** What people run, keep or work in, before the word for them: "shop owner", "bus driver". */
export const BUSINESS_WORDS =
  set(`mission port shop store cafe café restaurant pub bar hotel guesthouse hostel farm dairy cattle sheep pig poultry rice wheat maize
  corn cotton fruit vegetable wine bee dog horse boat ship ferry taxi cab bus truck lorry train tram crane bicycle bike
  car van delivery courier warehouse factory plant mill mine site building house home property land landlord estate
  street market stall food coffee tea bakery kiosk garage salon gym theatre theater cinema museum gallery library school
  kindergarten nursery preschool classroom student parent staff team project programme program campaign club youth village
  neighbourhood neighborhood block hospital ward emergency intensive-care maternity theatre data software web systems
  app network product design sales shift section floor service customer client crime war court parliamentary political
  human-rights pro-democracy anti-corruption trade-union shop-floor local longtime area nearby fellow young old elderly
  part-time full-time self-employed small small-business single working former`);

/** Endings of those who study or practise something: "glaciologist". */
export const LEARNED = /(?:ologist|onomer|onomist|ographer|ician|iatrist|iatrician)s?$/;

/** What one person is to another, which is no role. */
export const RELATIONS =
  set(`aunt brother client colleague cousin daughter father fan friend grandfather grandmother
  husband mother neighbor neighbour nephew niece parent partner relative rival sister son uncle wife widow opponent shadow
  predecessor successor counterpart ally boss girlfriend boyfriend fiancé fiancée stepfather stepmother ex-husband ex-wife`);

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
export const ANYBODY = set(
  `official source person man woman insider aide diplomat executive employee worker`,
);

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
