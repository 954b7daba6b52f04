import type { SpeakerCases } from '../marked-sources.ts';

/** Forms of company news from a search over the web’s pages that no set of ours had. */
export const CORPORATE: SpeakerCases = {
  'an office, its body and last who holds it, each between commas': [
    {
      text: `[the Founder and Chief Executive Officer, Corbel, Michael Rao|Michael Rao] said it was late.`,
      facts: ['Michael Rao | Founder and Chief Executive Officer | Corbel'],
    },
    {
      text: `[Group Managing Director and Chief Executive Officer, Corbel Group, Mitchell Elegbe|Mitchell Elegbe] said it was late.`,
      facts: ['Mitchell Elegbe | Group Managing Director and Chief Executive Officer | Corbel Group'],
    },
    {
      text: `[Group Head, Retail Banking, Marlow Bank, Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Group Head, Retail Banking | Marlow Bank'],
    },
    {
      text: `The cost tripled, said [the Group Head, E-Business at Marlow Bank, Frank Lind|Frank Lind].`,
      facts: ['Frank Lind | Group Head, E-Business | Marlow Bank'],
    },
    {
      text: `[The Head of Corporate Communications, Corbel, Ebehijie Momoh|Ebehijie Momoh] said it was late.`,
      facts: ['Ebehijie Momoh | Head of Corporate Communications | Corbel'],
    },
    {
      text: `[The Managing Director of Corbel, Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Managing Director | Corbel'],
    },
  ],
  'where a body has its seat is no body': [
    {
      text: `[Michael Bell, CEO of Lynchburg, Va.-based Corbel|Michael Bell] said it was late.`,
      facts: ['Michael Bell | CEO | Corbel'],
    },
    {
      text: `[Michael Bell, CEO of Vancouver, British Columbia-based Corbel Foods|Michael Bell] said it was late.`,
      facts: ['Michael Bell | CEO | Corbel Foods'],
    },
    {
      text: `It was late, said [Michael Bell, attorney with Royal-Oak, Mich.-based Howard & Howard, who stands for the bank|Michael Bell].`,
      facts: ['Michael Bell | attorney | Howard & Howard'],
    },
  ],
  'two offices with a stroke between them': [
    {
      text: `[Mid-Atlantic Union President/CEO Jay Murray|Jay Murray] said it was late.`,
      facts: ['Jay Murray | President/CEO | Mid-Atlantic Union'],
    },
    {
      text: `[Corbel President/CEO Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | President/CEO | Corbel'],
    },
  ],
  'an office in capitals right behind a name': [
    {
      text: `[Steve Barnett CEO of Marlow Health System|Steve Barnett] says it is late.`,
      facts: ['Steve Barnett | CEO | Marlow Health System'],
    },
  ],
  'what a firm does is told before its name': [
    {
      text: `[Eugen Lind, co-founder and CEO of AI enterprise agent builder and orchestration startup Edra|Eugen Lind] said it was late.`,
      facts: ['Eugen Lind | co-founder and CEO | Edra'],
    },
  ],
};
