import type { Span } from '../model.ts';
import { quoteAsWritten } from '../record/as-written.ts';
import { deedText } from '../record/deed-text.ts';
import { doubtIn } from '../attribution/doubtful.ts';
import { amountOf } from '../record/amount-words.ts';
import { unitWords } from '../record/unit-words.ts';
import { periodWords } from '../record/date-words.ts';
import { findingIris } from './finding-iris.ts';
import { roleAndAffiliation, speakerOf, toldClaim } from './quotation.ts';
import type { ExportedRecord, ExportOptions, RecordWriter } from './record-writer.ts';

/** One annotation: what it marks, its words and its tags. */
interface Noted {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly text: readonly string[];
  readonly tags: readonly string[];
}

function notedOf({ analysis }: ExportedRecord): Noted[] {
  const claims = analysis.attributions.map((claim): Noted => {
    const speaker = speakerOf(analysis, claim);
    const who = speaker && [speaker.name, roleAndAffiliation(speaker)].filter(Boolean).join(', ');
    const doubt = doubtIn(claim);
    return {
      id: claim.id,
      spans: claim.content,
      text: [toldClaim(analysis, claim), who ?? '', doubt && `Unsure: ${doubt}`],
      tags: ['claim', claim.kind, ...(speaker ? [speaker.name] : [])],
    };
  });
  const figures = analysis.figures.map((figure): Noted => {
    const { measure, period, notes = [] } = figure;
    const value = [amountOf(figure).full, unitWords(figure)].filter(Boolean).join(' ');
    const words = [value, measure, period && periodWords(period).long].filter(Boolean).join(', ');
    return {
      id: figure.id,
      spans: [figure],
      text: [words, ...notes.map(({ text }) => text)],
      tags: ['figure'],
    };
  });
  const initiatives = analysis.initiatives.map(({ id, name, mentions, deeds }): Noted => ({
    id,
    spans: mentions.slice(0, 1),
    text: [name, ...deeds.map(deedText)],
    tags: ['initiative'],
  }));
  return [...claims, ...figures, ...initiatives];
}

/** Nobody but who imports them sees them: the client asks `read` for a group, and shares what names one. */
const PRIVATE = { read: [], admin: [], update: [], delete: [] } as const;

/** A letter of what Markdown of the client would take for its own. */
const markdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>$]/g, String.raw`\$&`);

function annotationsOf(record: ExportedRecord, exported: string) {
  const { analysis, standings } = record;
  const { article } = analysis;
  const { url, title } = article.metadata;
  const iris = findingIris(analysis, standings);
  return notedOf(record).flatMap(({ id, spans, text, tags }) => {
    const standing = standings[id];
    const note = standing?.note?.text;
    const words = [...text.filter((line) => line !== ''), ...(note ? [note] : [])].map(markdown).join('\n\n');
    // The client anchors one passage an annotation: a claim of several pieces is as many.
    const pieces = spans.filter(({ start, end }) => start < end);
    return pieces.map((span, at) => ({
      id: `${iris.finding(id)}#${at + 1}`,
      created: standing?.recordedAt ?? exported,
      updated: standing?.recordedAt ?? exported,
      user: '',
      user_info: { display_name: null },
      group: '__world__',
      uri: url,
      text: pieces.length > 1 ? `${words}\n\n(${at + 1} of ${pieces.length})` : words,
      tags: [...new Set(['on-the-record', ...tags, ...(standing?.tags ?? [])])],
      document: { title: [title?.value ?? url] },
      // No position: the client counts characters of the page, we of the article.
      target: [{ source: url, selector: [quoteAsWritten(article, span)] }],
      permissions: PRIVATE,
      links: {},
      hidden: false,
      flagged: false,
    }));
  });
}

/** What Hypothesis' client exports, and imports ("Import annotations"). https://github.com/hypothesis/client */
export function hypothesisWriter({ exported = '1970-01-01T00:00:00.000Z' }: ExportOptions): RecordWriter {
  let isFirst = true;
  return {
    start: () =>
      `{"export_date":${JSON.stringify(exported)},"export_userid":"","client_version":"On the Record","annotations":[`,
    add: (record) => {
      const lines = annotationsOf(record, exported).map((annotation) => `\n${JSON.stringify(annotation)}`);
      if (lines.length === 0) return '';
      const comma = isFirst ? '' : ',';
      isFirst = false;
      return comma + lines.join(',');
    },
    end: () => '\n]}\n',
  };
}
