/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions --
   the card itself takes focus and keys, and <dialog> may not take tabindex */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageAction, PageRecord } from '@/lib/core/record/page-record.ts';
import type { ComparedPage, OfferedReleases, ReleaseChoice } from '@/lib/messaging/messages.ts';
import { CardFailure, type Failed } from '../card-failure.tsx';
import { leavesBy, takeFocus } from '../card-focus.ts';
import { keepsOf } from '../card-footer.tsx';
import type { Values } from '../card-form.tsx';
import { formActionOf } from '../card-keys.ts';
import { CardNote, CardNoteForm } from '../card-note.tsx';
import { DraftLine } from '../draft-line.tsx';
import { IconButton } from '../icon-button.tsx';
import { CLOSE, LEFT, LEGEND, LINES, RIGHT } from '../icons.tsx';
import { keyOf } from '../key-of.ts';
import { bothWordings, findingOf } from './both-wordings.ts';
import { ChooseRelease } from './choose-release.tsx';
import { type ComparedItem, comparedItems, itemName } from './compared-items.ts';
import { LinkByHand } from './link-by-hand.tsx';
import { passageLinks } from './passage-links.ts';
import { RelationBody } from './relation-body.tsx';
import { relationDeeds } from './relation-deeds.ts';
import { DeedButton, RelationFooter } from './relation-footer.tsx';
import { RelationSign } from './signs.tsx';

export interface RelationCardProps {
  readonly compared: ComparedPage;
  /** `ComparedItem.id` */
  readonly item: string;
  readonly record: PageRecord;
  /** What could not be done. */
  readonly failure: Failed | undefined;
  readonly onDismiss: () => void;
  /** Tells what the signs mean, over the page. */
  readonly onLegend: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  /** Tab went past the card's last control, or before its first. */
  readonly onTabOut: () => void;
  readonly onCopy: (text: string) => void;
  readonly onDo: (action: PageAction) => void;
  /** Whether a note is written; what was typed into it, and stays where it is closed. */
  readonly isNoting: boolean;
  readonly draft: Values | undefined;
  readonly begun: string | undefined;
  readonly onNoting: (isNoting: boolean) => void;
  readonly onDraft: (values: Values) => void;
  /** Gives up what was typed. */
  readonly onDiscard: () => void;
  /** Does one after the other what the note changed; resolves with what is wrong, as a sentence. */
  readonly onSave: (actions: readonly PageAction[]) => Promise<string | undefined>;
  /** Opens the release in the library, beside the page where that is on record; absent where the release is not. */
  readonly onOpenRelease: (() => void) | undefined;
  /** What else the page can be laid beside, and laying it there. */
  readonly onReleases: (query: string) => Promise<OfferedReleases | undefined>;
  readonly onCompare: (release: ReleaseChoice) => void;
}

/** The note of the finding that a passage is, as it is kept or written. */
function Note({ finding, ...props }: RelationCardProps & { readonly finding: string }) {
  const standing = props.record.standings[finding];
  if (props.isNoting)
    return (
      <CardNoteForm
        id={finding}
        standing={standing}
        draft={props.draft}
        onDraft={props.onDraft}
        onCancel={props.onDiscard}
        onKeep={props.onSave}
      />
    );
  return (
    <>
      {standing && <CardNote {...standing} />}
      {props.begun !== undefined && (
        <DraftLine words={props.begun} onGoOn={() => props.onNoting(true)} onDiscard={props.onDiscard} />
      )}
    </>
  );
}

/** What is drawn above the body: the relation, which of them it is, and the ways to its neighbours. */
function Head({
  item,
  own,
  oneText,
  onLegend,
  onPrevious,
  onNext,
  onClose,
}: Pick<RelationCardProps, 'onLegend' | 'onPrevious' | 'onNext' | 'onClose'> & {
  readonly item: ComparedItem;
  readonly own: readonly ComparedItem[];
  readonly oneText: { readonly isOn: boolean; readonly onTurn: () => void } | undefined;
}) {
  return (
    <header>
      <span class={item.differs ? 'rel differs' : 'rel'}>
        <RelationSign sign={item.sign} />
        {item.words}
      </span>
      <span class="meta">
        {own.indexOf(item) + 1} of {own.length}
      </span>
      <span class="push" />
      <IconButton icon={LEGEND} name="What the lines mean" keyName="G" onClick={onLegend} />
      {oneText && (
        <IconButton
          icon={LINES}
          name={oneText.isOn ? 'Two texts' : 'In one text'}
          keyName="D"
          onClick={oneText.onTurn}
        />
      )}
      <IconButton icon={LEFT} name="Previous mark" keyName="K" onClick={onPrevious} />
      <IconButton icon={RIGHT} name="Next mark" keyName="J" onClick={onNext} />
      <IconButton icon={CLOSE} name="Close" keyName="Escape" onClick={onClose} />
    </header>
  );
}

/** What is chosen on the card while it is open: a sentence of the release, or another text. */
type Choosing = 'sentence' | 'text';

