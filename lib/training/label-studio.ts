import { readFileSync } from 'node:fs';
import { WEIGHT } from './gold-articles.ts';
import { type LabelStudioResult, parseLabelStudio } from './label-studio-result.ts';
import type { GoldArticle } from './polnear.ts';

interface Task {
  readonly id?: number;
  readonly data: { readonly text: string; readonly url?: string };
  readonly annotations?: readonly {
    readonly was_cancelled?: boolean;
    readonly result: readonly LabelStudioResult[];
  }[];
}

/**
 * Reads what Label Studio exports (JSON) of tasks that our export made, once people put them right there. It goes by our definition of an
 * attribution. Of several annotations of a task the first counts; tasks without one are left out, whatever was predicted. Throws
 * where nothing is left, or where a region's words are not those of its text.
 */
export function readLabelStudio(file: string): GoldArticle[] {
  const tasks = JSON.parse(readFileSync(file, 'utf8')) as readonly Task[];
  const articles = tasks.flatMap(({ id, data, annotations = [] }, at): GoldArticle[] => {
    const annotation = annotations.find(({ was_cancelled: cancelled }) => cancelled !== true);
    if (annotation === undefined) return [];
    const name = data.url ?? `task ${id ?? at + 1}`;
    try {
      const attributions = parseLabelStudio(data.text, annotation.result);
      return [{ name, text: data.text, definition: 'ours', weight: WEIGHT, attributions }];
    } catch (error) {
      throw new Error(`${file}, ${name}: ${(error as Error).message}`, { cause: error });
    }
  });
  if (articles.length === 0) throw new Error(`no annotated task in ${file}`);
  return articles;
}
