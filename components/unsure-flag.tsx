import { Icon } from './icons.tsx';

/** The word for what the engine doubts; the reason stands beside it or in the tooltip. */
export function UnsureFlag({ reason }: { reason?: string }) {
  return (
    <span class="flag unsure" title={reason}>
      <Icon name="unsure" />
      Unsure
    </span>
  );
}
