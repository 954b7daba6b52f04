import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildModules } from '../support/built-modules.ts';

const FOLDER = join(import.meta.dirname, '../../.output/bench');
const ENTRIES = {
  analyse: 'lib/core/analyse.ts',
  article: 'lib/core/plain-article.ts',
  annotate: 'lib/core/text/annotated-text.ts',
  figures: 'lib/core/figures/find-figures.ts',
  initiatives: 'lib/core/initiatives/find-initiatives.ts',
  model: 'lib/cli/load-model.ts',
} as const;

type Analyse = typeof import('../../lib/core/analyse.ts');
type Article = typeof import('../../lib/core/plain-article.ts');
type Annotate = typeof import('../../lib/core/text/annotated-text.ts');
type Figures = typeof import('../../lib/core/figures/find-figures.ts');
type Initiatives = typeof import('../../lib/core/initiatives/find-initiatives.ts');
type Model = typeof import('../../lib/cli/load-model.ts');

/**
 * The engine as it is shipped, built: tsx gives every function inside of another its name each time that it is made, which
 * takes a twelfth of the whole analysis, and the peers come as they are packed.
 */
export async function builtEngine(): Promise<Analyse & Article & Annotate & Figures & Initiatives & Model> {
  await buildModules(FOLDER, Object.values(ENTRIES));
  const load = (entry: string): Promise<unknown> =>
    import(pathToFileURL(join(FOLDER, entry.replace(/\.ts$/, '.js'))).href);
  return {
    ...((await load(ENTRIES.analyse)) as Analyse),
    ...((await load(ENTRIES.article)) as Article),
    ...((await load(ENTRIES.annotate)) as Annotate),
    ...((await load(ENTRIES.figures)) as Figures),
    ...((await load(ENTRIES.initiatives)) as Initiatives),
    ...((await load(ENTRIES.model)) as Model),
  };
}
