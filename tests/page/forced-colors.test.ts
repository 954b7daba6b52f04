import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import libraryStyles from '@/components/styles/library.css?inline';
import popupStyles from '@/components/styles/popup.css?inline';

const style = document.createElement('style');

function emulate(value: 'active' | 'none'): Promise<unknown> {
  return cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}

/** The style of an element in forced colours. */
async function styled(html: string, styles: string): Promise<CSSStyleDeclaration> {
  await emulate('active');
  style.textContent = styles;
  document.head.append(style);
  document.body.innerHTML = `<div class="otr library">${html}</div>`;
  const element = document.querySelector<HTMLElement>('[data-it]');
  if (element === null) throw new Error('No element');
  element.focus();
  return getComputedStyle(element);
}

afterEach(async () => {
  style.remove();
  document.body.replaceChildren();
  await emulate('none');
});

test.each([
  ['a statement', '<ul><li class="stm picked" data-it></li></ul>'],
  ['an item of a timeline', '<ul><li class="it picked" data-it></li></ul>'],
  ['a figure', '<table class="led"><tr class="picked"><td data-it></td></tr></table>'],
])('%s that is selected has a line at its side', async (_, html) => {
  const { borderLeftWidth, borderLeftStyle } = await styled(html, libraryStyles);
  expect(`${borderLeftWidth} ${borderLeftStyle}`).toBe('3px solid');
});

test('and its words stay where they are', async () => {
  const { paddingLeft } = await styled('<ul><li class="stm picked" data-it></li></ul>', libraryStyles);
  expect(paddingLeft).toBe('13px');
});

test.each([
  ['a question', '<ul><li class="question" tabindex="0" data-it></li></ul>'],
  ['a pair of figures', '<table class="led2"><tr tabindex="0" data-it><td>1</td></tr></table>'],
])('%s with the focus shows it', async (_, html) => {
  const { outlineWidth, outlineStyle } = await styled(html, libraryStyles);
  expect(`${outlineWidth} ${outlineStyle}`).toBe('2px solid');
});

test('what of several choices is chosen is filled', async () => {
  const seg = (pressed: boolean) =>
    `<div class="seg"><button type="button" aria-pressed="${String(pressed)}" data-it>All</button></div>`;
  const chosen = (await styled(seg(true), libraryStyles)).backgroundColor;
  expect((await styled(seg(false), libraryStyles)).backgroundColor).not.toBe(chosen);
});

test('the view that is open is underlined', async () => {
  const nav = '<header class="mast"><nav><a href="#a" aria-current="page" data-it>Figures</a></nav></header>';
  expect((await styled(nav, libraryStyles)).textDecorationLine).toBe('underline');
});

test.each(['claim', 'fg', 'initiative'])(
  'a %s of the popup that one has come to has a line',
  async (name) => {
    const { borderLeftStyle } = await styled(
      `<ul><li class="${name} current" data-it></li></ul>`,
      popupStyles,
    );
    expect(borderLeftStyle).toBe('solid');
  },
);
