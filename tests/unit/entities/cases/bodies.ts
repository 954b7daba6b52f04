import type { SpeakerCases } from '../marked-sources.ts';

/** Bodies: by name, in short, by kind and through what they issue. */
export const BODIES: SpeakerCases = {
  'described before the name': [
    {
      text: `[The leading charity for mountain rescue, MedBridge Himalaya,|MedBridge Himalaya] said it was late. [The charity|MedBridge Himalaya] said it would close. [MedBridge|MedBridge Himalaya] asked for funds.`,
    },
    {
      text: `[The leading mountain health charity MedBridge Himalaya|MedBridge Himalaya] said it was late. [The charity|MedBridge Himalaya] said it would close.`,
    },
    {
      text: `[Energy company Volta Nord|Volta Nord] said it was late. [The company|Volta Nord] said it would close. [It|Volta Nord] gave no date.`,
    },
    {
      text: `[Campaign group Clean Streets Now|Clean Streets Now] said it was late. [The group|Clean Streets Now] said it would close.`,
    },
    {
      text: `[Rights group Amparo|Amparo] said it was late. [The group|Amparo] said it would close. [The organisation|Amparo] called for talks.`,
    },
    {
      text: `[Greenfield Trust, a charity that runs food banks|Greenfield Trust], said it was late. [The charity|Greenfield Trust] said it would close.`,
    },
  ],
  'short names and kinds': [
    {
      text: `[The International Rice Research Agency (IRRA)|International Rice Research Agency] said it was late. [IRRA|International Rice Research Agency] said it would close. [The agency|International Rice Research Agency] gave no date. [It|International Rice Research Agency] asked for aid.`,
    },
    {
      text: `[The World Fisheries Organization|World Fisheries Organization] said it was late. [The WFO|World Fisheries Organization] said it would close. [The body|World Fisheries Organization] gave no date.`,
    },
    {
      text: `[The Ministry of Health and Family Welfare|Ministry of Health and Family Welfare] said it was late. [The health ministry|Ministry of Health and Family Welfare] said it would close. [The ministry|Ministry of Health and Family Welfare] gave no date.`,
    },
    {
      text: `[The Supreme Court|Supreme Court] said it was late. [The court|Supreme Court] ruled that it would close.`,
    },
    {
      text: `[The University of Eastmere|University of Eastmere] said it was late. [The university|University of Eastmere] said it would close. [Eastmere|University of Eastmere] gave no date.`,
    },
    {
      text: `[Brightwater plc|Brightwater plc] said it was late. [Brightwater|Brightwater plc] said it would close. [The water company|Brightwater plc] gave no date.`,
    },
    {
      text: `[The National Union of Dockers|National Union of Dockers] said it was late. [The union|National Union of Dockers] said it would close. [Its general secretary, Rosa Blake,|Rosa Blake] said strikes would come. [The union leader|Rosa Blake] left.`,
      facts: ['Rosa Blake | general secretary | National Union of Dockers'],
    },
    {
      text: `[Ofrail|Ofrail] said it was late. [The rail regulator|Ofrail] said it would close. Ofrail, the rail regulator, is in York.`,
    },
    {
      text: `[Police|Police] said it was late. [They|Police] said it would close.`,
    },
    {
      text: `[Kenya|Kenya] said it was late. [China’s foreign ministry|China’s foreign ministry] said it was not. [Beijing|Beijing] said it would close.`,
    },
    {
      text: `[The Kenya Meteorological Department|Kenya Meteorological Department] said it was late. [The department|Kenya Meteorological Department] said it would close.`,
    },
    {
      text: `[The government|government] said it was late. [The opposition|opposition] said it was not. [The government|government] said it would close.`,
    },
    {
      text: `[Riverside County Sheriff’s Office|Riverside County Sheriff’s Office] said it was late. [The sheriff’s office|Riverside County Sheriff’s Office] said it would close.`,
    },
    {
      text: `[The Bureau of Labor Statistics|Bureau of Labor Statistics] said it was late. [The bureau|Bureau of Labor Statistics] said it would close.`,
    },
  ],
  'known by its people': [
    {
      text: `[Dana Lopez, chief executive of Orbis Freight|Dana Lopez], said it was late. [Orbis|Orbis Freight] said it would close. [The company|Orbis Freight] gave no date.`,
      facts: ['Dana Lopez | chief executive | Orbis Freight'],
    },
    {
      text: `[Hugo Brandt, an analyst at Kestrel Research|Hugo Brandt], said it was late. [Kestrel|Kestrel Research] sees rates fall, the note said.`,
      facts: ['Hugo Brandt | analyst | Kestrel Research'],
    },
  ],
  documents: [
    {
      text: `The Coastal Climate Panel published a report on Monday. [The report|Coastal Climate Panel] said seas rose. [The document|Coastal Climate Panel] said more would come. [The panel|Coastal Climate Panel] gave no date.`,
    },
    {
      text: `Leaders of the Southern Rivers Union signed a declaration on Friday. [The declaration|Southern Rivers Union] said dams would be shared. [The text|Southern Rivers Union] named no sum.`,
    },
    {
      text: `In a statement, [Halbrook Mills|Halbrook Mills] said it was late. [The statement|Halbrook Mills] said it would close.`,
    },
    {
      text: `[A study by researchers at the University of Westmoor|University of Westmoor] found it was late. [The study|University of Westmoor] found more.`,
    },
    {
      text: `[The World Bank’s latest outlook|World Bank] said growth would slow. [The outlook|World Bank] said trade fell. [The bank|World Bank] cut its forecast.`,
    },
    {
      text: `[Data from the National Statistics Office|National Statistics Office] showed prices rose. [The data|National Statistics Office] showed food was dear.`,
    },
    {
      text: `[A survey of 1,200 firms by the Chamber of Trade|Chamber of Trade] found it was late. [The survey|Chamber of Trade] found more.`,
    },
    {
      text: `[An internal memo|internal memo] said it was late. [The memo|internal memo] said it would close.`,
    },
    {
      text: `[A poll by Verian for the Daily Herald|Verian] found it was late.`,
    },
    {
      text: `[The company’s annual report|Trentham Foods] said costs rose. Trentham Foods is in Leeds.`,
    },
  ],
};
