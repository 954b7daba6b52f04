import { type PassageStep, passageStepOf } from './card-passage.tsx';
import { keyOf } from './key-of.ts';
import type { Finding } from '@/lib/core/record/record.ts';

/** What the keys of the card do (look/README.md); what is absent cannot be done now. */
export interface CardKeyActions {
  readonly onClose: () => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onCopyQuotation: (() => void) | undefined;
  readonly onCopyLink: () => void;
  readonly onRecord: (() => void) | undefined;
  readonly onNote: (() => void) | undefined;
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
  readonly onWhy: (() => void) | undefined;
  /** The two answers to a doubt. */
  readonly onConfirm: (() => void) | undefined;
  readonly onChangeSpeaker: (() => void) | undefined;
  readonly onUndo: (() => void) | undefined;
  readonly onRedo: (() => void) | undefined;
}

/** Fields that take text or keys of their own. */
const TYPES = 'input:not([type=radio], [type=checkbox]), textarea, select';

const KEYS: Readonly<Record<string, keyof CardKeyActions>> = {
  escape: 'onClose',
  j: 'onNext',
  arrowright: 'onNext',
  k: 'onPrevious',
  arrowleft: 'onPrevious',
  c: 'onCopyQuotation',
  l: 'onCopyLink',
  r: 'onRecord',
  n: 'onNote',
  e: 'onEdit',
  delete: 'onRemove',
  w: 'onWhy',
  y: 'onConfirm',
  s: 'onChangeSpeaker',
};

/** What a key asks for while the card shows a finding; undefined where it is none of ours. */
export function actionOf(event: KeyboardEvent, actions: CardKeyActions): (() => void) | undefined {
  const key = keyOf(event);
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? actions.onRedo : actions.onUndo;
    return key === 'y' ? actions.onRedo : undefined;
  }
  const name = KEYS[key];
  return name && actions[name];
}

/** What a key asks for while a form is open: it is left, or the passage is moved. */
export function formActionOf(
  event: KeyboardEvent,
  onLeave: () => void,
  onMove: ((step: PassageStep) => void) | undefined,
): (() => void) | undefined {
  if (event.key === 'Escape') return onLeave;
  const isTyping = event.target instanceof Element && event.target.matches(TYPES);
  const step = isTyping || event.ctrlKey || event.metaKey ? undefined : passageStepOf(event);
  return step && onMove && (() => onMove(step));
}

/** Kinds of finding as a card is headed. */
export const KIND: Readonly<Record<Finding['type'], string>> = {
  claim: 'Claim',
  figure: 'Figure',
  initiative: 'Initiative',
};
