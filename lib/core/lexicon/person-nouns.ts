import { ROLE_NOUNS } from './role-words.ts';
import { wordSet } from './word-set.ts';

/** Endings of nouns for people. */
export const PERSONAL =
  /^(?!(?:(?!face$)\p{L}+ace|\p{L}*ment|address|buttress|cypress|distress|dress|duress|fortress|mattress|press|progress|stress|\p{L}*ation|event|restaurant|plant|moment|percent|parent|initiative|objective|perspective|incentive|committee|coffee|fee|topic|music|public|traffic|clinic|fabric|epidemic|pandemic|statistic|metric|graphic|panic|rhetoric|number|matter|power|paper|summer|winter|letter|order|error|floor|door|river|water|corner|center|centre|chapter|offer|answer|factor|sector|sort|part)$).*(?:er|or|ist|ant|ent|ian|eer|man|woman|ee|ive|ic|ress|person|star|hero|champion|legend|icon|guru|native|mum|mom|dad|lead|head|pro|ace|voice|face|mind|force|figure|survivor|grad|alum|alumna|alumnus)$/u;

/** Whether a noun, singular, is one for a person: somebody's role, or by its ending. */
export const isPersonNoun = (noun: string): boolean => ROLE_NOUNS.has(noun) || PERSONAL.test(noun);

/** Other nouns for people, for how many of them and for bodies of them, singular: WordNet's persons and social groups that are frequent. */
export const PEOPLE_WORDS = wordSet(
  `academia accomplice airport ally anyone audience aunt baby band bloc bodyguard boyfriend bride bureaucracy camp
  cartel casino choir citizen clan classmate clergy clinic colony community companion compatriot comrade
  congregation consortium constituency convict cop corps cousin crew crowd culprit cult daughter dealership
  diaspora duke elite ensemble entourage establishment everyone eyewitness faction felon female folk folks
  fraternity gang genius girlfriend goalie grandchild grandson guerrilla guest guy handful hawk hostage hotel
  household housewife individual inmate intellectual intermediary jail judiciary junta jury kid kin lady leadership
  liberal loyalist magnate maid majority male marine mate media membership men mentor militia minority mogul monarchy mosque
  nephew newcomer niece novice number nursery oligarch orchestra orphan outfit pair pal paramilitary parish
  personnel plaintiff population profession progressive prophet public pundit railway rebel recruit regime regiment
  resort rest restaurant rookie roommate scout sect self sibling some somebody someone son soul spouse spy squad
  squadron steward string subordinate superdelegate syndicate synod taskforce team teammate teen those tribe trio troop troupe
  twin tycoon uncle undergraduate venue veteran village warlord who widow wife women`,
);

/** What somebody is to somebody else, which is no office of a body. */
export const RELATED_ROLES =
  wordSet(`admirer ally attorney backer barrister booster co-author coauthor colleague confidant counsel critic
    deputy foe friend lawyer opponent rival solicitor supporter`);

/** Nouns by which a text calls whomever it is speaking of, whatever the person's office is. */
export const FOCUS_NOUNS =
  wordSet(`athlete batsman batter bowler boy champion defender father girl goalkeeper grandfather grandmother lady
    man midfielder mother native newcomer pensioner pitcher quarterback skipper sprinter star striker teenager
    veteran winger woman youngster`);

/** Plural owners inside a name: "Women's Fund". */
export const NAMING_OWNERS =
  wordSet(`boys children consumers farmers girls men nation nature parents patients people students teachers veterans
    women workers world youth`);

/** Whom a text may tell of by "the" without having named them. */
export const UNNAMED_ROLES =
  wordSet(`accused adviser advisor aide attorney author boss caller candidate captain chief child commander coroner
    customer defendant director doctor driver editor employee executive expert governor head host insider
    interviewer investigator judge king lawyer leader manager mayor member minister moderator monarch neighbor
    neighbour nominee nurse officer official operator organiser organizer owner participant partner passenger
    patient person pilot police pope premier president prosecutor provider publisher queen reader reporter
    representative researcher resident reviewer secretary sender sheriff source speaker staffer student
    supervisor supplier supporter suspect teacher tenant user victim viewer voter witness worker writer`);

/** People of whom a story tells by such a word. */
export const TOLD_PEOPLE =
  wordSet(`accused baby boy child couple deceased girl infant man men suspect teen teenager toddler victim woman
    women`);
