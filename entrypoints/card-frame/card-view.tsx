import type { Failed } from '@/components/card-failure.tsx';
import { claimOf, linkedPassages } from '@/components/finding.ts';
import { type CardFormName, FindingCard } from '@/components/finding-card.tsx';
import { type Mark, neighbour, placeOf } from '@/components/marks.ts';
import { passageLink } from '@/lib/core/export/passage-link.ts';
import { quotationHtml } from '@/lib/core/export/quotation-html.ts';
import { quotationOf } from '@/lib/core/export/quotation.ts';
import type { Span } from '@/lib/core/model.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import type { Copied } from '../popup/copy-rich.ts';
import type { BesideDeeds } from './beside-deeds.ts';
import type { Draft, Drafts } from './drafts.ts';
import { movedBy, passageOf } from './move-passage.ts';
import type { Shown } from './shown.ts';

/** What the card shows. */
export interface Open {
  readonly shown: Shown;
  readonly mark: Mark;
  readonly form: CardFormName | null;
  /** Counts the cards and forms that were opened: the same while only what they show is painted anew. */
  readonly turn: number;
  readonly failure?: Failed | undefined;
  /** Beside a release: what the signs mean is shown, in place of the mark's card. */
  readonly isLegend?: boolean;
}

/** What the card can have done. */
export interface CardActions {
  select(mark: Mark | undefined): void;
  close(): void;
  /** Copies, and says so in these words. */
  copy(copied: Copied, words: string): Promise<void>;
  /** Does it, and tells how it went. */
  do(action: PageAction): Promise<void>;
  /** Does what a form changed; resolves with why not, as a sentence. */
  save(actions: readonly PageAction[]): Promise<string | undefined>;
  setForm(form: CardFormName | null): void;
  /** Gives up what was typed into a form, and leaves it where it is open. */
  discard(form: CardFormName): void;
  /** Shows on the page what something was read from. */
  evidence(spans: readonly Span[]): void;
  /** What is done with the release that the page is laid beside. */
  readonly beside: BesideDeeds;
  /** Gives the focus back to the mark. */
  tabOut(): void;
  draft(draft: Draft): void;
}

/** The card of a mark, with what was changed in its form before. */
export function cardView(open: Open, drafts: Drafts, actions: CardActions) {
  const draft = drafts.of(open);
  const { shown, mark, form, failure } = open;
  const { analysis, record, marks } = shown;
  const { finding } = mark;
  const copyQuotation = () => {
    const claim = claimOf(analysis, finding);
    if (claim === undefined) return;
    const copied = { text: quotationOf(analysis, claim), html: quotationHtml(analysis, claim) };
    void actions.copy(copied, 'Quotation copied, with speaker, source and date.');
  };
  const passages = linkedPassages(analysis, finding);
  const copyLink = () =>
    passages.length > 0 &&
    void actions.copy({ text: passageLink(analysis, passages) }, 'Link to this passage copied.');
  const passage = passageOf(open, draft);
  return (
    <FindingCard
      analysis={analysis}
      record={record}
      finding={finding}
      {...placeOf(marks, mark)}
      onPrevious={() => actions.select(neighbour(marks, finding.id, -1))}
      onNext={() => actions.select(neighbour(marks, finding.id, 1))}
      onClose={() => actions.close()}
      onCopyQuotation={copyQuotation}
      onCopyLink={copyLink}
      onSelect={(id) => actions.select(marks.find((other) => other.finding.id === id))}
      onDo={(action) => void actions.do(action)}
      failure={failure}
      onDismiss={() => actions.setForm(form)}
      form={form}
      onForm={(next) => actions.setForm(next)}
      onDiscard={(which) => actions.discard(which)}
      begun={drafts.begun(open)}
      onEvidence={shown.isAsRead ? (spans) => actions.evidence(spans) : undefined}
      onTabOut={() => actions.tabOut()}
      draft={draft.values}
      onDraft={(values) => actions.draft({ values })}
      onSave={(all) => actions.save(all)}
      content={draft.content}
      onMove={passage ? ({ edge, by }) => actions.draft({ content: movedBy(passage, edge, by) }) : undefined}
    />
  );
}
