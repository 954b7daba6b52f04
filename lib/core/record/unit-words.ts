import type { Figure } from '../model.ts';

/** UCUM codes (https://ucum.org) as readers write them: one, and several. What is not here is a symbol, as "km" and "MW". */
const NAMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  '10.a': ['decade', 'decades'],
  '100.a': ['century', 'centuries'],
  a: ['year', 'years'],
  mo: ['month', 'months'],
  wk: ['week', 'weeks'],
  d: ['day', 'days'],
  h: ['hour', 'hours'],
  min: ['minute', 'minutes'],
  s: ['second', 'seconds'],
  ms: ['millisecond', 'milliseconds'],
  har: ['hectare', 'hectares'],
  t: ['tonne', 'tonnes'],
  kg: ['kilogram', 'kg'],
  g: ['gram', 'g'],
  km: ['kilometre', 'km'],
  m: ['metre', 'm'],
  L: ['litre', 'L'],
  '[mi_i]': ['mile', 'miles'],
  '[mi_us]': ['mile', 'miles'],
  '[ft_i]': ['foot', 'feet'],
  '[in_i]': ['inch', 'inches'],
  '[yd_i]': ['yard', 'yards'],
  '[ly]': ['light-year', 'light-years'],
  '[nmi_i]': ['nautical mile', 'nautical miles'],
  '[kn_i]': ['knot', 'knots'],
  '[acr_us]': ['acre', 'acres'],
  '[acr_br]': ['acre', 'acres'],
  '[sin_i]': ['square inch', 'square inches'],
  '[syd_i]': ['square yard', 'square yards'],
  '[smi_us]': ['square mile', 'square miles'],
  '[sft_i]': ['square foot', 'square feet'],
  '[cft_i]': ['cubic foot', 'cubic feet'],
  '[cin_i]': ['cubic inch', 'cubic inches'],
  '[cyd_i]': ['cubic yard', 'cubic yards'],
  '[lb_av]': ['pound', 'lb'],
  '[oz_av]': ['ounce', 'oz'],
  '[ston_av]': ['short ton', 'short tons'],
  '[scwt_av]': ['hundredweight', 'hundredweight'],
  '[foz_us]': ['fluid ounce', 'fl oz'],
  '[car_m]': ['carat', 'carats'],
  '[gal_us]': ['gallon', 'gallons'],
  '[qt_us]': ['quart', 'quarts'],
  '[pt_us]': ['pint', 'pints'],
  '[tbs_us]': ['tablespoon', 'tablespoons'],
  '[tsp_us]': ['teaspoon', 'teaspoons'],
  '[bbl_us]': ['barrel', 'barrels'],
  '[bu_us]': ['bushel', 'bushels'],
  '[Btu]': ['Btu', 'Btu'],
  'M[Btu]': ['million Btu', 'million Btu'],
  '[lbf_av].[ft_i]': ['pound-foot', 'pound-feet'],
  '[psi]': ['psi', 'psi'],
  '[HP]': ['horsepower', 'horsepower'],
  '[Cal]': ['kcal', 'kcal'],
  '[ppm]': ['ppm', 'ppm'],
  '[ppb]': ['ppb', 'ppb'],
  '[degF]': ['°F', '°F'],
  Cel: ['°C', '°C'],
  deg: ['degree', 'degrees'],
  'mm[Hg]': ['mmHg', 'mmHg'],
  'kW.h': ['kilowatt-hour', 'kWh'],
  'MW.h': ['megawatt-hour', 'MWh'],
};

const SPEEDS: Readonly<Record<string, string>> = { '[mi_i]/h': 'mph' };

/** A symbol without the points of its code, and with its powers raised: "N.m" is "Nm", "km2" "km²", "MBy" "MB". */
function symbol(code: string): string {
  return code
    .replaceAll('.', '')
    .replace(/By$/, 'B')
    .replace(/^u(?=[a-zA-Z])/, 'µ')
    .replace(/2$/, '²')
    .replace(/3$/, '³')
    .replaceAll(/[[\]]/g, '')
    .replaceAll('_', ' ');
}

const one = (code: string): string => NAMES[code]?.[0] ?? symbol(code);
const many = (code: string): string => NAMES[code]?.[1] ?? symbol(code);

/** "a barrel", "an hour", "an ounce". */
const each = (name: string): string => `${/^(?:[aeio]|hour)/i.test(name) ? 'an' : 'a'} ${name}`;

/** A currency by name, as English has it for several: "US dollars", "euros"; the code where it is no known one. */
function currencyWords(code: string): string {
  if (code === 'XXX') return 'currency not told';
  if (!/^[A-Z]{3}$/.test(code)) return code;
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  }).formatToParts(2);
  return parts.find(({ type }) => type === 'currency')?.value ?? code;
}

/** A figure's unit as a reader writes it: "US dollars a barrel", "decades", "km"; of a count the noun that is counted. */
export function unitWords({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): string {
  if (kind === 'points' && unit === 'pp') return 'percentage points';
  if (kind !== 'quantity' && kind !== 'money') return unit;
  const speed = SPEEDS[unit];
  if (speed !== undefined) return speed;
  const [first = '', ...per] = unit.split('/');
  const words = kind === 'money' || /^[A-Z]{3}$/.test(first) ? currencyWords(first) : many(first);
  return [words, ...per.map((code) => each(one(code)))].join(' ');
}
