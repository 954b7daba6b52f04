/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions --
   the card itself takes focus and keys, and <dialog> may not take tabindex */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isDoubtful } from '@/lib/core/attribution/doubtful.ts';
import type { Analysis, Span } from '@/lib/core/model.ts';
import type { PageAction, PageRecord } from '@/lib/core/record/page-record.ts';
import { CardClaim } from './card-claim.tsx';
import { CardEdit } from './card-edit.tsx';
import { CardFailure, type Failed } from './card-failure.tsx';
import { CardFigure } from './card-figure.tsx';
import { leavesBy, takeFocus } from './card-focus.ts';
import { CardFooter, keepsOf } from './card-footer.tsx';
import type { Values } from './card-form.tsx';
import { CardInitiative } from './card-initiative.tsx';
import { actionOf, type CardKeyActions, formActionOf, KIND } from './card-keys.ts';
import { CardLesson } from './card-lesson.tsx';
import { CardNote, CardNoteForm } from './card-note.tsx';
import type { PassageStep } from './card-passage.tsx';
import { DraftLine } from './draft-line.tsx';
import { CardStanding } from './card-standing.tsx';
import { CardWhy } from './card-why.tsx';
import { claimOf } from './finding.ts';
import type { Finding } from '@/lib/core/record/record.ts';
import { IconButton } from './icon-button.tsx';
import { CLOSE, LEFT, RIGHT } from './icons.tsx';
import { whoSpeaks } from './words/claims.ts';
import { passageWords } from './words/passages.ts';
import { reasonsOf } from './words/why.ts';

/** What the user writes on the card. */
export type CardFormName = 'note' | 'edit';

export interface FindingCardProps {
  readonly analysis: Analysis;
  readonly record: PageRecord;
  readonly finding: Finding;
  /** Place of the finding among those of its kind, from 1, and how many there are: "7 of 16". */
  readonly position: number;
  readonly total: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  /** Copies the claim (`claimOf(analysis, finding)`) with its attribution; offered only where there is one. */
  readonly onCopyQuotation: () => void;
  /** Copies a link to the finding's passage. */
  readonly onCopyLink: () => void;
  /** Opens another finding's card: a figure of this claim, or the claim of this figure. */
  readonly onSelect: (id: string) => void;
  /** Does what a button or key asks for; how it went is told by toast and `failure`. */
  readonly onDo: (action: PageAction) => void;
  /** What could not be done. */
  readonly failure: Failed | undefined;
  readonly onDismiss: () => void;
  readonly form: CardFormName | null;
  /** Opens a form, or closes it: what was typed into it stays as a draft. */
  readonly onForm: (form: CardFormName | null) => void;
  /** Gives up what was typed into a form, and closes it where it is open. */
  readonly onDiscard: (form: CardFormName) => void;
  /** What was typed into the forms that are closed, and is not kept. */
  readonly begun: Readonly<Partial<Record<CardFormName, string>>>;
  /** Shows passages on the page that something was read from; absent where the page has other words now. */
  readonly onEvidence: ((spans: readonly Span[]) => void) | undefined;
  /** Tab went past the card's last control, or before its first. */
  readonly onTabOut: () => void;
  /** What was typed into that form before and is not saved. */
  readonly draft: Values | undefined;
  readonly onDraft: (values: Values) => void;
  /** Does one after the other what a form changed, and closes it; resolves with what is wrong, as a sentence. */
  readonly onSave: (actions: readonly PageAction[]) => Promise<string | undefined>;
  /** The passages as they were moved in the form; undefined where they were not. */
  readonly content: readonly Span[] | undefined;
  /** Absent where passages cannot be moved. */
  readonly onMove: ((step: PassageStep) => void) | undefined;
}

function FindingBody({ analysis, finding, onSelect }: FindingCardProps) {
  const { type, id } = finding;
  if (type === 'claim') {
    const claim = claimOf(analysis, finding);
    return claim ? <CardClaim analysis={analysis} claim={claim} onSelect={onSelect} /> : null;
  }
  if (type === 'figure') {
    const figure = analysis.figures.find((found) => found.id === id);
    return figure ? <CardFigure analysis={analysis} figure={figure} onSelect={onSelect} /> : null;
  }
  const initiative = analysis.initiatives.find((found) => found.id === id);
  return initiative ? (
    <CardInitiative analysis={analysis} initiative={initiative} onSelect={onSelect} />
  ) : null;
}

/** The finding with what the user made of it, and the note or the form for it. */
function CardBody({ why, ...props }: FindingCardProps & { readonly why: ComponentChildren }) {
  const { analysis, record, finding, form, draft, begun, onDraft, onForm, onSave, onDo, content, onMove } =
    props;
  const { id, type } = finding;
  const standing = record.standings[id];
  const forms = { draft, onDraft, onCancel: () => form && props.onDiscard(form) };
  if (form === 'edit')
    return (
      <CardEdit
        {...forms}
        analysis={analysis}
        finding={finding}
        content={content}
        onMove={onMove}
        onEdit={(action) => onSave(action === null ? [] : [action])}
      />
    );
  return (
    <>
      <FindingBody {...props} />
      <CardStanding
        record={record}
        standing={standing}
        isFigure={type === 'figure'}
        now={passageWords(analysis, finding)}
        onDo={onDo}
      />
      <CardLesson id={id} taught={record.taught?.[id]} onDo={keepsOf(record) ? onDo : undefined} />
      {form === 'note' ? (
        <CardNoteForm {...forms} id={id} standing={standing} onKeep={onSave} />
      ) : (
        standing && <CardNote {...standing} />
      )}
      {(['note', 'edit'] as const).map((name) => {
        const words = form === name ? undefined : begun[name];
        return (
          words !== undefined && (
            <DraftLine
              key={name}
              words={words}
              onGoOn={() => onForm(name)}
              onDiscard={() => props.onDiscard(name)}
            />
          )
        );
      })}
      {why}
    </>
  );
}

