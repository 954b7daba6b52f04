import { AttributeAction, type Selector, SelectorType } from 'css-what';

/** The weights of an id, of a class and of a name: more of the lesser ones than a selector has make no greater one. */
const [ID, CLASS, NAME] = [1_000_000, 1000, 1];
/** Pseudo-classes that weigh what they hold, and those that weigh nothing. */
const [AS_WHAT_THEY_HOLD, NOTHING] = [/^(?:is|not|has|matches|-webkit-any)$/, /^where$/];

/** How specific a selector is (https://www.w3.org/TR/selectors-4/#specificity-rules), to be compared with others. */
export function specificity(selector: readonly Selector[]): number {
  return selector.reduce((sum, token) => sum + weightOf(token), 0);
}

function weightOf(token: Selector): number {
  switch (token.type) {
    case SelectorType.Attribute:
      return token.name === 'id' && token.action === AttributeAction.Equals && token.namespace === null
        ? ID
        : CLASS;
    case SelectorType.Pseudo:
      if (NOTHING.test(token.name)) return 0;
      if (!AS_WHAT_THEY_HOLD.test(token.name) || !Array.isArray(token.data)) return CLASS;
      return Math.max(0, ...token.data.map(specificity));
    case SelectorType.Tag:
    case SelectorType.PseudoElement:
      return NAME;
    default:
      return 0;
  }
}
