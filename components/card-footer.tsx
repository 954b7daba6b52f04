import { useState } from 'preact/hooks';
import type { PageRecord } from '@/lib/core/record/page-record.ts';
import type { Standing } from '@/lib/core/record/standing.ts';
import { IconButton } from './icon-button.tsx';
import { BIN, CHECK, DOWN, EDIT, Icon, LINK, NOTE, QUOTE, RECORD } from './icons.tsx';

interface Props {
  readonly record: PageRecord;
  readonly standing: Standing | undefined;
  /** The two answers to a doubt; absent where there is none. */
  readonly answers: { readonly onConfirm: () => void; readonly onChangeSpeaker: () => void } | undefined;
  readonly onRecord: (on: boolean) => void;
  /** Absent where there is no claim to quote. */
  readonly onCopyQuotation: (() => void) | undefined;
  readonly onCopyLink: () => void;
  readonly onNote: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** Whether anything can be kept of a page. */
export function keepsOf({ keeps, failure }: PageRecord): boolean {
  return keeps && failure === undefined;
}

/** Opens what stands behind the first two buttons where room is short; elsewhere it is not shown (card.css). */
export function MoreActions({
  isOpen,
  onToggle,
}: {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <button
      type="button"
      class="button icon-only more-actions"
      aria-label="More actions"
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <Icon path={DOWN} />
    </button>
  );
}

interface ActionProps {
  readonly icon: string;
  readonly name: string;
  readonly keyName: string;
  readonly kind: 'primary' | 'recorded' | 'plain' | '';
  readonly isOn?: boolean;
  readonly onClick: () => void;
}

/** A button with its word, and its key as its tooltip. */
function Action({ icon, name, keyName, kind, isOn, onClick }: ActionProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-pressed={isOn}
      title={`${name}, ${keyName}`}
      onClick={onClick}
    >
      <Icon path={icon} isFilled={isOn === true} />
      <span>{name}</span>
    </button>
  );
}

/** What can be done with the finding of a card. Where nothing can be kept it says why, and only copies. */
export function CardFooter({ record, standing, answers, ...on }: Props) {
  // Where room is short, all but the first two stand behind one button (card.css).
  const [showsAll, setShowsAll] = useState(false);
  const quote = (kind: ActionProps['kind']) =>
    on.onCopyQuotation && (
      <Action icon={QUOTE} name="Copy quotation" keyName="C" kind={kind} onClick={on.onCopyQuotation} />
    );
  if (!keepsOf(record))
    return (
      <footer>
        <div class="pair">
          {quote('primary')}
          <Action
            icon={LINK}
            name="Copy link"
            keyName="L"
            kind={on.onCopyQuotation ? '' : 'primary'}
            onClick={on.onCopyLink}
          />
        </div>
        <p class="hint">{record.failure ?? 'Private window: nothing is kept.'}</p>
      </footer>
    );
  const isOn = standing?.onRecord === true;
  const note = standing?.note ? 'Edit note' : 'Add note';
  const put = (kind: ActionProps['kind']) => (
    <Action
      icon={RECORD}
      name={isOn ? 'On record' : 'Put on record'}
      keyName="R"
      kind={isOn && kind !== 'plain' ? 'recorded' : kind}
      isOn={isOn}
      onClick={() => on.onRecord(!isOn)}
    />
  );
  return (
    <footer class={showsAll ? 'all' : ''}>
      <div class="pair">
        {answers ? (
          <>
            <Action icon={CHECK} name="It is a claim" keyName="Y" kind="" onClick={answers.onConfirm} />
            <Action icon={EDIT} name="Change speaker" keyName="S" kind="" onClick={answers.onChangeSpeaker} />
          </>
        ) : (
          <>
            {put('primary')}
            {quote('')}
          </>
        )}
      </div>
      <MoreActions isOpen={showsAll} onToggle={() => setShowsAll(!showsAll)} />
      <div class="quiet">
        {answers ? (
          <>
            {put('plain')}
            {quote('plain')}
            <IconButton icon={LINK} name="Copy link" keyName="L" onClick={on.onCopyLink} />
            <IconButton icon={NOTE} name={note} keyName="N" onClick={on.onNote} />
          </>
        ) : (
          <>
            <Action icon={LINK} name="Copy link" keyName="L" kind="plain" onClick={on.onCopyLink} />
            <Action icon={NOTE} name={note} keyName="N" kind="plain" onClick={on.onNote} />
            <Action icon={EDIT} name="Edit" keyName="E" kind="plain" onClick={on.onEdit} />
          </>
        )}
        <IconButton icon={BIN} name="Delete mark" keyName="Delete" onClick={on.onRemove} />
      </div>
    </footer>
  );
}
