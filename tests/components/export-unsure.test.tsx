import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { pageStates, pageView } from './gallery/views.tsx';
import { harbour } from './harbour.ts';

test('Export offers unsure claims by their number, one as one', () => {
  const label = () => {
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    return screen.getByRole('menuitemcheckbox', { name: /^With the/ }).textContent;
  };
  const state = pageStates(harbour)['annotated'];
  if (state?.status !== 'annotated') throw new Error('not annotated');
  const [sure, ...rest] = state.analysis.attributions.filter(({ doubt }) => doubt === undefined);
  const withUnsure = (count: number) => {
    const unsure = rest.slice(0, count).map((claim) => ({ ...claim, doubt: 'confidence' as const }));
    const analysis = { ...state.analysis, attributions: [...(sure ? [sure] : []), ...unsure] };
    render(pageView({ ...state, analysis }, {}, undefined, 'click', false));
    const told = label();
    cleanup();
    return told;
  };
  expect([withUnsure(1), withUnsure(2)]).toEqual(['With the unsure one', 'With the 2 unsure ones']);
});
