import { Brand } from './brand.tsx';
import { KeyList } from './key-list.tsx';
import { PrivacyLines } from './privacy-lines.tsx';
import { type ReadingMode, ReadingModeChoice } from './reading-mode.tsx';

interface Props {
  readonly mode: ReadingMode;
  /** Match patterns of the sites that are always read, sorted. */
  readonly sites: readonly string[];
  /** What the last change came to, in one sentence. */
  readonly notice: string | undefined;
  readonly onMode: (mode: ReadingMode) => void;
  readonly onRemoveSite: (pattern: string) => void;
  readonly onRemoveAll: () => void;
}

/** A match pattern as its site is spoken of: "www.globaltimes.cn", with the scheme where it is not https. */
function siteOf(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

function Sites({ sites, onRemoveSite }: Pick<Props, 'sites' | 'onRemoveSite'>) {
  if (sites.length === 0)
    return (
      <p>
        No single site is granted. To have one read always, open it, press the toolbar button and choose
        “Always on this site” under its name.
      </p>
    );
  return (
    <ul class="sites">
      {sites.map((pattern) => (
        <li key={pattern}>
          <span>{siteOf(pattern)}</span>
          <button
            type="button"
            class="button"
            aria-label={`Remove ${siteOf(pattern)}`}
            onClick={() => onRemoveSite(pattern)}
          >
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The options: when pages are read, on which sites always, the keys, and what holds for privacy. */
export function OptionsView({ mode, sites, notice, onMode, onRemoveSite, onRemoveAll }: Props) {
  return (
    <main class="otr welcome options">
      <Brand />
      <h1>Options</h1>
      <ReadingModeChoice mode={mode} onMode={onMode} />
      <output class="outcome">{notice}</output>
      <section>
        <h2>Always on these sites</h2>
        {mode === 'every-site' && <p>Articles on every site are marked as you open them.</p>}
        <Sites sites={sites} onRemoveSite={onRemoveSite} />
        {(mode === 'every-site' || sites.length > 0) && (
          <p>
            <button type="button" class="button" onClick={onRemoveAll}>
              Remove access to all sites
            </button>
          </p>
        )}
      </section>
      <section>
        <h2>Keys</h2>
        <KeyList />
      </section>
      <PrivacyLines />
    </main>
  );
}
