import type { Analysis, Span } from '@/lib/core/model.ts';
import { act, type ActionResult, type RecordAction } from '@/lib/core/record/actions.ts';
import type { Annotation, Body, ClaimBody } from '@/lib/core/record/record.ts';
import type { RecordState } from '@/lib/core/record/record-state.ts';
import { contextAt, read, stateOf, T1 } from './recorded.ts';

/** An invented page, and the ids of what the tests are about. */
export const NEWS = [
  'Ferry fares rise in Halvik',
  'Fares will rise by 12 percent in June, said Ana Brenholm, director of the Lakes Bank. “Nobody likes it,” she added. “We had no choice.”',
  'The union warned that 300 jobs could go. It signed the Halvik Harbour Accord with the port in 2024.',
  'The quay is old; about a tenth of it was closed, and eighty ferries call there on weekdays.',
].join('\n\n');
export const PAGE = read(NEWS);

const idOf = (list: readonly { readonly id: string }[], at = 0): string => list[at]?.id ?? '';
export const RISE = idOf(PAGE.attributions);
export const SHARE = idOf(PAGE.figures.filter(({ unit }) => unit === '%'));
export const ACCORD = idOf(PAGE.initiatives);

/** What the library and the page hold after an action. */
function after(analysis: Analysis, before: readonly Annotation[], { annotations, deleted }: ActionResult) {
  const byId = new Map([...before, ...annotations].map((annotation) => [annotation.id, annotation]));
  for (const id of deleted) byId.delete(id);
  return stateOf(analysis, [...byId.values()]);
}

let prefix = 0;
/** Does actions one after the other, each seen by the next. */
export function doing(
  analysis: Analysis,
  actions: readonly RecordAction[],
  state = stateOf(analysis),
): RecordState {
  return actions.reduce((now, action) => {
    const context = contextAt(T1, 'v1', `x${(prefix += 1)}-`);
    return after(analysis, now.annotations, act(now, action, context));
  }, state);
}

/** The one annotation there is. */
export const only = ({ annotations }: RecordState): Annotation => {
  const [annotation, ...more] = annotations;
  if (annotation === undefined || more.length > 0) throw new Error(`${annotations.length} annotations`);
  return annotation;
};
export const claimBody = (body: Body): ClaimBody => {
  if (body.type !== 'claim') throw new Error('no claim');
  return body;
};
/** Words of the page as they are selected. */
export const at = (words: string): { span: Span; text: string } => {
  const start = NEWS.indexOf(words);
  return { span: { start, end: start + words.length }, text: words };
};
