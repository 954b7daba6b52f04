import type { Analysis, Figure, Initiative, TextSpan } from '@/lib/core/model.ts';
import gold from '../fixtures/articles/harbour-ministry.gold.json';
import text from '../fixtures/articles/harbour-ministry.txt?raw';
import { deedsOf, type Gold, goldAnalysis } from './gold-analysis.ts';

const {
  figures: _,
  initiatives: __,
  ...said
} = goldAnalysis(
  text,
  { figures: [], initiatives: [], ...(gold as unknown as Omit<Gold, 'figures' | 'initiatives'>) },
  { url: 'https://www.harbour.example/releases/coastal-freight', site: 'Maravia Ministry of Ports' },
);

function span(words: string): TextSpan {
  const start = said.article.text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the article.`);
  return { start, end: start + words.length, text: words };
}

function claim(words: string): string | null {
  const holding = said.attributions.find(({ content }) =>
    content.some((piece) => piece.text.includes(words)),
  );
  return holding?.id ?? null;
}

type Given = Omit<Figure, 'id' | 'start' | 'end' | 'attribution'>;

const HALF = '2025-01-01/2025-06-30';
const FREIGHT = 'Coastal freight in Maravia';

const FIGURES: readonly Given[] = [
  {
    text: '148.2 million tonnes',
    kind: 'quantity',
    value: 148_200_000,
    unit: 't',
    measure: FREIGHT,
    period: HALF,
  },
  {
    text: '6.3 percent year',
    kind: 'percent',
    value: 6.3,
    unit: '%',
    measure: FREIGHT,
    change: 'up',
    basis: 'year on year',
    period: HALF,
  },
  { text: '9 percent', kind: 'percent', value: 9, unit: '%', measure: 'container traffic', change: 'up' },
  { text: '22.4 percent', kind: 'percent', value: 22.4, unit: '%', measure: 'grain of the total' },
  {
    text: '1.2 percentage points',
    kind: 'points',
    value: 1.2,
    unit: 'pp',
    measure: 'grain of the total',
    change: 'down',
  },
  {
    text: '4.7 billion crowns',
    kind: 'money',
    value: 4_700_000_000,
    unit: 'XXX',
    measure: 'investment in the ports',
  },
  {
    text: 'about 612 million U.S. dollars',
    kind: 'money',
    value: 612_000_000,
    unit: 'USD',
    measure: 'investment in the ports',
    bound: 'about',
  },
  {
    text: 'more than 5,200 ships',
    kind: 'count',
    value: 5200,
    unit: 'ships',
    measure: '',
    bound: 'more than',
  },
  {
    text: '5 to 6 percent',
    kind: 'percent',
    value: [5, 6],
    unit: '%',
    measure: 'freight',
    change: 'up',
    period: '2025-01-01/2025-12-31',
  },
];

type Named = Omit<Initiative, 'id' | 'mentions' | 'attribution' | 'deeds'>;

const INITIATIVES: readonly Named[] = [
  {
    name: 'National Harbour Renewal Plan',
    kind: 'plan',
    action: 'released',
    actors: ['the government'],
    counterparts: [],
    date: '2025-03',
  },
  {
    name: 'memorandum of understanding on green shipping',
    kind: 'memorandum',
    action: 'signed',
    actors: ['Maravia'],
    counterparts: ['Denmark'],
    date: '2025-05',
  },
  {
    name: 'Quiet Harbours campaign',
    kind: 'campaign',
    action: 'promoted',
    actors: ['Maravia'],
    counterparts: [],
  },
];

/** The ministry release of the fixtures, with figures and initiatives of every shape that the views tell apart. */
export const harbour: Analysis = {
  ...said,
  figures: FIGURES.map((figure, index) => ({
    ...figure,
    ...span(figure.text),
    id: `f${index}`,
    attribution: claim(figure.text),
  })),
  initiatives: INITIATIVES.map((initiative, index) => ({
    ...initiative,
    id: `i${index}`,
    mentions: [span(initiative.name)],
    deeds: deedsOf(initiative, span(initiative.name)),
    attribution: claim(initiative.name),
  })),
};
