import type { Figure } from '../model.ts';

/**
 * A unit as https://schema.org/unitCode wants it: a UN/CEFACT Common Code (P1 is percent) or a code of another list
 * after its name ("UCUM:km", "ISO4217:USD"); undefined where the unit is words of the text or no known currency (XXX).
 */
export function unitCode({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): string | undefined {
  if (unit === '%') return 'P1';
  if (kind === 'money') return /^(?!XXX)[A-Z]{3}$/.test(unit) ? `ISO4217:${unit}` : undefined;
  return kind === 'quantity' && unit ? `UCUM:${unit}` : undefined;
}