/** The two answers to a doubt about a claim; undefined where there is none, or nothing can be kept. */
function answersTo({ analysis, record, finding, onDo, onForm }: FindingCardProps) {
  const claim = finding.type === 'claim' ? claimOf(analysis, finding) : undefined;
  if (claim === undefined || !isDoubtful(claim) || !keepsOf(record)) return undefined;
  return {
    onConfirm: () => onDo({ type: 'confirm', id: finding.id }),
    onChangeSpeaker: () => onForm('edit'),
  };
}

function keyActionsOf(props: FindingCardProps, onWhy: () => void): CardKeyActions {
  const { analysis, record, finding, onDo, onForm } = props;
  const { id } = finding;
  const isOn = record.standings[id]?.onRecord === true;
  const ifKept = (action: () => void) => (keepsOf(record) ? action : undefined);
  return {
    onClose: props.onClose,
    onNext: props.onNext,
    onPrevious: props.onPrevious,
    onCopyQuotation: claimOf(analysis, finding) && props.onCopyQuotation,
    onCopyLink: props.onCopyLink,
    onRecord: ifKept(() => onDo({ type: isOn ? 'unrecord' : 'record', ids: [id] })),
    onNote: ifKept(() => onForm('note')),
    onEdit: ifKept(() => onForm('edit')),
    onRemove: ifKept(() => onDo({ type: 'remove', ids: [id] })),
    onWhy,
    onConfirm: answersTo(props)?.onConfirm,
    onChangeSpeaker: answersTo(props)?.onChangeSpeaker,
    onUndo: ifKept(() => onDo({ type: 'undo' })),
    onRedo: ifKept(() => onDo({ type: 'redo' })),
  };
}

/**
 * The card of one finding: who said it, in what words, with what figures and initiatives, and what the user keeps of it. It
 * takes the focus when it opens and when it turns to another finding; giving it back on close is its owner's part. Keys:
 * card-keys.ts; those that it handles, and all that are typed into its forms, do not reach the page.
 */
export function FindingCard(props: FindingCardProps) {
  const { analysis, record, finding, position, total, form, failure } = props;
  const { type, id } = finding;
  const claim = claimOf(analysis, finding);
  const [whyOf, setWhyOf] = useState<string>();
  const isWhy = whyOf === id && form !== 'edit';
  const onWhy = () => setWhyOf(isWhy ? undefined : id);
  const actions = keyActionsOf(props, onWhy);
  const standing = record.standings[id];
  const isUnsure = claim !== undefined && isDoubtful(claim);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && leavesBy(event)) {
      event.preventDefault();
      return props.onTabOut();
    }
    const action =
      form === null
        ? actionOf(event, actions)
        : formActionOf(event, () => props.onForm(null), form === 'edit' ? props.onMove : undefined);
    if (action === undefined && form === null) return;
    event.stopPropagation();
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  return (
    <div
      class="card"
      role="dialog"
      aria-label={`${KIND[type]}${claim ? ` by ${whoSpeaks(analysis, claim)}` : ''}`}
      tabIndex={-1}
      key={`${type} ${id} ${form}`}
      ref={takeFocus}
      onKeyDown={onKeyDown}
    >
      <header>
        <span class={`kind ${type}`}>{form === 'edit' ? `Edit ${type}` : KIND[type]}</span>
        <span class="meta">
          {position} of {total}
          {isUnsure && ', unsure'}
        </span>
        <span class="push" />
        <IconButton icon={LEFT} name="Previous mark" keyName="K" onClick={props.onPrevious} />
        <IconButton icon={RIGHT} name="Next mark" keyName="J" onClick={props.onNext} />
        <IconButton icon={CLOSE} name="Close" keyName="Escape" onClick={props.onClose} />
      </header>
      <div class="card-body">
        <CardBody
          {...props}
          why={
            <CardWhy
              reasons={reasonsOf(analysis, finding, standing?.edited)}
              isOpen={isWhy}
              onToggle={onWhy}
              onEvidence={(spans) => props.onEvidence?.(spans)}
            />
          }
        />
      </div>
      {failure && <CardFailure {...failure} onDismiss={props.onDismiss} />}
      {form === null && (
        <CardFooter
          record={record}
          standing={standing}
          answers={answersTo(props)}
          onRecord={(on) => props.onDo({ type: on ? 'record' : 'unrecord', ids: [id] })}
          onCopyQuotation={actions.onCopyQuotation}
          onCopyLink={props.onCopyLink}
          onNote={() => props.onForm('note')}
          onEdit={() => props.onForm('edit')}
          onRemove={() => props.onDo({ type: 'remove', ids: [id] })}
        />
      )}
    </div>
  );
}
