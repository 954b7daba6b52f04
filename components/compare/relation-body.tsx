import type { AlignedPassage } from '@/lib/core/align/alignment.ts';
import type { ComparedText } from '@/lib/core/align/comparison.ts';
import type { Span } from '@/lib/core/model.ts';
import { overlaps } from '@/lib/core/text/overlap.ts';
import { findQuotations } from '@/lib/core/text/quotations.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';
import type { ComparedPage } from '@/lib/messaging/messages.ts';
import { siteName } from '../words/site.ts';
import { PositionStrip } from '../position-strip.tsx';
import { counted } from '../words/counts.ts';
import { UnsureFlag } from '../unsure-flag.tsx';
import {
  CHANGE_KINDS,
  paragraphWords,
  passageOf,
  sentenceOf,
  withMarks,
  wordsOfSpans,
} from './both-wordings.ts';
import type { ComparedItem } from './compared-items.ts';
import { cutWords, leftOutOf } from './cut-words.ts';
import { comparedMarks, type MarkClass } from './compared-marks.ts';
import { MarkedWords } from './marked-words.tsx';
import { changeWords } from './relation-words.ts';
import { OneText, SideOfDiff } from './side-of-diff.tsx';
import { wordingDiff } from './wording-diff.ts';

interface Props {
  readonly compared: ComparedPage;
  readonly item: ComparedItem;
  /** Whether an altered quotation stands in one text, what is of either side alone marked. */
  readonly isOneText: boolean;
}

/** What a card draws: what differs, what is cut off, and the figure itself; not that the rest is the same. */
const DRAWN: ReadonlySet<MarkClass> = new Set([
  'w',
  'gone',
  'r-cut',
  'f-differs',
  'f-near',
  'f-new',
  'f-same',
]);

/** Whether words stand in quotation marks, wherever those begin and end. */
const isQuoted = ({ read: { text, blocks } }: ComparedText, spans: readonly Span[]): boolean =>
  findQuotations(text, blocks).some(({ inner }) => spans.some((span) => overlaps(inner, span)));

/** How the release has it: "In quotation marks in the release, said by Ines Lundqvar as well". */
function thereWords({ release }: ComparedPage['comparison'], passage: AlignedPassage): string {
  const isClaim = release.claims.some(({ content }) =>
    content.some((piece) => passage.release.some((span) => overlaps(piece, span))),
  );
  if (!isClaim) return 'In the release’s own words';
  const form = isQuoted(release, passage.matched.length > 0 ? passage.matched : passage.release)
    ? 'In quotation marks in the release'
    : 'Reported in the release, not in quotation marks';
  const { speaker, releaseSpeaker } = passage;
  if (releaseSpeaker === null) return form;
  return `${form}, said by ${releaseSpeaker}${speaker === releaseSpeaker ? ' as well' : ''}`;
}

/** "7 paragraphs, 8 claims": what was looked through. */
function sizeWords({ read: { blocks }, claims }: ComparedText): string {
  const paragraphs = blocks.filter(({ kind }) => kind !== 'heading').length;
  return `${counted(paragraphs, 'paragraph')}, ${counted(claims.length, 'claim')}`;
}

/** What the user said of where it comes from. */
function heldWords({ release, isUnsure }: ComparedItem): string {
  if (release.length === 0) return 'Unlinked by you.';
  return isUnsure ? 'Held by you to be the same statement.' : 'Linked by you.';
}

const NOT_THERE = {
  passage:
    'Nothing in it resembles these words. They may come from an interview, a briefing or another text.',
  figure: 'No figure in it is like this one. It may be from another text, or worked out.',
} as const;

