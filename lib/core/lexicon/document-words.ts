import { DOCUMENT_NOUNS } from './reporting-verbs.ts';

/** What else may speak for the body that issued it, singular, lower case. */
const MORE_NOUNS: ReadonlySet<string> = new Set(
  `accord advisory affidavit agreement alert annex annexe appendix application appraisal assessment audit average
  bill blog blueprint brochure bulletin calculation caption charter circular clause code column communiqué
  constitution consultation contract declaration decree directive dossier draft editorial evaluation factsheet
  flyer forecast foreword framework handbook indictment judgement judgment law leaflet legislation
  manifesto manual memo minute minutes motion order outlook pact page petition plan policy preface
  presentation press-release programme prospectus protocol regulation resolution roadmap
  ruling site strategy submission suit summary tally text timetable treaty verdict warning warrant webpage
  writ`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether the noun, singular and lower case, is of something written, filmed or counted that is cited as a source. */
export function isDocument(noun: string): boolean {
  return DOCUMENT_NOUNS.has(noun) || MORE_NOUNS.has(noun);
}

/** Words that texts use for any document, whatever it was called before. */
export const ANY_DOCUMENT: ReadonlySet<string> = new Set(['document', 'paper', 'publication', 'text']);

/** Words that texts use for one and the same asking of many. */
export const POLLS: ReadonlySet<string> = new Set(['poll', 'polling', 'survey']);

/** Words that texts use for one and the same document. */
export const SAME_DOCUMENT: ReadonlySet<string> = new Set([
  'analysis',
  'assessment',
  'data',
  'document',
  'evaluation',
  'figure',
  'finding',
  'findings',
  'paper',
  'report',
  'research',
  'review',
  'study',
  'survey',
]);
