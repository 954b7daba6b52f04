import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import '@/components/styles/tokens.css';
import '@/components/styles/card.css';
import popupStyles from '@/components/styles/popup.css?inline';
import { CardClaim } from '@/components/card-claim.tsx';
import { pageStates, pageView } from '../components/gallery/views.tsx';
import { harbour } from '../components/harbour.ts';

afterEach(() => render(null, document.body));

/** Whether anything written in one element stands over another. */
function runsInto(one: Element, other: Element): boolean {
  const words = document.createRange();
  words.selectNodeContents(one);
  const { right } = words.getBoundingClientRect();
  return right > other.getBoundingClientRect().left;
}

test.each(['new vehicles', 'per cent a year', 'new cars, trucks, vans'])(
  'on a claim’s card the unit “%s” does not run into what is measured',
  (unit) => {
    const claim = harbour.attributions.find(({ id }) =>
      harbour.figures.some((one) => one.attribution === id),
    );
    if (!claim) throw new Error('no claim with a figure');
    const figures = harbour.figures.map((figure) => ({
      ...figure,
      kind: 'count' as const,
      value: 303_417,
      unit,
    }));
    render(
      <div class="card" style="width: 380px">
        <CardClaim analysis={{ ...harbour, figures }} claim={claim} onSelect={vi.fn<() => void>()} />
      </div>,
      document.body,
    );
    const [row] = document.querySelectorAll('.fig');
    const [value, measure] = [row?.querySelector('dt'), row?.querySelector('dd')];
    if (!value || !measure) throw new Error('no figure');
    expect(value.textContent).toContain(unit);
    expect(runsInto(value, measure)).toBe(false);
  },
);

test('what can be done with a claim hides the words that it lies over', () => {
  const style = document.createElement('style');
  style.textContent = popupStyles;
  document.head.append(style);
  render(pageView(pageStates(harbour)['annotated']), document.body);
  const acts = document.querySelector('.claim .acts');
  expect(acts).not.toBeNull();
  expect(getComputedStyle(acts ?? document.body).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  style.remove();
});
