/** What tells that a text is about a country. */
export interface Country {
  /** ISO 3166 code. */
  readonly code: string;
  /** Names, demonyms and cities as they stand, capitalised; cities in a dateline weigh most. */
  readonly names: readonly string[];
  readonly cities: readonly string[];
  /** Top-level domain whose pages mean its own currency. */
  readonly domain?: string;
}

const country = (code: string, names: string, cities: string, domain?: string): Country => ({
  code,
  names: names.split('|'),
  cities: cities.split('|'),
  ...(domain !== undefined && { domain }),
});

export const COUNTRIES: readonly Country[] = [
  country(
    'US',
    'United States|U.S.|US|American|America|Americans',
    'Washington|New York|Chicago|Los Angeles|Houston|Boston|Atlanta|San Francisco|Dallas|Seattle|Portland|Denver|Miami',
  ),
  country(
    'AU',
    'Australia|Australian|Australians|Queensland|Victoria|New South Wales|Tasmania',
    'Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin',
    'au',
  ),
  country(
    'CA',
    'Canada|Canadian|Canadians|Ontario|Quebec|Alberta|Nova Scotia|Manitoba|Saskatchewan|British Columbia|B.C.|Newfoundland|Yukon',
    'Ottawa|Toronto|Montreal|Vancouver|Calgary|Halifax|Winnipeg|Edmonton',
    'ca',
  ),
  country(
    'NZ',
    'New Zealand|New Zealander|New Zealanders|Aotearoa',
    'Wellington|Auckland|Christchurch|Dunedin',
    'nz',
  ),
  country('BD', 'Bangladesh|Bangladeshi|Bangladeshis', 'Dhaka|Chittagong', 'bd'),
  country('ET', 'Ethiopia|Ethiopian|Ethiopians', 'Addis Ababa', 'et'),
  country('GH', 'Ghana|Ghanaian|Ghanaians', 'Accra|Kumasi', 'gh'),
  country('NG', 'Nigeria|Nigerian|Nigerians', 'Abuja|Lagos', 'ng'),
  country('TH', 'Thailand|Thai|Thais', 'Bangkok', 'th'),
  country('MM', 'Myanmar', 'Yangon|Naypyidaw', 'mm'),
  country('ZA', 'South Africa|South African|South Africans', 'Pretoria|Johannesburg|Cape Town|Durban', 'za'),
  country('SG', 'Singapore|Singaporean|Singaporeans', 'Singapore', 'sg'),
  country('HK', 'Hong Kong', 'Hong Kong', 'hk'),
  country('TW', 'Taiwan|Taiwanese|New Taiwan', 'Taipei', 'tw'),
  country('JM', 'Jamaica|Jamaican', 'Kingston', 'jm'),
  country('FJ', 'Fiji|Fijian', 'Suva', 'fj'),
  country('DK', 'Denmark|Danish|Danes', 'Copenhagen|Aarhus', 'dk'),
  country('SE', 'Sweden|Swedish|Swedes', 'Stockholm|Gothenburg|Malmö', 'se'),
  country('NO', 'Norway|Norwegian|Norwegians', 'Oslo|Bergen', 'no'),
  country('IS', 'Iceland|Icelandic', 'Reykjavik', 'is'),
  country('CZ', 'Czech|Czech Republic|Czechia|Czechs', 'Prague|Brno', 'cz'),
  country('MX', 'Mexico|Mexican|Mexicans', 'Mexico City|Monterrey|Guadalajara', 'mx'),
  country('PH', 'Philippines|Philippine|Filipino|Filipinos', 'Manila|Cebu|Davao', 'ph'),
  country('AR', 'Argentina|Argentine|Argentinian', 'Buenos Aires', 'ar'),
  country('CL', 'Chile|Chilean', 'Santiago', 'cl'),
  country('CO', 'Colombia|Colombian', 'Bogota|Bogotá|Medellin', 'co'),
  country('UY', 'Uruguay|Uruguayan', 'Montevideo', 'uy'),
  country('CU', 'Cuba|Cuban', 'Havana', 'cu'),
  country('DO', 'Dominican', 'Santo Domingo', 'do'),
  country('IN', 'India|Indian|Indians', 'New Delhi|Mumbai|Delhi|Bengaluru|Kolkata|Chennai', 'in'),
  country('PK', 'Pakistan|Pakistani|Pakistanis', 'Islamabad|Karachi|Lahore', 'pk'),
  country('LK', 'Sri Lanka|Sri Lankan', 'Colombo', 'lk'),
  country('NP', 'Nepal|Nepali|Nepalese', 'Kathmandu', 'np'),
  country('MU', 'Mauritius|Mauritian', 'Port Louis', 'mu'),
  country('CH', 'Switzerland|Swiss', 'Zurich|Geneva|Bern|Basel', 'ch'),
  country('RW', 'Rwanda|Rwandan', 'Kigali', 'rw'),
  country('CD', 'Congo|Congolese', 'Kinshasa', 'cd'),
  country('SN', 'Senegal|Senegalese|West African CFA', 'Dakar', 'sn'),
  country('CI', 'Ivory Coast|Ivorian|Côte d’Ivoire', 'Abidjan', 'ci'),
  country('CM', 'Cameroon|Cameroonian|Central African CFA', 'Yaoundé|Yaounde|Douala', 'cm'),
  country(
    'GB',
    'Britain|British|UK|England|Scotland|Wales|United Kingdom|Northern Ireland',
    'London|Manchester|Edinburgh|Cardiff|Belfast|Birmingham',
    'uk',
  ),
  country('EG', 'Egypt|Egyptian|Egyptians', 'Cairo|Alexandria', 'eg'),
  country('LB', 'Lebanon|Lebanese', 'Beirut', 'lb'),
  country('SY', 'Syria|Syrian', 'Damascus', 'sy'),
  country('SD', 'Sudan|Sudanese', 'Khartoum', 'sd'),
  country('KW', 'Kuwait|Kuwaiti', 'Kuwait City', 'kw'),
  country('IQ', 'Iraq|Iraqi', 'Baghdad', 'iq'),
  country('JO', 'Jordan|Jordanian', 'Amman', 'jo'),
  country('DZ', 'Algeria|Algerian', 'Algiers', 'dz'),
  country('TN', 'Tunisia|Tunisian', 'Tunis', 'tn'),
  country('LY', 'Libya|Libyan', 'Tripoli', 'ly'),
  country('BH', 'Bahrain|Bahraini', 'Manama', 'bh'),
  country('RS', 'Serbia|Serbian', 'Belgrade', 'rs'),
  country('SA', 'Saudi|Saudi Arabia|Saudis', 'Riyadh|Jeddah', 'sa'),
  country('QA', 'Qatar|Qatari', 'Doha', 'qa'),
  country('OM', 'Oman|Omani', 'Muscat', 'om'),
  country('YE', 'Yemen|Yemeni', 'Sanaa|Aden', 'ye'),
  country('IR', 'Iran|Iranian|Iranians', 'Tehran', 'ir'),
  country('KE', 'Kenya|Kenyan|Kenyans', 'Nairobi|Mombasa', 'ke'),
  country('TZ', 'Tanzania|Tanzanian', 'Dar es Salaam|Dodoma', 'tz'),
  country('UG', 'Uganda|Ugandan', 'Kampala', 'ug'),
  country('SO', 'Somalia|Somali', 'Mogadishu', 'so'),
  country('RU', 'Russia|Russian|Russians', 'Moscow', 'ru'),
  country('BY', 'Belarus|Belarusian', 'Minsk', 'by'),
  country('TR', 'Turkey|Türkiye|Turkish', 'Ankara|Istanbul', 'tr'),
  country('RO', 'Romania|Romanian', 'Bucharest', 'ro'),
  country('MD', 'Moldova|Moldovan', 'Chisinau', 'md'),
  country('AZ', 'Azerbaijan|Azerbaijani', 'Baku', 'az'),
  country('TM', 'Turkmenistan|Turkmen', 'Ashgabat', 'tm'),
  country('KR', 'South Korea|South Korean|Korean|Korea', 'Seoul|Busan', 'kr'),
  country('KP', 'North Korea|North Korean', 'Pyongyang', 'kp'),
  country('JP', 'Japan|Japanese', 'Tokyo|Osaka', 'jp'),
  country('CN', 'China|Chinese', 'Beijing|Shanghai|Shenzhen|Guangzhou', 'cn'),
  country('AE', 'UAE|Emirati|Emirates|United Arab Emirates', 'Dubai|Abu Dhabi', 'ae'),
  country('MA', 'Morocco|Moroccan', 'Rabat|Casablanca', 'ma'),
];

