/** Small words inside a person's name: "de la Espriella", "ole Tipis", "bin Salman". */
export const PARTICLES =
  /^(?:de|da|do|dos|das|del|della|delle|degli|dei|dal|dalla|di|du|des|la|le|las|los|van|von|vom|zum|zur|der|den|ter|ten|op|bin|ibn|bint|binti|binte|al|el|ben|abu|umm|ould|y|e|af|av|zu|auf|til|ap|ole|arap|wa|dela|delos|bte|ya|na|kwa|kızı|uulu|kyzy)$/;
