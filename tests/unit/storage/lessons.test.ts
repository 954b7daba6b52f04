import { describe, expect, test } from 'vitest';
import { lessonsToDecide } from '@/components/library/model/lessons-to-decide.ts';
import { entriesOf } from '@/components/library/model/entries.ts';
import { paintedOf } from '@/entrypoints/background/painted.ts';
import { keepApart, withHeld } from '@/lib/core/record/held-one.ts';
import type { RecordAction } from '@/lib/core/record/actions.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { taughtAction } from '@/lib/core/record/taught-action.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { putIdentity } from '@/lib/storage/identities.ts';
import { undo } from '@/lib/storage/journal.ts';
import { allLessons } from '@/lib/storage/lessons.ts';
import { allArticles } from '@/lib/storage/lists.ts';
import { recallPage } from '@/lib/storage/recall-page.ts';
import { withTaught } from '@/lib/storage/with-taught.ts';
import { taughtRecord } from '@/lib/storage/taught-record.ts';
import { read } from '../beside/comparison.ts';
import { freshLibrary } from './fresh-library.ts';

const AT = '2026-03-03T09:00:00.000Z';
const LATER = '2026-03-04T09:00:00.000Z';
const CLAIM = '“Every berth of the harbour gets power from the shore by June,” Lund said.';
const quay = read(`Power\n\n${CLAIM} The board met on Monday.`, 'https://quay.example/a');
const mill = read(`Ships\n\nShips fell silent. ${CLAIM}`, 'https://mill.example/b');

type Library = ReturnType<typeof freshLibrary>;
const [claim] = quay.attributions;
const [sameClaim] = mill.attributions;
if (!claim || !sameClaim) throw new Error('the claim was not found');

const correct = (library: Library, action: RecordAction) => actOnPage(library, quay, action, AT);
const REFUSED: RecordAction = { type: 'remove', ids: [claim.id] };
const DESCRIBED: RecordAction = {
  type: 'edit-claim',
  id: claim.id,
  edit: { role: 'harbour master', affiliation: 'Quay Trust' },
};
const NAMED: RecordAction = { type: 'edit-claim', id: claim.id, edit: { speaker: { name: 'Ines Lund' } } };

/** The other page as it is opened later, with what is offered for its claim. */
async function offered(library: Library) {
  const page = await recallPage(library, mill, { at: LATER, again: false });
  return withTaught(mill, page, await allLessons(library)).record.taught?.[sameClaim?.id ?? ''];
}

const held = (of: Partial<HeldOne> & Pick<HeldOne, 'name'>): HeldOne => ({
  id: 'held',
  of: 'lesson',
  names: [of.name],
  site: null,
  ...of,
});

