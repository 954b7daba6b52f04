import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/page/article.ts';
import { detectLanguage } from '@/lib/page/language.ts';
import { openPage, ownPages, ownTexts } from '../support/pages.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The ministry said on Friday that it would not publish the report before the spring, since the figures in it were still to be checked.',
  fr: 'Le ministère a déclaré vendredi qu’il ne publierait pas le rapport avant le printemps, parce que les chiffres doivent encore être vérifiés.',
  de: 'Das Ministerium teilte am Freitag mit, dass es den Bericht nicht vor dem Frühling veröffentlichen werde, weil die Zahlen noch zu prüfen seien.',
  es: 'El ministerio dijo el viernes que no publicará el informe antes de la primavera, porque las cifras que contiene todavía se tienen que revisar.',
  pt: 'O ministério disse na sexta-feira que não vai publicar o relatório antes da primavera, porque os números ainda têm de ser verificados.',
  it: 'Il ministero ha detto venerdì che non pubblicherà il rapporto prima della primavera, perché le cifre che contiene devono ancora essere controllate.',
  nl: 'Het ministerie zei vrijdag dat het rapport niet voor de lente zal worden gepubliceerd, omdat de cijfers die erin staan nog moeten worden nagekeken.',
  sv: 'Departementet sade på fredagen att rapporten inte kommer att publiceras före våren, eftersom siffrorna i den ännu ska kontrolleras av två personer.',
  pl: 'Ministerstwo powiedziało w piątek, że nie opublikuje raportu przed wiosną, ponieważ liczby, które są w nim podane, muszą jeszcze zostać sprawdzone przez urząd.',
  cs: 'Ministerstvo v pátek uvedlo, že zprávu nezveřejní před jarem, protože čísla, která v ní jsou, se ještě musí ověřit, a že to bude trvat.',
  tr: 'Bakanlık cuma günü yaptığı açıklamada raporun bahardan önce yayımlanmayacağını, çünkü içindeki rakamların daha kontrol edilmesi gerektiğini ve bunun için bir süre daha beklendiğini söyledi.',
  id: 'Kementerian itu mengatakan pada hari Jumat bahwa laporan tersebut tidak akan diterbitkan sebelum musim semi karena angka yang ada di dalam laporan itu masih harus diperiksa.',
  ru: 'Министерство заявило в пятницу, что не опубликует доклад до весны, поскольку цифры в нём ещё нужно проверить.',
  ar: 'قالت الوزارة يوم الجمعة إنها لن تنشر التقرير قبل الربيع لأن الأرقام الواردة فيه لم تراجع بعد.',
  he: 'המשרד הודיע ביום שישי כי לא יפרסם את הדוח לפני האביב, משום שהמספרים שבו עדיין נבדקים.',
  zh: '该部周五表示，报告不会在春季之前公布，因为其中的数字仍有待核实。',
  ja: '省は金曜日、数字の確認が終わっていないため、春になるまで報告書を公表しないと述べた。',
  ko: '그 부처는 금요일에 수치를 아직 확인해야 하기 때문에 봄 이전에는 보고서를 발표하지 않을 것이라고 말했다.',
};

describe.each(Object.entries(TEXTS))('%s', (language, text) => {
  test('undeclared', () => expect(detectLanguage(text)).toBe(language));
  test('declared as it is, the region is kept', () => {
    expect(detectLanguage(text, `${language}-XA`)).toBe(`${language}-XA`);
  });
  test('declared wrongly', () => {
    expect(detectLanguage(text, language === 'en' ? 'de' : 'en-US')).toBe(language);
  });
});

test('a language that is not known is taken as declared, but not as English', () => {
  const swahili =
    'Wizara ilisema siku ya Ijumaa kwamba haitachapisha ripoti hiyo kabla ya majira ya kuchipua kwa sababu takwimu zake bado zinakaguliwa.';
  expect(detectLanguage(swahili, 'sw-KE')).toBe('sw-KE');
  expect(detectLanguage(swahili, 'en')).not.toMatch(/^en/);
});

test('a few words say nothing, so the declaration stands', () => {
  expect(detectLanguage('Bericht', 'en')).toBe('en');
  expect(detectLanguage('', undefined)).toBe('und');
});

test('English with names and words of other languages stays English', () => {
  const text =
    '“Liberté, égalité, fraternité”, said Jean-Claude de la Tour of Île-de-France, is what the Académie des sciences et des lettres had put over the door of its house in Aix-en-Provence.';
  expect(detectLanguage(text, 'fr')).toBe('en');
});

const languageOf = async (html: string) =>
  readArticle(await openPage(html), 'https://news.example/a')?.article.metadata.language?.value.split('-')[0];

test.each([...ownTexts.keys()])('own page %s', async (name) => {
  expect(await languageOf(ownPages.get(name) ?? '')).toBe(name.startsWith('german') ? 'de' : 'en');
});
