import { useState } from 'preact/hooks';
import { CHECK, Icon } from '../icons.tsx';
import { PROGRESS } from '@/lib/core/record/marking.ts';
import { facetWords, FACET_NAMES, monthWords } from './model/facet-words.ts';
import type { FacetValue, Filtered } from './model/filter.ts';
import type { WordKind } from './model/known-words.ts';
import type { Facet, Filters } from './model/view-state.ts';
import { Progress } from './progress.tsx';
import { RenameForm } from './rename-form.tsx';

/** Values shown before "15 more", and then; who looks for one of more than these types its name. */
const SHORT = 4;
const LONG = 60;
/** From so many values on there is a box to type in. */
const BOXED = 8;

interface FacetProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly onToggle: (value: string) => void;
  readonly onRename: ((from: string, to: string) => void) | undefined;
}

/** The values whose words hold what is typed, those that begin with it first. */
function matching(facet: Facet, values: readonly FacetValue[], typed: string): readonly FacetValue[] {
  const begun = typed.trim().toLowerCase();
  if (begun === '') return values;
  const at = ({ value }: FacetValue) => ` ${facetWords(facet, value).toLowerCase()}`.indexOf(begun);
  const begins = (value: FacetValue) =>
    ` ${facetWords(facet, value.value).toLowerCase()}`.includes(` ${begun}`);
  return values.filter((value) => at(value) !== -1).toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}

function FacetGroup({ facet, values, onToggle, onRename }: FacetProps) {
  const [isLong, setLong] = useState(false);
  const [typed, setTyped] = useState('');
  const found = matching(facet, values, typed);
  const most = isLong || typed ? LONG : SHORT;
  const listed = found.slice(0, most);
  const shown = [...listed, ...values.filter((value) => value.isOn && !listed.includes(value))];
  const more = Math.min(found.length, LONG) - listed.length;
  return (
    <fieldset>
      <legend>{FACET_NAMES[facet]}</legend>
      {values.length >= BOXED && (
        <input
          type="text"
          class="type"
          aria-label={`${FACET_NAMES[facet]}: type to find one of ${values.length.toLocaleString('en')}`}
          placeholder={`Type, of ${values.length.toLocaleString('en')}`}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ value, count, isOn }) => (
          <li key={value}>
            <label class={isOn ? 'on' : ''}>
              <input type="checkbox" checked={isOn} onChange={() => onToggle(value)} />
              <span class="box">{isOn && <Icon path={CHECK} />}</span>
              <span class="of">
                {facet === 'status' ? <Progress words={value} /> : facetWords(facet, value)}
              </span>
              <span class="n">{count.toLocaleString('en')}</span>
            </label>
            {isOn && onRename && !isFixed(facet, value) && (
              <RenameForm what={FACET_NAMES[facet]} value={value} onRename={(to) => onRename(value, to)} />
            )}
          </li>
        ))}
      </ul>
      {typed && (
        <output class="meta">
          {listed.length.toLocaleString('en')} of {values.length.toLocaleString('en')}
          {found.length > listed.length
            ? `; ${(found.length - listed.length).toLocaleString('en')} more match`
            : ' match'}
        </output>
      )}
      {!typed && (more > 0 || isLong) && (
        <button type="button" class="link all" onClick={() => setLong(!isLong)}>
          {isLong ? 'Fewer' : `${more.toLocaleString('en')} more`}
        </button>
      )}
    </fieldset>
  );
}

/** The three statuses that are always offered keep their names. */
function isFixed(facet: Facet, value: string): boolean {
  return facet === 'status' && PROGRESS.some((known) => known === value);
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
  /** Renames a tag, a project or a status wherever it is given. */
  readonly onRename: (kind: WordKind, from: string, to: string) => void;
}

const RENAMED: ReadonlySet<Facet> = new Set<Facet>(['tag', 'project', 'status']);

/** What a view can be cut down to, each value with how many entries there would be. */
export function FilterPanel({ facets, found, filters, months, onFilters, onRename }: Props) {
  const toggle = (facet: Facet, value: string) => {
    const values: readonly string[] = filters[facet];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    onFilters({ ...filters, [facet]: next });
  };
  return (
    <section class="filters" aria-label="Filters">
      {facets
        // One tag among untagged ones parts the list; one site that all are of does not.
        .filter((facet) => found[facet].length > (RENAMED.has(facet) ? 0 : 1) || filters[facet].length > 0)
        .map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            values={found[facet]}
            onToggle={(value) => toggle(facet, value)}
            onRename={RENAMED.has(facet) ? (from, to) => onRename(facet as WordKind, from, to) : undefined}
          />
        ))}
      <Published filters={filters} months={months} onFilters={onFilters} />
    </section>
  );
}
