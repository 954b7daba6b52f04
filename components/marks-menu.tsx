import { useState } from 'preact/hooks';
import type { Analysis } from '@/lib/core/model.ts';
import { type MarksChoice, marksShown } from '@/lib/core/export/marks-choice.ts';
import type { Standings } from '@/lib/core/record/standing.ts';
import { MarksLegend } from './marks-legend.tsx';
import { MenuButton, type MenuItem } from './menu-button.tsx';

interface Props {
  /** Where the choice is kept. */
  readonly site: string;
  readonly analysis: Analysis;
  readonly standings: Standings;
  /** What the page shows; off where it shows no marks. */
  readonly choice: MarksChoice;
  readonly onChoose: (choice: MarksChoice) => void;
}

const KINDS = { claim: 'Claims', figure: 'Figures', initiative: 'Initiatives' } as const;

/** The choice in a word or two. */
function choiceName(choice: MarksChoice): string {
  if (choice.show === 'speaker') return choice.speaker;
  if (choice.show === 'kind') return KINDS[choice.kind];
  return { all: 'All', quiet: 'Quiet', off: 'Off' }[choice.show];
}

/** "Ingrid Solvang, Tim Lane and 3 more". */
function someOf(names: readonly string[]): string {
  const [shown, more] = [names.slice(0, 2).join(', '), names.length - 2];
  return more > 0 ? `${shown} and ${more} more` : shown;
}

const sameChoice = (one: MarksChoice, other: MarksChoice): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Which marks the page shows, with how many each choice has; then what the lines mean. */
export function MarksMenu({ site, analysis, standings, choice, onChoose }: Props) {
  const [part, setPart] = useState<'speaker' | 'kind'>();
  const count = (wanted: MarksChoice) => marksShown(analysis, standings, wanted).size;
  const option = (label: string, wanted: MarksChoice, about?: string): MenuItem => ({
    label,
    isRadio: true,
    checked: sameChoice(choice, wanted),
    ...(about !== undefined && { about }),
    onSelect: () => onChoose(wanted),
  });
  const opener = (label: string, leadsTo: 'speaker' | 'kind', about: string): MenuItem => ({
    label,
    about,
    isRadio: true,
    checked: choice.show === leadsTo,
    keepsOpen: true,
    onSelect: () => setPart(leadsTo),
  });
  const names = analysis.speakers.map(({ name }) => name);
  const quiet = { show: 'quiet' } as const;
  const items: readonly MenuItem[] =
    part === 'speaker'
      ? names.map((name) => option(name, { show: 'speaker', speaker: name }))
      : part === 'kind'
        ? (['claim', 'figure', 'initiative'] as const).map((kind) =>
            option(KINDS[kind], { show: 'kind', kind }, `${count({ show: 'kind', kind })} on this page`),
          )
        : [
            option('All', { show: 'all' }, `${count({ show: 'all' })} on this page`),
            option(
              'Quiet',
              quiet,
              `${count(quiet)}: claims with a figure, a denial or a promise, and what is on record`,
            ),
            ...(names.length > 0 ? [opener('One speaker …', 'speaker', someOf(names))] : []),
            opener('One kind …', 'kind', 'claims, figures or initiatives'),
            option('Off', { show: 'off' }),
          ];
  return (
    <MenuButton
      class="site marks"
      opens="down"
      isWide
      name="Marks"
      note={
        part === 'speaker' ? 'Marks of one speaker, on this page' : `Marks on this site, kept for ${site}`
      }
      items={items}
      onClose={() => setPart(undefined)}
      foot={part === undefined && <MarksLegend hasLinks={(analysis.article.links?.length ?? 0) > 0} />}
    >
      <span class="long">Marks:</span> <b>{choiceName(choice)}</b>
    </MenuButton>
  );
}