/** What a key asks for on the card; undefined where it is none of ours. */
function askedBy(
  event: KeyboardEvent,
  keys: Readonly<Record<string, (() => void) | undefined>>,
  onUndo: ((type: 'undo' | 'redo') => void) | undefined,
): (() => void) | undefined {
  const isChord = event.ctrlKey || event.metaKey;
  const key = keyOf(event);
  if (isChord && key === 'z' && onUndo) return () => onUndo(event.shiftKey ? 'redo' : 'undo');
  return event.altKey || isChord ? undefined : keys[key];
}

/** The card of a passage beside a release: what the release says, what the article says, and in what they differ. */
export function RelationCard(props: RelationCardProps) {
  const { compared, record, failure, onDo } = props;
  const [isOneText, setOneText] = useState(false);
  const [open, setOpen] = useState<{ readonly of: string; readonly choosing: Choosing }>();
  const input = useRef<HTMLInputElement>(null);
  const items = useMemo(() => comparedItems(compared.comparison), [compared]);
  const item = items.find(({ id }) => id === props.item);
  if (!item) return null;
  const own = items.filter(({ kind }) => kind === item.kind);
  const choosing = open?.of === item.id ? open.choosing : undefined;
  const choose = (next: Choosing) => setOpen({ of: item.id, choosing: next });
  const finding = findingOf(compared, item.id);
  const isOn = finding !== undefined && record.standings[finding]?.onRecord === true;
  const onRecord =
    finding !== undefined && keepsOf(record)
      ? () => onDo({ type: isOn ? 'unrecord' : 'record', ids: [finding] })
      : undefined;
  const hasNote = finding !== undefined && record.standings[finding]?.note !== undefined;
  const links = keepsOf(record) ? passageLinks(compared.comparison, compared.release.key, item) : undefined;
  const deeds = relationDeeds({
    links,
    onDo,
    onCopy: () => props.onCopy(bothWordings(compared, item)),
    noteWords: hasNote ? 'Edit note' : 'Add note',
    onNote: onRecord && (() => props.onNoting(true)),
    onOpenRelease: props.onOpenRelease,
    opensBoth: record.article !== null,
    onLinkByHand: () => choose('sentence'),
    onTryAnother: item.kind === 'passage' && item.sign === 'absent' ? () => choose('text') : undefined,
  });
  const oneText =
    item.sign === 'altered' && item.kind === 'passage' && !item.isUnsure
      ? { isOn: isOneText, onTurn: () => setOneText(!isOneText) }
      : undefined;
  const all = [deeds.first, ...deeds.others, ...deeds.answers, deeds.copy];
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ...Object.fromEntries(all.map((deed) => [deed.keyName.toLowerCase(), deed.onDo])),
    escape: props.onClose,
    j: props.onNext,
    arrowright: props.onNext,
    k: props.onPrevious,
    arrowleft: props.onPrevious,
    d: oneText?.onTurn,
    r: onRecord,
    g: props.onLegend,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && leavesBy(event)) {
      event.preventDefault();
      return props.onTabOut();
    }
    if (props.isNoting || choosing) {
      const leave = () => (choosing ? setOpen(undefined) : props.onNoting(false));
      const inForm = formActionOf(event, leave, undefined);
      event.stopPropagation();
      if (inForm) event.preventDefault();
      return inForm?.();
    }
    const action = askedBy(event, keys, keepsOf(record) ? (type) => onDo({ type }) : undefined);
    if (action === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    action();
  };
  return (
    <div
      class="card beside"
      role="dialog"
      aria-label={itemName(item)}
      tabIndex={-1}
      key={`${item.id} ${props.isNoting} ${choosing}`}
      ref={takeFocus}
      onKeyDown={onKeyDown}
    >
      <Head {...props} item={item} own={own} oneText={oneText} />
      {choosing === 'text' ? (
        <ChooseRelease
          input={input}
          onReleases={props.onReleases}
          onChoose={(release) => {
            setOpen(undefined);
            props.onCompare(release);
          }}
          onClose={() => setOpen(undefined)}
        />
      ) : (
        <div class="card-body">
          <RelationBody compared={compared} item={item} isOneText={isOneText && oneText !== undefined} />
          {choosing === 'sentence' && links && (
            <LinkByHand
              comparison={compared.comparison}
              item={item}
              onLink={(from) => {
                setOpen(undefined);
                onDo(links.link(from));
              }}
              onClose={() => setOpen(undefined)}
            />
          )}
          {deeds.answers.length > 0 && (
            <div class="pair answers">
              {deeds.answers.map((deed) => (
                <DeedButton key={deed.keyName} {...deed} />
              ))}
            </div>
          )}
          {finding !== undefined && <Note {...props} finding={finding} />}
        </div>
      )}
      {failure && <CardFailure {...failure} onDismiss={props.onDismiss} />}
      {!props.isNoting && !choosing && (
        <RelationFooter isOn={isOn} onRecord={onRecord} first={deeds.first} others={deeds.others} />
      )}
    </div>
  );
}
