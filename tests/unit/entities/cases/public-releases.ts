import type { SpeakerCases } from '../marked-sources.ts';

/** What releases of governments, councils and universities showed that nobody had read. */
export const PUBLIC_RELEASES: SpeakerCases = {
  'offices of several fields': [
    {
      text: `[The Minister of Environment and Climate Change, the Honourable Ana Moreau|Ana Moreau], said it was late.`,
      facts: [`Ana Moreau | Minister of Environment and Climate Change | -`],
    },
    {
      text: `[The Minister of Works and Climate Change, Ana Moreau|Ana Moreau], said it was late.`,
      facts: [`Ana Moreau | Minister of Works and Climate Change | -`],
    },
    {
      text: `[Cabinet Secretary for Lands, Public Works, Housing and Urban Development Alice Wanjiru|Alice Wanjiru] said it was late.`,
      facts: [`Alice Wanjiru | Cabinet Secretary for Lands, Public Works, Housing and Urban Development | -`],
    },
    {
      text: `[Minister for Infrastructure, Transport, Regional Development and Local Government Catherine Lang|Catherine Lang] said it was late.`,
      facts: [
        `Catherine Lang | Minister for Infrastructure, Transport, Regional Development and Local Government | -`,
      ],
    },
  ],
  'bodies of several fields': [
    {
      text: `[Ana Rao, chair of the Senate Committee on Health, Education, Labor and Pensions|Ana Rao], said it was late.`,
      facts: [`Ana Rao | chair | Senate Committee on Health, Education, Labor and Pensions`],
    },
    {
      text: `[Ana Rao, head of the School of Biological, Earth & Environmental Sciences at Arden University|Ana Rao], said it was late.`,
      facts: [
        `Ana Rao | head of the School of Biological, Earth & Environmental Sciences | Arden University`,
      ],
    },
    {
      text: `[Ana Rao, a researcher at the Center for Climate, Health, and the Global Environment|Ana Rao], said it was late.`,
      facts: [`Ana Rao | researcher | Center for Climate, Health, and the Global Environment`],
    },
    {
      text: `[The Ministry of Labour, Family, Social Affairs and Equal Opportunities|Ministry of Labour, Family, Social Affairs and Equal Opportunities] said it was late.`,
    },
    {
      text: `[The Ministry of Health, Corbel and the Lakes Trust|Ministry of Health] said it was late.`,
    },
  ],
  'an office held in a land, before a name in no list': [
    {
      text: `[Deputy Representative of the Lakes Partnership Office in Azerbaijan Bariz Mehdiyev|Bariz Mehdiyev] said it was late.`,
      facts: [`Bariz Mehdiyev | Deputy Representative | Lakes Partnership Office`],
    },
    {
      text: `[Resident Representative of UNDP in Georgia Nick Berens|Nick Berens] said it was late.`,
      facts: [`Nick Berens | Resident Representative | UNDP`],
    },
  ],
  'an office held in a town, of whom the text names later': [
    {
      text: `The minister met the head of the Lakes Agency in Damascus Tony Berens on Monday. [Berens|Tony Berens] said it was late.`,
    },
    {
      text: `The sheriff of a town in Prince George County was late. [The sheriff|sheriff] said no.`,
    },
  ],
  'who leads something keeps the title': [
    {
      text: `[Detective Inspector Andy Patrick, who leads Marlow CID|Andy Patrick], said it was late.`,
      facts: [`Andy Patrick | Detective Inspector | Marlow CID`],
    },
    {
      text: `[Councillor Andy Patrick, who represents Marlow West|Andy Patrick], said it was late.`,
      facts: [`Andy Patrick | Councillor`],
    },
    {
      text: `[Professor Ana Rao, who leads the Centre for Rivers|Ana Rao], said it was late.`,
      facts: [`Ana Rao | Professor | Centre for Rivers`],
    },
  ],
  'several who are told by their countries': [
    {
      text: `[The Foreign Ministers of France, the United Kingdom and Germany|Foreign Ministers of France, the United Kingdom and Germany] said it was late.`,
    },
  ],
  'a guess teaches nobody’s gender': [
    {
      // Who “he” is may be wrong: it must not keep “she” from her.
      text: `Senator Quillan Trusk spoke on Monday. Senator Ilvan Osmar wrote to him, and [he|Ilvan Osmar] said it was late. Osmar was angry. [She|Ilvan Osmar] said it would close.`,
    },
  ],
  'a delegation is named by where it was sent': [
    {
      text: `[The head of the EU Delegation to Armenia, Ambassador Vassil Marag|Vassil Marag], said it was late.`,
      facts: [`Vassil Marag | Ambassador | EU Delegation to Armenia`],
    },
  ],
  'a university that is named by its town': [
    {
      text: `The University of Lorne at Marlow met. [Ana Berens, a professor at the University at Buffalo|Ana Berens], said it was late.`,
      facts: [`Ana Berens | professor | University at Buffalo`],
    },
  ],
  'a calling beside a part in a study': [
    {
      text: `[Lead study investigator Ana Berens, professor of anatomy at Arden University|Ana Berens], said it was late.`,
      facts: [`Ana Berens | lead study investigator, professor of anatomy | Arden University`],
    },
  ],
  'words before an office that name no body': [
    { text: `[Ranking Member Ana Rao|Ana Rao] said it was late.`, facts: [`Ana Rao | Ranking Member | -`] },
    {
      text: `[Corresponding author Ana Rao|Ana Rao] said it was late.`,
      facts: [`Ana Rao | Corresponding author | -`],
    },
  ],
  'a government under two names': [
    {
      text: `[The Government of Canada|Government of Canada] said it was late. [The Canadian government|Government of Canada] said no.`,
    },
  ],
};
