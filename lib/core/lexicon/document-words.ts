import { wordSet } from './word-set.ts';
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

/** What such a line names that is no firm. */
export const NO_ISSUERS =
  wordSet(`author authors campaign data event events initiative me program programme report research series study
    survey us`);

/** Documents that are of whoever puts them out, never of what they are about: "the manual of the Lakes Agency". */
export const ISSUERS_OWN =
  wordSet(`blog bulletin bylaw bylaws communique communiqué guideline guidelines handbook judgment manual minutes
    newsletter resolution rules ruling site statement website`);

/** Participles of whoever only got hold of a document: "emails seen by the Courier". */
export const HANDLED =
  wordSet(`accepted acquired analysed analyzed approved backed cited commissioned criticised criticized dismissed
    examined financed funded given heard held inspected leaked mentioned obtained ordered quoted read reported
    requested reviewed seen sent shared shown signed sponsored supported used verified viewed`);

/** Numbered pieces of a document. */
export const NUMBERED_PIECES = wordSet(
  `annex annexe appendix article chapter clause item page paragraph part point schedule section table`,
);

/** What is said in: "in an email", "during a long interview with the Post". */
export const MEDIA =
  wordSet(`announcement blog blogpost briefing call comment comments communique communiqué e-mail email filing
    interview letter memo memorandum message note op-ed post press release remarks speech statement thread
    tweet video`);

/** What is published on a day that says nothing of its figures. */
export const PUBLISHED_WORKS =
  wordSet(`analyses analysis audit audits data estimate estimates figures findings paper papers poll polls report
    reports statistics studies study survey surveys`);

/** Nouns of saying: "in a statement on Monday". */
export const SAYING_OCCASIONS =
  wordSet(`article briefing call ceremony conference email filing hearing interview letter meeting note post release
    remarks report speech statement`);

/** Publications that a year names rather than dates: "its 2023 annual report". */
export const DATED_WORKS = wordSet(
  `accounts assessment assessments census data edition editions figures index outlook report reports review
    reviews studies study survey surveys`,
  ['white paper'],
);

/** Works of art whose titles may look like names of undertakings: "the film Peace Accord". */
export const TITLED_WORKS = wordSet(
  `album documentary drama film memoir miniseries movie musical novel opera series sitcom song thriller`,
);

/** What a name goes on with behind “New”: places and papers; before other names it is a headline's. */
export const BEHIND_NEW = wordSet(
  `america britain brunswick caledonia castle deal delhi england forest hampshire haven jersey mexico orleans scientist south statesman world york yorker zealand`,
);

/** What a document or a site has more of: "the site's history section". */
export const DOCUMENT_PIECES = wordSet(
  'biography chapter counterproposal disclosure form item passage profile ranking recording section test',
);
