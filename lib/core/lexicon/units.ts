import { wordSet } from './word-set.ts';
import { wordTable } from './word-table.ts';

/** Unit names in lower case to UCUM codes (https://ucum.org/ucum). "ton" is read as the metric one. */
export const UNIT_NAMES = wordTable(`
  km = kilometre|kilometres|kilometer|kilometers|kilometre-long|km
  m = metre|metres|meter|meters
  dm = decimetre|decimetres|decimeter|decimeters
  cm = centimetre|centimetres|centimeter|centimeters
  mm = millimetre|millimetres|millimeter|millimeters
  um = micrometre|micrometres|micrometer|micrometers|micron|microns
  nm = nanometre|nanometres|nanometer|nanometers
  pm = picometre|picometres|picometer|picometers
  [mi_i] = mile|miles
  [nmi_i] = nautical mile|nautical miles
  [ft_i] = foot|feet|ft
  [in_i] = inch|inches
  [yd_i] = yard|yards
  [ly] = light-year|light-years|light year|light years
  km2 = square kilometre|square kilometres|square kilometer|square kilometers|sq km|square km
  m2 = square metre|square metres|square meter|square meters|sq m
  cm2 = square centimetre|square centimetres|square centimeter|square centimeters|sq cm
  [sin_i] = square inch|square inches|sq in
  [syd_i] = square yard|square yards|sq yd
  [smi_us] = square mile|square miles|sq mi
  [sft_i] = square foot|square feet|sq ft
  har = hectare|hectares|ha
  [acr_us] = acre|acres
  t = tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes
  kt = kilotonne|kilotonnes|kiloton|kilotons
  Mt = megatonne|megatonnes|megaton|megatons
  Gt = gigatonne|gigatonnes|gigaton|gigatons
  [ston_av] = short ton|short tons
  kg = kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs
  g = gram|grams|gramme|grammes
  mg = milligram|milligrams|milligramme|milligrammes|mg
  ug = microgram|micrograms|microgramme|microgrammes
  ng = nanogram|nanograms|nanogramme|nanogrammes
  [lb_av] = pound|pounds|lb|lbs
  [scwt_av] = hundredweight|hundredweights|cwt
  [oz_av] = ounce|ounces|oz
  [foz_us] = fluid ounce|fluid ounces|fl oz
  [car_m] = carat|carats
  L = litre|litres|liter|liters
  hL = hectolitre|hectolitres|hectoliter|hectoliters
  dL = decilitre|decilitres|deciliter|deciliters
  cL = centilitre|centilitres|centiliter|centiliters
  mL = millilitre|millilitres|milliliter|milliliters|ml
  [gal_us] = gallon|gallons
  [qt_us] = quart|quarts
  [tbs_us] = tablespoon|tablespoons|tbsp
  [tsp_us] = teaspoon|teaspoons|tsp
  [pt_us] = pint|pints
  [bbl_us] = barrel|barrels|bbl
  [bbl_us]/d = b/d|bpd
  m3 = cubic metre|cubic metres|cubic meter|cubic meters|cu m
  km3 = cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers
  cm3 = cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters
  [cft_i] = cubic foot|cubic feet|cu ft
  [cin_i] = cubic inch|cubic inches|cu in
  [cyd_i] = cubic yard|cubic yards
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
  kJ = kilojoule|kilojoules
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
  kHz = kilohertz
  MHz = megahertz
  GHz = gigahertz
  N = newton|newtons
  [lbf_av].[ft_i] = lb-ft|lbs-ft|pound-feet|pound-foot|foot-pounds|ft-lb
  N.m = newton metre|newton metres|newton-metres|newton meters
  Pa = pascal|pascals
  kPa = kilopascal|kilopascals
  MPa = megapascal|megapascals
  [psi] = psi|pounds per square inch
  [HP] = horsepower
  bar = bar|bars
  mbar = millibar|millibars
  hPa = hectopascal|hectopascals
  Cel = degree celsius|degrees celsius|degree centigrade|degrees centigrade|degrees c|celsius|centigrade|deg c|deg celsius|degree celcius|degrees celcius|celcius
  [degF] = degree fahrenheit|degrees fahrenheit|degrees f|fahrenheit|deg f|deg fahrenheit|degree farenheit|degrees farenheit|farenheit
  K = kelvin|kelvins
  deg = degree|degrees|deg
  rad = radian|radians
  [kn_i] = knot|knots
  [mi_i]/h = mph|m.p.h|miles an hour
  km/h = kph|kmh|kmph|kilometres an hour|kilometers an hour
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
  dm = dm
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
  Gt = Gt
  kt = kt
  L = l|L
  mL = ml|mL
  cL = cl|cL
  dL = dl|dL
  hL = hl|hL
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
  Gy = Gy
  mGy = mGy
  mSv = mSv
  uSv = µSv|μSv
  Bq = Bq
  kJ = kJ
  MJ = MJ
  ng = ng
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
  '10.a',
  '100.a',
  'a',
  'd',
  'h',
  'min',
  'mo',
  'ms',
  's',
  'wk',
]);

/** The longest unit name, in words. */
export const LONGEST_UNIT_NAME = 4;

/** Nouns that tell behind “in” how an amount comes, and not what it is of: "$2 million in cash". */
export const AMOUNT_WAYS: ReadonlySet<string> = new Set(
  'addition advance all cash court exchange full part private public response return secret size stock total turn value'.split(
    ' ',
  ),
);

/** Units that a number is often written with. */
export const COMMON_UNITS =
  wordSet(`% cent dollar dollars euro euros kg kilometer kilometers kilometre kilometres km mi mile miles per percent
    point points pound pounds ton tonne tonnes tons yen yuan`);

/** Words beside a weight. */
export const WEIGHING_WORDS =
  wordSet(`beef cargo carried carries carry carrying caught chicken coal explosives fish freight garbage harvest harvested
    landed lift lifted lifting lifts lose loses losing lost meat payload pork recall recalled recalling recalls shipped
    trash waste weigh weighed weighing weighs weight`);
