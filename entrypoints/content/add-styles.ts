import { page } from './page.ts';

/** Gives a root of ours in the page its styles. */
export function addStyles(root: ShadowRoot, css: string): void {
  if (location.protocol.endsWith('-extension:')) {
    // A page of ours, whose policy keeps elements out. In Firefox a content script makes no sheet.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    return;
  }
  const style = page.createElement('style');
  // Set by the extension, and so past the page's CSP in both browsers; a text node would not be in Firefox.
  style.textContent = css;
  root.append(style);
}
