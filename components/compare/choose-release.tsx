import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dateWords } from '@/lib/core/record/date-words.ts';
import type { OfferedRelease, OfferedReleases, ReleaseChoice } from '@/lib/messaging/messages.ts';
import { FilterField } from '../filter-field.tsx';
import { IconButton } from '../icon-button.tsx';
import { CLOSE } from '../icons.tsx';
import { keyOf } from '../key-of.ts';
import { sharedWords } from './relation-groups.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onReleases: (query: string) => Promise<OfferedReleases | undefined>;
  readonly onChoose: (release: ReleaseChoice) => void;
  readonly onClose: () => void;
}

const rowKey = ({ choice }: OfferedRelease): string => JSON.stringify(choice);

function Offers({
  heading,
  offers,
  onChoose,
}: {
  readonly heading: string;
  readonly offers: readonly OfferedRelease[];
  readonly onChoose: (release: ReleaseChoice) => void;
}) {
  if (offers.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {offers.map((offer) => (
          <li key={rowKey(offer)} data-id={rowKey(offer)}>
            <button type="button" class="row" data-row onClick={() => onChoose(offer.choice)}>
              <b>{offer.title}</b>
              <span class="meta">
                {[offer.source, offer.published && dateWords(offer.published)].filter(Boolean).join(' · ')}
              </span>
              {offer.shares && <span class="reasons">{sharedWords(offer.shares)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A text that is pasted, to lay the page beside. */
function Pasted({ onChoose }: { readonly onChoose: (release: ReleaseChoice) => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="pasted">
      <textarea
        aria-label="Release, speech or transcript"
        placeholder="Release, speech or transcript, as plain text"
        rows={5}
        ref={field}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button
        type="button"
        class="button primary"
        disabled={text.trim() === ''}
        onClick={() => onChoose({ from: 'text', text })}
      >
        Compare
      </button>
    </div>
  );
}

const NOTHING: OfferedReleases = { likely: [], others: [], tabs: [] };

/** Which text the page is laid beside: those that are likely its source first, any other by a word, open tabs, pasted text. */
export function ChooseRelease({ input, onReleases, onChoose, onClose }: Props) {
  const [query, setQuery] = useState('');
  const [offered, setOffered] = useState<OfferedReleases>();
  const [isPasting, setPasting] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void onReleases(query).then((found) => isWanted && setOffered(found ?? NOTHING));
    return () => {
      isWanted = false;
    };
  }, [query]);
  useEffect(() => input.current?.focus(), []);
  const { likely, others, tabs } = offered ?? NOTHING;
  const isSearch = query.trim() !== '';
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && !query) onClose();
    else if (event.key === 'Escape') setQuery('');
    else if (keyOf(event) === 'p' && !isTyping) setPasting(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="choose" role="presentation" onKeyDown={onKeyDown}>
      <div class="choosehead">
        <h2>Compare with</h2>
        <IconButton icon={CLOSE} name="Close" keyName="Escape" onClick={onClose} />
      </div>
      <FilterField name="Any recorded text" query={query} input={input} onChange={setQuery} />
      <div class="relations">
        {isSearch ? (
          <Offers heading="On record" offers={others} onChoose={onChoose} />
        ) : (
          <Offers heading="Likely its source" offers={likely} onChoose={onChoose} />
        )}
        {offered && (isSearch ? others : likely).length === 0 && (
          <p class="fine">
            {isSearch
              ? 'No recorded text has these words in its title.'
              : 'No recorded text resembles this article. Paste one, or record the release first.'}
          </p>
        )}
        <Offers heading="Open in another tab" offers={tabs} onChoose={onChoose} />
        {/* With what stands above it: it would move from under the pointer. */}
        {offered && (
          <>
            <h3>Text</h3>
            {isPasting ? (
              <Pasted onChoose={onChoose} />
            ) : (
              <ul>
                <li data-id="paste">
                  <button type="button" class="row paste" data-row onClick={() => setPasting(true)}>
                    Paste a release, speech or transcript
                    <kbd class="key" aria-hidden="true">
                      P
                    </kbd>
                  </button>
                </li>
              </ul>
            )}
          </>
        )}
      </div>
    </div>
  );
}
