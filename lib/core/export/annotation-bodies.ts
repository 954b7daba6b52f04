import type { Analysis, Attribution, Deed, Figure, FigureNote, Initiative, Speaker } from '../model.ts';
import { isBodyName } from './body-name.ts';
import type { FindingIris } from './finding-iris.ts';
import { claimText, speakerOf, toldClaim } from './quotation.ts';
import { unitCode } from './unit-code.ts';
import { type ExportedStanding, isByUser } from './user-marks.ts';

/** A body of a Web Annotation: JSON-LD, terms of the Web Annotation context and of schema.org ("schema:…"). */
export type Body = Readonly<Record<string, unknown>>;

/** https://schema.org/Person, Organization, or Thing where the name alone does not tell. */
function speakerType({ name, role }: Omit<Speaker, 'id'>): string {
  if (role !== undefined) return 'schema:Person';
  return isBodyName(name) ? 'schema:Organization' : 'schema:Thing';
}

/** `id` is the speaker's IRI. */
function speaker(speaker: Omit<Speaker, 'id'>, id: string): Body {
  return {
    id,
    type: speakerType(speaker),
    'schema:name': speaker.name,
    'schema:jobTitle': speaker.role,
    'schema:affiliation': speaker.affiliation && {
      type: 'schema:Organization',
      'schema:name': speaker.affiliation,
    },
    'schema:alternateName': speaker.aliases.length > 0 ? speaker.aliases : undefined,
  };
}

/** https://schema.org/PropertyValue; properties that are not known are left out. */
function properties(values: Readonly<Record<string, string | number | undefined>>): Body[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ({ type: 'schema:PropertyValue', 'schema:name': name, 'schema:value': value }));
}

function textual(
  value: string,
  purpose: 'describing' | 'tagging' | 'commenting',
  language: string | undefined,
): Body {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose };
}

/** That somebody is who speaks; `id` is their IRI. */
const identifying = (who: Omit<Speaker, 'id'>, id: string): Body => ({
  type: 'SpecificResource',
  purpose: 'identifying',
  source: speaker(who, id),
});

/** The claim that a finding stands in: a link to that claim's annotation, else who says it as far as that is on record. */
function within(
  attribution: string | null,
  iris: FindingIris,
  standing: ExportedStanding | undefined,
): Body[] {
  if (attribution !== null)
    return [{ type: 'SpecificResource', purpose: 'linking', source: iris.finding(attribution) }];
  const who = standing?.saidBy?.speaker;
  // By the name, as where the claim is exported too.
  return who ? [identifying(who, iris.speaker(who.name))] : [];
}

/** The user, of whom nothing is known. https://www.w3.org/TR/annotation-model/#agents */
const USER = { type: 'Person' } as const;

/** The user's note and tags. */
export function userBodies({ note, tags }: ExportedStanding): Body[] {
  return [
    ...(note ? [{ ...textual(note.text, 'commenting', undefined), creator: USER, created: note.at }] : []),
    ...tags.map((tag) => ({ ...textual(tag, 'tagging', undefined), creator: USER })),
  ];
}

/** That an annotation is the user's, which fields were changed by hand, what became of the passage, and what the user keeps it as. */
export function userProperties(standing: ExportedStanding): Body {
  const { byHand, edited, confirmed, status, progress, projects = [] } = standing;
  const told = properties({
    byHand: byHand ? 'yes' : undefined,
    edited: edited.join(', '),
    confirmed: confirmed ? 'yes' : undefined,
    passage: status === 'in place' ? undefined : status,
    status: progress,
    projects: projects.join('; '),
  });
  return {
    creator: isByUser(standing) ? USER : undefined,
    'schema:additionalProperty': told.length > 0 ? told : undefined,
  };
}

/**
 * https://schema.org/Quotation where the words are the speaker's own, else https://schema.org/Claim; `schema:text` is led in by
 * who says it and how wherever the words alone would mislead.
 */
