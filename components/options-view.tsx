import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Brand } from './brand.tsx';
import { KeyList } from './key-list.tsx';
import { PrivacyLines } from './privacy-lines.tsx';
import { type ReadingMode, ReadingModeChoice } from './reading-mode.tsx';
import { TaughtList, type TaughtListProps } from './taught-list.tsx';

interface Props extends TaughtListProps {
  readonly mode: ReadingMode;
  /** Match patterns of the sites that are always read, sorted. */
  readonly sites: readonly string[];
  /** Hosts that are never read. */
  readonly neverOn: readonly string[];
  /** What the browser asks before it allows every site, in its own words. */
  readonly asks: string;
  /** What the last change came to, in one sentence. */
  readonly notice: string | undefined;
  readonly onMode: (mode: ReadingMode) => void;
  readonly onRemoveSite: (pattern: string) => void;
  /** Has a host read again as others are. */
  readonly onAllowAgain: (host: string) => void;
  readonly onRemoveAll: () => void;
  /** Whether every article that is marked goes on record by itself. */
  readonly recordsAll: boolean;
  readonly onRecordAll: (records: boolean) => void;
  readonly onLibrary: () => void;
  /** Deletes the library for good. */
  readonly onDeleteAll: () => void;
}

/** A match pattern as its site is spoken of: "www.globaltimes.cn", with the scheme where it is not https. */
function siteOf(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

function Sites({ sites, onRemoveSite }: Pick<Props, 'sites' | 'onRemoveSite'>) {
  if (sites.length === 0)
    return (
      <p>
        No single site. To have one read, open it, press the toolbar button and choose “On every page of this
        site” under its name.
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

/** The sites that are never read; nothing where there are none. */
function NeverOn({ neverOn, onAllowAgain }: Pick<Props, 'neverOn' | 'onAllowAgain'>) {
  if (neverOn.length === 0) return null;
  return (
    <section>
      <h2>Never on these sites</h2>
      <ul class="sites">
        {neverOn.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              class="button"
              aria-label={`Allow again: ${host}`}
              onClick={() => onAllowAgain(host)}
            >
              Allow again
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What goes on record, and where it is. */
function Recording({ recordsAll, onRecordAll, onLibrary, onDeleteAll }: Props) {
  // The one deletion that cannot be undone, and so the one that asks.
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // Each button takes the place of another, and its focus; Enter twice deletes nothing.
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <section>
      <h2>On record</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={recordsAll}
          onChange={({ currentTarget }) => onRecordAll(currentTarget.checked)}
        />
        <span>
          Put every article on record that is marked
          <small>
            The library is then a history of what you read, on this machine. Without it, only what you put on
            record is kept.
          </small>
        </span>
      </label>
      <p>
        <button type="button" class="button" onClick={onLibrary}>
          Open the library
        </button>{' '}
        {!isAsking && (
          <button type="button" class="button plain" ref={ask} onClick={() => setAsking(true)}>
            Delete everything on record
          </button>
        )}
      </p>
      {isAsking && (
        <div role="alert">
          <p>
            All articles on record go, with every correction, note and tag. This cannot be undone; a backup,
            made in the library, could be restored.
          </p>
          <p>
            <button
              type="button"
              class="button"
              onClick={() => {
                setAsking(false);
                onDeleteAll();
              }}
            >
              Delete everything
            </button>{' '}
            <button type="button" class="button plain" ref={keep} onClick={() => setAsking(false)}>
              Keep it
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

/** The options: when pages are read, on which sites always, what goes on record, the keys, and what holds for privacy. */
export function OptionsView(props: Props) {
  const { mode, sites, notice, onMode, onRemoveSite, onRemoveAll } = props;
  return (
    <main class="otr welcome options">
      <Brand />
      <h1>Options</h1>
      <ReadingModeChoice mode={mode} asks={props.asks} onMode={onMode} />
      <output class="outcome">{notice}</output>
      <section>
        <h2>{mode === 'every-site' ? 'On every site' : 'On every page of these sites'}</h2>
        {mode === 'every-site' ? (
          <p>Articles are marked as you open them, wherever they are.</p>
        ) : (
          <Sites sites={sites} onRemoveSite={onRemoveSite} />
        )}
        {(mode === 'every-site' || sites.length > 0) && (
          <p>
            <button type="button" class="button" onClick={onRemoveAll}>
              Remove access to all sites
            </button>
          </p>
        )}
      </section>
      <NeverOn neverOn={props.neverOn} onAllowAgain={props.onAllowAgain} />
      <Recording {...props} />
      <TaughtList {...props} />
      <section>
        <h2>Keys</h2>
        <KeyList />
      </section>
      <PrivacyLines />
      <section>
        <h2>Licences</h2>
        <p class="licences">
          On the Record is free software under the <a href="/LICENSE.txt">MIT licence</a>. It holds the work
          of others under <a href="/third-party-notices.txt">theirs</a>.
        </p>
      </section>
    </main>
  );
}
