import type { Analysis, Deed, Initiative } from '@/lib/core/model.ts';
import { Fact, NotStated } from './card-fact.tsx';
import { DeedChip } from './deed-chip.tsx';
import { claimWith } from './finding.ts';
import { SaidBy } from './said-by.tsx';
import { dateWords } from '@/lib/core/record/date-words.ts';
import { deedCircumstances, inTime, kindBeside } from './words/deeds.ts';
import { documentName } from './words/document-name.ts';

interface Props {
  readonly analysis: Analysis;
  readonly initiative: Initiative;
  readonly onSelect: (id: string) => void;
}

function Parties({ name, parties }: { name: string; parties: readonly string[] }) {
  if (parties.length === 0) return null;
  return (
    <Fact name={name}>
      {parties.map((party) => (
        <span class="party" key={party}>
          {party}
        </span>
      ))}
    </Fact>
  );
}

/** The one deed, fact by fact, and in one line what of it is not stated. */
function DeedFacts({ analysis, deed }: { analysis: Analysis; deed: Deed | undefined }) {
  const { date, event, place, actors = [], counterparts = [] } = deed ?? {};
  const where = [event, place].filter(Boolean).join(', ');
  const published = analysis.article.metadata.published?.value;
  return (
    <>
      {deed && (
        <Fact name="Deed">
          <DeedChip deed={deed} />
        </Fact>
      )}
      <Parties name="By" parties={actors} />
      <Parties name="With" parties={counterparts} />
      {date ? (
        <Fact name="Date">{dateWords(date)}</Fact>
      ) : (
        published && deed && <Fact name="Reported">{dateWords(published)}</Fact>
      )}
      {where && <Parties name="At" parties={[where]} />}
      <NotStated
        fields={{ deed: !deed, by: actors.length === 0, with: counterparts.length === 0, date: !date }}
      />
    </>
  );
}

/** Several deeds, as they followed one another. */
function Timeline({ deeds }: Pick<Initiative, 'deeds'>) {
  return inTime(deeds).map((deed) => (
    <div key={deed.cue.start}>
      <dt>{deed.date ? dateWords(deed.date) : 'No date'}</dt>
      <dd>
        <DeedChip deed={deed} /> {deedCircumstances(deed)}
      </dd>
    </div>
  ));
}

/** The document that the page links the name to; its site is not told where the reader comes from. */
function LinkedDocument({ link }: { link: string }) {
  const name = documentName(link);
  return (
    name && (
      <div>
        <dt>Document</dt>
        <dd>
          <a href={link} target="_blank" rel="noreferrer">
            {name}
          </a>
        </dd>
      </div>
    )
  );
}

/** The card's body for an initiative: its name, what was done with it, by whom, with whom and when. */
export function CardInitiative({ analysis, initiative, onSelect }: Props) {
  const { name, deeds, link } = initiative;
  const kind = kindBeside(initiative);
  return (
    <>
      <div class="who page-words">
        <h2>{name}</h2>
        {kind && <p>{kind}</p>}
      </div>
      <dl class="facts">
        {deeds.length > 1 ? <Timeline deeds={deeds} /> : <DeedFacts analysis={analysis} deed={deeds[0]} />}
        {link !== undefined && <LinkedDocument link={link} />}
        <SaidBy analysis={analysis} claim={claimWith(analysis, initiative.attribution)} onSelect={onSelect} />
      </dl>
    </>
  );
}
