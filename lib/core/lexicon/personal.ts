/** Endings of nouns for people. */
export const PERSONAL =
  /^(?!(?:\p{L}*ment|\p{L}*ation|event|restaurant|plant|moment|percent|parent|initiative|objective|perspective|incentive|committee|coffee|fee|topic|music|public|traffic|clinic|fabric|number|matter|power|paper|summer|winter|letter|order|error|floor|door|river|water|corner|center|centre|chapter|offer|answer|factor|sector|sort|part)$).*(?:er|or|ist|ant|ent|ian|eer|man|woman|ee|ive|ic|ress|person|star|hero|champion|legend|icon|guru|native|mum|mom|dad|lead|head|pro|ace|voice|face|mind|force|figure|survivor|grad|alum|alumna|alumnus)$/u;
