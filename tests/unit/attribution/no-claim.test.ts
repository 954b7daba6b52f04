import { expect, test } from 'vitest';
import { isNoClaim } from '@/lib/core/attribution/speech/no-claim.ts';

test.each([
  ['declined', 'to comment on the inquiry'],
  ['has refused', 'to be interviewed'],
  ['declined', 'to say how many'],
  ['did not respond to', 'a request for comment'],
  ['did not immediately reply to', 'emailed questions'],
  ['asked', 'not to be named because the matter is confidential'],
  ['asked', 'that his surname not be used'],
  ['have signed', 'a memorandum of understanding on fisheries'],
  ['adopted', 'the Action Plan for Resilient Harvests'],
  ['signed a memorandum of understanding on', 'data sharing with the ministry'],
  ['endorsed', 'the Action Plan for Resilient Harvests'],
  ['concluded', 'a research agreement with the university'],
  ['also agreed', 'to return the sum'],
  ['pleaded', 'guilty to two counts'],
  ['written', 'answers well in advance of the hearing'],
  ['citing', 'the regional health commission'],
  ['reports, quoting', 'family and neighbors'],
  ['dismissed', 'the lawsuit against the owner'],
  ['dismissed', 'forty workers'],
  ['was found guilty by', 'for the personal use of a weapon'],
  ['has said', 'that more than once'],
  ['expressed', 'these views at a meeting'],
  ['unanimously confirmed', 'his appointment as the commander of the force'],
  ['To learn more about', 'the programme, visit the website'],
])('%s %s', (cue, content) => {
  expect(isNoClaim(cue, content)).toBe(true);
});

test.each([
  ['refused', 'to accept the offer'],
  ['declined', 'the invitation'],
  ['confirmed', 'that his appointment was late'],
  ['dismissed', 'the case as a joke'],
  ['dismissed', 'criticism of the plan'],
  ['signed off', 'that it was over'],
  ['citing', 'safety concerns'],
  ['citing', 'a shortage of teachers'],
  ['announced', 'a plan'],
  ['endorsed', 'her opponent'],
  ['concluded', 'that the agreement had failed'],
  ['concluded', 'the minister had failed'],
  ['responded', 'that the bridge was safe'],
  ['asked', 'whether the name would be used'],
  ['asked', 'the council not to close the bridge'],
  ['said', 'he would not be named in the report'],
  ['agreed', 'that it was late'],
  ['written', 'that it was late'],
  ['pleaded', 'for more time'],
  ['said', 'that in July it would end'],
])('but %s %s', (cue, content) => {
  expect(isNoClaim(cue, content)).toBe(false);
});
