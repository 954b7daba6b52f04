import { wordSet } from './word-set.ts';

/* How a text tells that capitals without a noun are an undertaking's name: by what it calls them again, and by what is done with them. */

/** What programmes and campaigns are called again by: "launched Open Hangar in May. The [scheme] will". */
export const CALLED_PROGRAMMES = wordSet(
  'campaign drive effort initiative pilot plan policy program programme project scheme strategy',
);
/** What laws are called again by. */
export const CALLED_LAWS = wordSet('act bill law legislation policy statute');
/** What states bind themselves by is called again by; a deal may be anybody's purchase. */
export const CALLED_TREATIES = wordSet('accord agreement convention pact treaty');

/** What is done with programmes rather than with people, firms and goods. */
export const PROGRAMME_VERBS =
  wordSet(`approve axe build cancel co-create co-launch debut discontinue ditch end expand extend fund greenlight implement inaugurate initiate introduce
    launch mothball pause pilot pioneer relaunch revive scale scrap shelve spearhead sponsor suspend terminate trial unveil`);
/** What is done with laws. */
export const LAW_VERBS =
  wordSet(`abolish amend approve co-sponsor cosponsor draft enact implement introduce overturn pass propose reintroduce reject repeal
    sign sponsor unveil uphold veto`);
/** What is done with treaties. */
export const TREATY_VERBS = wordSet(
  'abandon conclude denounce endorse join negotiate quit ratify renegotiate sign suspend terminate',
);

/** Who brings about programmes and hardly sells anything: public bodies, and those who lead them. */
export const PUBLIC_ACTORS =
  wordSet(`administration authorities authority borough charity city council councils county department government
    governments governor mayor minister ministers ministry municipality nonprofit officials parliament premier
    province secretariat state union unions`);

/** Of what a public body launches or unveils, what is built, comes round, is heard or is a body: "unveiled Halden [Bridge]". */
export const NO_PROGRAMMES =
  wordSet(`airlines airport airways bank bridge channel county day festival fm group hall hospital house market month news
    park rovers school square stadium station tower tunnel tv united week`);

/** What the names of ships, stations and airlines open with, and of what soldiers undertake. */
export const NO_PROGRAMME_OPENERS = wordSet('air channel hmas hms ins mv operation radio route rv ss uss');
