import { useState } from 'preact/hooks';
import { CHECK, Icon } from '../icons.tsx';
import { facetWords, FACET_NAMES, monthWords } from './model/facet-words.ts';
import type { FacetValue, Filtered } from './model/filter.ts';
import type { Facet, Filters } from './model/view-state.ts';

/** Values shown before "15 more", and then: who looks for one of more than these searches. */
const SHORT = 4;
const LONG = 60;

interface FacetProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly onToggle: (value: string) => void;
}

function FacetGroup({ facet, values, onToggle }: FacetProps) {
  const [isLong, setLong] = useState(false);
  const listed = values.slice(0, isLong ? LONG : SHORT);
  const shown = [...listed, ...values.filter((value) => value.isOn && !listed.includes(value))];
  const more = Math.min(values.length, LONG) - shown.length;
  return (
    <fieldset>
      <legend>{FACET_NAMES[facet]}</legend>
      <ul>
        {shown.map(({ value, count, isOn }) => (
          <li key={value}>
            <label class={isOn ? 'on' : ''}>
              <input type="checkbox" checked={isOn} onChange={() => onToggle(value)} />
              <span class="box">{isOn && <Icon path={CHECK} />}</span>
              <span class="of">{facetWords(facet, value)}</span>
              <span class="n">{count.toLocaleString('en')}</span>
            </label>
          </li>
        ))}
      </ul>
      {(more > 0 || isLong) && (
        <button type="button" class="link all" onClick={() => setLong(!isLong)}>
          {isLong ? 'Fewer' : `${more.toLocaleString('en')} more`}
        </button>
      )}
    </fieldset>
  );
}

interface RangeProps {
  readonly filters: Filters;
  /** Months "2023-11" that articles were published in, oldest first. */
  readonly months: readonly string[];
  readonly onFilters: (filters: Filters) => void;
}

function Published({ filters, months, onFilters }: RangeProps) {
  const select = (end: 'from' | 'to', name: string, open: string) => (
    <select
      aria-label={name}
      value={filters[end]}
      onChange={({ currentTarget }) => onFilters({ ...filters, [end]: currentTarget.value })}
    >
      <option value="">{monthWords(open)}</option>
      {(end === 'from' ? months : months.toReversed()).map((month) => (
        <option key={month} value={month}>
          {monthWords(month)}
        </option>
      ))}
    </select>
  );
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || (first === last && !filters.from && !filters.to)) return null;
  return (
    <fieldset>
      <legend>Published</legend>
      <div class="range">
        {select('from', 'Published since', first)}
        <span>to</span>
        {select('to', 'Published until', last)}
      </div>
    </fieldset>
  );
}

interface Props {
  readonly facets: readonly Facet[];
  readonly found: Filtered['facets'];
  readonly filters: Filters;
  readonly months: readonly string[];
  readonly onFilters: (filters: Filters) => void;
}

/** What a view can be cut down to, each value with how many entries there would be. */
export function FilterPanel({ facets, found, filters, months, onFilters }: Props) {
  const toggle = (facet: Facet, value: string) => {
    const values: readonly string[] = filters[facet];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    onFilters({ ...filters, [facet]: next });
  };
  return (
    <section class="filters" aria-label="Filters">
      {facets
        .filter((facet) => found[facet].length > 1 || filters[facet].length > 0)
        .map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            values={found[facet]}
            onToggle={(value) => toggle(facet, value)}
          />
        ))}
      <Published filters={filters} months={months} onFilters={onFilters} />
    </section>
  );
}
