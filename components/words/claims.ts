import { roleAndAffiliation, speakerOf } from '@/lib/core/export/quotation.ts';
import type { Analysis, Attribution, AttributionKind, Speaker } from '@/lib/core/model.ts';

/** How a claim stands in the text, in the words of the tool. */
export const KIND_WORDS: Readonly<
  Record<AttributionKind, { readonly short: string; readonly long: string }>
> = {
  direct: { short: 'quoted', long: 'Quoted' },
  indirect: { short: 'told', long: 'Told in the article’s words, not quoted' },
  mixed: { short: 'partly quoted', long: 'Partly quoted' },
};

/** Longer sources ("Wang Jiang, director of …") repeat the card's heading, so the cue stands alone. */
const SHORT_SOURCE = 24;

/** The words that report, with their source where both are short and stand together: "Wang said"; '' for a mere colon. */
export function cueWords({ source, cue }: Attribution, text: string): string {
  if (!cue || !/\p{L}/u.test(cue.text)) return '';
  if (!source || source.text.length > SHORT_SOURCE) return cue.text;
  const [first, second] = source.start < cue.start ? [source, cue] : [cue, source];
  const between = text.slice(first.end, second.start);
  return between.trim() === '' && !between.includes('\n') ? `${first.text} ${second.text}` : cue.text;
}

/** Where the text names nobody. */
export const NOBODY = 'No name given';

const PRONOUN = /^(?:it|he|she|they|we|i|you|one|who|this|that|these|those|some|many|others)$/i;

/** The pronoun that is all the text has for who speaks ("it" of "it is believed"); '' where it has more. */
export function barePronoun({ speaker, source }: Pick<Attribution, 'speaker' | 'source'>): string {
  const words = source?.text ?? '';
  return speaker === null && PRONOUN.test(words) ? words.toLowerCase() : '';
}

/** Who speaks: the speaker's name, else the words that name the source. */
export function whoSpeaks(analysis: Analysis, claim: Attribution): string {
  return (
    speakerOf(analysis, claim)?.name ?? (barePronoun(claim) === '' ? claim.source?.text : undefined) ?? NOBODY
  );
}

const NO_NAME = 'no name given';

/** Role and affiliation in one line; that no name is given for a mere description ("senior official"); '' where the text gives none. */
export function roleWords(speaker: Speaker | undefined, name: string): string {
  return (speaker && roleAndAffiliation(speaker)) || (/^\p{Ll}/u.test(name) ? NO_NAME : '');
}

/** That the word which reports a claim judges it ("claimed", "admitted"); none where it does not. */
export function loadedWords({ stance, cue }: Attribution): readonly string[] {
  return stance.tone === 'loaded' && cue !== null ? [`“${cue.text}” takes sides`] : [];
}
