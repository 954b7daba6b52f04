import { wordSet } from './word-set.ts';

/** Where people are of whom one speaks: "a woman in the crowd". */
export const PLACES_OF_PEOPLE = wordSet(
  'area audience city country county crowd industry region room sector state town village',
);

/** Places that are told by how many live there: "a town of 8,400 people". */
export const PEOPLED = wordSet(
  `archipelago borough city community country county district enclave hamlet island municipality nation neighborhood
    neighbourhood province region republic settlement state suburb territory town village`,
);

/** Places of a body where somebody holds an office. */
export const SITES = wordSet(
  `branch country depot factory mill mine plant refinery regional site station store terminal`,
);

/** Where somebody spends a length of time. */
export const STAYS = wordSet(
  'captivity care custody detention exile hospital jail office orbit power prison space',
);

/** Capitalised nouns after "in" that are no places. */
export const NO_PLACE_NAMES =
  wordSet(`arabic cabinet chinese commons congress council court dollar dollars english euro euros french government
    lords ministry parliament senate spanish`);

/** "on the sidelines of the summit" */
export const BESIDE_EVENT = wordSet(
  `close conclusion end fringe fringes margin margins occasion opening sideline sidelines start`,
);

/** Nouns for what people come together for. */
export const EVENT_NOUNS =
  wordSet(`assembly ceremony colloquium conference congress convention dialogue event exhibition expo fair festival
    forum gathering hearing launch meeting roundtable seminar session summit symposium talks visit workshop`);

/** Words around a programme on the air. */
export const BROADCAST_WORDS =
  wordSet(`abc bbc broadcast cbs channel cnn host hosted hosting hosts itv listeners nbc npr podcast presenter radio
    television told tv viewers`);
