import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PlotApart } from '@/components/library/plot-apart.tsx';
import { plotFile } from '@/components/library/plot-file.ts';
import type { PlotPoint } from '@/components/library/model/plot-points.ts';
import { PlotTime } from '@/components/library/plot-time.tsx';
import { stretchOf } from '@/components/library/model/plot.ts';
import libraryStyles from '@/components/styles/library.css?inline';
import tokenStyles from '@/components/styles/tokens.css?inline';

const NOTE = 'The newest 3 of 9. The scale does not begin at 0.';

const point = (entry: number, low: number, high: number, year: string, speaker: string): PlotPoint => ({
  entry,
  kind: 'quantity',
  bound: '',
  low,
  high,
  unit: 'tonnes',
  speaker,
  period: year,
  when: stretchOf(year),
});

const POINTS = [
  point(0, 140_000_000, 140_000_000, '2023', 'Ana Ríos'),
  point(1, 142_000_000, 145_000_000, '2024-06', 'The Port & <Harbour> Board'),
  point(2, 148_200_000, 148_200_000, '2025-03-04', 'Lee'),
];

const PLOTS = {
  'over time': <PlotTime points={POINTS} name="Coastal freight" sentenceOf={() => 'He said “so” & left.'} />,
  'by speaker': (
    <PlotApart points={POINTS} name="Coastal freight" sentenceOf={() => 'He said “so” & left.'} />
  ),
};

const style = document.createElement('style');
beforeAll(() => {
  style.textContent = `${tokenStyles}\n${libraryStyles}`;
  document.head.append(style);
});
afterEach(() => render(null, document.body));

/** The file as a browser draws it where there is no page around it. */
async function drawn(text: string): Promise<ImageData> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** How many colours are in a picture, and whether it has an alpha below one anywhere. */
function coloursOf({ data }: ImageData): { readonly colours: number; readonly isOpaque: boolean } {
  const pixels = new Uint32Array(data.buffer);
  return { colours: new Set(pixels).size, isOpaque: data.every((byte, at) => at % 4 !== 3 || byte === 255) };
}

test.each(['light', 'dark'])('in the %s theme a plot is a file that any program draws', async (theme) => {
  await page.viewport(1280, 800);
  document.documentElement.dataset['theme'] = theme;
  for (const [kind, plot] of Object.entries(PLOTS)) {
    render(<main class="library">{plot}</main>, document.body);
    const shown = document.querySelector<SVGSVGElement>('svg.plot');
    if (shown === null) throw new Error('no plot');
    const { name, type, text } = plotFile(shown, { name: 'Coastal freight & fees', note: NOTE });
    expect([name, type], kind).toEqual(['on-the-record_Coastal-freight-fees.svg', 'image/svg+xml']);
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('[class], [style], style, script')).toBeNull();
    const words = Array.from(file.querySelectorAll('text'), ({ textContent }) => textContent.trim());
    const onPage = Array.from(shown.querySelectorAll('text'), ({ textContent }) => textContent.trim());
    expect(words).toEqual([...onPage, 'Coastal freight & fees', NOTE]);
    expect(file.querySelector('desc')?.textContent).toContain(NOTE);
    const { x, width } = shown.getBBox();
    expect(Number(file.documentElement.getAttribute('width'))).toBeGreaterThanOrEqual(x + width);
    const { colours, isOpaque } = coloursOf(await drawn(text));
    expect(colours).toBeGreaterThan(10);
    expect(isOpaque).toBe(true);
    // The points of the plot have the colour that they have on the page.
    const marked = getComputedStyle(shown.querySelector('.pt') ?? shown).fill;
    expect(Array.from(file.querySelectorAll('circle, rect'), (one) => one.getAttribute('fill'))).toContain(
      marked,
    );
    render(null, document.body);
  }
});
