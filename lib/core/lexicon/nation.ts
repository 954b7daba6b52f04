/** A country as texts speak of it. */
export interface Nation {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly capital: string;
  /** Without an article; the usual one first. */
  readonly names: readonly string[];
  /** What its people and its things are called, singular; empty where another country's are called the same. */
  readonly demonyms: readonly string[];
}

/** Reads lines of "code;currency;capital;name|name;demonym|demonym". */
export function readNations(lines: string): Nation[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', currency = '', capital = '', names = '', demonyms = ''] = line.split(';');
      return {
        code,
        currency,
        capital,
        names: names.split('|'),
        demonyms: demonyms.split('|').filter((word) => word !== ''),
      };
    });
}
