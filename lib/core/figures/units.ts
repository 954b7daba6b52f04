import { wordTable } from './word-table.ts';

/** Unit names in lower case to UCUM codes (https://ucum.org/ucum). "ton" is read as the metric one. */
export const UNIT_NAMES = wordTable(`
  km = kilometre|kilometres|kilometer|kilometers|kilometre-long|km
  m = metre|metres|meter|meters
  cm = centimetre|centimetres|centimeter|centimeters
  mm = millimetre|millimetres|millimeter|millimeters
  um = micrometre|micrometres|micrometer|micrometers|micron|microns
  nm = nanometre|nanometres|nanometer|nanometers
  [mi_i] = mile|miles
  [nmi_i] = nautical mile|nautical miles
  [ft_i] = foot|feet|ft
  [in_i] = inch|inches
  [yd_i] = yard|yards
  [ly] = light-year|light-years|light year|light years
  km2 = square kilometre|square kilometres|square kilometer|square kilometers|sq km|square km
  m2 = square metre|square metres|square meter|square meters|sq m
  [smi_us] = square mile|square miles|sq mi
  [sft_i] = square foot|square feet|sq ft
  har = hectare|hectares|ha
  [acr_us] = acre|acres
  t = tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes
  [ston_av] = short ton|short tons
  kg = kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs
  g = gram|grams|gramme|grammes
  mg = milligram|milligrams|mg
  ug = microgram|micrograms
  [lb_av] = pound|pounds|lb|lbs
  [scwt_av] = hundredweight|hundredweights|cwt
  [oz_av] = ounce|ounces|oz
  [foz_us] = fluid ounce|fluid ounces|fl oz
  [car_m] = carat|carats
  L = litre|litres|liter|liters
  mL = millilitre|millilitres|milliliter|milliliters|ml
  [gal_us] = gallon|gallons
  [pt_us] = pint|pints
  [bbl_us] = barrel|barrels|bbl
  m3 = cubic metre|cubic metres|cubic meter|cubic meters|cu m
  km3 = cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers
  [cft_i] = cubic foot|cubic feet
  [bu_us] = bushel|bushels
  W = watt|watts
  kW = kilowatt|kilowatts
  MW = megawatt|megawatts
  GW = gigawatt|gigawatts
  TW = terawatt|terawatts
  kW.h = kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours
  MW.h = megawatt-hour|megawatt-hours|megawatt hour|megawatt hours
  GW.h = gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours
  TW.h = terawatt-hour|terawatt-hours|terawatt hour|terawatt hours
  J = joule|joules
  MJ = megajoule|megajoules
  GJ = gigajoule|gigajoules
  TJ = terajoule|terajoules
  PJ = petajoule|petajoules
  EJ = exajoule|exajoules
  [Btu] = british thermal unit|british thermal units
  M[Btu] = million british thermal units|mmbtu
  V = volt|volts
  kV = kilovolt|kilovolts
  A = ampere|amperes|amp|amps
  Hz = hertz
  MHz = megahertz
  GHz = gigahertz
  N = newton|newtons
  Pa = pascal|pascals
  bar = bar|bars
  mbar = millibar|millibars
  hPa = hectopascal|hectopascals
  Cel = degree celsius|degrees celsius|degree centigrade|degrees centigrade|degrees c|celsius
  [degF] = degree fahrenheit|degrees fahrenheit|degrees f|fahrenheit
  K = kelvin|kelvins
  deg = degree|degrees
  [kn_i] = knot|knots
  [mi_i]/h = mph|miles an hour
  km/h = kph|kmh|kilometres an hour|kilometers an hour
  dB = decibel|decibels
  [Cal] = calorie|calories|kilocalorie|kilocalories
  [ppm] = ppm|parts per million
  [ppb] = ppb|parts per billion
  By = byte|bytes
  kBy = kilobyte|kilobytes
  MBy = megabyte|megabytes
  GBy = gigabyte|gigabytes
  TBy = terabyte|terabytes
  PBy = petabyte|petabytes
  EBy = exabyte|exabytes
  Mbit/s = megabits per second|megabit per second
  Gbit/s = gigabits per second|gigabit per second
  mSv = millisievert|millisieverts
  uSv = microsievert|microsieverts
  Bq = becquerel|becquerels
  a = year|years|yr|yrs
  mo = month|months
  wk = week|weeks
  d = day|days
  h = hour|hours|hr|hrs
  min = minute|minutes|mins
  s = second|seconds|secs
  ms = millisecond|milliseconds
  10.a = decade|decades
  100.a = century|centuries
`);

/** Unit symbols, where case counts, to UCUM codes. */
export const UNIT_SYMBOLS = wordTable(`
  km = km
  m = m
  cm = cm
  mm = mm
  km2 = km2|km²
  m2 = m2|m²|sqm
  m3 = m3|m³
  km3 = km3|km³
  cm2 = cm2|cm²
  cm3 = cm3|cm³
  um = µm|μm
  [mi_i] = mi
  har = ha
  kg = kg
  g = g
  mg = mg
  ug = µg|μg|mcg
  t = t
  Mt = Mt
  kt = kt
  L = l|L
  mL = ml|mL
  W = W
  kW = kW|KW
  MW = MW
  GW = GW
  TW = TW
  W.h = Wh
  kW.h = kWh|KWh
  MW.h = MWh
  GW.h = GWh
  TW.h = TWh
  V = V
  kV = kV
  mA.h = mAh
  keV = keV
  MeV = MeV
  GeV = GeV
  TeV = TeV
  eV = eV
  Hz = Hz
  kHz = kHz
  MHz = MHz
  GHz = GHz
  hPa = hPa
  MPa = MPa
  kPa = kPa
  mm[Hg] = mmHg
  N.m = Nm
  [HP] = hp|bhp
  J = J
  GJ = GJ
  [Btu] = BTU|Btu
  M[Btu] = MMBtu|mmBtu|MMBTU
  MBy = MB
  GBy = GB
  TBy = TB
  Mbit/s = Mbps|Mbit
  Gbit/s = Gbps|Gbit
  t/d = tpd
  dB = dB
  km/h = kmh
  mo = mo
  h = h
  min = min
  s = s
  ms = ms
  Cel = C
  [degF] = F
`);

/** Units of time: a span of them is a plain duration, and one after "per" or "a" says how often. */
export const TIME_CODES: ReadonlySet<string> = new Set([
  'a',
  'mo',
  'wk',
  'd',
  'h',
  'min',
  's',
  'ms',
  '10.a',
  '100.a',
]);

/** The longest unit name, in words. */
export const LONGEST_UNIT_NAME = 3;
