import { wordSet } from './word-set.ts';

/** People by their part, and bodies by their kind, that speak in headlines and under a role alone; singular, in small letters but for the WHO. */
export const SPEAKING_NOUNS =
  wordSet(`WHO academic academy activist actor adviser advisor advocate agency aide airline alliance ally ambassador analyst
  architect army artist association attorney auditor author authority bank banker biologist bishop board boss briefing
  brother bureau cabinet campaign campaigner candidate captain carrier cdc center centre ceo chair chairman chairwoman
  chancellor charity chief church cia coach commission commissioner committee commuter company congress congressman
  congresswoman consultancy consultant coroner council councillor counsel court customs cyclist daughter delegate
  delegation democrat department deputy developer diplomat director doctor driver economist embassy engineer envoy
  epidemiologist eu executive expert family farmer father fbi fda federation fifa firm forecaster founder friend fund
  general geologist government governor group head headteacher historian hospital hotelier husband imf industry
  insider inspector inspectorate institute institution investigator investor ioc judge judges justice kremlin labour
  landlord lawmaker lawyer leader lecturer manager manufacturer mayor meteorologist military minister ministry mother
  motorist mp mps nasa nato negotiator neighbor neighbour nurse observatory observer office officer official ombudsman
  operator opposition organisation organization parent parliament party passenger patient pilot player pm police
  policeman pope premier president priest prince princess principal professor prosecutor protester pupil regulator
  reporter representative republican researcher resident retailer school scientist secretariat secretary senator
  sheriff shopkeeper singer sister society son source spokesman spokesperson spokeswoman start-up student summit
  superintendent surgeon survivor teacher team tenant think-tank thinktank tory trader treasury tribunal trust trustee
  un union university vet victim watchdog whistleblower white-house widow wife witness worker wto`);

/** Whether a word in small letters, singular or plural, is one of those. */
export const isSpeakingNoun = (word: string): boolean =>
  SPEAKING_NOUNS.has(word) || SPEAKING_NOUNS.has(word.replace(/s$/, ''));

/** Those who look into things, by the last word of their name; singular. */
export const FINDERS =
  wordSet(`academic agency analyst auditor author bureau commission committee department economist expert gallup inquest
    inspector institute investigation investigator it ministry office ombudsman panel pew pollster
    regulator researcher scientist team university watchdog yougov`);

/** Nouns of what cannot speak. */
export const MUTE_NOUNS =
  wordSet(`area areas attack billion bond bonds case change changes cost costs crash day days deal deals decision
    decisions decline demand drought effect effects election event experience fact failure fall fire fires
    flood floods future growth history idea incident increase issue million month months move moves past
    percent place places price prices problem profit profits progress question rain rate rates reason result
    rise sales scheme schemes share shares statement statements step steps stock stocks success supply talks
    thing things time trillion trip visit vote war way weather week weeks year years`);

/** How much of something there is, before what it is. */
export const AMOUNT_NOUNS = wordSet(
  'array batch bunch chorus generation handful majority range series set slew string trove',
);
