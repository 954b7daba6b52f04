import type { AttributionKind, FigureKind } from '@/lib/core/model.ts';
import type { Act } from '@/lib/core/stance.ts';

export const VIEWS = ['statements', 'speakers', 'figures', 'initiatives', 'articles', 'decide'] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  statements: 'Statements',
  speakers: 'Speakers',
  figures: 'Figures',
  initiatives: 'Initiatives',
  articles: 'Articles',
  decide: 'To decide',
};

/** What a claim holds, or any entry carries. */
type Holding = 'figure' | 'initiative' | 'note';
type Standing = 'unsure' | 'hand' | 'changed';

/** The facets: each leaves what has one of its values; an empty one leaves all. */
interface Facets {
  readonly speaker: readonly string[];
  readonly form: readonly AttributionKind[];
  readonly holds: readonly Holding[];
  readonly standing: readonly Standing[];
  readonly site: readonly string[];
  readonly tag: readonly string[];
  /** How far the user is with it. */
  readonly status: readonly string[];
  readonly project: readonly string[];
  readonly stance: readonly Act[];
}
export type Facet = keyof Facets;
const FACETS: readonly Facet[] = [
  'speaker',
  'form',
  'holds',
  'standing',
  'site',
  'tag',
  'status',
  'project',
  'stance',
];

export type Filters = Facets & {
  /** Months "2025-11" that publication lies between, both included; "" for an open end. */
  readonly from: string;
  readonly to: string;
};

export const STATEMENT_ORDERS = {
  article: 'By article',
  oldest: 'By article, oldest first',
  speaker: 'By speaker',
  name: 'By speaker, A to Z',
} as const;
export const SPEAKER_ORDERS = {
  claims: 'Most claims',
  name: 'By name',
  latest: 'Heard of last',
} as const;
export const FIGURE_ORDERS = {
  measure: 'By measure',
  newest: 'Newest first',
  speaker: 'By speaker',
} as const;
export const INITIATIVE_ORDERS = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  name: 'By name',
} as const;
export const ARTICLE_ORDERS = {
  newest: 'Newest first',
  recorded: 'Put on record last',
  changed: 'Changed last',
  title: 'By title',
} as const;

/** What the ledger is cut down to: measures with differing values, one kind of figure; or what may be one figure. */
export type LedgerPart = 'all' | 'differing' | 'one' | 'money' | 'shares' | 'counts';
export type TimelinePart = 'all' | 'done' | 'open';
/** What an article's page shows: its text, or what the reports on record made of it. */
export type Pane = 'changes' | 'recorded' | 'now' | 'reports';

/** What the address tells: the page looks the same whenever it is opened with it. */
export interface ViewState {
  readonly view: View;
  readonly search: string;
  readonly filters: Filters;
  /** One of the view's orders; "" for its first. */
  readonly order: string;
  /** `LedgerPart` or `TimelinePart`; "" for all. */
  readonly part: string;
  /** `RecordedArticle.id` of the article that is open, else "". */
  readonly article: string;
  /** "" for what fits the article. */
  readonly pane: Pane | '';
  /** The entry that the open article is shown for, or "". */
  readonly at: string;
  /** `RecordedArticle.id` of the release that the open article is laid beside, or "". */
  readonly beside: string;
  /** The name of the speaker that is open in the table, or "". */
  readonly open: string;
}

export const NO_FILTERS: Filters = {
  speaker: [],
  form: [],
  holds: [],
  standing: [],
  site: [],
  tag: [],
  status: [],
  project: [],
  stance: [],
  from: '',
  to: '',
};

export const START: ViewState = {
  view: 'statements',
  search: '',
  filters: NO_FILTERS,
  order: '',
  part: '',
  article: '',
  pane: '',
  at: '',
  beside: '',
  open: '',
};

/** Kinds of figures that a part of the ledger holds. */
export const PART_KINDS: Readonly<Record<'money' | 'shares' | 'counts', readonly FigureKind[]>> = {
  money: ['money'],
  shares: ['percent', 'points', 'ratio', 'rate'],
  counts: ['count', 'quantity', 'multiple'],
};

const KNOWN: Readonly<Partial<Record<Facet, ReadonlySet<string>>>> = {
  form: new Set(['direct', 'indirect', 'mixed']),
  holds: new Set(['figure', 'initiative', 'note']),
  standing: new Set(['unsure', 'hand', 'changed']),
};

const SINGLE = {
  q: 'search',
  order: 'order',
  part: 'part',
  pane: 'pane',
  at: 'at',
  beside: 'beside',
  open: 'open',
} as const;

function month(value: string | null): string {
  return value !== null && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? value : '';
}

function pane(value: string | null): Pane | '' {
  return value === 'changes' || value === 'recorded' || value === 'now' || value === 'reports' ? value : '';
}

/** Reads the fragment of an address ("#/figures?q=rice", also without the slash); what it cannot make sense of is left out. */
export function parseState(fragment: string): ViewState {
  const [path = '', query = ''] = fragment.replace(/^#\/?/, '').split('?', 2);
  const [name = '', id = ''] = path.split('/');
  const view = VIEWS.find((known) => known === name) ?? START.view;
  const params = new URLSearchParams(query);
  const facets = FACETS.map((facet) => {
    const known = KNOWN[facet];
    return [facet, [...new Set(params.getAll(facet))].filter((value) => known?.has(value) ?? value !== '')];
  });
  return {
    view,
    search: params.get('q') ?? '',
    filters: {
      ...NO_FILTERS,
      ...(Object.fromEntries(facets) as Partial<Facets>),
      from: month(params.get('from')),
      to: month(params.get('to')),
    },
    order: params.get('order') ?? '',
    part: params.get('part') ?? '',
    article: view === 'articles' ? decode(id) : '',
    pane: pane(params.get('pane')),
    at: params.get('at') ?? '',
    beside: params.get('beside') ?? '',
    open: params.get('open') ?? '',
  };
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return '';
  }
}

/** The fragment that `parseState` reads back, with nothing in it that goes without saying. */
export function formatState(state: ViewState): string {
  const params = new URLSearchParams();
  for (const [param, field] of Object.entries(SINGLE)) if (state[field]) params.set(param, state[field]);
  for (const facet of FACETS) for (const value of state.filters[facet]) params.append(facet, value);
  for (const end of ['from', 'to'] as const) if (state.filters[end]) params.set(end, state.filters[end]);
  const path =
    state.view === 'articles' && state.article ? `articles/${encodeURIComponent(state.article)}` : state.view;
  const query = params.toString();
  // With the slash nobody takes it for the way to a place in the page (axe's "skip-link").
  return `#/${path}${query ? `?${query}` : ''}`;
}

/** Whether anything is filtered by, searching aside. */
export function isFiltered({ from, to, ...facets }: Filters): boolean {
  return from !== '' || to !== '' || Object.values(facets).some((values) => values.length > 0);
}

/** The choice in a state, of a view's choices; the first where it names none of them. */
export function choiceOf<Choice extends string>(
  choices: Readonly<Record<Choice, string>>,
  value: string,
): Choice {
  const known = Object.keys(choices) as Choice[];
  return known.find((choice) => choice === value) ?? (known[0] as Choice);
}
