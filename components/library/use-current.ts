import { useState } from 'preact/hooks';
import { formatState, START, type ViewState } from './model/view-state.ts';

interface Current {
  /** `Annotation.id` of what keys act on; undefined where that is not shown: no key changes what its user does not see. */
  readonly current: string | undefined;
  readonly onCurrent: (annotation: string) => void;
}

/** The row that was touched last where the user is: in another view nothing is at hand until a row is. `shown` are its rows. */
export function useCurrent(
  { view, article, at }: ViewState,
  isInArticle: boolean,
  shown: readonly string[],
): Current {
  const place = formatState({ ...START, view, article });
  const [touched, setTouched] = useState({ place, annotation: '' });
  const isHere = touched.place === place && (isInArticle || shown.includes(touched.annotation));
  const own = isHere ? touched.annotation : '';
  return {
    current: own || (isInArticle && at) || undefined,
    onCurrent: (annotation) => setTouched({ place, annotation }),
  };
}
