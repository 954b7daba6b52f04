import { dateWords } from '@/lib/core/record/date-words.ts';
import type { LibraryContext } from './library-context.ts';
import type { LessonQuestion } from './model/lessons-to-decide.ts';
import type { Decision } from './model/to-decide.ts';

/** One answer to a question: its button, its key, what the row says once it is given, and what it does. */
export interface Answer {
  readonly key: string;
  readonly label: string;
  readonly words: string;
  readonly give: () => void;
}

function namesAnswers({ actions }: LibraryContext, names: readonly [string, string]): readonly Answer[] {
  const [, fuller] = names;
  return [
    {
      key: 'y',
      label: 'One speaker',
      words: `one speaker, ${fuller}.`,
      give: () => actions.onMerge(names, fuller, null),
    },
    { key: 'n', label: 'Two speakers', words: 'two speakers.', give: () => actions.onKeepApart(names) },
  ];
}

function lessonAnswers(
  { actions }: LibraryContext,
  { lesson, annotations }: LessonQuestion,
): readonly Answer[] {
  return [
    {
      key: 'y',
      label: 'The same here',
      words: 'the same here.',
      give: () => actions.onTeach(lesson, annotations),
    },
    {
      key: 'n',
      label: 'Leave as found',
      words: 'left as found.',
      give: () => actions.onLeaveTaught(lesson.id, annotations),
    },
  ];
}

function undatedAnswers({ actions }: LibraryContext, article: string, day: string): readonly Answer[] {
  const set = (published: string) => () => void actions.onEditArticle(article, { published });
  const take = {
    key: 'y',
    label: `Take ${dateWords(day)}`,
    words: `published ${dateWords(day)}.`,
    give: set(day),
  };
  return [
    ...(day === '' ? [] : [take]),
    { key: 'n', label: 'Leave undated', words: 'left undated.', give: set('') },
  ];
}

function changedAnswers({ actions }: LibraryContext, undecided: readonly string[]): readonly Answer[] {
  return [
    {
      key: 'y',
      label: 'Keep as recorded',
      words: 'kept as recorded.',
      give: () => actions.onKeep(undecided),
    },
    {
      key: 't',
      label: 'Take new wording',
      words: 'new wording taken.',
      give: () => actions.onTake(undecided),
    },
  ];
}

function unsureAnswers({ actions }: LibraryContext, annotation: string): readonly Answer[] {
  return [
    { key: 'y', label: 'It is a claim', words: 'it is a claim.', give: () => actions.onConfirm(annotation) },
    { key: 'n', label: 'Not a claim', words: 'not a claim.', give: () => actions.onDelete([annotation]) },
  ];
}

/** The answers that a question has. */
export function answersOf(context: LibraryContext, decision: Decision): readonly Answer[] {
  const { articles } = context.entries;
  switch (decision.kind) {
    case 'names':
      return namesAnswers(context, decision.names);
    case 'lesson':
      return lessonAnswers(context, decision);
    case 'undated':
      return undatedAnswers(context, articles[decision.article]?.id ?? '', decision.day);
    case 'changed':
      return changedAnswers(context, decision.undecided);
    case 'unsure':
      break;
  }
  return unsureAnswers(context, decision.annotation);
}
