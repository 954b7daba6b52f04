import { TIME_CODES } from '../../../lexicon/units.ts';
import type { Settled } from '../../settled.ts';

/** What a figure is one of: "amount" of money and mass, "distance", "area", "time", "share"; undefined where no word tells. */
export function dimensionOf({ kind, unit }: Pick<Settled, 'kind' | 'unit'>): string | undefined {
  if (kind === 'money') return 'amount';
  if (kind === 'quantity' && TIME_CODES.has(unit)) return 'time';
  if (kind === 'percent' || kind === 'ratio') return 'share';
  return kind === 'quantity' ? DIMENSIONS.find(([units]) => units.test(unit))?.[1] : undefined;
}

const DIMENSIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:k?m|cm|mm|\[(?:mi|ft|in|yd|nmi)_i\])$/, 'distance'],
  [/^(?:k?m2|har|\[(?:sft|acr|smi)_[iu]s?\])$/, 'area'],
  [/^(?:g|kg|t|mg|\[(?:lb|oz)_av\]|L|m3|\[gal_us\]|\[bbl_us\]|[kMGT]?W(?:\.h)?)$/, 'amount'],
];
