import { matches } from '@/lib/page/unclobbered.ts';

/** What acts on a click or takes keys by itself; the page's own action goes before ours. */
const ACTS =
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, iframe, embed, object, ' +
  '[contenteditable]:not([contenteditable="false"]), ' +
  ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'option', 'textbox', 'slider']
    .map((role) => `[role="${role}"]`)
    .join();

/** Takes text, so that no key on it is a command. */
const TYPES = 'input, select, textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

function within(event: Event, selector: string): boolean {
  return event.composedPath().some((target) => target instanceof Element && matches(target, selector));
}

/** Whether the page itself does something where the event happened. */
export function hasOwnAction(event: Event): boolean {
  return within(event, ACTS);
}

/** Whether the user types where the event happened. */
export function isTyping(event: Event): boolean {
  return within(event, TYPES);
}
