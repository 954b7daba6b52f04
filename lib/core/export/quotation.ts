import type { Analysis, Attribution, Speaker } from '../model.ts';
import { doubtIn } from '../attribution/doubtful.ts';
import { siteAndDate } from './article-reference.ts';
import { introduced, needsIntroduction } from './introduced.ts';
import { shownPieces } from './shown-pieces.ts';

/** The claim as it may be quoted: verbatim pieces in “ ”, reported words as they stand, what is left out as "…". */
export function claimText(claim: Attribution): string {
  return shownPieces(claim).reduce(
    (words, { text, isQuoted, joint }) => `${words}${joint}${isQuoted ? `“${text}”` : text}`,
    '',
  );
}

/** "director, Chinese Academy of Cyberspace Studies": what is known of a speaker besides the name; "" if nothing. */
export function roleAndAffiliation({ role = '', affiliation = '' }: Speaker): string {
  if (affiliation === '' || role.includes(affiliation)) return role;
  return role === '' ? affiliation : `${role}, ${affiliation}`;
}

/** The speaker of an attribution; undefined where the text names nobody. */
export function speakerOf(analysis: Analysis, { speaker }: Attribution): Speaker | undefined {
  return analysis.speakers.find(({ id }) => id === speaker);
}

/** A claim as it may leave the tool: verbatim words in marks, reported and denied ones led in by who says them and how. */
export function toldClaim(analysis: Analysis, attribution: Attribution): string {
  const words = claimText(attribution);
  if (!needsIntroduction(attribution, analysis.article.text)) return words;
  return introduced(attribution, speakerOf(analysis, attribution), words, analysis.article.text);
}

/** Who said it, for the line under the claim; without the name where the claim is led in by it. */
export function creditOf(analysis: Analysis, attribution: Attribution): string {
  const speaker = speakerOf(analysis, attribution);
  const isLedIn = needsIntroduction(attribution, analysis.article.text);
  const name = isLedIn ? '' : (speaker?.name ?? attribution.source?.text ?? '');
  return [name, speaker ? roleAndAffiliation(speaker) : ''].filter((part) => part !== '').join(', ');
}

/**
 * A claim as text for the clipboard: the words, who said them, where and when, and the page's address; what is doubtful
 * about it on a line of its own. Without a known speaker the source's own words stand in.
 */
export function quotationOf(analysis: Analysis, attribution: Attribution): string {
  const { metadata } = analysis.article;
  const where = siteAndDate(metadata);
  const credit = [creditOf(analysis, attribution), where && `(${where})`];
  const line = credit.filter((part) => part !== '').join(' ');
  const doubt = doubtIn(attribution);
  return [toldClaim(analysis, attribution), doubt && `Unsure: ${doubt}`, line && `— ${line}`, metadata.url]
    .filter((part) => part !== '')
    .join('\n');
}
