import { page } from './page.ts';

/** https://developer.chrome.com/docs/extensions/reference/api/dom */
interface Chromium {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}
/** https://searchfox.org/firefox-main/source/dom/webidl/Element.webidl, for extensions alone. */
interface Firefox {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The root of an element, though it be closed. */
function rootOf(element: HTMLElement & Firefox): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  const dom = (globalThis as Chromium).chrome?.dom;
  return dom ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}

/** The page is gone through for shadow roots at most this often, ms: a large page takes some milliseconds. */
const WALKED_EVERY = 250;

/** The document, and the shadow roots in it; without recursion, since scripts nest them deeper than a stack is. */
function allRoots(): readonly ParentNode[] {
  const roots: ParentNode[] = [page];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = element instanceof HTMLElement ? rootOf(element) : null;
      if (inner !== null) roots.push(inner);
    }
  }
  return roots;
}

/** What the page has put into the top layer, where alone it can lie over what is there too; also from within closed roots. */
export class TopLayer {
  #roots: readonly ParentNode[] = [];
  #walked = -Infinity;

  /** All but ours; `anew` goes through the page again, however lately that was done. */
  others(own: Element, anew = false): readonly Element[] {
    const now = performance.now();
    if (anew || now - this.#walked >= WALKED_EVERY) {
      this.#walked = now;
      this.#roots = allRoots();
    }
    const open = this.#roots.flatMap((root) => [
      ...root.querySelectorAll(':popover-open, :modal, :fullscreen'),
    ]);
    // What we stand in cannot lie over us: a page that fills the screen.
    return open.filter((one) => !one.contains(own));
  }
}

/** Whether the page shows pictures of itself over all that is there: https://drafts.csswg.org/css-view-transitions-1/ */
export function isInTransition(): boolean {
  try {
    return page.documentElement.matches(':active-view-transition');
  } catch {
    // A browser that does not know the name; one that has transitions but not the name has their moving pictures.
    return page.documentElement
      .getAnimations({ subtree: true })
      .some(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-'));
  }
}
