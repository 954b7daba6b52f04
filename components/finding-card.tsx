/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions --
   the card itself takes focus and keys, and <dialog> may not take tabindex */
import type { Analysis } from '@/lib/core/model.ts';
import { CardClaim } from './card-claim.tsx';
import { CardFigure } from './card-figure.tsx';
import { CardInitiative } from './card-initiative.tsx';
import { claimOf, type Finding } from './finding.ts';
import { IconButton } from './icon-button.tsx';
import { CLOSE, Icon, LEFT, LINK, QUOTE, RIGHT } from './icons.tsx';
import { whoSpeaks } from './words/claims.ts';

export interface FindingCardProps {
  readonly analysis: Analysis;
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
  /** What the last action did, in one sentence ("Quotation copied, with speaker, source and date."). */
  readonly notice?: string | undefined;
}

const KIND = { claim: 'Claim', figure: 'Figure', initiative: 'Initiative' } as const;

function actionOf({ key }: KeyboardEvent, props: FindingCardProps): (() => void) | undefined {
  switch (key) {
    case 'Escape':
      return props.onClose;
    case 'j':
    case 'J':
    case 'ArrowRight':
      return props.onNext;
    case 'k':
    case 'K':
    case 'ArrowLeft':
      return props.onPrevious;
    case 'c':
    case 'C':
      return claimOf(props.analysis, props.finding) && props.onCopyQuotation;
    case 'l':
    case 'L':
      return props.onCopyLink;
    default:
      return undefined;
  }
}

/** Called for each finding's card, since the key makes it an element of its own. */
function takeFocus(card: HTMLDivElement | null): void {
  card?.focus({ preventScroll: true });
}

function CardBody({ analysis, finding, onSelect }: FindingCardProps) {
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

/**
 * The card of one finding: who said it, in what words, with what figures and initiatives. It takes the focus when
 * it opens and when it turns to another finding; giving it back on close is its owner's part. Keys: J K ← → next and
 * previous, C and L copy, Escape closes; keys that it handles do not reach the page.
 *
 * Styles: components/styles/tokens.css and card.css, in a document or a shadow root. The owner places it.
 */
export function FindingCard(props: FindingCardProps) {
  const { analysis, finding, position, total, notice } = props;
  const claim = claimOf(analysis, finding);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const action = actionOf(event, props);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  return (
    <div class="card-layer otr">
      <div
        class="card"
        role="dialog"
        aria-label={`${KIND[finding.type]}${claim ? ` by ${whoSpeaks(analysis, claim)}` : ''}`}
        tabIndex={-1}
        key={`${finding.type} ${finding.id}`}
        ref={takeFocus}
        onKeyDown={onKeyDown}
      >
        <header>
          <span class={`kind ${finding.type}`}>{KIND[finding.type]}</span>
          <span class="meta">
            {position} of {total}
          </span>
          <span class="push" />
          <IconButton icon={LEFT} name="Previous mark" keyName="K" onClick={props.onPrevious} />
          <IconButton icon={RIGHT} name="Next mark" keyName="J" onClick={props.onNext} />
          <IconButton icon={CLOSE} name="Close" keyName="Escape" onClick={props.onClose} />
        </header>
        <div class="card-body">
          <CardBody {...props} />
        </div>
        <footer>
          {claim && (
            <button type="button" class="button primary" onClick={props.onCopyQuotation}>
              <Icon path={QUOTE} />
              Copy quotation
            </button>
          )}
          <button type="button" class={claim ? 'button' : 'button primary'} onClick={props.onCopyLink}>
            <Icon path={LINK} />
            Copy link
          </button>
        </footer>
      </div>
      <output class="toast">{notice}</output>
    </div>
  );
}
