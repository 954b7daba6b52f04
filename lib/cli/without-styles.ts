const STYLE_TAG = /<(\/?)style\b[^<>]*>/gi;
const STYLE_ATTRIBUTE = /\sstyle=(?:"[^"]*"|'[^']*')/gi;

/** The markup of a page without what its style elements and attributes hold. */
export function withoutStyles(html: string): string {
  let kept = '';
  let at = 0;
  let isStyle = false;
  for (const { 0: tag, 1: slash, index } of html.matchAll(STYLE_TAG)) {
    if (!isStyle) kept += html.slice(at, index + tag.length);
    if (isStyle && slash === '/') kept += tag;
    isStyle = slash !== '/';
    at = index + tag.length;
  }
  if (!isStyle) kept += html.slice(at);
  return kept.replaceAll(STYLE_ATTRIBUTE, '');
}
