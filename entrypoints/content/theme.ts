/** Which of our two themes goes with a paper. */
export type Theme = 'light' | 'dark';

/** Text this light stands on a dark paper; relative luminance, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
const LIGHT_TEXT = 0.3;

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The theme that goes with text of a colour, as `getComputedStyle` gives it; null for a notation other than rgb(). */
export function themeFor(textColour: string): Theme | null {
  const [, red, green, blue] = /^rgba?\((\d+),? (\d+),? (\d+)/.exec(textColour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const luminance = 0.2126 * linear(+red) + 0.7152 * linear(+green) + 0.0722 * linear(+blue);
  return luminance > LIGHT_TEXT ? 'dark' : 'light';
}

/** The theme of the paper that a text node stands on, told by its text: the paper itself may be an image. */
export function themeAround(node: Node): Theme | null {
  const { parentElement } = node;
  return parentElement === null ? null : themeFor(getComputedStyle(parentElement).color);
}
