import { counted } from '../words/counts.ts';
import type { LibraryActions } from './actions.ts';
import { FilePanel } from './file-panel.tsx';

/** Words that were not found, and where they were looked for. */
export interface NotPlaced {
  readonly words: string;
  /** Title of the article on record, or the address of one that is not. */
  readonly where: string;
}

/** What an import would do; nothing was touched yet. */
interface ImportSummary {
  /** Marked by hand. */
  readonly added: number;
  /** On record already; note and tags go there. */
  readonly joined: number;
  /** On record already, with all that they say. */
  readonly known: number;
  readonly notPlaced: readonly NotPlaced[];
}

export type ImportState =
  | { readonly status: 'asking' }
  | { readonly status: 'reading'; readonly file: string }
  | { readonly status: 'refused'; readonly file: string; readonly reason: string }
  | { readonly status: 'ready'; readonly file: string; readonly summary: ImportSummary };

interface Props {
  readonly importing: ImportState;
  readonly actions: LibraryActions;
}

/** Rows of what was not found that are listed; of more, the number is told. */
const LISTED = 50;

function Summary({
  file,
  summary,
  actions,
}: { readonly file: string; readonly summary: ImportSummary } & Omit<Props, 'importing'>) {
  const { added, joined, known, notPlaced } = summary;
  const changes = added + joined;
  return (
    <>
      <p>
        {file}: {counted(added, 'passage')} to be marked by hand, {joined.toLocaleString('en')} that are on
        record and get note or tags, {known.toLocaleString('en')} known already. Nothing was touched yet.
      </p>
      {notPlaced.length > 0 && (
        <details>
          <summary>{counted(notPlaced.length, 'annotation')} cannot be placed and will be left out</summary>
          <ul>
            {notPlaced.slice(0, LISTED).map(({ words, where }) => (
              <li>
                “{words}” <small>{where}</small>
              </li>
            ))}
          </ul>
          {notPlaced.length > LISTED && <p>And {(notPlaced.length - LISTED).toLocaleString('en')} more.</p>}
        </details>
      )}
      {changes + known === 0 && notPlaced.length > 0 && (
        <p>
          Passages are marked in articles that are on record: put those on record first, from their pages, or
          by a backup of another library (Export, Restore …).
        </p>
      )}
      <div class="ways">
        <button type="button" class="button primary" disabled={changes === 0} onClick={actions.onImport}>
          Import {counted(changes, 'annotation')}
        </button>
        <button type="button" class="button plain" onClick={actions.onCloseImport}>
          Cancel
        </button>
      </div>
    </>
  );
}

/** Brings in annotations of other tools: choose the file, see what would happen, then say so. */
export function ImportPanel({ importing, actions }: Props) {
  const isAsking = importing.status === 'asking' || importing.status === 'refused';
  const wanted = {
    about:
      'Choose a file exported by Hypothesis (JSON) or Readwise (CSV), or Web Annotations (JSON-LD). Passages of articles on record are marked; it is looked through first, and nothing is touched.',
    name: 'File of annotations',
    accept: '.json,.jsonld,.csv,application/json,application/ld+json,text/csv',
    onChoose: actions.onReadImport,
  };
  return (
    <FilePanel
      id="import-heading"
      heading="Import annotations"
      wanted={isAsking ? wanted : undefined}
      refused={
        importing.status === 'refused' ? [`${importing.file} was not imported.`, importing.reason] : undefined
      }
      onClose={actions.onCloseImport}
    >
      {importing.status === 'reading' && <output>{importing.file} is being looked through.</output>}
      {importing.status === 'ready' && (
        <Summary file={importing.file} summary={importing.summary} actions={actions} />
      )}
    </FilePanel>
  );
}
