import { capitalised } from '@/lib/core/text/letters.ts';
import { actWord } from '@/lib/core/export/stance-words.ts';
import type { Act } from '@/lib/core/stance.ts';
import { MONTHS } from '@/lib/core/record/date-words.ts';
import type { Facet, Filters, View } from './view-state.ts';

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  speaker: 'Speaker',
  form: 'Quoted or told',
  holds: 'Holds',
  standing: 'Standing',
  site: 'Site',
  tag: 'Tag',
  status: 'Status',
  project: 'Project',
  stance: 'Stance',
};

const WORDS: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  form: { direct: 'Quoted', indirect: 'Told, not quoted', mixed: 'Partly quoted' },
  holds: { figure: 'A figure', initiative: 'An initiative', note: 'A note' },
  standing: { unsure: 'Unsure', hand: 'Marked by hand', changed: 'Changed since' },
};

/** A value of a facet, as it is shown. */
export function facetWords(facet: Facet, value: string): string {
  if (facet === 'stance') return capitalised(actWord(value as Act));
  return WORDS[facet]?.[value] ?? value;
}

/** The facets that a view can be filtered by, in order. */
export function facetsOf(view: View): readonly Facet[] {
  if (view === 'statements')
    return ['speaker', 'status', 'project', 'form', 'holds', 'standing', 'stance', 'site', 'tag'];
  return view === 'speakers'
    ? ['project', 'status', 'site', 'form', 'standing', 'stance', 'tag']
    : ['speaker', 'status', 'project', 'standing', 'site', 'tag'];
}

/** "Nov 2023" of "2023-11". */
export function monthWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${MONTHS[Number(number) - 1]?.slice(0, 3) ?? number} ${year}`;
}

/** One thing that a view is filtered by, in words, and the filters without it. */
export interface Applied {
  readonly words: string;
  readonly without: Filters;
}

/** All that a view is filtered by. */
export function appliedFilters(filters: Filters, facets: readonly Facet[]): readonly Applied[] {
  const values = facets.flatMap((facet) =>
    filters[facet].map((value) => ({
      words: facetWords(facet, value),
      without: { ...filters, [facet]: filters[facet].filter((other: string) => other !== value) },
    })),
  );
  const { from, to } = filters;
  return [
    ...values,
    ...(from ? [{ words: `Since ${monthWords(from)}`, without: { ...filters, from: '' } }] : []),
    ...(to ? [{ words: `Until ${monthWords(to)}`, without: { ...filters, to: '' } }] : []),
  ];
}
