import type { SpeakerCases } from '../marked-sources.ts';

/** Statements of governments, legislators, courts and police, and the news of them: forms of fresh texts that were read wrongly. */
export const PUBLIC_STATEMENTS: SpeakerCases = {
  'a surname that is a form of address as well': [
    {
      text: `[Attorney General William P. Barr|William P. Barr] said it was late. [Attorney General Barr|William P. Barr] said no.`,
      facts: ['William P. Barr | Attorney General'],
    },
    { text: `[Dr Harold Prince|Harold Prince] said it was late. [Prince|Harold Prince] said no.` },
    { text: `[The King|King] said it was late.` },
  ],
  'what tells of when and where behind a name': [
    {
      text: `[Health Secretary Susan Amadi|Susan Amadi] said it was late. “No,” said [Ms Amadi over the weekend|Susan Amadi].`,
    },
    {
      text: `[Health Secretary Susan Amadi|Susan Amadi] said it was late. “No,” said [Ms Amadi under questioning|Susan Amadi].`,
    },
  ],
  'a participle in an office': [
    {
      text: `[The police acting commissioner, Tom Hale|Tom Hale], said it was late.`,
      facts: ['Tom Hale | police acting commissioner'],
    },
    {
      text: `[The university’s presiding officer, Tom Hale|Tom Hale], said it was late.`,
      facts: ['Tom Hale | presiding officer | university'],
    },
  ],
  'who comes into an office, and who puts another into one': [
    {
      text: `Tom Hale took over as Director of the Harbour Board on Monday. [Mr Hale|Tom Hale] said it was late.`,
      facts: ['Tom Hale | Director | Harbour Board'],
    },
    {
      text: `Tom Hale assumed charge as Minister of Works here today. [Mr Hale|Tom Hale] said it was late.`,
      facts: ['Tom Hale | Minister of Works'],
    },
    {
      text: `Tom Hale was sworn in as the new mayor of Marlow. [Mr Hale|Tom Hale] said it was late.`,
      facts: ['Tom Hale | mayor | Marlow'],
    },
    {
      text: `Tom Hale appoints lawyer as schools chief\n\n[The governor, Tom Hale|Tom Hale], said it was late.`,
      facts: ['Tom Hale | governor'],
    },
  ],
  'who speaks for a party on one field': [
    {
      text: `[Green MLA Karen Amadi|Karen Amadi] said it was late.\n\n[The Green education spokesperson|Karen Amadi] said no.`,
    },
    {
      text: `[Labour MP Karen Amadi|Karen Amadi] said it was late.\n\n[The party’s transport spokesperson|Karen Amadi] said no.`,
    },
    {
      text: `[Labour MP Karen Amadi|Karen Amadi] said it was late.\n\n[The Health Department spokesperson|Health Department] said no.`,
    },
  ],
  'the land that is led': [
    {
      text: `[The Governor of Rivers State, Tom Hale|Tom Hale], said it was late.`,
      facts: ['Tom Hale | Governor | Rivers State'],
    },
    {
      text: `[The Chief Minister of Kerala, Tom Hale|Tom Hale], said it was late.`,
      facts: ['Tom Hale | Chief Minister | Kerala'],
    },
    {
      text: `[West Bengal Chief Minister Tom Hale|Tom Hale] said it was late.`,
      facts: ['Tom Hale | West Bengal Chief Minister | West Bengal'],
    },
    {
      text: `[Washington State Superintendent of Public Instruction Tom Hale|Tom Hale] said it was late.`,
      facts: ['Tom Hale | Washington State Superintendent of Public Instruction | Washington State'],
    },
  ],
  'who sits in a house and chairs what is of it': [
    {
      text: `[U.S. Senator Karen Amadi, Chairman of the Senate Budget Committee|Karen Amadi], said it was late.`,
      facts: ['Karen Amadi | U.S. Senator | Senate Budget Committee'],
    },
    {
      text: `[Labour MP Karen Amadi, chair of the Transport Committee|Karen Amadi], said it was late.`,
      facts: ['Karen Amadi | chair | Transport Committee'],
    },
    {
      text: `[House Budget Chair Tom Hale|Tom Hale] said it was late.`,
      facts: ['Tom Hale | Chair | House Budget'],
    },
    {
      text: `[State Senator Karen Amadi, a former president of Corbel|Karen Amadi], said it was late.`,
      facts: ['Karen Amadi | State Senator | -'],
    },
  ],
  'a second office before a name': [
    {
      text: `[Head of Public Service and Chief of Staff, Felix Hale|Felix Hale], said it was late.`,
      facts: ['Felix Hale | Head of Public Service and Chief of Staff | -'],
    },
  ],
  'the body for which somebody speaks': [
    {
      text: `[Elisabeth Amadi, for the Human Rights Council|Elisabeth Amadi], said it was late.`,
      facts: ['Elisabeth Amadi | - | Human Rights Council'],
    },
  ],
  'a title that no list has': [
    {
      text: `The council met Peter Hale on Monday. [HSO Hale|Peter Hale] said it was late.`,
    },
    {
      text: `[Senator Niall Ó Donnghaile|Niall Ó Donnghaile] said it was late. [Seanadóir Ó Donnghaile|Niall Ó Donnghaile] said no.`,
    },
  ],
  'the police, who are no station': [
    {
      text: `[Marlow police|Marlow police] said it was late. He was held at Kyenjojo Central Police Station.`,
    },
  ],
  'a surname with a particle, misspelt': [
    {
      text: `[German minister Thomas de Maiziere|Thomas de Maiziere] said it was late. [De Maziere|Thomas de Maiziere] said no.`,
    },
  ],
};
