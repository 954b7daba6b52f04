import { useMemo, useState } from 'preact/hooks';
import type { ComponentChildren, RefObject } from 'preact';
import { dateWords } from '@/lib/core/record/date-words.ts';
import type { PageRecord } from '@/lib/core/record/page-record.ts';
import type { ComparedPage, OfferedReleases, ReleaseChoice } from '@/lib/messaging/messages.ts';
import { FollowingTabs } from '../following-tabs.tsx';
import { Icon, SIDES } from '../icons.tsx';
import { keyOf } from '../key-of.ts';
import { MenuButton } from '../menu-button.tsx';
import { PositionStrip } from '../position-strip.tsx';
import { RecordButton } from '../record-button.tsx';
import { momentWords } from '../words/moment.ts';
import { type BesidePart as Part, besideHead, hasLittle, PART_KINDS as KINDS } from './beside-head.ts';
import { bothWordings } from './both-wordings.ts';
import { ChooseRelease } from './choose-release.tsx';
import { type ComparedItem, comparedItems } from './compared-items.ts';
import { comparedMarks } from './compared-marks.ts';
import { COMPARISON_FORMATS, type ComparisonFile, comparisonFile } from './comparison-file.ts';
import { FigureTable } from './figure-table.tsx';
import { LeftOutClaims } from './left-out-claims.tsx';
import { RelationLegend } from './relation-legend.tsx';
import { RelationRows } from './relation-rows.tsx';

/** What a page beside a release can have done. */
export interface BesideActions {
  readonly onReleases: (query: string) => Promise<OfferedReleases | undefined>;
  /** Lays the page beside a text; null ends that. */
  readonly onCompare: (release: ReleaseChoice | null) => void;
  readonly onJumpTo: (id: string) => void;
  readonly onCopyWords: (text: string) => void;
  readonly onSaveComparison: (file: ComparisonFile) => void;
  /** Puts the page on record, or takes it off again. */
  readonly onRecordPage: (on: boolean) => void;
  readonly onLibrary: () => void;
  /** Opens page and release in two columns, by their ids on record. */
  readonly onColumns: (article: string, release: string) => void;
}

export interface PageBesideProps {
  /** Undefined while the text has still to be chosen. */
  readonly compared: ComparedPage | undefined;
  readonly record: PageRecord;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  /** The input of the choice, for the keys of the whole view. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly actions: BesideActions;
  /** What stands above the footer. */
  readonly children?: ComponentChildren;
}

const NAMES = { passages: 'Passages', figures: 'Figures', 'left out': 'Left out', copied: 'Copied' } as const;
const tabId = (part: Part): string => `beside-${part.replace(' ', '-')}`;

