/** Missing from Firefox before 147 and from TypeScript's DOM types. */
interface NavigationApi extends EventTarget {}

const POLL_MS = 1000;

/** The page's address without its fragment, unless that routes ("#/story/1", "#!/story/1"). */
function route(): string {
  const { href, hash } = location;
  return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);
}

/** Calls back when the page goes to another address without being loaded anew (history API); until the signal. */
export function onRouteChange(listener: () => void, signal: AbortSignal): void {
  let last = route();
  const check = () => {
    if (route() === last) return;
    last = route();
    listener();
  };
  const { navigation } = window as { readonly navigation?: NavigationApi };
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
  } else {
    // No event tells of pushState here, and wrapping it would mean code in the page's own world.
    const timer = setInterval(check, POLL_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}
