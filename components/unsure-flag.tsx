import { Icon, QUESTION } from './icons.tsx';

/** The word for what the engine doubts; the reason stands beside it or in the tooltip. */
export function UnsureFlag({ reason }: { reason?: string }) {
  return (
    <span class="flag unsure" title={reason}>
      <Icon path={QUESTION}>
        <circle cx="8" cy="8" r="5.3" stroke-dasharray="2.2 1.960" />
      </Icon>
      Unsure
    </span>
  );
}
