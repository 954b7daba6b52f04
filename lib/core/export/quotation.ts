import type { Analysis, Attribution, Speaker, TextSpan } from '../model.ts';
import { isDoubtful } from '../attribution/doubtful.ts';
import { siteAndDate } from './article-reference.ts';
import { introduced, needsIntroduction } from './introduced.ts';

/** Pairs of quotation marks that may stand around a verbatim piece: double, single and guillemets. */
const PAIRS: ReadonlyArray<readonly [open: RegExp, close: RegExp]> = [
  [/^[“"„«]\s?/u, /,?\s?[”"»],?$/u],
  [/^[‘']\s?/u, /,?\s?[’'],?$/u],
];

/** A piece without the quotation marks around it, and without the comma that only led to the cue. */
function bare(piece: string): string {
  const text = piece.trim();
  const [open, close] = PAIRS.find(([opening]) => opening.test(text)) ?? [];
  const withoutMarks = open && close ? text.replace(open, '').replace(close, '') : text;
  return withoutMarks.replace(/,$/, '');
}

/** Units between two pieces, besides who says it and how, from which on something of the quotation is left out. */
const LEFT_OUT = 24;

/** Whether between two pieces stands more than marks and who says it: words of the quotation that the article left out or moved. */
function isGap(before: TextSpan, piece: TextSpan, { source, cue }: Attribution): boolean {
  const between = [source, cue].filter(
    (part) => part !== null && part.start >= before.end && part.end <= piece.start,
  );
  const told = between.reduce((sum, part) => sum + (part === null ? 0 : part.end - part.start), 0);
  return piece.start - before.end - told > LEFT_OUT;
}

/** The claim as it may be quoted: verbatim pieces in “ ”, reported words as they stand, pieces told apart. */
export function claimText(claim: Attribution): string {
  const { kind, content } = claim;
  if (kind === 'direct') {
    return content.reduce((words, piece, at) => {
      const before = content[at - 1];
      const joint = before === undefined ? '' : isGap(before, piece, claim) ? ' … ' : ' ';
      return `${words}${joint}“${bare(piece.text)}”`;
    }, '');
  }
  const pieces = content.map((piece) => piece.text.trim().replace(/,$/, ''));
  // "that" belongs to the sentence that reports, not to the claim.
  return pieces.join(' … ').replace(/^that\s+/, '');
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

/** Why a claim is unsure, for whoever gets it without our lists; "" where it is not. */
export function doubtIn(claim: Attribution): string {
  return isDoubtful(claim) ? (claim.doubt ?? 'the words leave open whether somebody says this.') : '';
}

/** A claim as it may leave the tool: verbatim words in marks, reported and denied ones led in by who says them and how. */
export function toldClaim(analysis: Analysis, attribution: Attribution): string {
  const words = claimText(attribution);
  if (!needsIntroduction(attribution)) return words;
  return introduced(attribution, speakerOf(analysis, attribution), words, analysis.article.text);
}

/**
 * A claim as text for the clipboard: the words, who said them, where and when, and the page's address; what is doubtful
 * about it on a line of its own. Without a known speaker the source's own words stand in.
 */
export function quotationOf(analysis: Analysis, attribution: Attribution): string {
  const { metadata } = analysis.article;
  const speaker = speakerOf(analysis, attribution);
  // Who says it stands before the words already where they are led in.
  const name = needsIntroduction(attribution) ? '' : (speaker?.name ?? attribution.source?.text ?? '');
  const who = [name, speaker ? roleAndAffiliation(speaker) : ''];
  const where = siteAndDate(metadata);
  const credit = [who.filter((part) => part !== '').join(', '), where && `(${where})`];
  const line = credit.filter((part) => part !== '').join(' ');
  const doubt = doubtIn(attribution);
  return [toldClaim(analysis, attribution), doubt && `Unsure: ${doubt}`, line && `— ${line}`, metadata.url]
    .filter((part) => part !== '')
    .join('\n');
}
