/**
 * What the words that report make of what is reported (lib/core/attribution/stance/stance.ts). Speech, by the classes of Searle,
 * "A classification of illocutionary acts" (1976), https://doi.org/10.1017/S0047404500006837:
 * - assertives: say report explain argue suggest claim emphasise confirm deny admit estimate warn agree
 * - directives: ask urge · commissives: promise refuse · expressives: praise criticise accuse regret
 * - declarations: announce rule
 *
 * No speech (PDTB's "belief" and "eventuality", which PARC 3.0 took over; Prasad et al. 2007): believe expect want support
 * oppose.
 */
export type Act =
  | 'say'
  | 'report'
  | 'explain'
  | 'argue'
  | 'suggest'
  | 'claim'
  | 'emphasise'
  | 'confirm'
  | 'deny'
  | 'admit'
  | 'estimate'
  | 'warn'
  | 'agree'
  | 'ask'
  | 'urge'
  | 'promise'
  | 'refuse'
  | 'praise'
  | 'criticise'
  | 'accuse'
  | 'regret'
  | 'announce'
  | 'rule'
  | 'believe'
  | 'expect'
  | 'want'
  | 'support'
  | 'oppose';

/** How the article reports: what the speaker does with the words, and whether the word for it takes sides. */
export interface Stance {
  readonly act: Act;
  /** Loaded words judge what they report ("admitted", "claimed", "slammed"); style guides warn of them. */
  readonly tone: 'neutral' | 'loaded';
}
