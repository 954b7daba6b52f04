import type { LeftOut, LeftOutReason } from '@/lib/core/passages.ts';
import { counted } from './words/counts.ts';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  related: 'leads to other pages',
  subscription: 'asks to subscribe',
  sharing: 'for sharing',
  advertisement: 'an advertisement',
  comments: 'comments',
  author: 'about the author or the date',
  rights: 'rights and credits',
  navigation: 'leads around the site',
  notice: 'a notice of the site',
  repeat: 'said twice',
  'too-long': 'too long to be read whole',
  footnote: 'a footnote',
  'page-edge': 'at the edge of each page',
  other: 'not a part of the story',
};
/** UTF-16 units of a passage that are shown; all of it is on the page. */
const MOST_SHOWN = 90;

function beginning(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  return `${text.slice(0, Math.max(1, text.lastIndexOf(' ', MOST_SHOWN)))} …`;
}

/** What is told in order and by one number; of more, what may be missed stands first, and each class has its own number. */
const FEW = 12;

const OF_THE_STORY: ReadonlySet<LeftOutReason> = new Set(['other', 'too-long']);

/** Passages by whether a reader may miss them. */
function classesOf(leftOut: readonly LeftOut[]): Readonly<Record<'story' | 'notes' | 'around', LeftOut[]>> {
  const classes = { story: [] as LeftOut[], notes: [] as LeftOut[], around: [] as LeftOut[] };
  for (const one of leftOut) {
    const { reason } = one;
    classes[OF_THE_STORY.has(reason) ? 'story' : reason === 'footnote' ? 'notes' : 'around'].push(one);
  }
  return classes;
}

/** "18 passages, 72 footnotes, and 106 lines around the story left out." */
function manyWords({ story, notes, around }: ReturnType<typeof classesOf>): string {
  const parts = [
    story.length > 0 && counted(story.length, 'passage'),
    notes.length > 0 && counted(notes.length, 'footnote'),
    around.length > 0 && `${counted(around.length, 'line')} around the story`,
  ];
  return `${new Intl.ListFormat('en').format(parts.filter((part) => part !== false))} left out.`;
}

/** What stands among the article on its page and was not read as part of it, each with why; nothing where all was. */
export function LeftOutPassages({ leftOut = [] }: { readonly leftOut: readonly LeftOut[] | undefined }) {
  if (leftOut.length === 0) return null;
  const classes = classesOf(leftOut);
  const isFew = leftOut.length <= FEW;
  const told = isFew ? leftOut : [...classes.story, ...classes.notes, ...classes.around];
  return (
    <details class="left-out">
      <summary>{isFew ? `${counted(leftOut.length, 'passage')} left out.` : manyWords(classes)}</summary>
      <ul>
        {told.map(({ text, reason }, at) => (
          <li key={at}>
            <span class="quote">{beginning(text)}</span> <span class="meta">{REASONS[reason]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
