import { exportFileName } from '@/lib/core/export/file-name.ts';
import type { ExportedFile } from '@/lib/core/export/export-analysis.ts';

/** What the library's style sheet gives to parts of a plot. */
const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
] as const;
/** Heights of the line above the plot and of those below it, in units of the drawing. */
const [HEAD, LINE] = [34, 18] as const;
const MOST_LETTERS = 110;
const SVG = 'http://www.w3.org/2000/svg';

/** What is told with a plot. */
export interface PlotWords {
  /** What is measured. */
  readonly name: string;
  /** What its reader must know of it. */
  readonly note: string;
}

/** Lines of at most so many letters, cut at spaces. */
function linesOf(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= MOST_LETTERS) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Puts what the style sheet says into the copy itself: a file has no style sheet. */
function dress(shown: Element, copy: Element): void {
  const style = getComputedStyle(shown);
  for (const property of STYLED) copy.setAttribute(property, style.getPropertyValue(property));
  copy.removeAttribute('class');
  for (const [at, child] of [...shown.children].entries()) {
    const own = copy.children[at];
    if (own !== undefined) dress(child, own);
  }
}

/**
 * A plot as a file of its own: SVG that any program draws as the page does, with what is measured above it, and below it what its reader
 * must know, which may not be parted from it.
 */
export function plotFile(plot: SVGSVGElement, { name, note }: PlotWords): ExportedFile {
  const { height } = plot.viewBox.baseVal;
  // The page lets words run over the drawing's end.
  const drawn = plot.getBBox();
  const width = Math.ceil(Math.max(plot.viewBox.baseVal.width, drawn.x + drawn.width));
  const notes = note === '' ? [] : linesOf(note);
  const whole = height + HEAD + LINE * notes.length + (notes.length > 0 ? LINE / 2 : 0);
  const copy = plot.cloneNode(true) as SVGSVGElement;
  dress(plot, copy);
  const ink = getComputedStyle(plot).color;
  const add = (kind: string, attributes: Readonly<Record<string, string | number>>, words = ''): Element => {
    const element = document.createElementNS(SVG, kind);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = words;
    return element;
  };
  const text = (y: number, size: number, words: string) =>
    add(
      'text',
      { x: 0, y, fill: ink, stroke: 'none', 'font-size': size, 'font-weight': size > 13 ? 600 : 400 },
      words,
    );
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', `-16 ${-HEAD} ${width + 32} ${whole + 8}`);
  copy.setAttribute('width', String(width + 32));
  copy.setAttribute('height', String(whole + 8));
  copy.prepend(
    add('title', {}, name),
    add('desc', {}, [plot.getAttribute('aria-label') ?? '', note].filter(Boolean).join(' ')),
    add('rect', {
      x: -16,
      y: -HEAD,
      width: width + 32,
      height: whole + 8,
      fill: paperOf(plot),
      stroke: 'none',
    }),
  );
  copy.append(text(-14, 14, name), ...notes.map((words, at) => text(height + LINE * (at + 1), 12, words)));
  return {
    name: exportFileName({ url: '', title: { value: name, from: 'page' } }, 'svg'),
    type: 'image/svg+xml',
    text: new XMLSerializer().serializeToString(copy),
  };
}

/** The colour that a drawing stands on. */
function paperOf(plot: Element): string {
  for (let at: Element | null = plot; at !== null; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== 'transparent' && !colour.endsWith(', 0)')) return colour;
  }
  return '#fff';
}
