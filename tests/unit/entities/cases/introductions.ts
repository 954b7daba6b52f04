import type { SpeakerCases } from '../marked-sources.ts';

/** Ways in which texts bring people in with their role and organisation. */
export const INTRODUCTIONS: SpeakerCases = {
  'an office, its field and its body in front of a title': [
    {
      text: `Also, [the General Manager, Public Affairs, CMB, Mrs Ruth Amadi|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | General Manager, Public Affairs | CMB'],
    },
    {
      text: `[The Director-General, CMB, Prof. Ruth Amadi|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Director-General | CMB'],
    },
  ],
  'the firm that the last lines of a release tell of': [
    {
      text: `Corbel has a new plant, and Corbel sells pumps. It will report to Ruth Amadi, chairman, president and chief executive officer.

“It is late,” said [Amadi|Ruth Amadi].

About Corbel

Corbel makes pumps.`,
      facts: ['Ruth Amadi | chairman, president and chief executive officer | Corbel'],
    },
    {
      text: `Corbel has a new plant, and Corbel sells pumps. “It is late,” said [Mayor Ruth Amadi|Ruth Amadi].

About Corbel

Corbel makes pumps.`,
      facts: ['Ruth Amadi | Mayor | '],
    },
  ],
  'words of a name or a region before an office': [
    {
      text: `[HCM Tech Chief Financial Officer Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | Chief Financial Officer | HCM Tech'],
    },
    {
      text: `The Bank of Lakeland waits. [Bank Governor Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | Bank Governor | Bank of Lakeland'],
    },
    {
      text: `“It is late,” said [Ruth Amadi, EMEA Area Head, Haematology, Corbel Health|Ruth Amadi].`,
      facts: ['Ruth Amadi | EMEA Area Head, Haematology | Corbel Health'],
    },
  ],
  'an introduction that is read whole': [
    {
      text: `[Corbel Chief Executive Officer and Managing Director Omar Amadi|Omar Amadi] said it was late.`,
      facts: ['Omar Amadi | Chief Executive Officer and Managing Director | Corbel'],
    },
    {
      text: `[Labor frontbencher Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | frontbencher | Labor'],
    },
    {
      text: `“It is late,” said [Ruth Amadi, Senior Vice President of Open Services for Corbel|Ruth Amadi].`,
      facts: ['Ruth Amadi | Senior Vice President of Open Services | Corbel'],
    },
    {
      text: `Harbour Watch is open. “It is late.” [Ruth Amadi, Partnerships Director for Harbour Watch|Ruth Amadi], said.`,
      facts: ['Ruth Amadi | Partnerships Director | Harbour Watch'],
    },
    {
      text: `“It is late,” said [Ruth Amadi, Chief Executive Officer of Corbel Energy|Ruth Amadi].`,
      facts: ['Ruth Amadi | Chief Executive Officer | Corbel Energy'],
    },
    {
      text: `[Ruth Amadi, CHIEF EXECUTIVE OFFICER OF CORBEL FOODS|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | CHIEF EXECUTIVE OFFICER | CORBEL FOODS'],
    },
    {
      text: `“It is late,” said [Corbel CEO Omar Amadi in a statement|Omar Amadi].`,
      facts: ['Omar Amadi | CEO | Corbel'],
    },
    {
      text: `“It is late,” said [Corbel spokesman Omar Amadi in an interview with the Post|Omar Amadi].`,
      facts: ['Omar Amadi | spokesman | Corbel'],
    },
    {
      text: `“It is late,” said [Dr. Nkechia King, Interim CEO of Lakes Public Schools|Nkechia King].`,
      facts: ['Nkechia King | Interim CEO | Lakes Public Schools'],
    },
    {
      text: `She went for advice to MSX’s Executive Vice President, Ruth Amadi. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | Executive Vice President | MSX'],
    },
    {
      text: `[Chief executive of the Cold Store Federation Omar Amadi who also came|Omar Amadi] said it was late.`,
      facts: ['Omar Amadi | Chief executive | Cold Store Federation'],
    },
    {
      text: `[The CEO of Lakes Mission the Rev Omar Amadi|Omar Amadi] said it was late.`,
      facts: ['Omar Amadi | CEO | Lakes Mission'],
    },
    {
      text: `[Health and Human Services Secretary Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | Health and Human Services Secretary | '],
    },
  ],
  'degrees between the name and what is told': [
    {
      text: `The mill has hired Ruth Amadi, M.B.B.S., Ph.D., a chemist at Lakes Hospital. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | chemist | Lakes Hospital'],
    },
    {
      text: `The mill praised Ruth Amadi, Ph.D., of the Lakes Institute, on Monday. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi |  | Lakes Institute'],
    },
    {
      text: `[Jan Kowal, DVM, director of care at Lakes Zoo|Jan Kowal], said it was late.`,
      facts: ['Jan Kowal | director of care | Lakes Zoo'],
    },
  ],
  'an owner in the name of a body': [
    {
      text: `[St. Mary’s Hospital staff attorney Ruth Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | staff attorney | St. Mary’s Hospital'],
    },
    {
      text: `[PwC’s managing partner, Ruth Amadi|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | managing partner | PwC'],
    },
  ],
  'a field in capitals before with, for or at': [
    {
      text: `[Priya Nair, a Global Head of Payments with Corbel Bank|Priya Nair], said it was late.`,
      facts: ['Priya Nair | Global Head of Payments | Corbel Bank'],
    },
    {
      text: `[Priya Nair, a Global Head of Payments for Lumen Technologies|Priya Nair], said it was late.`,
      facts: ['Priya Nair | Global Head of Payments | Lumen Technologies'],
    },
    {
      text: `[Una Brady, Site Director at Kells for Corbel|Una Brady], said it was late.`,
      facts: ['Una Brady | Site Director | Corbel'],
    },
    {
      text: `[Una Brady, an outreach coordinator for UCLA|Una Brady], said it was late.`,
      facts: ['Una Brady | outreach coordinator | UCLA'],
    },
  ],
  'offices before the name': [
    {
      text: `The talk with Corbel founder and co-CEO Marc Holm was long. [Holm|Marc Holm] said it was late.`,
      facts: ['Marc Holm | founder and co-CEO | Corbel'],
    },
    {
      text: `[Lakes Hospital Chief People Officer Li Orr|Li Orr] said it was late.`,
      facts: ['Li Orr | Chief People Officer | Lakes Hospital'],
    },
    {
      text: `[Lakes Hospital Site Director Li Orr|Li Orr] said it was late.`,
      facts: ['Li Orr | Site Director | Lakes Hospital'],
    },
    {
      text: `The mill met Orchard Group, Inc. analyst Omar Reid. [Reid|Omar Reid] said it was late.`,
      facts: ['Omar Reid | analyst | Orchard Group, Inc.'],
    },
  ],
  'a name that the text has elsewhere, before an office': [
    {
      text: `Banco Sol grew. Banco Sol has shops. [Sven Holm, Banco Sol site director|Sven Holm], said it was late.`,
      facts: ['Sven Holm | site director | Banco Sol'],
    },
    {
      text: `Lights went out in Port Orra. Port Orra Gas came. [Sven Holm, a Port Orra engineer|Sven Holm], said it was late.`,
      facts: ['Sven Holm | Port Orra engineer | -'],
    },
  ],
  'clauses that tell of an office': [
    {
      text: `Ruth Amadi serves as head coach at Lakes University. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | head coach | Lakes University'],
    },
    {
      text: `Ruth Amadi joined Corbel as site director in 2019. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | site director | Corbel'],
    },
    {
      text: `As senior fellow of the Lakes Institute, Ruth Amadi oversees the mill. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | senior fellow | Lakes Institute'],
    },
    {
      text: `Lakes Hospital has appointed Ruth Amadi as chief nurse. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | chief nurse | Lakes Hospital'],
    },
    {
      text: `The president has appointed Ruth Amadi as chief nurse. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | chief nurse | -'],
    },
    {
      text: `As a leader in the realm of art, Ruth Amadi has fans. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | - | -'],
    },
    {
      text: `The mill met Corbel Services’ director Ruth Amadi. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi | director | Corbel Services'],
    },
  ],
  'names of bodies of several words before an office or a name': [
    {
      text: `The mill met Lakes Department of Health and Human Services analyst Bo Ray. [Ray|Bo Ray] said it was late.`,
      facts: ['Bo Ray | analyst | Lakes Department of Health and Human Services'],
    },
    {
      text: `The mill met K3 Holdings analyst Bo Ray. [Ray|Bo Ray] said it was late.`,
      facts: ['Bo Ray | analyst | K3 Holdings'],
    },
    {
      text: `The mill met Ruth Amadi of Harker & Lind. [Amadi|Ruth Amadi] said it was late.`,
      facts: ['Ruth Amadi |  | Harker & Lind'],
    },
    {
      text: `[The Department of Human Services’ Sven Holm|Sven Holm] said it was late.`,
      facts: ['Sven Holm |  | Department of Human Services'],
    },
    {
      text: `[Professor of law at Lakes University Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Professor of law | Lakes University'],
    },
    {
      text: `The mayor met the founder and co-CEO of Corbel Foods, Sven Holm. [Holm|Sven Holm] said it was late.`,
      facts: ['Sven Holm | founder and co-CEO | Corbel Foods'],
    },
    {
      text: `[Ruth Amadi, the Sales & Trade executive director|Ruth Amadi], said it was late.`,
      facts: ['Ruth Amadi | Sales & Trade executive director | -'],
    },
  ],
  'a name behind an office and what that is of': [
    {
      text: `[Head of library works Ana Rao of the Lakes Council|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Head of library works | Lakes Council'],
    },
    {
      text: `[Corbel vice president of water programs Ana Rao|Ana Rao] said it was late.`,
      facts: ['Ana Rao | vice president of water programs | Corbel'],
    },
    {
      text: `[A spokesman for Republican candidate Ana Rao|spokesman for Republican candidate Ana Rao] said it was late.`,
      facts: ['spokesman for Republican candidate Ana Rao | spokesman | Republican candidate Ana Rao'],
    },
  ],
  'what follows a sure name is no part of it': [
    {
      text: `[CEO Rohan Amadi of Main Street Launch|Rohan Amadi] said it was late.`,
      facts: ['Rohan Amadi | CEO | Main Street Launch'],
    },
    {
      text: `It rained. [Equity strategist Ana Rao of Corbel Securities|Ana Rao] said it was late.`,
      facts: ['Ana Rao | Equity strategist | Corbel Securities'],
    },
  ],
  'words for people inside the name of a body, and offices that lead one': [
    {
      text: `“It is late,” said [Ana Rao, Lind Family Foundation Executive Director|Ana Rao].`,
      facts: ['Ana Rao | Executive Director | Lind Family Foundation'],
    },
    {
      text: `“It is late,” said [Ana Rao, Kestrel managing partner|Ana Rao], on Monday.`,
      facts: ['Ana Rao | managing partner | Kestrel'],
    },
    {
      text: `“It is late,” said [Ana Rao, Equity Research Specialist|Ana Rao].`,
      facts: ['Ana Rao | Equity Research Specialist | '],
    },
    {
      text: `[Ted Amadi, co-ordinator of Friends of the Lakes|Ted Amadi], said it was late.`,
      facts: ['Ted Amadi | co-ordinator | Friends of the Lakes'],
    },
  ],
  'where somebody lives is no body': [
    {
      text: `“It is late,” said [Ana Rao, 83, of Lower Lorne|Ana Rao].`,
      facts: ['Ana Rao |  | '],
    },
    {
      text: `“It is late,” said [Ana Rao, 28, of Lorne, Miss., a shop clerk|Ana Rao].`,
      facts: ['Ana Rao | shop clerk | '],
    },
    {
      text: `“It is late,” said [Ana Rao of Marlow, N.H|Ana Rao].`,
      facts: ['Ana Rao |  | '],
    },
    {
      text: `“It is late,” said [Ana Rao of Burke County, Georgia|Ana Rao].`,
      facts: ['Ana Rao |  | '],
    },
    {
      text: `“It is late,” said [Ana Rao, 43, of the University of Lorne|Ana Rao].`,
      facts: ['Ana Rao |  | University of Lorne'],
    },
  ],
};
