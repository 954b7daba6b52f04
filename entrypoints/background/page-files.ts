/** What a page gets: the content script and the `::highlight()` rules, as paths in the package. */
export const PAGE_SCRIPTS: readonly string[] = ['/content-scripts/content.js'];
export const PAGE_STYLES: readonly string[] = ['/content-scripts/content.css'];
