import { SIGN_FILLS, SIGN_PATHS } from './sign-paths.ts';
import type { Sign } from './relation-words.ts';

/** The sign of a relation; the word stands beside it, or in its button's name. */
export function RelationSign({ sign }: { readonly sign: Sign }) {
  const fill = SIGN_FILLS[sign];
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGN_PATHS[sign]} />
      {fill && <path d={fill} fill="currentColor" stroke="none" />}
    </svg>
  );
}
