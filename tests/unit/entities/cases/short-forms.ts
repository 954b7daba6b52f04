import type { SpeakerCases } from '../marked-sources.ts';

/** One person or body under several forms, and offices as they stand, in the style of releases. */
export const SHORT_FORMS: SpeakerCases = {
  'short forms that nothing introduces': [
    {
      text: `The Coastal and Rivers Protection Agency met in June. [The CRPA|Coastal and Rivers Protection Agency] said it was late.`,
    },
    {
      text: `The Lakeland Center for Crop Disease and Prevention is old. [The Lakeland CCD|Lakeland Center for Crop Disease and Prevention] said it was late.`,
    },
    {
      text: `Prices come from a firm. They rose, according to [Corbelprices.com, a data firm|Corbelprices.com].`,
    },
    { text: `Prince Oskar came late. “No,” [Oskar|Prince Oskar] said. [He|Prince Oskar] said it was right.` },
    {
      text: `The prize went to 17-year-old Ana Holm, a pupil. “I am glad,” [Holm|Ana Holm] said. [The 17-year-old Holm|Ana Holm] said it was hard.`,
    },
    {
      text: `[Mia Orr of the Evening Post|Mia Orr] said it was late. [Orr of the Post|Mia Orr] said so again.`,
    },
    {
      text: `[Ana Holm|Ana Holm] came. As [Holm herself|Ana Holm] said, it was late. [Holm on Monday|Ana Holm] said no.`,
    },
    {
      text: `[Ana Rao and Governor Tom Beck|Ana Rao] said so. [Both Corbel and NASA|Corbel] said it was late.`,
    },
    { text: `[Kenya and Uganda|Kenya] said so. [The Lakes Bank and the Oro Agency|Lakes Bank] agreed.` },
    {
      text: `The British Foreign Office left. [France’s foreign ministry|France’s foreign ministry] said it was late.`,
    },
    { text: `[Sri Lanka|Sri Lanka] said so. [Ana Rao a Corbel director|Ana Rao] left.` },
    { text: `[Lakes Bank representatives|Lakes Bank] said it was late.` },
  ],
  'offices whole': [
    {
      text: `[Dean Cook, Director for Place and Global at Corbel UK|Dean Cook], said so. [Ana Rao, Head of Insights, Beauty and Care at Lumen Foods|Ana Rao], agreed. [Tom Beck, the company’s chief operating officer|Tom Beck], left.`,
      facts: [
        'Dean Cook | Director for Place and Global | Corbel UK',
        'Ana Rao | Head of Insights, Beauty and Care | Lumen Foods',
      ],
    },
    {
      text: `[Lake County District Attorney Eric Holm|Eric Holm] said so. [The District Attorney|Eric Holm] said it was late. [U.S. Senator Bo Ray|Bo Ray] agreed. [DA Holm|Eric Holm] left.`,
      facts: ['Eric Holm | Lake County District Attorney | Lake County', 'Bo Ray | U.S. Senator | -'],
    },
    {
      text: `[Ana Rao, Lakes Space’s associate director of the Moon Directorate|Ana Rao], said so. [Tom Beck, vice president of advanced programs at Corbel|Tom Beck], agreed. [Mia Long, Managing Vice President, Head of Finance at Lumen Bank|Mia Long], left.`,
      facts: [
        'Tom Beck | vice president of advanced programs | Corbel',
        'Mia Long | Managing Vice President, Head of Finance | Lumen Bank',
      ],
    },
    {
      text: `[Senior Editors Association President Tom Beck|Tom Beck] said so. [American Federation of Pilots President Mia Orr|Mia Orr] agreed. [The ACLU’s Jay Holm|Jay Holm] left. [Ana Rao, managing director, Corbel Lakeland|Ana Rao], stayed. [Bo Ray, Chief Scientific Officer, LakeTech, Corbel & Sons|Bo Ray], wept. [Lia Long, advisor to Holm|Lia Long], slept.`,
      facts: [
        'Tom Beck | President | Senior Editors Association',
        'Mia Orr | President | American Federation of Pilots',
        'Jay Holm | - | ACLU',
        'Ana Rao | managing director | Corbel Lakeland',
        'Bo Ray | Chief Scientific Officer, LakeTech | Corbel & Sons',
        'Lia Long | advisor to Holm | -',
      ],
    },
    {
      text: `[Women, Family and Community Development Minister Senator Datuk Siti Orr|Siti Orr] said so. [She|Siti Orr] said it was late.`,
    },
  ],
};