export const CODE_OF_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
);
const CODE_OF_CITY = new Map(
  COUNTRIES.flatMap(({ code, cities }) => cities.map((city) => [city.toUpperCase(), code] as const)),
);
const CODE_OF_PLACE = new Map([
  ...CODE_OF_CITY,
  ...COUNTRIES.flatMap(({ code, cities }) => cities.map((city) => [city, code] as const)),
  ...CODE_OF_NAME,
]);

/** A dateline's city counts as this many mentions of its country. */
const DATELINE_WEIGHT = 3;

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternatives = (names: Iterable<string>): string =>
  [...names]
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
/** Countries, their people and their cities, those in capitals too: "Colombia", "Colombians", "Bogotá". */
const PLACES = new RegExp(`(?<!\\p{L})(${alternatives(CODE_OF_PLACE.keys())})s?(?!\\p{L})`, 'gu');
const DATELINE = new RegExp(`^ *(${alternatives(CODE_OF_CITY.keys())})\\b`, 'gmu');

/** How often a text speaks of each country, by its code. */
export function countriesIn(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (code: string | undefined, weight: number): void => {
    if (code !== undefined) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const match of text.matchAll(PLACES)) add(CODE_OF_PLACE.get(match[1] ?? ''), 1);
  for (const match of text.matchAll(DATELINE)) add(CODE_OF_CITY.get(match[1] ?? ''), DATELINE_WEIGHT);
  return weights;
}

/** The country of the first city in capitals that opens a line. */
export function countryOfDateline(text: string): string | undefined {
  return CODE_OF_CITY.get([...text.matchAll(DATELINE)][0]?.[1] ?? '');
}
