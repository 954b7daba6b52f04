import { CardLayer, type Toast } from '@/components/card-layer.tsx';
import { CardTools } from '@/components/card-tools.tsx';
import type { Finding } from '@/lib/core/record/record.ts';
import { FindingCard, type FindingCardProps } from '@/components/finding-card.tsx';
import type { Analysis } from '@/lib/core/model.ts';
import { NO_RECORD, type PageRecord } from '@/lib/core/record/page-record.ts';
import type { Standing } from '@/lib/core/record/standing.ts';
import { PLAIN_STANDING } from '../../support/standing.ts';

const nothing = () => undefined;

/** What is on record where one finding has a standing. */
export function recordWith(id: string, standing: Partial<Standing>): PageRecord {
  const plain = { ...PLAIN_STANDING, annotation: `of ${id}` };
  return { ...NO_RECORD, article: 'r1', standings: { [id]: { ...plain, ...standing } } };
}

/** The card of a finding, by default of one that is not on record. */
export function cardView(
  analysis: Analysis,
  finding: Finding,
  { toast, ...given }: Partial<FindingCardProps> & { readonly toast?: Toast } = {},
) {
  return (
    <CardLayer toast={toast} onWay={nothing} onDismiss={nothing}>
      <FindingCard
        analysis={analysis}
        record={NO_RECORD}
        finding={finding}
        position={7}
        total={16}
        onPrevious={nothing}
        onNext={nothing}
        onClose={nothing}
        onCopyQuotation={nothing}
        onCopyLink={nothing}
        onSelect={nothing}
        onDo={nothing}
        onDiscard={nothing}
        begun={{}}
        onEvidence={nothing}
        onTabOut={nothing}
        failure={undefined}
        onDismiss={nothing}
        form={null}
        onForm={nothing}
        draft={undefined}
        onDraft={nothing}
        onSave={() => Promise.resolve(undefined)}
        content={undefined}
        onMove={nothing}
        {...given}
      />
    </CardLayer>
  );
}

const layer = (toast: Toast | undefined, children?: Parameters<typeof CardLayer>[0]['children']) => (
  <CardLayer toast={toast} onWay={nothing} onDismiss={nothing}>
    {children}
  </CardLayer>
);

/** Every state of the card; the states of look/page.html and what it does not draw. */
export function cardStates(analysis: Analysis) {
  const { attributions, figures, initiatives } = analysis;
  const plain = { type: 'claim', id: attributions.at(-1)?.id ?? 'a0' } as const;
  const unsure = { type: 'claim', id: attributions.findLast(({ doubt }) => doubt)?.id ?? 'a0' } as const;
  const figure = { type: 'figure', id: figures.at(-1)?.id ?? 'f0' } as const;
  const initiative = { type: 'initiative', id: initiatives.at(-1)?.id ?? 'i0' } as const;
  const altered = recordWith(plain.id, {
    status: 'altered',
    recorded: ['The harbour is open to every ship that pays its dues'],
  });
  const onRecord = recordWith(plain.id, {
    note: { text: 'Ask the ministry whether he spoke for it or for himself.', at: '2025-11-08T16:52:00' },
    tags: ['shipping', 'dues'],
    edited: ['role'],
  });
  return {
    claim: cardView(analysis, plain),
    unsure: cardView(analysis, unsure),
    figure: cardView(analysis, figure),
    initiative: cardView(analysis, initiative),
    'on-record': cardView(analysis, plain, { record: onRecord }),
    'by-hand': cardView(analysis, plain, { record: recordWith(plain.id, { byHand: true }) }),
    altered: cardView(analysis, plain, {
      record: {
        ...altered,
        change: {
          from: 'v1',
          to: 'v2',
          noticedAt: '2025-11-09T08:00:00.000Z',
          since: '2025-11-08T16:52:00.000Z',
          passages: 2,
          headline: false,
          undecided: [`of ${plain.id}`],
        },
      },
    }),
    private: cardView(analysis, plain, { record: { ...NO_RECORD, keeps: false } }),
    failed: cardView(analysis, plain, {
      failure: {
        what: 'Not put on record.',
        why: 'The disk is full. Nothing was changed. Make room on it, then try again.',
        onAgain: nothing,
      },
    }),
    note: cardView(analysis, plain, { form: 'note', record: onRecord }),
    'edit-claim': cardView(analysis, plain, { form: 'edit' }),
    'edit-other': cardView(analysis, plain, { form: 'edit', draft: { speaker: 'other', name: 'Ada Rao' } }),
    'edit-figure': cardView(analysis, figure, { form: 'edit' }),
    'edit-initiative': cardView(analysis, initiative, { form: 'edit' }),
    copied: cardView(analysis, plain, {
      toast: { words: 'Quotation copied, with speaker, source and date.' },
    }),
    removed: layer({ words: 'Mark removed from this article.', way: 'undo' }),
    'not-undone': layer({
      words: 'Not undone. The disk is full. Nothing was changed. Make room on it, then try again.',
      failed: true,
    }),
    tools: layer(
      undefined,
      <CardTools takesFocus={false} fault={undefined} onAdd={nothing} onClose={nothing} />,
    ),
    'tools-fault': layer(
      undefined,
      <CardTools
        takesFocus={false}
        fault="“the harbour” holds no number. Select the number with its unit."
        onAdd={nothing}
        onClose={nothing}
      />,
    ),
  };
}
