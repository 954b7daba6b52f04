import { parseSync } from 'oxc-parser';

/**
 * What Readability (pinned) has that we never ask for, by the words that a statement, method or property of it opens with, and how
 * often; the rest of each is cut with them.
 */
const CUTS: Readonly<Record<string, number>> = {
  // Its log, for which it writes the whole article out as HTML several times and then logs nothing.
  'this.log(': 24,
  'if (this._debug) { let logNode': 1,

  // What makes the article's HTML fit for another page, its addresses, classes, styles and pictures: its texts alone are taken.
  'this._fixRelativeUris(': 1,
  '_fixRelativeUris(': 1,
  'this._cleanClasses(articleContent)': 1,
  '_cleanClasses(': 1,
  'this._cleanStyles(articleContent)': 1,
  '_cleanStyles(': 1,
  'this._fixLazyImages(': 1,
  '_fixLazyImages(': 1,
  'this._unwrapNoscriptImages(': 1,
  '_unwrapNoscriptImages(': 1,
  'PRESENTATIONAL_ATTRIBUTES:': 1,
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS:': 1,

  // What it tells besides the article: summary, publication, day, language, direction.
  '_getJSONLD(': 1,
  '_getArticleMetadata(': 1,
  '_getArticleTitle(': 1,
  '_headerDuplicatesTitle(': 1,
  '_textSimilarity(': 1,
  '_unescapeHtmlEntities(': 1,
  '_isUrl(': 1,
  'var jsonLd = ': 1,
  'var metadata = this._getArticleMetadata(': 1,
  'this._metadata = metadata': 1,
  'this._articleTitle = metadata': 1,
  'HTML_ESCAPE_MAP:': 1,
  'jsonLdArticleTypes:': 1,
  'if (!metadata.excerpt) {': 1,
  'if (node.tagName === "HTML") { this._articleLang': 1,
  'var ancestors = [parentOfTopCandidate, topCandidate]': 1,
  'this._someNode(ancestors, ': 1,
  'var textContent = articleContent.textContent': 1,
  'title: this._articleTitle': 1,
  'byline: metadata.byline': 1,
  'dir: this._articleDir': 1,
  'lang: this._articleLang': 1,
  textContent: 1,
  'length: textContent.length': 1,
  'excerpt: metadata.excerpt': 1,
  'siteName: metadata.siteName': 1,
  'publishedTime: metadata.publishedTime': 1,

  // Its limit of elements, which nobody sets, and what nothing of it calls, then or ever.
  'if (this._maxElemsToParse > 0) {': 1,
  'extraneous:': 1,
  'replaceFonts:': 1,
  'nextLink:': 1,
  'prevLink:': 1,
  'srcsetUrl:': 1,
  'b64DataUrl:': 1,
  '_findNode(': 1,
  '_isSingleImage(': 1,
};

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Readability without all that `CUTS` names; throws where it is written otherwise than it was. */
export function leanReadability(code: string): string {
  const { program } = parseSync('Readability.js', code);
  const pieces = [...piecesOf(program)].map(({ start, end }) => ({
    start,
    // The comma behind a property goes with it.
    end: code[end] === ',' ? end + 1 : end,
    text: code.slice(start, end).replaceAll(/\s+/g, ' '),
  }));
  const cut = Object.entries(CUTS).flatMap(([opening, times]) => {
    const found = pieces.filter(({ text }) => text.startsWith(opening));
    if (found.length !== times)
      throw new Error(`Readability has “${opening}” ${found.length} times, and had it ${times} times`);
    return found;
  });
  let lean = '';
  let last = 0;
  for (const { start, end } of cut.toSorted((a, b) => a.start - b.start)) {
    if (start < last) continue;
    lean += code.slice(last, start);
    last = end;
  }
  return lean + code.slice(last);
}

/** The statements of a program and the properties of its objects, at any depth. */
function* piecesOf(node: unknown): Generator<Piece> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, inner] of Object.entries(node)) {
    if (Array.isArray(inner) && /^(?:body|properties)$/.test(key)) yield* inner as Piece[];
    yield* piecesOf(inner);
  }
}
