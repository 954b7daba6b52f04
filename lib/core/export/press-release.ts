import type { ArticleText } from '../model.ts';

/** Addresses, and lines at its opening or its end, by which a release tells what it is. */
const RELEASE_ADDRESS =
  /\/(?:press|news|media)[-_]?(?:releases?|statements?|room|cent(?:er|re))\b|prnewswire|businesswire|globenewswire/i;
const RELEASE_LINE =
  /^(?:for immediate release|(?:press|news|media) (?:release|statement)|(?:press|media) contacts?|contact for (?:press|media)|notes to editors|# ?# ?#$|[-– ]{0,4}(?:ends?|30)[-– ]{0,4}$)/im;
/** "About Rao Ports", the heading that closes a release; of what nobody issues it is none. */
const ABOUT_ISSUER =
  /^(?:About|ABOUT) (?!(?:the|our) authors?\b)(?:the )?[A-Z\d][^\n]{1,58}(?:[^\n.?!]|\b(?:Co|Corp|Inc|Ltd)\.)$/m;
/** "About Rao Ports Rao Ports runs …": the same, run into what it heads. */
const RUN_IN_HEADING = /^about (\S[^\n]{1,60}?) \1 /im;
const LINES = [RELEASE_LINE, ABOUT_ISSUER, RUN_IN_HEADING];
/** "/PRNewswire/", "(NewMediaWire)": who spreads releases, where it begins. */
const RELEASE_WIRE =
  /[/(][\w -]{0,20}(?:newswire|business ?wire|media ?wire|press ?wire|press ?release|accesswire)(?:\.com)?[/)]/i;
/** Characters within which a wire is named. */
const OPENING = 400;

/** Whether an article is a press release by its address or by what opens and closes such; else it is taken for news. */
export function isPressRelease({ text, metadata }: ArticleText): boolean {
  const { byline, url } = metadata;
  if (RELEASE_ADDRESS.test(url) || RELEASE_WIRE.test(text.slice(0, OPENING))) return true;
  return byline === undefined && LINES.some((line) => line.test(text));
}
