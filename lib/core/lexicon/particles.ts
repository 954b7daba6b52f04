import { wordSet } from './word-set.ts';
import { ARTICLES, SMALL_PREPOSITIONS } from './closed-classes.ts';

/** Small words inside a person's name: "de la Espriella", "ole Tipis", "bin Salman". */
export const PARTICLES =
  /^(?:de|da|do|dos|das|del|della|delle|degli|dei|dal|dalla|di|du|des|la|le|las|los|van|von|vom|zum|zur|der|den|ter|ten|op|bin|ibn|bint|binti|binte|al|el|ben|abu|umm|ould|y|e|af|av|zu|auf|til|ap|ole|arap|wa|dela|delos|bte|ya|na|kwa|kızı|uulu|kyzy|ul|ur|ud|uz|abdul|abdel|abd)$/;

/** Small words that a title may hold. */
export const TITLE_JOINTS = wordSet('& and as is or', SMALL_PREPOSITIONS, ARTICLES);

/** Small words inside the name of a speaker's label. */
export const LABEL_PARTICLES = wordSet(
  `& al an and bin bint da das de del della den der di do dos du e el for ibn la le of ten ter the van von y`,
);

/** Words that letters may leave out. */
export const LETTER_JOINTS = wordSet(
  '& against and at by de del des di du e for für in la le of on the to und von with y',
  [','],
);

/** Lower-case words inside a name. */
export const NAME_JOINERS = wordSet(
  '& against and at da de del des di do dos du for in la le of on to towards van von',
);

/** Small words inside a name that is introduced in capitals. */
export const INTRODUCED_JOINERS = wordSet(
  '& against and are de is it its la no not or our up we your',
  SMALL_PREPOSITIONS,
  ARTICLES,
);
