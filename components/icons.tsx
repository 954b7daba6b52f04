import type { ComponentChildren } from 'preact';

/** 16 × 16 line drawings (../shared/look); stroke and fill are the text's colour. */
const drawings = {
  alert: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3.6M8 10.8v.1" />
    </>
  ),
  check: <path d="M3 8.5L6.5 12 13 4.5" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  down: <path d="M3.5 6L8 10.5 12.5 6" />,
  'change-down': <path d="M8 3v9.5M4 8.5l4 4 4-4" />,
  'change-flat': <path d="M3 8h9.5M9 4.5L12.5 8 9 11.5" />,
  'change-up': <path d="M8 13V3.5M4 7.5l4-4 4 4" />,
  left: <path d="M10 3.5L5.5 8l4.5 4.5" />,
  link: (
    <path d="M6.7 9.3l2.6-2.6M7.3 4.7l1.4-1.4a2.8 2.8 0 0 1 4 4l-1.4 1.4M8.7 11.3l-1.4 1.4a2.8 2.8 0 0 1-4-4l1.4-1.4" />
  ),
  panel: <path d="M2.5 3.5h11v9h-11zM9.5 3.5v9" />,
  quote: (
    <path
      fill="currentColor"
      stroke="none"
      d="M7.2 6.6a2.3 2.3 0 1 0-2.6 2.3c-.1.9-.6 1.6-1.5 2.1l.6 1.1c2.2-.9 3.5-2.8 3.5-5.5zM14 6.6a2.3 2.3 0 1 0-2.6 2.3c-.1.9-.6 1.6-1.5 2.1l.6 1.1c2.2-.9 3.5-2.8 3.5-5.5z"
    />
  ),
  right: <path d="M6 3.5L10.5 8 6 12.5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="M10.2 10.2L13.5 13.5" />
    </>
  ),
  unsure: (
    <>
      <circle cx="8" cy="8" r="5.3" stroke-dasharray="2.2 1.960" />
      <path d="M6.6 6.7c0-1 .6-1.5 1.4-1.5s1.4.5 1.4 1.3c0 1-1.4 1.1-1.4 2.2M8 10.7v.1" />
    </>
  ),
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof drawings;

/** A decoration beside words or inside a labelled button; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
