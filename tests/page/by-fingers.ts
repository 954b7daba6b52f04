/** What a finger hits, in CSS px (look/trust.md, 360 px). */
export const LEAST_BY_FINGER = 44;

/** Styles as they hold where fingers are used: a browser without a touch screen takes them no other way. */
export const byFingers = (css: string): string =>
  css.replaceAll(/@media ?\(pointer: ?coarse\) and \(hover: ?none\)/g, '@media all');