function statement(analysis: Analysis, claim: Attribution, creator: string | undefined): Body {
  const { url } = analysis.article.metadata;
  const appearance = /^[a-z][a-z\d+.-]+:/i.test(url)
    ? { id: url.replaceAll(/[\s<>"{}|\\^`]/g, encodeURIComponent) }
    : undefined;
  return {
    type: claim.kind === 'direct' ? 'schema:Quotation' : 'schema:Claim',
    'schema:text': toldClaim(analysis, claim),
    'schema:creator': creator === undefined ? undefined : { id: creator },
    ...(claim.kind === 'direct' ? { 'schema:isPartOf': appearance } : { 'schema:appearance': appearance }),
  };
}

/** The claim in words, whether it is verbatim, who says it, with which words it is reported, and what these make of it. */
export function claimBodies(analysis: Analysis, claim: Attribution, iris: FindingIris): Body[] {
  const language = analysis.article.metadata.language?.value;
  const who = speakerOf(analysis, claim);
  const { cue, source, stance, confidence, doubt } = claim;
  return [
    textual(claimText(claim), 'describing', language),
    textual(claim.kind, 'tagging', 'en'),
    statement(analysis, claim, who && iris.speaker(who.id)),
    ...(who ? [identifying(who, iris.speaker(who.id))] : []),
    ...properties({
      source: source?.text,
      cue: cue?.text,
      act: stance.act,
      tone: stance.tone,
      confidence,
      doubt,
    }),
  ];
}

/** What does not fit, as a comment that names the other figures it speaks of. */
function noteBody({ kind, text, figures }: FigureNote, iris: FindingIris): Body {
  return {
    ...textual(text, 'commenting', 'en'),
    'schema:additionalType': kind,
    'schema:mentions': figures.length > 0 ? figures.map((id) => ({ id: iris.finding(id) })) : undefined,
  };
}

/** https://schema.org/QuantitativeValue with what is measured, its change and period as additional properties. */
export function figureBodies(
  { article }: Analysis,
  figure: Figure,
  iris: FindingIris,
  standing?: ExportedStanding,
): Body[] {
  const { text, kind, value, unit, measure, change, basis, bound, period, place, notes, attribution } =
    figure;
  const amount =
    typeof value === 'number'
      ? { 'schema:value': value }
      : { 'schema:minValue': value[0], 'schema:maxValue': value[1] };
  return [
    textual(text, 'describing', article.metadata.language?.value),
    {
      type: 'schema:QuantitativeValue',
      ...amount,
      'schema:unitText': unit || undefined,
      'schema:unitCode': unitCode(figure),
      'schema:additionalProperty': properties({ kind, measure, change, basis, bound, period, place }),
    },
    ...(notes ?? []).map((note) => noteBody(note, iris)),
    ...within(attribution, iris, standing),
  ];
}

const named = (names: readonly string[]): Body[] =>
  names.map((name) => ({ type: 'schema:Thing', 'schema:name': name }));

/** https://schema.org/ActionStatusType; what was not done failed, whoever did not want it. */
function actionStatus({ tense, polarity }: Deed): string {
  if (polarity === 'negative') return 'FailedActionStatus';
  if (tense === 'future') return 'PotentialActionStatus';
  return tense === 'present' ? 'ActiveActionStatus' : 'CompletedActionStatus';
}

/** A deed on record as a https://schema.org/Action with its parties, date (EDTF), place and occasion. */
function deedBody(deed: Deed, object: Body): Body {
  const { action, tense, polarity, cue, actors, counterparts, date, place, event } = deed;
  return {
    type: 'schema:Action',
    'schema:name': action,
    'schema:actionStatus': { id: `schema:${actionStatus(deed)}` },
    'schema:object': object,
    'schema:agent': actors.length > 0 ? named(actors) : undefined,
    'schema:participant': counterparts.length > 0 ? named(counterparts) : undefined,
    'schema:endTime': date,
    'schema:location': place && { type: 'schema:Place', 'schema:name': place },
    'schema:subjectOf': event && { type: 'schema:Event', 'schema:name': event },
    'schema:additionalProperty': properties({ tense, polarity, cue: cue.text }),
  };
}

/** The undertaking, in the deeds on record if there are any: described in the first, named by its id in the others. */
export function initiativeBodies(
  { article }: Analysis,
  initiative: Initiative,
  iris: FindingIris,
  standing?: ExportedStanding,
): Body[] {
  const { id, name, kind, deeds, link, attribution } = initiative;
  const thing = { id: `${iris.finding(id)}#thing` };
  const described = {
    ...thing,
    type: 'schema:Thing',
    'schema:name': name,
    'schema:description': kind,
    'schema:url': link,
  };
  return [
    textual(name, 'describing', article.metadata.language?.value),
    ...(deeds.length > 0
      ? deeds.map((deed, index) => deedBody(deed, index === 0 ? described : thing))
      : [described]),
    ...within(attribution, iris, standing),
  ];
}
