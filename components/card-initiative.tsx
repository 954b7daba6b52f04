import type { Analysis, Initiative } from '@/lib/core/model.ts';
import { Deed } from './deed.tsx';
import { claimWith } from './finding.ts';
import { SaidBy } from './said-by.tsx';
import { dateWords } from './words/dates.ts';

interface Props {
  readonly analysis: Analysis;
  readonly initiative: Initiative;
  readonly onSelect: (id: string) => void;
}

function Parties({ name, parties }: { name: string; parties: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {parties.length > 0 ? (
        <dd>
          {parties.map((party) => (
            <span class="party" key={party}>
              {party}
            </span>
          ))}
        </dd>
      ) : (
        <dd class="none">none stated</dd>
      )}
    </div>
  );
}

function undated(analysis: Analysis): string {
  const published = analysis.article.metadata.published?.value;
  return published ? `none stated; article of ${dateWords(published)}` : 'none stated';
}

/** The card's body for an initiative: its name, what was done with it, by whom, with whom and when. */
export function CardInitiative({ analysis, initiative, onSelect }: Props) {
  const { name, kind, action, actors, counterparts, date } = initiative;
  return (
    <>
      <div class="who page-words">
        <h2>{name}</h2>
        <p>{kind}</p>
      </div>
      <dl class="facts">
        <div>
          <dt>Deed</dt>
          {action ? (
            <dd>
              <Deed action={action} />
            </dd>
          ) : (
            <dd class="none">none stated</dd>
          )}
        </div>
        <Parties name="By" parties={actors} />
        <Parties name="With" parties={counterparts} />
        <div>
          <dt>Date</dt>
          <dd class={date ? '' : 'none'}>{date ? dateWords(date) : undated(analysis)}</dd>
        </div>
        <SaidBy analysis={analysis} claim={claimWith(analysis, initiative.attribution)} onSelect={onSelect} />
      </dl>
    </>
  );
}
