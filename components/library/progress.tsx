/** How full the sign of each status is; never a tick: nothing here says that a claim is true. */
const SIGNS: Readonly<Record<string, string>> = { 'to check': 'empty', checked: 'half', used: 'full' };

/** How far the user is with something, a sign before the words; words of their own stand alone. */
export function Progress({ words }: { readonly words: string }) {
  const sign = SIGNS[words];
  return (
    <span class="progress">
      {sign && <span class={`pip ${sign}`} aria-hidden="true" />}
      {words}
    </span>
  );
}
