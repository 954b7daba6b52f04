/** Kinds of bodies, by the words that name them; a word may stand in several. Lower case, singular. */
const KINDS: Readonly<Record<string, string>> = {
  company: `airline bank builder business carmaker carrier chain company conglomerate contractor corporation developer
    drugmaker enterprise firm giant group insurer investor lender maker manufacturer miner operator plant producer
    provider publisher refiner retailer shipbuilder startup start-up steelmaker studio subsidiary supermarket supplier utility vendor broker
    brokerage brewer chipmaker automaker automotive motors airlines airways holdings industries instruments systems
    technologies pharmaceuticals energy solutions partners labs laboratories works ventures capital electronics
    foods rail mines turbines pumps controls automation railways air ferries lines bros brothers sons cement quarries
    minerals metals steel petroleum chemicals plastics textiles shipping logistics freight cargo haulage telecom telecoms
    mobile wireless networks software robotics analytics biotech pharma therapeutics biosciences genomics diagnostics
    semiconductor semiconductors batteries renewables hydro dairy brewery breweries distillers distillery bakeries bakery
    seafood beverages cosmetics apparel stores supermarkets realty properties homes estates construction aerospace aircraft
    trading retail insurance bancorp consulting consultants associates holding biscuits foundry forge vineyards winery
    shipyards shipyard aggregates pictures films publishing securities capital advisory wind solar`,
  regulator: `supervisor service agency authority board bureau commission inspectorate office ombudsman regulator watchdog administration
    directorate registrar registry division superintendency superintendence`,
  association: `alliance association body chamber coalition confederation federation group guild industry league
    front caucus lobby network organisation organization society union`,
  club: `club fc afc rfc rovers wanderers`,
  museum: `museum gallery archive archives`,
  zoo: `zoo aquarium`,
  charity: `charity foundation nonprofit ngo organisation organization trust`,
  fund: `fund`,
  school: `academy college school university`,
  research: `academy center centre college institute institution laboratory lab observatory think-tank thinktank tank
    university foundation council unit`,
  hospital: `clinic hospital`,
  ministry: `department ministry office treasury`,
  government: `administration authorities cabinet government kremlin presidency state`,
  council: `assembly authority city committee council county district municipality parliament panel senate congress house
    legislature commission`,
  secretariat: `secretariat`,
  delegation: `delegation`,
  embassy: `embassy consulate`,
  summit: `conference forum meeting summit`,
  forces: `army force military navy police brigade guard department`,
  court: `court tribunal`,
  campaign: `campaign`,
  party: `opposition party alliance movement coalition`,
  church: `church diocese`,
  paper: `broadcaster newspaper paper agency channel magazine network station post times chronicle herald courier
    tribune gazette guardian observer telegraph journal news radio press`,
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
  'company',
  'association',
  'charity',
  'regulator',
  'research',
  'paper',
  'fund',
]);

/** Endings of a company's legal name, without full stops, lower case. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co ltd limited plc llc llp pllc lp ab ag as asa bv gmbh kk nv oy oyj sa sarl sas se spa srl pty pte'.split(
    ' ',
  ),
);

/** Verbs of issuing a document, by lemma: "the paper that the secretariat released". */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  'issue publish release print produce prepare draft write commission compile hand circulate post put give unveil file present submit'.split(
    ' ',
  ),
);
