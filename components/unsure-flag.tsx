import { Icon, QUESTION } from './icons.tsx';

/** The word for what the engine doubts, with its reason where that does not stand beside it already. */
export function UnsureFlag({ reason }: { readonly reason?: string }) {
  return (
    <span class="flag unsure">
      <Icon path={QUESTION}>
        <circle cx="8" cy="8" r="5.3" stroke-dasharray="2.2 1.960" />
      </Icon>
      <b>{reason ? 'Unsure:' : 'Unsure'}</b>
      {reason && <span>{reason}</span>}
    </span>
  );
}
