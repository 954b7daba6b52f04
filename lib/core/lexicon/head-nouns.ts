import { CARDINALS } from './number-words.ts';
import { wordSet } from './word-set.ts';

/** How far a head noun makes a capitalised name an initiative by itself. */
export interface HeadNoun {
  /** `Initiative.kind`. */
  readonly kind: string;
  /** A body, an event or a product may bear it too: it counts only with a deed. */
  readonly weak: boolean;
  /** Parties conclude it with each other: a generic one counts with counterparts. */
  readonly contract: boolean;
}

const heads = (kind: string, words: string, traits: Partial<HeadNoun> = {}): [string, HeadNoun][] =>
  words.split('|').map((word) => [word, { kind, weak: false, contract: false, ...traits }]);

/** Head nouns in lower case, singular and plural; those of several words are found before their last word alone. */
export const HEAD_NOUNS: ReadonlyMap<string, HeadNoun> = new Map([
  ...heads('initiative', 'initiative|initiatives'),
  ...heads('action plan', 'action plan|action plans|plan of action'),
  ...heads('plan', 'plan|plans|master plan|masterplan|blueprint|blueprints|roadmap|roadmaps|road map'),
  ...heads('programme', 'programme|programmes|program|programs|yojana|yojane|abhiyan'),
  ...heads('programme', 'accelerator|incubator', { weak: true }),
  ...heads('strategy', 'strategy|strategies'),
  ...heads('agreement', 'agreement|agreements|accord|accords|pact|pacts|framework agreement', {
    contract: true,
  }),
  ...heads('agreement', 'arrangement|arrangements', { contract: true, weak: true }),
  ...heads('agreement', 'trade deal|trade deals', { contract: true }),
  ...heads('agreement', 'deal|deals', { contract: true, weak: true }),
  ...heads('agreement', 'cooperation document|cooperation documents', { contract: true, weak: true }),
  ...heads('agreement', 'settlement|settlements|ceasefire|truce', { contract: true, weak: true }),
  ...heads(
    'memorandum',
    'memorandum|memoranda|memorandums|mou|mous|loi|letter of intent|letters of intent|heads of agreement|heads of terms',
    {
      contract: true,
    },
  ),
  ...heads('treaty', 'treaty|treaties', { contract: true }),
  ...heads('convention', 'convention|conventions|protocol|protocols', { contract: true }),
  ...heads('declaration', 'declaration|declarations|charter|manifesto'),
  ...heads('declaration', 'communique|communiqué|joint statement|pledge|commitment|consensus', {
    weak: true,
  }),
  ...heads('law', 'act|acts|bill|bylaw|by-law'),
  ...heads(
    'law',
    'law|laws|directive|regulation|regulations|rule|rules|code|ordinance|decree|executive order|executive orders',
    { weak: true },
  ),
  ...heads(
    'law',
    'measure|ballot measure|ballot initiative|proposition|amendment|amendments|resolution|legislation|statute|bills',
    {
      weak: true,
    },
  ),
  ...heads('project', 'effort', { weak: true }),
  ...heads('policy', 'policy|policies', { weak: true }),
  ...heads('policy', 'guarantee|incentive|waiver|regime|levy|allowance', { weak: true }),
  ...heads('compact', 'compact|compacts|covenant'),
  ...heads('fund', 'fund|funds'),
  ...heads(
    'fund',
    'facility|bursary|bursaries|scholarship|scholarships|fellowship|fellowships|grant|grants',
    { weak: true },
  ),
  ...heads('campaign', 'campaign|campaigns'),
  ...heads('campaign', 'drive', { weak: true }),
  ...heads('campaign', 'appeal|appeals', { weak: true }),
  ...heads('white paper', 'white paper|white papers|green paper'),
  ...heads(
    'project',
    'project|projects|scheme|schemes|pilot|voucher|vouchers|corps|helpline|superhighway|corridor|corridors',
    {
      weak: true,
    },
  ),
  ...heads('partnership', 'partnership|partnerships|collaboration|tie-up|joint venture|consortium', {
    weak: true,
    contract: true,
  }),
  ...heads('partnership', 'alliance|coalition', { weak: true }),
  ...heads('forum', 'forum|dialogue', { weak: true }),
  ...heads('guidelines', 'guidelines', { weak: true }),
  ...heads('framework', 'framework|agenda|principles|mission|challenge|package|vision', {
    weak: true,
  }),
]);