describe('a correction is offered on a later page with the same words', () => {
  test.each([
    ['a refused claim', REFUSED, { sort: 'refused', to: '', isDone: false }],
    ['a corrected speaker', NAMED, { sort: 'speaker', from: 'Lund', to: 'Ines Lund', isDone: false }],
    ['a role', DESCRIBED, { sort: 'role', name: 'Lund', from: '', to: 'harbour master', isDone: false }],
  ] as const)('%s, with where it comes from', async (_, action, told) => {
    const library = freshLibrary();
    await correct(library, action);
    expect(await offered(library)).toMatchObject({ ...told, title: 'Power', site: 'quay.example' });
    // Its content script is told nothing of it.
    const page = await recallPage(library, mill, { at: LATER, again: false });
    const taught = withTaught(mill, page, await allLessons(library));
    expect(paintedOf(taught, () => false)).toEqual(paintedOf(page, () => false));
  });

  test('and done there only by the user, who reads then that it comes from a correction', async () => {
    const library = freshLibrary();
    await correct(library, NAMED);
    const page = await recallPage(library, mill, { at: LATER, again: false });
    expect(page.analysis.speakers.map(({ name }) => name)).toEqual(['Lund']);
    const taught = await offered(library);
    if (!taught) throw new Error('nothing was offered');
    const after = await actOnPage(library, mill, taughtAction(taught, sameClaim.id), LATER);
    expect(after.analysis.speakers.map(({ name }) => name)).toContain('Ines Lund');
    expect(await offered(library)).toMatchObject({ isDone: true });
  });

  test('not where it was taken back, revoked, or narrowed to another site; nor where the user said otherwise', async () => {
    const library = freshLibrary();
    await correct(library, NAMED);
    const { lessons } = await allLessons(library);
    const [{ id: lesson, article } = { id: '', article: '' }] = lessons;
    await putIdentity(library, held({ name: lesson, site: 'quay.example' }));
    expect(await offered(library)).toBeUndefined();
    await putIdentity(library, held({ name: lesson, site: 'mill.example' }));
    expect(await offered(library)).toBeDefined();
    await putIdentity(library, held({ name: lesson, apart: true }));
    expect(await offered(library)).toBeUndefined();
    await putIdentity(library, held({ name: 'another' }));
    await actOnPage(
      library,
      mill,
      { type: 'edit-claim', id: sameClaim.id, edit: { speaker: { name: 'Olav Brandt' } } },
      LATER,
    );
    expect(await offered(library)).toBeUndefined();
    await undo(library, article);
    expect((await allLessons(library)).lessons.map(({ to }) => to)).toEqual(['Olav Brandt']);
  });

  test('role, then affiliation; not where somebody else was found, or another role, or the user names another', async () => {
    const library = freshLibrary();
    await correct(library, DESCRIBED);
    const does = async (): Promise<string | undefined> => {
      const taught = await offered(library);
      if (taught) await actOnPage(library, mill, taughtAction(taught, sameClaim.id), LATER);
      return taught?.sort;
    };
    expect([await does(), await does()]).toEqual(['role', 'affiliation']);
    expect(await offered(library)).toMatchObject({ isDone: true });
    const renamed = {
      type: 'edit-claim',
      id: sameClaim.id,
      edit: { speaker: { name: 'Olav Brandt' } },
    } as const;
    await actOnPage(library, mill, renamed, LATER);
    expect(await offered(library)).toBeUndefined();
    await actOnPage(library, quay, { type: 'edit-claim', id: claim.id, edit: { role: '' } }, LATER);
    const sorts = (await allLessons(library)).lessons
      .filter(({ from }) => from !== 'Lund')
      .map(({ sort }) => sort);
    expect(sorts).toEqual(['affiliation']);
  });

  test('and not on the page that it was made on', async () => {
    const library = freshLibrary();
    await correct(library, NAMED);
    const page = await recallPage(library, quay, { at: LATER, again: false });
    expect(withTaught(quay, page, await allLessons(library)).record.taught).toEqual({});
  });
});

describe('a correction is offered for what is on record', () => {
  test.each([
    ['a refused claim', REFUSED],
    ['a corrected speaker', NAMED],
    ['a role', DESCRIBED],
  ])('%s, until it is answered', async (_, action) => {
    const library = freshLibrary();
    await actOnPage(library, mill, { type: 'record-page', on: true }, AT);
    await correct(library, action);
    const articles = (await allArticles(library)).rows;
    const { lessons, sameClaims } = await taughtRecord(library);
    const asked = (all: readonly HeldOne[]) => lessonsToDecide(entriesOf(articles, all), lessons, sameClaims);
    const [question] = asked([]);
    if (!question) throw new Error('nothing is asked');
    const there = articles.find(({ site }) => site === 'mill.example')?.catalog.ids ?? [];
    expect(there).toEqual(expect.arrayContaining([...question.annotations]));
    const open = (all: readonly HeldOne[]) => asked(all).map(({ lesson }) => lesson.id);
    const left = withHeld([], 'lesson', (own) =>
      keepApart(own, [question.lesson.id, ...question.annotations], () => 'left'),
    );
    expect(open(left)).not.toContain(question.lesson.id);
    expect(open([held({ name: question.lesson.id, apart: true })])).not.toContain(question.lesson.id);
  });
});
