/** What given names are shortened to that is not their beginning, lower case: the short form, then what it is of. */
const PAIRS = `abby/abigail andy/andrew becky/rebecca bernie/bernard bess/elizabeth beth/elizabeth betsy/elizabeth
  betty/elizabeth bill/william billy/william bob/robert bobby/robert cathy/catherine charlie/charles
  chuck/charles danny/daniel dave/david debbie/deborah dick/richard eddie/edward frankie/frank
  freddie/frederick hank/henry harry/harold harry/henry jack/john jenny/jennifer jerry/gerald jim/james
  jimmy/james joe/joseph johnny/john kate/catherine kate/katherine kate/kathleen kathy/katherine
  kathy/kathleen katie/katherine kenny/kenneth larry/lawrence libby/elizabeth liz/elizabeth lizzie/elizabeth
  maggie/margaret mandy/amanda mickey/michael mike/michael mikey/michael nate/nathaniel ned/edward
  nikki/nicole patty/patricia peggy/margaret rick/richard ricky/richard ronnie/ronald sandy/sandra
  steve/stephen sue/susan ted/edward ted/theodore teddy/edward terry/terence tina/christina tommy/thomas
  tony/anthony trish/patricia vicky/victoria`;

/** The given names that a short form stands for. */
export const FULL_GIVEN_NAMES: ReadonlyMap<string, ReadonlySet<string>> = byShort();

function byShort(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const pair of PAIRS.split(/\s+/)) {
    const [short = '', full = ''] = pair.split('/');
    const known = names.get(short);
    if (known === undefined) names.set(short, new Set([full]));
    else known.add(full);
  }
  return names;
}
