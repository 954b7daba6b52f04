import { wordSet } from './word-set.ts';

/** Offices of which one at a time is held by one person. */
export const OFFICES_HELD =
  wordSet(`ambassador chairman chairwoman chancellor commissioner congressman congresswoman governor judge justice
    king leader mayor minister premier president queen representative secretary senator sheriff vice-president`);

/** Those who lead all of a body, and no part of it. */
export const HEADS_OF_ALL =
  wordSet(`ceo chairman chairperson chairwoman co-founder co-owner cofounder coowner founder governor mayor minister
    owner`);

/** Offices of a country, a state or a town, whose name opens the title. */
export const PUBLIC_OFFICES =
  wordSet(`ambassador attorney chancellor chief commissioner congressman congresswoman councillor councilman
    councilor councilwoman envoy governor judge justice king lawmaker mayor minister premier president
    prosecutor queen representative secretary senator sheriff superintendent treasurer`);

/** What members of a party are for it or through it. */
export const PARTISAN_ROLES =
  wordSet(`am backbencher candidate councillor deputy frontbencher lawmaker leader legislator member mep mla mp mps
    ms msp peer politician senator spokesman spokesperson spokeswoman td whip`);

/** Those who know or practise something: "expert on dams", "Consultant in Emergency Medicine". */
export const LEARNED_ROLES =
  wordSet(`adviser advisor analyst authority campaigner consultant correspondent expert fellow lead lecturer officer
    professor rapporteur reader researcher scholar specialist spokesman spokesperson spokeswoman student trainee`);

/** Offices, and staff, through whom a body acts. */
export const OFFICES_OF_BODIES =
  wordSet(`adviser advisor analyst board chair chairman chairperson chairwoman chief delegate delegates delegation
    director director-general envoy envoys executive fellow founder general head manager member members
    officer officials president representative representatives researcher secretary spokesman spokesperson
    spokeswoman`);

/** Those who sit for a place: "MP for Thornbridge North". */
export const SEATED_ROLES =
  wordSet(`assemblyman assemblymember assemblywoman candidate cllr congressman congresswoman councillor councilor
    delegate deputy lawmaker legislator member mep mla mp mps ms msp sen senator td`);

/** Those who are for a field where others would be for an organisation: "Commissioner for Fair Trade". */
export const CHARGED_ROLES =
  wordSet(`ambassador champion co-ordinator commissioner coordinator counsellor czar director-general envoy mec
    minister president rapporteur secretary secretary-general tsar under-secretary under-secretary-general
    undersecretary vice-president vp`);

/** Those who are "of" a field as often as of an organisation: "Chief of Child Health". */
export const LEADING_ROLES =
  wordSet(`chair chief co-ordinator coordinator director fellow head lead lecturer manager minister officer professor
    reader secretary specialist vice-president vp`);

/** Those who are sent to somewhere: "WHO Representative to Lakeland". */
export const SENT_ROLES = wordSet('ambassador delegate emissary envoy legate nuncio observer representative');

/** What people are in a firm or association beside its heads, as the last word of a title. */
export const FIRM_OFFICES =
  wordSet(`analyst architect associate co-founder co-owner cofounder consultant coordinator designer director engineer
    executive lead manager officer owner partner principal specialist strategist supervisor`);

/** Offices before a name that nobody holds beside other work. */
export const FULL_TIME_OFFICES =
  wordSet(`assemblyman assemblywoman congressman congresswoman governor judge justice mayor minister president
    representative senator sheriff`);

/** What somebody in such an office is called as well. */
export const CALLED_BESIDE_OFFICE =
  wordSet(`author billionaire businessman businesswoman candidate celebrity contender father frontrunner hopeful
    incumbent jurist lawmaker lawyer leader legislator loyalist man millionaire moderate mother nominee opponent
    politician rival star veteran winner woman`);

/** Offices that are held by one, whose deputy nobody calls so. */
export const OFFICES_WITH_DEPUTY =
  wordSet(`ambassador chair chairman chancellor commissioner governor leader mayor premier president secretary-general
    sheriff speaker treasurer`);

/** Verbs of putting somebody into an office. */
export const APPOINTING_VERBS = wordSet(
  'appoint choose elect hire name nominate pick promote recruit select tap welcome',
);

/** Offices held in a body that those have as well who sit for a place. */
export const OFFICES_BESIDE_SEAT =
  wordSet(`chair chairman chairperson chairwoman co-chair co-founder cofounder fellow founder minister partner president
    representative secretary treasurer vice-chair vice-chairman vice-chairwoman`);

/** What those are called who sit for a place, or stand for a seat. */
export const SEAT_WORDS =
  wordSet(`candidate congressman congresswoman contender gov governor hopeful incumbent lawmaker leader legislator nominee
    politician rep representative sen senator whip`);
