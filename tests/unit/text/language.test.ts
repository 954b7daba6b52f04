import { describe, expect, test } from 'vitest';
import { readsAsEnglish } from '@/lib/core/text/language.ts';

/** One statement in several languages, written for this test. */
const SAYINGS: Readonly<Record<string, string>> = {
  German:
    'Die Ministerin sagte am Montag, der Hafen werde in diesem Jahr um vier Prozent wachsen, und niemand will warten, denn die Fähren fahren von hier in alle Städte, die im Norden liegen.',
  French:
    'La ministre a déclaré lundi que le port allait croître de quatre pour cent cette année et que personne ne devait attendre, car les ferries partent vers toutes les villes du nord.',
  Spanish:
    'La ministra dijo el lunes que el puerto va a crecer un cuatro por ciento este año y que nadie tiene que esperar, porque los barcos salen hacia todas las ciudades del norte.',
  Dutch:
    'De minister zei maandag dat de haven dit jaar met vier procent zal groeien en dat niemand hoeft te wachten, want de boten varen van hier naar alle steden, of het nu was of wordt.',
  Danish:
    'Ministeren sagde mandag, at havnen vil vokse med fire procent i år, og at ingen skal vente, for færgerne sejler til alle byer i nord, som de har gjort i mange år.',
  Chinese: '部长周一表示，今年港口将增长百分之四，没有人需要等待，因为渡轮开往北方的所有城市。',
  Russian: 'Министр заявила в понедельник, что порт вырастет на четыре процента в этом году.',
};

describe('English', () => {
  test.each([
    'The minister said on Monday that the harbour would grow by four percent this year and that nobody had to wait, for the ferries leave from here.',
    'Trump To Sign Harbour Order',
    'Ana Ríos of 𠮷野 Bay: “We will grow.”',
    '',
  ])('%j', (text) => {
    expect(readsAsEnglish(text)).toBe(true);
  });
});

test.each(Object.entries(SAYINGS))('%s is not', (_, text) => {
  expect(readsAsEnglish(text)).toBe(false);
});
