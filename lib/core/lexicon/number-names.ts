import { wordSet } from './word-set.ts';

/** Words that a number right after them names instead of counting: "Article 7", "row 3", "type 2". */
export const DESIGNATORS =
  wordSet(`airbus amendment annex annexe annexes apartment appendix apt article articles asx battalion block boeing box brigade
  building bus cac carbon category channel chapter chapters chart class clause clauses code codes court csi dax day
  dial directive district division dock docket dow episode exercise exhibit ext extension fax fig figure figures flat
  flight floor form forms formula fortune ftse galaxy gate goal goals grade group hall helpline highway ibex
  interstate iphone isotope issue item items lane lap legion lesson level line lot mark model motorway nasdaq nikkei
  no nos number omega option page pages para paragraph part phase phone pier platform playstation pope pp proposition
  psalm q question radio regiment regulation resolution road room round route row rule rules runway russell s&p
  schedule sdg season sec section sections squadron stage stoxx studio suite table tables tel terminal ticker tier
  title top track train tram type unit uranium verse version vitamin vol volume ward wave week windows zone`);

/** Kinds of street, which close an address: "1119 Eighth St." */
export const STREETS =
  wordSet(`ave avenue blvd boulevard circle close court crescent ct dr drive highway hwy lane ln parkway pkwy pl place rd road
  row sq square st street terrace walk way`);

/** Small words that may stand capitalised before a number without naming it: "About 40", "In May 40". */
export const NO_NAMES =
  wordSet(`a about after all almost also although an and another approximately april around as at august average because before
  between but by currently december down during each earlier every february for friday from her here his however if in
  into its january july june just last later least less like march maximum may minimum minus monday more most my
  nearly next no not november now october of on only or our out over per plus roughly saturday september since some
  sunday than that the their then there these those though thursday to today total tuesday under until up us was we
  wednesday were when where which while will with within without yes yesterday`);

/** What stands behind a number that is dialled: "911 calls". */
export const DIALLED_NOUNS = wordSet(
  `call caller callers calls dispatch dispatcher dispatchers emergency helpline helplines hotline hotlines lifeline
  lifelines line lines operator operators response service services`,
);

/** What a decade of a life or a century stands behind. */
export const BEFORE_DECADE = wordSet('early her high his late low lower mid my our the their upper your');

/** Units and signs after a number that a name before it does not end at. */
export const NUMBER_SUFFIXES = wordSet('bp bps c fold p pc pct percent plus pp times x yo');

/** Designators that are verbs in lower case: "train 500 teachers". */
export const DESIGNATING_VERBS = wordSet(
  'block box bus code dial form group issue mark model part question stage title track train',
);

/** What people do, and metres do not. */
export const PEOPLES_DEEDS = wordSet('are bought fled had have live lived more use used voted watched were');

/** What is run over thousands of metres. */
export const RACES = wordSet('champion course race races run runner runners runs step steps title walk');

/** Words in -s that nobody counts. */
export const UNCOUNTED = wordSet(
  'across always as does goes has his is its less perhaps plus this thus towards us was',
);

/** What is told beside a number of metres. */
export const METRE_WORDS = wordSet(
  `above altitude away backstroke below breaststroke bridge butterfly circumference climb climbed deep depth diameter
  distance elevation final freestyle gap height high hurdles km length lengths level long metres pool race radius
  relay sprint swim tall thick tower track wall walls wide width yards`,
);

/** What is told in millions, so that "4.1m" behind it are no metres. */
export const COUNTED_IN_MILLIONS = wordSet(
  `accounts arrivals audience bookings cases circulation claimants copies crimes customers deaths doses downloads
  employment flights followers hits homes households jobless jobs listeners members number numbers offences
  passengers people players population profits pupils readers sales shares streams students subscribers subscriptions
  total tourists trips turnover unemployed unemployment units users vehicles viewers viewership visitors visits
  voters votes workers`,
);
