import { wordSet } from './word-set.ts';

/** Verbs, as lemmas, by the particle without which they say something else: “turned down $2 million”, “laid off 40 teachers”. */
export const PHRASAL_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    aside: wordSet('leave put set'),
    away: wordSet('clear fire give lock lure put send sign store sweep take throw trade turn wash'),
    back: wordSet(
      'bring buy claw cut give hand hold keep knock pay plow pull push put roll scale send take win',
    ),
    down: wordSet(
      'burn close cut fight gun hunt knock lay mark melt pay pull put shoot shut strike take tear track turn vote wind write',
    ),
    off: wordSet(
      'auction break close cut drop fend finish fire hand kick knock lay lop palm pay pick pull sell send shake shave shrug sign slice spin take throw turn wall ward wipe write',
    ),
    out: wordSet(
      'bail buy carry churn crank cut dish dole drive edge fill find fork freeze give hand kick knock lay leave lend map mete pass pay phase pick point print pull pump push put rent roll root rule seek sell send set shell shut single sort spit stamp take throw turn vote wipe',
    ),
    over: wordSet('hand sign turn'),
    up: wordSet(
      'add back blow break burn buy chalk clean clear close cough cover dig drum eat end fix give gobble hold hoover lap line lock mark mop notch open pack pick pile prop pull put rack ring rip round run save serve set shoot sign size snap snatch soak split stir stump sum swallow sweep take tear throw tie trump use wash weigh win wind wrap',
    ),
  }),
);
