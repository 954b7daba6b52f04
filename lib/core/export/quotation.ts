import type { Analysis, Attribution, Speaker } from '../model.ts';
import { siteAndDate } from './article-reference.ts';

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

/** The claim as it may be quoted: verbatim pieces in “ ”, reported words as they stand, pieces told apart. */
export function claimText({ kind, content }: Attribution): string {
  if (kind === 'direct') return content.map((piece) => `“${bare(piece.text)}”`).join(' ');
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

/**
 * A claim as text for the clipboard: the words, who said them, where and when, and the page's address.
 * Without a known speaker the source's own words stand in.
 */
export function quotationOf(analysis: Analysis, attribution: Attribution): string {
  const { metadata } = analysis.article;
  const speaker = speakerOf(analysis, attribution);
  const who = [speaker?.name ?? attribution.source?.text ?? '', speaker ? roleAndAffiliation(speaker) : ''];
  const where = siteAndDate(metadata);
  const credit = [who.filter((part) => part !== '').join(', '), where && `(${where})`];
  const line = credit.filter((part) => part !== '').join(' ');
  return [claimText(attribution), line && `— ${line}`, metadata.url].filter((part) => part !== '').join('\n');
}
