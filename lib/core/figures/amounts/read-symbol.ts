import type { Lexeme } from '../../text/lexemes.ts';
import { UNIT_SYMBOLS } from '../../lexicon/units.ts';

export interface Unit {
  readonly code: string;
  readonly to: number;
}

/** "km2", "m³", "km^2", "km squared". */
export function readPower(lexemes: readonly Lexeme[], at: number): Unit | null {
  const caret = lexemes[at + 1]?.text === '^' ? 1 : 0;
  const [symbol, power] = [lexemes[at], lexemes[at + 1 + caret]];
  const written = /^(?:squared|cubed)$/.test(power?.norm ?? '') ? (power?.norm === 'cubed' ? '3' : '2') : '';
  if (written === '' && (power?.glued !== true || !/^[²³23]$/.test(power.text))) return null;
  const code = UNIT_SYMBOLS.get(`${symbol?.text ?? ''}${written || power?.text}`);
  return code === undefined ? null : { code, to: at + 2 + caret };
}

/** "kg", "MW"; "in" where it is an inch. */
export function readSymbol(lexemes: readonly Lexeme[], at: number): Unit | null {
  if (lexemes[at]?.text === 'in' && isInch(lexemes, at)) return { code: '[in_i]', to: at + 1 };
  const code = UNIT_SYMBOLS.get(lexemes[at]?.text ?? '');
  return code === undefined ? null : { code, to: at + 1 };
}

/** "2 1/2 in thick", "6 ft 2 in", "2 in. of rain". */
function isInch(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  if (next === undefined || /^(?:thick|wide|long|high|tall|deep)$/.test(next.norm)) return true;
  const digits = lexemes[at - 1]?.kind === 'number';
  return (
    digits &&
    (/^(?:ft|feet|foot)$/.test(lexemes[at - 2]?.norm ?? '') || (/^[.)]$/.test(next.text) && next.glued))
  );
}

/** "°C", "° F". */
export function readDegree(lexemes: readonly Lexeme[], at: number): Unit | null {
  const sign = lexemes[at]?.text;
  if (sign === '℃') return { code: 'Cel', to: at + 1 };
  if (sign !== '°' && sign !== 'º') return null;
  const scale = lexemes[at + 1]?.text;
  if (/^(?:celsius|centigrade)$/i.test(scale ?? '')) return { code: 'Cel', to: at + 2 };
  if (/^fahrenheit$/i.test(scale ?? '')) return { code: '[degF]', to: at + 2 };
  if (scale === 'C') return { code: 'Cel', to: at + 2 };
  if (scale === 'F') return { code: '[degF]', to: at + 2 };
  return { code: 'deg', to: at + 1 };
}
