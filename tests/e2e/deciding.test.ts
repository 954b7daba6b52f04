import { expect, onTestFinished, test } from 'vitest';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, textsOf } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { libraryData } from './library-data.ts';
import { untilSays } from './reading.ts';
import { record } from './recording.ts';
import { REAL, realOr } from './trusted-page.ts';

/** A real page that gives no day, or a release of ours. */
const PAGE = realOr('wikipedia.html', 'preformatted.html');

async function articleIn(library: Surface): Promise<RecordedArticle | undefined> {
  const { articles = [] } = await libraryData(library);
  return (articles as RecordedArticle[]).find(({ url }) => url.endsWith(PAGE));
}

/** Moves to a question that says something, by the key for the next one. */
async function toQuestion(library: Surface, words: string): Promise<void> {
  await untilSays(library, words);
  await waitFor(`the focus on “${words}”`, async () => {
    await library.press('j');
    return library.run(
      (said) => document.activeElement?.closest<HTMLElement>('.question')?.innerText.includes(said) === true,
      words,
    );
  });
}

const UNDATED = 'The text gives no date';

inEachBrowser((stage) => {
  test('an undated article is asked about, takes the user’s day by keys, and gives it back', async () => {
    await record(stage, PAGE);
    const library = await stage.driver.open(stage.driver.extensionUrl('library.html#/decide'));
    onTestFinished(() => library.close());
    await toQuestion(library, UNDATED);
    await library.press('d');
    await waitFor('the field', () =>
      library.run(() => document.activeElement?.matches('.question input') === true),
    );
    await library.type('3 May 2024');
    await library.press('Enter');
    await untilSays(library, 'You answered: published 3 May 2024.');
    expect(await articleIn(library)).toMatchObject({ published: '2024-05-03', edited: ['published'] });
    await stage.shoot(library, 'decide-answered');
    await clickOn(library, '.question.done button', 'Undo');
    await untilSays(library, 'Type a date');
    expect(await articleIn(library)).not.toHaveProperty('published');

    await toQuestion(library, UNDATED);
    await library.press('n');
    await untilSays(library, 'You answered: left undated.');
    // The row keeps the focus, so that the keys go on.
    await library.press('z');
    await untilSays(library, 'Type a date');
    await library.press('n');
    await untilSays(library, 'You answered: left undated.');
    const left = await articleIn(library);
    expect(left).toMatchObject({ edited: ['published'] });
    expect(left).not.toHaveProperty('published');
    await clickOn(library, 'nav a', 'Statements');
    await untilSays(library, 'no date stated');
  });

  stage.once(() => {
    test('a surname of another article is offered as the full name of a real page, made one by a key, and two again', async () => {
      const { driver, server } = stage;
      await record(stage, REAL);
      const library = await driver.open(driver.extensionUrl('library.html#/speakers'));
      onTestFinished(() => library.close());
      const heard = await waitFor('the speakers', async () => {
        const names = await textsOf(library, '.spk th.nm[scope=row]');
        return names.length > 0 && names.map((name) => name.split('\n')[0] ?? '');
      });
      // Of a name whose words no other has, nothing else can be asked; “Many Farmers” is none beside “Farmers”.
      const words = heard.flatMap((name) => name.split(' '));
      const isAlone = (name: string) =>
        name.split(' ').every((own) => words.indexOf(own) === words.lastIndexOf(own));
      const full = heard.find((name) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) && isAlone(name)) ?? '';
      expect(full, 'a full name of the page').not.toBe('');
      const [given = '', surname = ''] = full.split(' ');
      // Another report, which does not have the given name.
      const other = `${REAL}?surname`;
      server.edit(other, (html) =>
        html.replaceAll(full, surname).replaceAll(new RegExp(`\\b${given}\\b`, 'g'), 'Mr.'),
      );
      await record(stage, other);
      await library.press('1');
      await clickOn(library, 'nav a', 'To decide');
      const why = `No other ${surname} is on record.`;
      await toQuestion(library, why);
      await library.press('y');
      await untilSays(library, `You answered: one speaker, ${full}.`);
      expect((await libraryData(library))['identities']).toMatchObject([{ name: full }]);
      await stage.shoot(library, 'decide-names');
      await library.press('z');
      await waitFor('two again', async () => (await libraryData(library))['identities']?.length === 0);
    });
  });
});
