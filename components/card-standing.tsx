import type { PageAction, PageRecord } from '@/lib/core/record/page-record.ts';
import type { Standing } from '@/lib/core/record/standing.ts';
import { HandFlag } from './hand-flag.tsx';
import { CHANGED, Icon } from './icons.tsx';
import { RecordFlag } from './record-flag.tsx';

interface AlteredProps {
  readonly record: PageRecord;
  readonly standing: Standing;
  readonly isFigure: boolean;
  /** The words that stand on the page now. */
  readonly now: string;
  readonly onDo: (action: PageAction) => void;
}

/** Both wordings of a passage that reads otherwise now, and the choice between them while it is open. */
function Altered({ record, standing, isFigure, now, onDo }: AlteredProps) {
  const { annotation, recorded = [] } = standing;
  const isOpen = record.change?.undecided.includes(annotation) === true;
  const decide = (take: boolean) => onDo({ type: 'decide', annotations: [annotation], take });
  return (
    <div class="altered">
      <span class="flag changed">
        <Icon path={CHANGED} />
        {isFigure ? 'The page now gives another value' : 'The page now says something else'}
      </span>
      <dl>
        <dt>On record</dt>
        <dd>{recorded.join(' … ')}</dd>
        <dt>Now</dt>
        <dd>{now}</dd>
      </dl>
      {isOpen && (
        <div class="pair">
          <button type="button" class="button" onClick={() => decide(false)}>
            Keep as recorded
          </button>
          <button type="button" class="button" onClick={() => decide(true)}>
            {isFigure ? 'Take new value' : 'Take new wording'}
          </button>
        </div>
      )}
    </div>
  );
}

interface Props extends Omit<AlteredProps, 'standing'> {
  readonly standing: Standing | undefined;
}

/** What the user has made of a finding, and what has become of its words. */
export function CardStanding({ standing, ...props }: Props) {
  if (standing === undefined) return null;
  const { byHand, edited, onRecord, recordedAt, status, was } = standing;
  return (
    <>
      <p class="flags">
        {onRecord && <RecordFlag since={recordedAt} />}
        {(byHand || edited.length > 0) && <HandFlag isMade={byHand} was={was} />}
      </p>
      {status === 'altered' && <Altered {...props} standing={standing} />}
    </>
  );
}
