/** Words are in 64, 256 and 1,024 classes by their company; each of the coarser holds so many of the finer. */
export const CLASS_BRANCHING = 4;

/** How often a lemma is a cue in training, binned; `UNSEEN` where it was not seen often enough to tell. */
export type Prior = number;

export const UNSEEN: Prior = 0;
export const NEVER: Prior = 1;
/** Upper bounds of the share of a lemma's uses that are cues; bins from 2 on. */
export const PRIOR_BOUNDS = [0.02, 0.08, 0.2, 0.4, 0.65, 0.85, 1];
/** Added to the bin of a lemma that was a cue too rarely to trust its share. */
export const RARELY = PRIOR_BOUNDS.length;

/** A prior as one scale: rare lemmas count as one bin less. */
export const strengthOf = (prior: Prior): number => (prior > 1 + RARELY ? prior - RARELY - 1 : prior);
/** From this strength on a word is a likely cue, and from the next it may be a sentence's main one. */
export const LIKELY_STRENGTH = 4;
export const MAIN_STRENGTH = 3;

/** What the model knows about words. */
export interface WordTable {
  /** The finest class of a word in lower case, or -1. */
  classOf(word: string): number;
  /** How often the lemma is a cue, as a verb or as anything else. */
  priorOf(lemma: string, isVerb: boolean): Prior;
}
