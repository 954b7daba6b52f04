import type { Change } from '../../model.ts';

const table = (up: string, down: string): ReadonlyMap<string, Change> =>
  new Map([
    ...up.split(' ').map((word) => [word, 'up'] as const),
    ...down.split(' ').map((word) => [word, 'down'] as const),
  ]);

/** Verbs of change by their plain form, and which way they go. */
export const CHANGE_VERBS = table(
  'rise grow increase climb jump soar surge gain advance expand accelerate improve widen strengthen appreciate rally rebound recover ' +
    'swell spike balloon boost raise lift add hike push double lengthen extend upgrade deepen ' +
    'skyrocket rocket leap mount creep firm bounce elevate enlarge escalate quicken mushroom vault snowball spiral zoom ' +
    'fatten thicken inflate',
  'fall drop decline decrease shrink slip slide plunge plummet contract narrow ease dip tumble lose shed cut reduce lower slash ' +
    'shorten trim weaken depreciate sink slump retreat dwindle diminish halve curb slow deteriorate crash dive wane tank ' +
    'downgrade moderate cool recede subside save shave lag collapse curtail crater sag worsen wipe ' +
    'nosedive skid soften ebb wilt thin swoon deflate slacken',
);

/** Verbs that need "by" (or a percentage) to state an amount of change: "added 40 jobs" adds, "cut two trees" does not shrink. */
export const TRANSITIVE_CHANGE = new Set(
  'add cut lose shed save raise lift push exceed top extend boost go edge inch tick pick up hike reduce lower shave recover improve slow deteriorate strengthen weaken'.split(
    ' ',
  ),
);

/** Nouns of change, singular and plural without -s. */
export const CHANGE_NOUNS = table(
  'increase rise growth gain jump surge hike uptick upturn improvement expansion climb boost advance appreciation increment leap spike rebound',
  'decrease decline drop fall reduction cut dip loss slump contraction slide plunge downturn depreciation shrinkage fall-off savings saving discount',
);

/** Comparatives after an amount of change: "1.8 points higher", "8% fewer". */
export const COMPARATIVES = table(
  'higher more greater larger bigger longer faster stronger wider heavier taller dearer better',
  'lower fewer less smaller shorter slower weaker narrower lighter cheaper worse',
);

/** Words of a level that has not changed: "flat at 48.2 million". */
export const FLAT = /^(?:flat|unchanged|steady|stable|static|level|frozen)$/;
