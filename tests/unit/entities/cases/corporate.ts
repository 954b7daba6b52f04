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
  '"the Company", with a capital, is whom a bracket calls so, else who puts the release out': [
    {
      text: `[Corbel Works, Inc. (“Corbel” or the “Company”)|Corbel Works, Inc.] said it sold a mill. [Ana Rao, the Company’s Chief Executive Officer|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Chief Executive Officer | Corbel Works, Inc.'],
    },
    {
      text: `[Corbel Works, Inc. (Nasdaq: CRBL)|Corbel Works, Inc.] said it sold a mill. [Ana Rao, President and CEO of the Company|Ana Rao] said it was late. [The Company|Corbel Works, Inc.] said it would grow.`,
      facts: ['Ana Rao | President and CEO | Corbel Works, Inc.'],
    },
    {
      text: `[Altipla Lithium (ASX: ALT) (the "Company")|Altipla Lithium] said it sold a mill. [Ana Rao, CEO of the Company|Ana Rao] said it was late.`,
      facts: ['Ana Rao | CEO | Altipla Lithium'],
    },
    {
      text: `[Acme Capital Partners (“Acme”)|Acme Capital Partners] said it sold Bolt Foods (“Bolt” or the “Company”). [Ana Rao, CEO of the Company|Ana Rao] said it was late. [Bo Lind, Partner at Acme|Bo Lind] said it was right.`,
      facts: ['Ana Rao | CEO | Bolt Foods', 'Bo Lind | Partner | Acme Capital Partners (Acme)'],
    },
  ],
  'a name with letters that a share is traded under is a firm’s': [
    {
      text: `Moonvale (NASDAQ: MNV) has a new plan. [The company|Moonvale] said that it had found ore.`,
    },
    {
      text: `Lithium Marlow (ASX:LIT) has a new plan. [The company|Lithium Marlow] said that it had found ore.`,
    },
    {
      text: `Moonvale (Nasdaq Capital Market: MNV) has a new plan. [The company|Moonvale] said that it had found ore.`,
    },
    {
      text: `Moonvale Inc. (Nasdaq Capital Market: MNV) (“Moonvale” or the “Company”) has a new plan. [The Company|Moonvale Inc.] said that it had found ore.`,
    },
  ],
  'a part of the world is what an office is for, where a body follows': [
    {
      text: `[Ana Rao, Head of Asia Pacific, Corbel|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Head of Asia Pacific | Corbel'],
    },
    {
      text: `[Ana Rao, Managing Director of North America, Corbel|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Managing Director of North America | Corbel'],
    },
  ],
  'offices in short, and of a board': [
    {
      text: `[Ana Rao, Corbel co-CEO|Ana Rao] said it was late.`,
      facts: ['Ana Rao | co-CEO | Corbel'],
    },
    {
      text: `[Shri Arjun Rao, CMD, Corbel Power|Arjun Rao] said it was late. [Ada Obi, CISO at Marlow Bank|Ada Obi] said it was right.`,
      facts: ['Arjun Rao | CMD | Corbel Power', 'Ada Obi | CISO | Marlow Bank'],
    },
    {
      text: `[Ana Rao, Chair of the Board of Corbel|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Chair of the Board | Corbel'],
    },
  ],

  'a firm that is called like an owner': [
    {
      text: `[Andy’s Frozen Custard|Andy’s Frozen Custard] said it would grow. [Andy Kuntz, owner and CEO of Andy’s Frozen Custard|Andy Kuntz] said it was late.`,
      facts: ['Andy Kuntz | owner and CEO | Andy’s Frozen Custard'],
    },
    {
      text: `It was late, said [Andrew Lind, chief officer at Freddy’s|Andrew Lind].`,
      facts: ['Andrew Lind | chief officer | Freddy’s'],
    },
    { text: `[Corbel Capital’s Ana Rao|Ana Rao] said it was late.`, facts: ['Ana Rao | - | Corbel Capital'] },
  ],
  'what a firm offers stands before its name': [
    {
      text: `[European digital money transfer service, Azimo|Azimo] said it was late. [It|Azimo] said it would grow.`,
    },
    { text: `[The ride-hailing app, Zoomly|Zoomly] said it was late.` },
  ],
  'a candidate that has a name makes none of who speaks': [
    {
      text: `After tests of its candidate Brylo-1, [Corbel|Corbel] said the data was new.`,
      facts: ['Corbel | - | -'],
    },
  ],
  '"the company" is no board': [
    {
      text: `[Corbel|Corbel] said sales rose. [Dr. Marwan Lind, a member of its Advisory Board|Marwan Lind] said it may help. [The company|Corbel] said it would grow.`,
    },
  ],
  'who founded is of the office': [
    {
      text: `[Bo Lind, Founding Partner and CEO, Corbel Law|Bo Lind] said it was late.`,
      facts: ['Bo Lind | Founding Partner and CEO | Corbel Law'],
    },
  ],
};
