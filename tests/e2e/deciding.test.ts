import { expect, onTestFinished, test } from 'vitest';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { libraryData } from './library-data.ts';
import { untilSays } from './reading.ts';
import { record } from './recording.ts';

/** A release that gives no day. */
const PAGE = 'preformatted.html';

async function articleIn(library: Surface): Promise<RecordedArticle | undefined> {
  const { articles = [] } = await libraryData(library);
  return (articles as RecordedArticle[]).find(({ url }) => url.endsWith(PAGE));
}

/** Moves to the first question by its key. */
async function toFirst(library: Surface): Promise<void> {
  await library.press('j');
  await waitFor('a question with the focus', () =>
    library.run(() => document.activeElement?.closest('.question') !== null),
  );
}

inEachBrowser((stage) => {
  test('an undated article is asked about, takes the user’s day by keys, and gives it back', async () => {
    await record(stage, PAGE);
    const library = await stage.driver.open(stage.driver.extensionUrl('library.html#/decide'));
    onTestFinished(() => library.close());
    await untilSays(library, 'The text gives no date');

    await toFirst(library);
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

    await toFirst(library);
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
});
