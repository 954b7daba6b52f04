import { type Nation, readNations } from './nation.ts';

/**
 * Every country, and a few territories that news speaks of as one: its ISO 3166 code, the ISO 4217 code of its currency,
 * its capital, its names and what its people are called. Codes, names, capitals and currencies are those of the package
 * countries-list 3.4.1 (MIT); names in use beside them and demonyms are added. Sorted by code.
 */
export const NATIONS: readonly Nation[] = readNations(`
AD;EUR;Andorra la Vella;Andorra;Andorran
AE;AED;Abu Dhabi;United Arab Emirates|UAE;Emirati
AF;AFN;Kabul;Afghanistan;Afghan|Afghani
AG;XCD;Saint John's;Antigua and Barbuda;Antiguan|Barbudan
AL;ALL;Tirana;Albania;Albanian
AM;AMD;Yerevan;Armenia;Armenian
AO;AOA;Luanda;Angola;Angolan
AR;ARS;Buenos Aires;Argentina;Argentine|Argentinian|Argentinean
AT;EUR;Vienna;Austria;Austrian
AU;AUD;Canberra;Australia;Australian
AZ;AZN;Baku;Azerbaijan;Azerbaijani|Azeri
BA;BAM;Sarajevo;Bosnia and Herzegovina|Bosnia;Bosnian|Herzegovinian
BB;BBD;Bridgetown;Barbados;Barbadian|Bajan
BD;BDT;Dhaka;Bangladesh;Bangladeshi
BE;EUR;Brussels;Belgium;Belgian
BF;XOF;Ouagadougou;Burkina Faso;Burkinabe|Burkinabé
BG;EUR;Sofia;Bulgaria;Bulgarian
BH;BHD;Manama;Bahrain;Bahraini
BI;BIF;Gitega;Burundi;Burundian
BJ;XOF;Porto-Novo;Benin;Beninese
BN;BND;Bandar Seri Begawan;Brunei;Bruneian
BO;BOB;La Paz;Bolivia;Bolivian
BR;BRL;Brasília;Brazil;Brazilian
BS;BSD;Nassau;Bahamas;Bahamian
BT;BTN;Thimphu;Bhutan;Bhutanese
BW;BWP;Gaborone;Botswana;Botswanan|Motswana|Batswana
BY;BYN;Minsk;Belarus;Belarusian
BZ;BZD;Belmopan;Belize;Belizean
CA;CAD;Ottawa;Canada;Canadian
CD;CDF;Kinshasa;Democratic Republic of the Congo|DR Congo|DRC|Congo-Kinshasa;Congolese
CF;XAF;Bangui;Central African Republic;Central African
CG;XAF;Brazzaville;Republic of the Congo|Congo-Brazzaville;
CH;CHF;Bern;Switzerland;Swiss
CI;XOF;Yamoussoukro;Ivory Coast|Côte d’Ivoire;Ivorian
CL;CLP;Santiago;Chile;Chilean
CM;XAF;Yaoundé;Cameroon;Cameroonian
CN;CNY;Beijing;China;Chinese
CO;COP;Bogotá;Colombia;Colombian
CR;CRC;San José;Costa Rica;Costa Rican
CU;CUP;Havana;Cuba;Cuban
CV;CVE;Praia;Cabo Verde|Cape Verde;Cape Verdean
CY;EUR;Nicosia;Cyprus;Cypriot
CZ;CZK;Prague;Czechia|Czech Republic;Czech
DE;EUR;Berlin;Germany;German
DJ;DJF;Djibouti;Djibouti;Djiboutian
DK;DKK;Copenhagen;Denmark;Danish|Dane
DM;XCD;Roseau;Dominica;
DO;DOP;Santo Domingo;Dominican Republic;Dominican
DZ;DZD;Algiers;Algeria;Algerian
EC;USD;Quito;Ecuador;Ecuadorian|Ecuadorean
EE;EUR;Tallinn;Estonia;Estonian
EG;EGP;Cairo;Egypt;Egyptian
ER;ERN;Asmara;Eritrea;Eritrean
ES;EUR;Madrid;Spain;Spanish|Spaniard
ET;ETB;Addis Ababa;Ethiopia;Ethiopian
FI;EUR;Helsinki;Finland;Finnish|Finn
FJ;FJD;Suva;Fiji;Fijian
FM;USD;Palikir;Micronesia;Micronesian
FR;EUR;Paris;France;French
GA;XAF;Libreville;Gabon;Gabonese
GB;GBP;London;United Kingdom|UK|U.K.|Britain|Great Britain;British|Briton
GD;XCD;St. George's;Grenada;Grenadian
GE;GEL;Tbilisi;Georgia;Georgian
GH;GHS;Accra;Ghana;Ghanaian
GL;DKK;Nuuk;Greenland;Greenlandic|Greenlander
GM;GMD;Banjul;Gambia;Gambian
GN;GNF;Conakry;Guinea;Guinean
GQ;XAF;Malabo;Equatorial Guinea;Equatorial Guinean
GR;EUR;Athens;Greece;Greek
GT;GTQ;Guatemala City;Guatemala;Guatemalan
GW;XOF;Bissau;Guinea-Bissau;Bissau-Guinean
GY;GYD;Georgetown;Guyana;Guyanese
HK;HKD;Hong Kong;Hong Kong;Hong Konger|Hongkonger
HN;HNL;Tegucigalpa;Honduras;Honduran
HR;EUR;Zagreb;Croatia;Croatian|Croat
HT;HTG;Port-au-Prince;Haiti;Haitian
HU;HUF;Budapest;Hungary;Hungarian
ID;IDR;Jakarta;Indonesia;Indonesian
IE;EUR;Dublin;Ireland;Irish
IL;ILS;Jerusalem;Israel;Israeli
IN;INR;New Delhi;India;Indian
IQ;IQD;Baghdad;Iraq;Iraqi
IR;IRR;Tehran;Iran;Iranian
IS;ISK;Reykjavik;Iceland;Icelandic|Icelander
IT;EUR;Rome;Italy;Italian
JM;JMD;Kingston;Jamaica;Jamaican
JO;JOD;Amman;Jordan;Jordanian
JP;JPY;Tokyo;Japan;Japanese
KE;KES;Nairobi;Kenya;Kenyan
KG;KGS;Bishkek;Kyrgyzstan;Kyrgyz|Kyrgyzstani
KH;KHR;Phnom Penh;Cambodia;Cambodian
KI;AUD;South Tarawa;Kiribati;I-Kiribati
KM;KMF;Moroni;Comoros;Comorian
KN;XCD;Basseterre;Saint Kitts and Nevis|St Kitts and Nevis;Kittitian|Nevisian
KP;KPW;Pyongyang;North Korea;North Korean
KR;KRW;Seoul;South Korea|Republic of Korea;South Korean
KW;KWD;Kuwait City;Kuwait;Kuwaiti
KZ;KZT;Astana;Kazakhstan;Kazakh|Kazakhstani
LA;LAK;Vientiane;Laos;Laotian|Lao
LB;LBP;Beirut;Lebanon;Lebanese
LC;XCD;Castries;Saint Lucia|St Lucia|St. Lucia;Saint Lucian
LI;CHF;Vaduz;Liechtenstein;Liechtensteiner
LK;LKR;Colombo;Sri Lanka;Sri Lankan
LR;LRD;Monrovia;Liberia;Liberian
LS;LSL;Maseru;Lesotho;Basotho|Mosotho
LT;EUR;Vilnius;Lithuania;Lithuanian
LU;EUR;Luxembourg;Luxembourg;Luxembourgish|Luxembourger
LV;EUR;Riga;Latvia;Latvian
LY;LYD;Tripoli;Libya;Libyan
MA;MAD;Rabat;Morocco;Moroccan
MC;EUR;Monaco;Monaco;Monegasque|Monégasque
MD;MDL;Chișinău;Moldova;Moldovan
ME;EUR;Podgorica;Montenegro;Montenegrin
MG;MGA;Antananarivo;Madagascar;Malagasy
MH;USD;Majuro;Marshall Islands;Marshallese
MK;MKD;Skopje;North Macedonia|Macedonia;Macedonian
ML;XOF;Bamako;Mali;Malian
MM;MMK;Naypyidaw;Myanmar|Burma;Burmese
MN;MNT;Ulan Bator;Mongolia;Mongolian
MO;MOP;Macau;Macao|Macau;Macanese
MR;MRU;Nouakchott;Mauritania;Mauritanian
MT;EUR;Valletta;Malta;Maltese
MU;MUR;Port Louis;Mauritius;Mauritian
MV;MVR;Malé;Maldives;Maldivian
MW;MWK;Lilongwe;Malawi;Malawian
MX;MXN;Mexico City;Mexico;Mexican
MY;MYR;Kuala Lumpur;Malaysia;Malaysian
MZ;MZN;Maputo;Mozambique;Mozambican
NA;NAD;Windhoek;Namibia;Namibian
NE;XOF;Niamey;Niger;Nigerien
NG;NGN;Abuja;Nigeria;Nigerian
NI;NIO;Managua;Nicaragua;Nicaraguan
NL;EUR;Amsterdam;Netherlands|Holland;Dutch
NO;NOK;Oslo;Norway;Norwegian
NP;NPR;Kathmandu;Nepal;Nepali|Nepalese
NR;AUD;Yaren;Nauru;Nauruan
NZ;NZD;Wellington;New Zealand;New Zealander|Kiwi
OM;OMR;Muscat;Oman;Omani
PA;PAB;Panama City;Panama;Panamanian
PE;PEN;Lima;Peru;Peruvian
PG;PGK;Port Moresby;Papua New Guinea;Papua New Guinean
PH;PHP;Manila;Philippines;Filipino|Filipina|Philippine
PK;PKR;Islamabad;Pakistan;Pakistani
PL;PLN;Warsaw;Poland;Polish|Pole
PR;USD;San Juan;Puerto Rico;Puerto Rican
PS;ILS;Ramallah;Palestine|Palestinian Territories;Palestinian
PT;EUR;Lisbon;Portugal;Portuguese
PW;USD;Ngerulmud;Palau;Palauan
PY;PYG;Asunción;Paraguay;Paraguayan
QA;QAR;Doha;Qatar;Qatari
RO;RON;Bucharest;Romania;Romanian
RS;RSD;Belgrade;Serbia;Serbian|Serb
RU;RUB;Moscow;Russia;Russian
RW;RWF;Kigali;Rwanda;Rwandan
SA;SAR;Riyadh;Saudi Arabia;Saudi
SB;SBD;Honiara;Solomon Islands;Solomon Islander
SC;SCR;Victoria;Seychelles;Seychellois
SD;SDG;Khartoum;Sudan;Sudanese
SE;SEK;Stockholm;Sweden;Swedish|Swede
SG;SGD;Singapore;Singapore;Singaporean
SI;EUR;Ljubljana;Slovenia;Slovenian|Slovene
SK;EUR;Bratislava;Slovakia;Slovak|Slovakian
SL;SLE;Freetown;Sierra Leone;Sierra Leonean
SM;EUR;City of San Marino;San Marino;Sammarinese
SN;XOF;Dakar;Senegal;Senegalese
SO;SOS;Mogadishu;Somalia;Somali
SR;SRD;Paramaribo;Suriname;Surinamese
SS;SSP;Juba;South Sudan;South Sudanese
ST;STN;São Tomé;Sao Tome and Principe|São Tomé and Príncipe;São Toméan
SV;USD;San Salvador;El Salvador;Salvadoran|Salvadorean
SY;SYP;Damascus;Syria;Syrian
SZ;SZL;Mbabane;Eswatini|Swaziland;Swazi
TD;XAF;N'Djamena;Chad;Chadian
TG;XOF;Lomé;Togo;Togolese
TH;THB;Bangkok;Thailand;Thai
TJ;TJS;Dushanbe;Tajikistan;Tajik|Tajikistani
TL;USD;Dili;East Timor|Timor-Leste;Timorese
TM;TMT;Ashgabat;Turkmenistan;Turkmen
TN;TND;Tunis;Tunisia;Tunisian
TO;TOP;Nuku'alofa;Tonga;Tongan
TR;TRY;Ankara;Türkiye|Turkey;Turkish|Turk
TT;TTD;Port of Spain;Trinidad and Tobago;Trinidadian|Tobagonian
TV;AUD;Funafuti;Tuvalu;Tuvaluan
TW;TWD;Taipei;Taiwan;Taiwanese
TZ;TZS;Dodoma;Tanzania;Tanzanian
UA;UAH;Kyiv;Ukraine;Ukrainian
UG;UGX;Kampala;Uganda;Ugandan
US;USD;Washington;United States|U.S.|US|USA|United States of America|America;American
UY;UYU;Montevideo;Uruguay;Uruguayan
UZ;UZS;Tashkent;Uzbekistan;Uzbek
VA;EUR;Vatican City;Vatican City|Vatican|Holy See;Vatican
VC;XCD;Kingstown;Saint Vincent and the Grenadines;Vincentian
VE;VES;Caracas;Venezuela;Venezuelan
VN;VND;Hanoi;Vietnam;Vietnamese
VU;VUV;Port Vila;Vanuatu;Ni-Vanuatu
WS;WST;Apia;Samoa;Samoan
XK;EUR;Pristina;Kosovo;Kosovar|Kosovan
YE;YER;Sana'a;Yemen;Yemeni
ZA;ZAR;Pretoria;South Africa;South African
ZM;ZMW;Lusaka;Zambia;Zambian
ZW;ZWG;Harare;Zimbabwe;Zimbabwean
`);
