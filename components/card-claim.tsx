import { doubtIn } from '@/lib/core/attribution/doubtful.ts';
import { speakerOf } from '@/lib/core/export/quotation.ts';
import type { Analysis, Attribution, Figure, Initiative } from '@/lib/core/model.ts';
import { ChangeArrow } from './change-arrow.tsx';
import { DeedChip } from './deed-chip.tsx';
import { Told } from './told.tsx';
import { UnsureFlag } from './unsure-flag.tsx';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import { KIND_WORDS, loadedWords, roleWords, whoSpeaks } from './words/claims.ts';
import { dateWords, periodWords } from '@/lib/core/record/date-words.ts';
import { deedCircumstances } from './words/deeds.ts';
import { isSameMeasure, unitAndMeasure } from './words/figures.ts';

interface Props {
  readonly analysis: Analysis;
  readonly claim: Attribution;
  readonly onSelect: (id: string) => void;
}

interface FigureRowProps {
  readonly figure: Figure;
  readonly before: Figure | undefined;
  readonly onSelect: (id: string) => void;
}

function FigureRow({ figure, before, onSelect }: FigureRowProps) {
  const { short, full } = amountOf(figure);
  const { unit, measure } = unitAndMeasure(figure);
  const basis = [figure.basis, figure.period && periodWords(figure.period).long].filter(Boolean).join(', ');
  return (
    <div class="fig">
      <dt>
        <button type="button" class="value" title={full} onClick={() => onSelect(figure.id)}>
          {short}
        </button>{' '}
        {unit && <span class="unit">{unit}</span>}
      </dt>
      <dd>
        {figure.bound && `${figure.bound}; `}
        {isSameMeasure(figure, before) ? 'the same measure' : measure || figure.text}
        {(figure.change || basis) && (
          <small>
            {figure.change && <ChangeArrow change={figure.change} word />} {basis}
          </small>
        )}
      </dd>
    </div>
  );
}

function InitiativeRow({ initiative, onSelect }: { initiative: Initiative; onSelect: (id: string) => void }) {
  const { id, name, deeds } = initiative;
  const [deed] = deeds;
  const told =
    deed && [deedCircumstances(deed), deed.date && dateWords(deed.date)].filter(Boolean).join(' · ');
  return (
    <div class="fig">
      <dt>{deed && <DeedChip deed={deed} />}</dt>
      <dd>
        <button type="button" class="name" onClick={() => onSelect(id)}>
          {name}
        </button>
        {told && <small>{told}</small>}
      </dd>
    </div>
  );
}

/** The card's body for a claim: speaker, words, cue, doubt, and what figures and initiatives stand in it. */
export function CardClaim({ analysis, claim, onSelect }: Props) {
  const doubt = doubtIn(claim);
  const figures = analysis.figures.filter(({ attribution }) => attribution === claim.id);
  const initiatives = analysis.initiatives.filter(({ attribution }) => attribution === claim.id);
  const who = whoSpeaks(analysis, claim);
  const role = roleWords(speakerOf(analysis, claim), who);
  return (
    <>
      <div class="who">
        <h2>{who}</h2>
        {role && <p>{role}</p>}
      </div>
      <blockquote class="quote">
        <Told analysis={analysis} claim={claim} />
      </blockquote>
      <p class="cue">{[KIND_WORDS[claim.kind].long, ...loadedWords(claim)].join(' · ')}</p>
      {doubt && (
        <div class="doubt">
          <UnsureFlag />
          <p>{doubt}</p>
        </div>
      )}
      {figures.length + initiatives.length > 0 && (
        <dl class="figs">
          {figures.map((figure, index) => (
            <FigureRow key={figure.id} figure={figure} before={figures[index - 1]} onSelect={onSelect} />
          ))}
          {initiatives.map((initiative) => (
            <InitiativeRow key={initiative.id} initiative={initiative} onSelect={onSelect} />
          ))}
        </dl>
      )}
    </>
  );
}
