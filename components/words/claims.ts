import { roleAndAffiliation, speakerOf } from '@/lib/core/export/quotation.ts';
import type { Analysis, Attribution, AttributionKind, Speaker } from '@/lib/core/model.ts';

/** How a claim stands in the text, in the words of the tool. */
export const KIND_WORDS: Readonly<
  Record<AttributionKind, { readonly short: string; readonly long: string }>
> = {
  direct: { short: 'verbatim', long: 'verbatim' },
  indirect: { short: 'reported', long: 'reported, not verbatim' },
  mixed: { short: 'both', long: 'both reported and verbatim' },
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

/** Who speaks: the speaker's name, else the words that name the source. */
export function whoSpeaks(analysis: Analysis, claim: Attribution): string {
  return speakerOf(analysis, claim)?.name ?? claim.source?.text ?? 'Nobody named';
}

/** Role and affiliation in one line; "unnamed" for a mere description ("senior official"); '' where the text gives none. */
export function roleWords(speaker: Speaker | undefined, name: string): string {
  return (speaker && roleAndAffiliation(speaker)) || (/^\p{Ll}/u.test(name) ? 'unnamed' : '');
}