/** Which text the page is laid beside, and the ways to another or to none. */
function Against({
  release,
  onChange,
  onEnd,
}: {
  readonly release: ComparedPage['release'];
  readonly onChange: () => void;
  readonly onEnd: () => void;
}) {
  return (
    <div class="against">
      <Icon path={SIDES} />
      <div>
        <b title={release.title}>{release.title}</b>
        <span class="meta">
          {[
            release.source,
            release.published && dateWords(release.published),
            !release.article && 'not on record',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <button type="button" class="button plain" onClick={onChange}>
        Change
      </button>
      <button type="button" class="button plain" onClick={onEnd}>
        End
      </button>
    </div>
  );
}

/** That the release reads otherwise than what the page is laid beside, where it does. */
function Outdated({
  release: { article, isOutdated, readAt },
  onCompare,
}: {
  readonly release: ComparedPage['release'];
  readonly onCompare: (release: ReleaseChoice) => void;
}) {
  if (isOutdated !== true || article === null || readAt === undefined) return null;
  return (
    <div class="outdated">
      <output>Compared with the release as recorded {momentWords(readAt)}; it reads differently now.</output>{' '}
      <button type="button" class="link" onClick={() => onCompare({ from: 'library', article })}>
        Compare with the new wording
      </button>
    </div>
  );
}

/** The lists of a page beside a release, in place of those of what was found. */
function Lists({
  compared,
  actions,
  onChange,
}: {
  readonly compared: ComparedPage;
  readonly actions: BesideActions;
  readonly onChange: () => void;
}) {
  const [part, setPart] = useState<Part>('passages');
  const [isLegend, setLegend] = useState(false);
  const { comparison } = compared;
  const items = useMemo(() => comparedItems(comparison), [comparison]);
  const marks = useMemo(() => comparedMarks(comparison).article, [comparison]);
  const count = (one: Part) => items.filter(({ kind }) => kind === KINDS[one]).length;
  const shown = items.filter(({ kind }) => kind === KINDS[part]);
  const counts = {
    passages: String(count('passages')),
    figures: String(count('figures')),
    'left out': String(count('left out')),
    copied: `${Math.round(comparison.alignment.copiedShare * 100)} %`,
  };
  const onCopy = (item: ComparedItem) => actions.onCopyWords(bothWordings(compared, item));
  const onKeyDown = (event: KeyboardEvent) => {
    const id =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-id]')?.dataset['id'];
    const item = shown.find((one) => one.id === id);
    if (!item || keyOf(event) !== 'c' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onCopy(item);
  };
  return (
    <>
      <FollowingTabs
        label="Beside the release"
        names={NAMES}
        selected={part}
        counts={counts}
        idOf={tabId}
        classOf={() => 't-beside'}
        panel="beside"
        onSelect={setPart}
      />
      <div class="panel" role="tabpanel" id="beside" aria-labelledby={tabId(part)}>
        <p class="count">
          <output>{besideHead(part, items, compared)}</output>
          {hasLittle(items) && (
            <button type="button" class="link" onClick={onChange}>
              Choose another text
            </button>
          )}
          <button type="button" class="link" aria-expanded={isLegend} onClick={() => setLegend(!isLegend)}>
            What the lines mean
          </button>
        </p>
        <div class="relations" role="presentation" onKeyDown={onKeyDown}>
          {isLegend && (
            <RelationLegend
              comparison={comparison}
              items={items}
              current={undefined}
              onGo={(id) => actions.onJumpTo(id)}
            />
          )}
          {part === 'copied' && (
            <div class="copiedstrip">
              <PositionStrip
                spans={comparison.alignment.copied.map((run) => run.article)}
                length={comparison.article.read.text.length}
              />
            </div>
          )}
          {part === 'left out' ? (
            <LeftOutClaims comparison={comparison} items={shown} />
          ) : part === 'figures' ? (
            <FigureTable
              comparison={comparison}
              items={shown}
              onJump={({ id }) => actions.onJumpTo(id)}
              onCopy={onCopy}
            />
          ) : (
            <RelationRows
              key={part}
              comparison={comparison}
              marks={marks}
              items={shown}
              onJump={({ id }) => actions.onJumpTo(id)}
              onCopy={onCopy}
            />
          )}
          <p class="fine">
            {part === 'copied' &&
              'Runs of eight words and more; names, titles and standing phrases are not counted. '}
            An observation, never a verdict: what is seen is that words are the same or differ, not why.
          </p>
        </div>
      </div>
    </>
  );
}

/** A page beside a release: what became of the release's words in it; or the choice of the text to lay it beside. */
export function PageBeside({
  compared,
  record,
  isChoosing,
  onChoosing,
  input,
  actions,
  children,
}: PageBesideProps) {
  const onEnd = () => {
    onChoosing(false);
    actions.onCompare(null);
  };
  const choose = (release: ReleaseChoice) => {
    onChoosing(false);
    actions.onCompare(release);
  };
  const release = compared?.release.article;
  const { article } = record;
  return (
    <>
      <main class="beside">
        {compared && !isChoosing && (
          <>
            <Against release={compared.release} onChange={() => onChoosing(true)} onEnd={onEnd} />
            <Outdated release={compared.release} onCompare={choose} />
            <Lists compared={compared} actions={actions} onChange={() => onChoosing(true)} />
          </>
        )}
        {isChoosing && (
          <ChooseRelease
            input={input}
            onReleases={actions.onReleases}
            onChoose={choose}
            onClose={() => onChoosing(false)}
          />
        )}
      </main>
      {children}
      {compared && !isChoosing && (
        <footer>
          <RecordButton
            record={record}
            article={compared.comparison.article.read}
            onRecordPage={actions.onRecordPage}
            onLibrary={actions.onLibrary}
          />
          <MenuButton
            class="button"
            opens="up"
            name="Export"
            note="The comparison: every passage and figure with its relation and both wordings"
            items={COMPARISON_FORMATS.map(({ format, label, hint }) => ({
              label,
              hint,
              onSelect: () =>
                actions.onSaveComparison(comparisonFile(compared.comparison, compared.release.title, format)),
            }))}
          >
            Export
          </MenuButton>
          <span class="push" />
          {article !== null && release && (
            <button type="button" class="link" onClick={() => actions.onColumns(article, release)}>
              Two columns
            </button>
          )}
        </footer>
      )}
    </>
  );
}
