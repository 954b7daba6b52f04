import { describe, expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

/** A notation, a bar, its value (or [low, high]) and unit. */
const NOTATIONS = `
$10 | 10 USD
ten dollars | 10 USD
$10,000 | 10000 USD
USD1.23 | 1.23 USD
$1.23 | 1.23 USD
2 dollar and 23 cents | 2.23 USD
two dollar 23 cents | 2.23 USD
2 dollar 23 cents | 2.23 USD
two dollars and 23 cents | 2.23 USD
20€ | 20 EUR
20 euros | 20 EUR
20 Euro | 20 EUR
EUR 20 | 20 EUR
EUR 29.99 | 29.99 EUR
£9 | 9 GBP
GBP3.01 | 3.01 GBP
Rs. 20 | 20 INR
Rs 20 | 20 INR
20 Rupees | 20 INR
20Rs | 20 INR
Rs20 | 20 INR
Rs. 20.43 | 20.43 INR
INR 33 | 33 INR
20 Dirhams | 20 AED
AED 20 | 20 AED
10 cents | 0.1 USD
ten cents | 0.1 USD
50¢ | 0.5 USD
US$20 | 20 USD
20 US dollars | 20 USD
CHF 10 | 10 CHF
10 Swiss francs | 10 CHF
¥10 million | 10000000 JPY
10 million yen | 10000000 JPY
8.6 million yuan | 8600000 CNY
RMB 500 million | 500000000 CNY
HK$1.5 billion | 1500000000 HKD
HK $1.5 billion | 1500000000 HKD
hk$40 | 40 HKD
C $2 million | 2000000 CAD
US $150 million | 150000000 USD
3 million canadian dollars | 3000000 CAD
20 us dollars | 20 USD
90 swiss francs | 90 CHF
200 chinese yuan | 200 CNY
200元 | 200 CNY
3 million Spanish pesetas | 3000000 ESP
40 guilders | 40 NLG
A$3m | 3000000 AUD
C$24bn | 24000000000 CAD
S$12.5 million | 12500000 SGD
NZ$7.2m | 7200000 NZD
R500 million | 500000000 ZAR
₹1.5 lakh crore | 1500000000000 INR
5 crore rupees | 50000000 INR
Rs 2,34,56,789 | 23456789 INR
₩5 trillion | 5000000000000 KRW
₽300 | 300 RUB
₺45 | 45 TRY
₦2.5bn | 2500000000 NGN
€1,5 million | 1500000 EUR
1.234.567,89 euros | 1234567.89 EUR
1 234 567 euros | 1234567 EUR
5.3 million euros | 5300000 EUR
$0.99 | 0.99 USD
$ 75 million | 75000000 USD
a million dollars | 1000000 USD
half a million dollars | 500000 USD
$2.5k | 2500 USD
$1 million to $2 million | [1000000,2000000] USD
between $10 and $20 | [10,20] USD
$10-20 | [10,20] USD
$10-$20 | [10,20] USD
10 to 20 dollars | [10,20] USD
6 thousand euros | 6000 EUR
six thousand euros | 6000 EUR
fifty five thousand yuan | 55000 CNY
one hundred and twenty-five dollars | 125 USD
-$5 million | -5000000 USD
$1.2tn | 1200000000000 USD
Kč 500 | 500 CZK
500 kr | 500 SEK
kr 500 million | 500000000 SEK
500 zł | 500 PLN
PLN 500 | 500 PLN
Tk 62,000 crore | 620000000000 BDT
Sh500 million | 500000000 KES
KSh 4.5 billion | 4500000000 KES
GH¢200 | 200 GHS
GH₵200 | 200 GHS
100% | 100 %
100 percent | 100 %
100 percents | 100 %
twenty percent | 20 %
5 per cent | 5 %
5 pct | 5 %
5 pc | 5 %
0.05% | 0.05 %
-5% | -5 %
minus 5 percent | -5 %
one hundred percent | 100 %
10-15% | [10,15] %
10 to 15 percent | [10,15] %
between 3% and 5% | [3,5] %
three and a half percent | 3.5 %
3½ percent | 3.5 %
3 1/2 percent | 3.5 %
half a percent | 0.5 %
half a percentage point | 0.5 pp
a quarter of a percentage point | 0.25 pp
a quarter percentage point | 0.25 pp
three-quarters of a percentage point | 0.75 pp
a quarter-point | 0.25 pp
1/2 percent | 0.5 %
25 basis points | 25 bp
25bps | 25 bp
25bp | 25 bp
2.5 percentage points | 2.5 pp
2.5pp | 2.5 pp
12.5 ‰ | 1.25 %
one percent | 1 %
1.5 % | 1.5 %
99.9 percent | 99.9 %
3 kilometers | 3 km
3 km | 3 km
3km | 3 km
8 miles | 8 [mi_i]
9 metres | 9 m
2cm | 2 cm
5 inches | 5 [in_i]
2 in. of rain | 2 [in_i]
6 feet | 6 [ft_i]
250 grams | 250 g
2 kg | 2 kg
3 pounds of sugar | 3 [lb_av]
2 ounces | 2 [oz_av]
500 ml | 500 mL
1.5 litres | 1.5 L
3 gallons | 3 [gal_us]
half a mile | 0.5 [mi_i]
a half mile | 0.5 [mi_i]
a quarter mile | 0.25 [mi_i]
a quarter of a mile | 0.25 [mi_i]
three-quarters of an inch | 0.75 [in_i]
one-half miles | 0.5 [mi_i]
two-thirds of an acre | 0.666666667 [acr_us]
1/4 mile | 0.25 [mi_i]
3/8-inch bolts | 0.375 [in_i]
¼ inch | 0.25 [in_i]
½ teaspoon of salt | 0.5 [tsp_us]
half a degree | 0.5 deg
half-litre bottles | 0.5 L
37°C | 37 Cel
37 ° celsius | 37 Cel
37 degrees Celsius | 37 Cel
thirty seven celsius | 37 Cel
seventy degrees Fahrenheit | 70 [degF]
70°F | 70 [degF]
-2° C | -2 Cel
minus 80 degrees Celsius | -80 Cel
5 MB | 5 MBy
21 deg Celsius | 21 Cel
21 deg C | 21 Cel
70 deg F | 70 [degF]
8.5 degrees farenheit | 8.5 [degF]
19 celcius | 19 Cel
33 cl | 33 cL
15 centilitres | 15 cL
6 hectolitres | 6 hL
4 dm | 4 dm
3 tablespoons of oil | 3 [tbs_us]
75 microgrammes | 75 ug
12 mGy | 12 mGy
36 gigatonnes of carbon dioxide | 36 Gt
36 Gt of carbon dioxide | 36 Gt
40 cubic yards of soil | 40 [cyd_i]
32 pounds per square inch | 32 [psi]
32 psi | 32 [psi]
90 kmph | 90 km/h
1.2 radians | 1.2 rad
550 horsepower | 550 [HP]
1.5 GW | 1.5 GW
200 megawatts | 200 MW
120 km/h | 120 km/h
60 mph | 60 [mi_i]/h
60 miles per hour | 60 [mi_i]/h
3 square kilometres | 3 km2
3 sq km | 3 km2
50 hectares | 50 har
10 acres | 10 [acr_us]
2.3 million tonnes | 2300000 t
2.3 million metric tons | 2300000 t
1.2 million barrels per day | 1200000 [bbl_us]/d
400 kWh | 400 kW.h
$80 a barrel | 80 USD/[bbl_us]
$5 per share | 5 USD
€48.20 per passenger | 48.2 EUR
$1,200 per tonne | 1200 USD/t
$16.40 per hundredweight | 16.4 USD/[scwt_av]
1,234,567 people | 1234567 people
1.1 million people | 1100000 people
thirty three people | 33 people
one hundred twenty two people | 122 people
two hundred thousand people | 200000 people
14 thousand people | 14000 people
100k people | 100000 people
5k jobs | 5000 jobs
two dozen people | 24 people
a dozen people | 12 people
a hundred people | 100 people
1.5 lakh people | 150000 people
2 crore people | 20000000 people
12,34,567 people | 1234567 people
60 000 people | 60000 people
60 000 health workers | 60000 health workers
1'234'567 people | 1234567 people
a million people | 1000000 people
one and a half million people | 1500000 people
2.5m people | 2500000 people
3bn people | 3000000000 people
100 million trees | 100000000 trees
three million five hundred thousand people | 3500000 people
a third of voters | 0.333333333 voters
two-thirds of voters | 0.666666667 voters
one in four people | 0.25 people
two out of five people | 0.4 people
3/4 of voters | 0.75 voters
3 out of 10 voters | 0.3 voters
nine in 10 voters | 0.9 voters
5 wan people | 50000 people
1.2 yi yuan | 120000000 CNY
between 5 and 7 people | [5,7] people
5 to 7 people | [5,7] people
5-7 people | [5,7] people
5–7 people | [5,7] people
twelve to fifteen people | [12,15] people
418 per 100,000 people | 418 per 100,000 people
9 per 1000 live births | 9 per 1000 live births
3.4 times as many people | 3.4 times
1.6x revenue | 1.6 times
2.4 × 10⁶ cells | 2400000 cells
2.4×10⁻³ grams | 0.0024 g
5 x 10^5 cells | 500000 cells
1.5×10−6 metres | 0.0000015 m
threefold increase | 3 times
1 ¾ per cent | 1.75 %
4.5 ± 1 percent | [3.5,5.5] %
a half a billion dollars | 500000000 USD
$129.96 CAD | 129.96 CAD
minus-260 dollars | -260 USD
`;

/** Notations stand alone, as in a table's cell, and inside a sentence. */
const FRAMES = ['%', 'The report puts it at %.', 'He said % went missing last week.'];

const ROWS = NOTATIONS.trim()
  .split('\n')
  .map((row) => row.split(' | '))
  .map(([words = '', expected = '']) => ({ words, expected }));

describe.each(FRAMES)('%s', (frame) => {
  test.each(ROWS)('$words', ({ words, expected }) => {
    expect(figuresIn(frame.replace('%', words)).map(shortOf)).toEqual([expected]);
  });
});

function shortOf({ value, unit }: ReturnType<typeof figuresIn>[number]): string {
  const values = [value].flat().map((number) => Number(number.toPrecision(9)));
  return `${typeof value === 'number' ? values[0] : JSON.stringify(values)} ${unit}`;
}
