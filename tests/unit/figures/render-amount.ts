import type { Figure } from '@/lib/core/model.ts';
import { UNIT_NAMES } from '@/lib/core/lexicon/units.ts';

const NAMES = new Map([...UNIT_NAMES].map(([name, code]) => [code, name]));

/** Writes an amount as a text would, so that reading it again must give the same value. */
export function renderAmount({ kind, value, unit }: Pick<Figure, 'kind' | 'value' | 'unit'>): string {
  const number = typeof value === 'number' ? digits(value) : value.map(digits).join(' to ');
  switch (kind) {
    case 'money':
      return `${unit} ${number}`;
    case 'percent':
      return `${number} percent`;
    case 'points':
      return `${number} ${unit === 'bp' ? 'basis points' : 'percentage points'}`;
    case 'quantity':
      return `${number} ${NAMES.get(unit) ?? unit}`;
    case 'multiple':
      return `${number} times the usual`;
    case 'ratio':
      return `a ratio of ${number}:1`;
    case 'rate':
      return `${number} ${unit}`;
    default:
      return `${number} ${unit}`;
  }
}

/** "-1,234.5", without exponents. */
function digits(value: number): string {
  const [whole = '0', fraction] = Math.abs(value).toString().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return `${value < 0 ? 'minus ' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