/** What the release says and what the article says, one below the other, and in what they differ. */
export function RelationBody({ compared, item, isOneText }: Props) {
  const { release, comparison } = compared;
  const passage = passageOf(compared, item.id);
  const marks = comparedMarks(comparison);
  const own = (side: 'article' | 'release') =>
    marks[side].filter((mark) => mark.item === item.id && DRAWN.has(mark.draw));
  const around = (text: ComparedText, spans: readonly Span[]) =>
    item.kind === 'figure' ? spans.map((span) => sentenceOf(text, span)) : spans;
  const theirs = passage ? passage.release : around(comparison.release, item.release);
  const ours = around(comparison.article, withMarks(comparison.article, item.article));
  const isAltered = passage?.relation === 'altered';
  const cut = passage && leftOutOf(passage, comparison);
  const diff = isAltered
    ? wordingDiff(
        wordsOfSpans(comparison.release, withMarks(comparison.release, passage.matched)),
        wordsOfSpans(comparison.article, ours),
      )
    : [];
  const about = comparison.article.claims.find(({ id }) => id === passage?.attribution)?.about;
  const aboutTheirs = comparison.release.claims.find(
    ({ speaker, content }) =>
      speaker === passage?.releaseSpeaker &&
      content.some((piece) => passage?.release.some((span) => overlaps(piece, span))),
  )?.about;
  const { url, site } = comparison.article.read.metadata;
  const [there, here] = [
    theirs.length > 0 ? paragraphWords(comparison.release, theirs) : sizeWords(comparison.release),
    [site?.value ?? siteName(url), paragraphWords(comparison.article, ours)].filter(Boolean).join(', '),
  ];
  return (
    <>
      {item.sign === 'speaker' ? (
        <dl class="names">
          <div>
            <dt>The release names</dt>
            <dd>
              <span class="w">{passage?.releaseSpeaker}</span>
            </dd>
            {aboutTheirs && <dd class="about">{aboutTheirs}</dd>}
          </div>
          <div>
            <dt>The article names</dt>
            <dd>
              <span class="w">{passage?.speaker}</span>
            </dd>
            {about && <dd class="about">{about}</dd>}
          </div>
        </dl>
      ) : (
        item.speaker && (
          <div class="who">
            <h2>{item.speaker}</h2>
            {about && <p>{about}</p>}
          </div>
        )
      )}
      {isOneText ? (
        <section class="side">
          <h3>
            In one text
            <span>{[there && `release ${there}`, `article ${here}`].filter(Boolean).join(', ')}</span>
          </h3>
          <blockquote class="quote">
            <OneText parts={diff} />
          </blockquote>
          <p class="cue">
            <del>only in the release</del> <ins>only in the article</ins>
          </p>
        </section>
      ) : (
        <>
          <section class="side">
            <h3>
              The release<span>{there}</span>
            </h3>
            {theirs.length === 0 ? (
              <p class="none">
                {item.by === 'user'
                  ? 'You said that it comes from nowhere in it.'
                  : NOT_THERE[item.kind === 'figure' ? 'figure' : 'passage']}
              </p>
            ) : (
              <>
                <blockquote class="quote">
                  {isAltered ? (
                    <SideOfDiff parts={diff} side="release" />
                  ) : (
                    <MarkedWords text={comparison.release} spans={theirs} marks={own('release')} />
                  )}
                </blockquote>
                <PositionStrip spans={theirs} length={comparison.release.read.text.length} />
              </>
            )}
            {passage && theirs.length > 0 && <p class="cue">{thereWords(comparison, passage)}</p>}
            <p class="cue">
              {[release.title, release.source, release.published && dateWords(release.published)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </section>
          <section class="side">
            <h3>
              The article<span>{here}</span>
            </h3>
            <blockquote class="quote">
              {isAltered ? (
                <SideOfDiff parts={diff} side="article" />
              ) : (
                <MarkedWords text={comparison.article} spans={ours} marks={own('article')} />
              )}
            </blockquote>
          </section>
        </>
      )}
      {passage && (passage.changes.length > 0 || cut) ? (
        <dl class="changes">
          {cut && (
            <div>
              <dt>Left out</dt>
              <dd>{cutWords(cut)}</dd>
            </div>
          )}
          {passage.changes.map((change, at) => (
            <div key={at}>
              <dt>{CHANGE_KINDS[change.kind]}</dt>
              <dd>{changeWords(change)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        item.note && item.sign !== 'speaker' && item.by !== 'user' && <p class="observed">{item.note}</p>
      )}
      {item.by === 'user' && <p class="observed">{heldWords(item)}</p>}
      {item.isUnsure && item.by !== 'user' && (
        <div class="doubt">
          <UnsureFlag />
          <p>
            {passage && passage.speaker !== null && passage.speaker === passage.releaseSpeaker
              ? 'Same speaker, and words in common; but in other words.'
              : 'Words in common, but in other words.'}{' '}
            Read both before you call it a paraphrase.
          </p>
        </div>
      )}
      {item.sign === 'speaker' && (
        <div class="doubt">
          <UnsureFlag />
          <p>The outlets differ, both may have said it, or On the Record misread one.</p>
        </div>
      )}
    </>
  );
}
