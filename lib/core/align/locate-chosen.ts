import type { Beside } from './beside.ts';
import { locateQuotationOn, NOT_THERE, type Located } from './locate-quotation.ts';
import { locateReported } from './locate-reported.ts';
import type { Passage } from './passages.ts';
import { passageWords, placeOfWords, type ReleaseLink } from './release-link.ts';
import type { ReleaseIndex } from './release-index.ts';
import type { WordedText } from './words-of.ts';

/** A passage located where the user said; undefined where they said nothing of it, or the release has no such words any more. */
export function locateChosen(
  links: readonly ReleaseLink[],
  passage: Passage,
  article: WordedText,
  release: ReleaseIndex,
  beside: Beside,
): Located | undefined {
  if (links.length === 0) return undefined;
  const words = passageWords(article.text, passage.pieces);
  const link = links.find((one) => one.passage === words && one.figure !== true);
  if (link === undefined) return undefined;
  if (link.from === null) return NOT_THERE;
  const places = placeOfWords(release.text, link.from);
  if (places === undefined) return undefined;
  return passage.quoted
    ? locateQuotationOn(places, passage, article, release)
    : locateReported(passage, article, release, beside, places);
}