/** Heads whose "drive", "deal" and the like are no names when capitalised alone. */
export const NEVER_NAMED = new Set([
  'acts',
  'bill',
  'challenge',
  'code',
  'commitment',
  'corridor',
  'corridors',
  'deal',
  'deals',
  'dialogue',
  'drive',
  'facility',
  'loi',
  'mission',
  'mou',
  'mous',
  'package',
  'principles',
  'vision',
]);

/** Nouns between a deed's verb and the name: "the formulation of the X", "the first round of the Y". */
export const DEED_NOUNS: ReadonlyMap<string, string> = new Map(
  (
    'adoption adopted|launch launched|signing signed|signature signed|ratification ratified|release released|publication published|' +
    'establishment established|creation established|formulation formulated|drafting drafted|development developed|implementation implemented|' +
    'approval approved|passage passed|conclusion concluded|announcement announced|introduction introduced|completion completed|' +
    'extension extended|renewal renewed|expansion expanded|enactment enacted|endorsement endorsed|rollout launched|roll-out launched|start started|negotiation negotiated|execution executed|' +
    'repeal repealed|abolition abolished|amendment amended|suspension suspended|cancellation cancelled|termination terminated'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Bodies and events whose names end like an initiative's, in lower case; found inside a longer name too. */
export const BODIES =
  /\b(?:world food programme|international monetary fund|(?:un |united nations )?(?:development|environment|human settlements) programme|united nations (?:development|environment) program|(?:united nations |un )?(?:population|children['’]?s) fund|international children ?['’]s emergency fund|international children['’]s emergency fund|green climate fund|global environment facility|world economic forum|(?:world |global )?wildlife fund|world wide fund|public investment fund|(?:sovereign )?wealth fund|investment fund|pension fund|mutual fund|hedge fund|(?:defen[cs]e|action|leadership|victory|unity|education|awards|legacy|brothers) fund|(?:venture|company) fund|opportunity fund|(?:deposit|health|social) insurance fund|pacific islands forum|boao forum|gulf cooperation|arms control association|(?:democratic|republican|national|party|constitutional) (?:national )?convention|international energy forum|human rights campaign|clinton campaign|trump campaign|biden campaign|aga khan fund|norwegian refugee|social security act now|centre alliance|atlantic alliance)\b/i;

/** What a list that follows is called: "these steps". */
export const LISTED_THINGS = wordSet(
  'changes demands following measures points reasons steps that these things this ways',
);

/** Undertakings that are texts, which "say" things themselves. */
export const SAYING_TEXTS = wordSet(
  'agreement compact convention declaration framework law memorandum plan strategy treaty',
  ['action plan', 'white paper'],
);

/** Nouns that say nothing between a deed and the name: "the first round of the X". */
export const EMPTY_PARTS =
  wordSet(`copies draft edition elements formulation instrument instruments iteration number package part phase piece pieces range round series
    set stage text variety version`);

/** Words of capitalised kinds of documents. */
export const TERM_WORDS = wordSet(
  `a action agreement agreements an cooperation declaration framework intent joint letter letters many
    memoranda memorandum mou mous of one paper partnership plan several statement understanding white`,
  CARDINALS,
);

/** Heads that say nothing in small letters. */
export const NEVER_PLAIN =
  wordSet(`abhiyan act acts agenda appeal appeals bills challenge code commitment consensus conventions corps corridor
    corridors dialogue directive effort facility fellowship fellowships forum grant grants guarantee helpline
    incentive mission principles regime rules vision waiver yojana yojane`);

/** Nouns that make one term with the head: "memorandum of understanding". */
export const TERM_HEADS =
  wordSet(`action agreement association commitment conduct cooperation friendship intent law principles terms
    understanding`);

/** What a name is said to be that is somebody's. */
export const OWNED_UNDERTAKINGS =
  wordSet(`alliance campaign coalition collaboration effort fund initiative partnership program programme project
    scheme venture`);

/** How a name is given to an undertaking. */
export const NAMING_PARTICIPLES = wordSet('branded called christened codenamed dubbed entitled named titled');

/** What somebody has in mind, which bears no name: "building on his vision, Ann Rask". */
export const OPINIONS = wordSet('agenda challenge commitment consensus effort mission principles vision');

/** Undertakings that are counted: with no article before it, one is no object of the word in front of it. */
export const COUNTED_UNDERTAKINGS = wordSet(
  `accord agreement alliance bill campaign deal fund initiative law pact partnership plan program programme
    project scheme strategy treaty`,
);
