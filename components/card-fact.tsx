import type { ComponentChildren } from 'preact';

/** One fact of a card. */
export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the text does not state, in one line; nothing where it states all. */
export function NotStated({ fields }: { readonly fields: Readonly<Record<string, boolean>> }) {
  const missing = Object.keys(fields).filter((name) => fields[name]);
  if (missing.length === 0) return null;
  return (
    <div>
      <dt>Not stated</dt>
      <dd class="none">{missing.join(', ')}</dd>
    </div>
  );
}
