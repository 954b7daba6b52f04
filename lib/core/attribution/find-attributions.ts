import type { AnnotatedText, Attribution } from '../model.ts';

/** An attribution whose speaker is not worked out yet. */
export type UnresolvedAttribution = Omit<Attribution, 'speaker'>;

/** A stage that finds attributions; rules for now, a trained tagger next. Results are in text order. */
export type AttributionFinder = (text: AnnotatedText) => UnresolvedAttribution[];

export const findAttributions: AttributionFinder = () => [];
