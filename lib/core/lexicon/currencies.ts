import { wordSet } from './word-set.ts';
import { wordTable } from './word-table.ts';

/** ISO 4217 codes that stand in running text before or after an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ' +
    'ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD ' +
    'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Currencies that share a name: the one meant where nothing tells, and the one of each country (ISO 3166). */
export interface CurrencyFamily {
  readonly usual: string;
  readonly of: Readonly<Record<string, string>>;
}

export const FAMILIES: Readonly<Record<string, CurrencyFamily>> = {
  dollar: {
    usual: 'USD',
    of: {
      US: 'USD',
      AU: 'AUD',
      CA: 'CAD',
      NZ: 'NZD',
      HK: 'HKD',
      SG: 'SGD',
      TW: 'TWD',
      JM: 'JMD',
      TT: 'TTD',
      BB: 'BBD',
      FJ: 'FJD',
      NA: 'NAD',
      LR: 'LRD',
      GY: 'GYD',
      BN: 'BND',
      BS: 'BSD',
      BZ: 'BZD',
      SB: 'SBD',
      ZW: 'ZWG',
    },
  },
  crown: { usual: 'SEK', of: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' } },
  krone: { usual: 'NOK', of: { NO: 'NOK', DK: 'DKK' } },
  krona: { usual: 'SEK', of: { SE: 'SEK', IS: 'ISK' } },
  peso: {
    usual: 'MXN',
    of: { MX: 'MXN', PH: 'PHP', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', DO: 'DOP', CU: 'CUP' },
  },
  rupee: { usual: 'INR', of: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' } },
  franc: {
    usual: 'CHF',
    of: { CH: 'CHF', RW: 'RWF', CD: 'CDF', SN: 'XOF', CI: 'XOF', CM: 'XAF', BI: 'BIF', GN: 'GNF', DJ: 'DJF' },
  },
  pound: { usual: 'GBP', of: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', SS: 'SSP' } },
  dinar: {
    usual: 'KWD',
    of: { KW: 'KWD', IQ: 'IQD', JO: 'JOD', DZ: 'DZD', TN: 'TND', LY: 'LYD', BH: 'BHD', RS: 'RSD' },
  },
  riyal: { usual: 'SAR', of: { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER' } },
  rial: { usual: 'IRR', of: { IR: 'IRR', OM: 'OMR', YE: 'YER' } },
  shilling: { usual: 'KES', of: { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' } },
  ruble: { usual: 'RUB', of: { RU: 'RUB', BY: 'BYN' } },
  lira: { usual: 'TRY', of: { TR: 'TRY' } },
  leu: { usual: 'RON', of: { RO: 'RON', MD: 'MDL' } },
  manat: { usual: 'AZN', of: { AZ: 'AZN', TM: 'TMT' } },
  won: { usual: 'KRW', of: { KR: 'KRW', KP: 'KPW' } },
  yen: { usual: 'JPY', of: { JP: 'JPY', CN: 'CNY' } },
  dirham: { usual: 'AED', of: { AE: 'AED', MA: 'MAD' } },
};

/** Nouns after an amount: a family, or a code of their own. */
export const CURRENCY_NOUNS = wordTable(`
  dollar = dollar|dollars|buck|bucks
  EUR = euro|euros
  CNY = yuan|renminbi|rmb|元
  JPY = yen
  won = won
  crown = crown|crowns|kr
  krone = krone|kroner
  krona = krona|kronor
  ISK = kronur|krónur|króna
  CZK = koruna|korunas|kč
  peso = peso|pesos
  rupee = rupee|rupees|rs
  franc = franc|francs
  pound = pound|pounds
  GBP = sterling|quid
  dinar = dinar|dinars
  riyal = riyal|riyals
  rial = rial|rials
  shilling = shilling|shillings
  ruble = ruble|rubles|rouble|roubles
  lira = lira|liras
  leu = leu|lei
  manat = manat|manats
  VND = dong
  THB = baht
  IDR = rupiah
  MYR = ringgit
  BDT = taka
  NGN = naira
  GHS = cedi|cedis
  ZAR = rand
  BRL = real|reais|reals
  UAH = hryvnia|hryvnias
  PLN = zloty|zlotys|zł
  HUF = forint|forints
  ILS = shekel|shekels
  KZT = tenge
  ETB = birr
  ZMW = kwacha
  AOA = kwanza|kwanzas
  dirham = dirham|dirhams
  BGN = lev|leva
  HRK = kuna
  MNT = tugrik
  MMK = kyat
  LAK = kip
  KHR = riel
  PEN = soles
  KGS = som
  UZS = sum
  PYG = guarani|guaranis
  HNL = lempiras
  GTQ = quetzals
  CRC = colones
  AMD = dram|drams
  GEL = lari
  GMD = dalasi
  MGA = ariary
  BWP = pula
  MZN = meticais
  AFN = afghani|afghanis
  MRU = ouguiya
  ESP = peseta|pesetas
  NLG = guilder|guilders
  FIM = markka|markkaa
  PTE = escudo|escudos
  GRD = drachma|drachmas
  DEM = deutschmark|deutschmarks|deutschemark|deutschemarks
`);

/** Nouns of a hundredth: the family or code of the whole. */
export const CENT_NOUNS = wordTable(`
  dollar = cent|cents
  GBP = pence|penny|pennies
  INR = paise
  CNY = fen
  MYR = sen
  RUB = kopecks
`);

/** Words that are a currency only after a magnitude or a nationality: they have other meanings. */
export const DOUBTFUL_NOUNS: ReadonlySet<string> = new Set([
  'crown',
  'kip',
  'lei',
  'lev',
  'lira',
  'pound',
  'pounds',
  'rand',
  'real',
  'reals',
  'score',
  'som',
  'sum',
  'won',
]);

/** Signs before (rarely after) an amount: a family, or a code of their own. */
export const CURRENCY_SIGNS = wordTable(`
  dollar = $|＄
  GBP = £
  EUR = €
  yen = ¥|￥
  INR = ₹
  KRW = ₩
  RUB = ₽
  TRY = ₺
  VND = ₫
  PHP = ₱
  NGN = ₦
  UAH = ₴
  ILS = ₪
  THB = ฿
  GHS = ₵
  KZT = ₸
  CRC = ₡
  PYG = ₲
  LAK = ₭
  AZN = ₼
  GEL = ₾
`);

/** Letters glued to a dollar sign: "US$", "A$", "HK$". */
export const DOLLAR_LETTERS = wordTable(`
  USD = US|USD|U
  AUD = A|AU|AUD|Aus
  CAD = C|CA|CAD|CDN|Can
  NZD = NZ|NZD
  HKD = HK|HKD
  SGD = S|SG|SGD
  TWD = NT
  BRL = R
  MXN = MX|Mex
  JMD = J
  TTD = TT
  XCD = EC
  NAD = N
  FJD = FJ
  ZWG = Z
  BND = B
  GYD = G
  ARS = Arg|AR
  COP = COP
  CLP = CLP
  PGK = PG
`);

/** Abbreviations before an amount that are no ISO codes; case counts. */
export const CURRENCY_PREFIXES = wordTable(`
  rupee = Rs|Re
  XDR = SDR
  NOK = NKr|Nkr
  SEK = SKr|Skr
  DKK = DKr|Dkr
  IDR = Rp
  MYR = RM
  CNY = RMB
  BDT = Tk
  KES = KSh|Ksh|KSH
  TZS = TSh|Tsh
  UGX = USh|Ush
  shilling = Sh
  AED = Dh|Dhs
  SAR = SR
  QAR = QR
  CZK = Kc|Kčs|Kč
  HUF = Ft
  PLN = zł
  CHF = SFr|Fr
  XOF = FCFA|CFA
  GHS = GH
  PHP = Php
  BOB = Bs
  crown = kr|Kr
  DEM = DM
  UAH = UAH
  GBP = STG
`);

/** Prefixes of one letter are money only where a magnitude follows ("R12 million", "N500bn"). */
export const LETTER_PREFIXES: Readonly<Record<string, string>> = { R: 'ZAR', N: 'NGN', P: 'PHP', K: 'ZMW' };

/** What tells that "pounds" are money. */
export const PAYING_WORDS = wordSet(
  `bail bonus budget charge charged charges compensation cost costing costs debt debts donated donation earn earned
  earns fare fares fee fees fine fined fines funding grant grants invest invested investing investment invests
  loan loans owe owed owes paid pay paying pays price priced prices profit profits ransom rent rents revenue
  revenues salary spend spending spent steal stole stolen subsidies subsidy tax taxes turnover wage wages worth`,
);

/** What firms and states tell of money, which speaks of it though it stands farther off: "Sales rose by a tenth to 1.2 billion pounds". */
export const ACCOUNTS_WORDS = wordSet(
  `assets bid borrowing budget capital cash costs credit debt debts deficit dividend earnings exports financing fund
  funding imports income interim investment loan loans loss losses market money offer pension pre-tax price profit profits
  raise raised revenue revenues sales savings shareholders shares spending stake stock surplus takeover tax turnover
  value valued`,
);

/** Letters that belong to a dollar sign even with a space between: "US $5", "C $ 300"; "gave us $5" is none. */
export const SPACED_DOLLAR_LETTERS = wordSet('AU C CA CAD CDN HK NT NZ US c hk nt nz');

/** Adjectives of countries before the name of a currency. */
export const CURRENCY_ADJECTIVES =
  wordSet(`brazilian chinese dutch finnish french german hungarian indian indonesian israeli malaysian nigerian
    polish thai ukrainian vietnamese`);
