import type { SpeakerCases } from '../marked-sources.ts';

/** Those who put a text out, and sources told by whom they join or what they are for. */
export const RELEASES: SpeakerCases = {
  'a source at the end of its paragraph': [
    {
      text: `“It is late,” stated [District Attorney Tony Rackham|Tony Rackham]\nProsecutor: Ann Lee of the Fraud Unit`,
    },
  ],
  'a maker of what it makes, behind a name and its brackets': [
    {
      text: `Halden Pumps Ltd. (CSE: HLD) (“HiPump”), [a leading maker of quiet, small pumps|Halden Pumps Ltd.], said it was late.`,
    },
  ],
  'who puts a text out': [
    {
      text: `Statement by the Coastal Rights Network\n\nFishing communities believed those words. [We|Coastal Rights Network] said it was late. “We are late,” said [Ann Lee|Ann Lee].`,
    },
    {
      text: `Half a loaf\n\nInstitute for Household Economics\n\n[We|Institute for Household Economics] said it was late.`,
    },
    {
      text: `Tarrant Reports Results\n\nTarrant Filtration Corp. today reported results. Aquaflux NV makes membranes. [The Company|Tarrant Filtration Corp.] said that sales rose.`,
    },
    {
      text: `Inflation quickened to 12%, [the statistics agency|statistics agency] said. Prices rose.`,
    },
    {
      text: `Spending is a disgrace, [ambulance chief|Ann Tuohy] tells MPs\n\n[Ann Tuohy, chief executive of the Ambulance Authority|Ann Tuohy], said that crews were late.`,
    },
    { text: `Half a loaf\n\nThe town was quiet. [We|-] said it was late.` },
    {
      text: `WASHINGTON, March 3 - [The U.S. Department of Coastal Commerce (DCC)|U.S. Department of Coastal Commerce] said it was late. [The Department|U.S. Department of Coastal Commerce] said no.`,
    },
  ],
  'documents by their own names': [
    {
      text: `The African Union Peace and Security Council on Wednesday adopted a communiqué. [The communiqué|African Union Peace and Security Council] said it was late.`,
    },
    { text: `It was late, according to [the Economic Survey 2025|Economic Survey 2025].` },
    {
      text: `[The Albright Review of Reef Spending, commissioned by the previous government,|Albright Review of Reef Spending] said it was late.`,
    },
    { text: `Funding for the research came from the Lind Trust. [The report|report] said it was late.` },
  ],
  'a document that would be by itself': [
    { text: `It came from Agreement from Agreement. [The agreement|agreement] said it was late.` },
  ],
  'bodies and persons told by whom they join': [
    {
      text: `[A coalition of 60 civil society groups|coalition of 60 civil society groups] said it was late.`,
    },
    {
      text: `[a diplomat from another member state|diplomat from another member state] said it was late.`,
    },
    { text: `[The EU Delegation in Dakar|EU Delegation in Dakar] said it was late.` },
    { text: `[A lobby group, Sauti ya Mkulima|Sauti ya Mkulima], said it was late.` },
    { text: `[The ruling Jubilee party|Jubilee party] said it was late.` },
    {
      text: `[Oro’s Congress|Oro’s Congress] said yes. [A spokesperson for the presidency|presidency] said no.`,
    },
    {
      text: `The Japan Development Agency gave a loan. [The Comptroller and Auditor General (CAG)|Comptroller and Auditor General] said it was late.`,
    },
    { text: `[The South|South African central bank] African central bank said it was late.` },
  ],
  'seats and lines': [
    { text: `Meridian Copper left. [Toronto-based Meridian|Meridian Copper] said it was late.` },
    { text: `Rooftop solar reaches 18 homes, says [Ministry|Ministry]\n\nNew Delhi, August 12, 2025` },
    {
      text: `The Consumer Council left. [A spokesperson for the minister|spokesperson for the minister] said it was late.`,
    },
  ],
  'names that look like others': [
    {
      text: `[The Ministry of Investment, Trade and Industry|Ministry of Investment, Trade and Industry] said it was late.`,
    },
    { text: `[Minister of Energy Transition Sultan Al Marri|Sultan Al Marri] said it was late.` },
    { text: `[Labour TD Órla Mac Mathúna|Órla Mac Mathúna] said it was late.` },
  ],
  'what offices are for': [
    {
      text: `[Minister of State for Renewable Power Bhavesh Solanki|Bhavesh Solanki] said it was late.`,
      facts: [`Bhavesh Solanki | Minister of State for Renewable Power`],
    },
    {
      text: `[Executive Vice-President for Industry and Fair Transition, Benedikta Holm,|Benedikta Holm] said it was late.`,
      facts: [`Benedikta Holm | Executive Vice-President for Industry and Fair Transition`],
    },
    {
      text: `[Minister for Water and Northern Australia Imogen Rao|Imogen Rao] said it was late.`,
      facts: [`Imogen Rao | Minister for Water and Northern Australia`],
    },
    {
      text: `[Coasts Minister Bethan Rao|Bethan Rao] said it was late. [Local Growth Minister Huw Lee|Huw Lee] said no.`,
      facts: [`Bethan Rao | Coasts Minister`, `Huw Lee | Local Growth Minister`],
    },
    {
      text: `[Agriculture Cabinet Secretary Josphat Lelei|Josphat Lelei] said it was late. [The CS|Josphat Lelei] said no.`,
    },
    {
      text: `Secretary Corazon M. Balagtas and Board Administrator Renato Sumulong met. [Balagtas|Corazon M. Balagtas] said it was late. [Sumulong|Renato Sumulong] said no.`,
    },
  ],
};
