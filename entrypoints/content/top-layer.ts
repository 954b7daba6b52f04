import { page } from './page.ts';

interface Dom {
  /** https://developer.chrome.com/docs/extensions/reference/api/dom; the same in Firefox. */
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}
interface Namespaces {
  readonly browser?: { readonly dom?: Dom };
  readonly chrome?: { readonly dom?: Dom };
}

/** The page is gone through for shadow roots at most this often, ms: a large page takes some milliseconds. */
const WALKED_EVERY = 250;

function* rootsIn(root: ParentNode): Generator<ShadowRoot> {
  const { browser, chrome } = globalThis as Namespaces;
  const dom = (browser ?? chrome)?.dom;
  for (const element of root.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement)) continue;
    const inner = dom ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
    if (inner === null) continue;
    yield inner;
    yield* rootsIn(inner);
  }
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
      this.#roots = [...rootsIn(page)];
    }
    const open = [page, ...this.#roots].flatMap((root) => [
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
