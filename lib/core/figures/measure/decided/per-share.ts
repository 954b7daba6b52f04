import type { Standing } from '../../scene.ts';
import type { Earlier } from './earlier.ts';

/** “earnings fell to $1.28 billion, or [23 cents per share]”: the same reckoned by the share; "" elsewhere. */
export function perShare({ scene, figure, before }: Standing, earlier: Earlier | undefined): string {
  const { tokens, phrases } = scene;
  const [per, share] = [tokens[figure.endToken]?.norm ?? '', tokens[figure.endToken + 1]?.norm ?? ''];
  const isPerShare = /^(?:per|a|an|each)$/.test(per) && /^(?:share|diluted|basic|unit)$/.test(share);
  if (figure.kind !== 'money' || !isPerShare || phrases[before]?.norm !== 'or') return '';
  if (earlier?.kind !== 'money' || earlier.measure === '') return '';
  return / per /.test(earlier.measure)
    ? earlier.measure
    : `${earlier.measure} per ${share === 'unit' ? share : 'share'}`;
}
