const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** People by their part, and bodies by their kind, that speak in headlines and under a role alone; singular, lower case. */
export const SPEAKING_NOUNS =
  set(`academy activist adviser advisor advocate agency aide airline alliance ambassador
  analyst army association attorney auditor author authority bank bishop board boss briefing bureau cabinet campaign
  campaigner carrier centre center chair chairman chairwoman chancellor charity chief church coach commission
  commissioner committee company congress congressman congresswoman consultant consultancy coroner council councillor
  counsel court customs delegate delegation department deputy developer diplomat director doctor economist embassy
  envoy executive expert family farmer federation firm founder fund general government governor group head hospital
  industry inspector inspectorate institute institution investigator judge judges justice kremlin leader lawmaker
  lawyer manager manufacturer mayor meteorologist military minister ministry mp mps nurse observatory office officer
  official ombudsman operator opposition organisation organization parliament party pilot police policeman pope
  premier president prince princess principal professor prosecutor protester regulator reporter representative
  republican democrat researcher resident school scientist secretariat secretary senator sheriff society spokesman
  spokesperson spokeswoman start-up summit superintendent surgeon survivor teacher team thinktank think-tank tory
  labour treasury tribunal trust trustee un union university victim watchdog white-house witness worker who imf nato
  eu ioc wto fifa cdc fda fbi cia nasa pm ceo academic observer insider source driver trader passenger commuter engineer nurse patient parent
  student pupil landlord tenant motorist cyclist shopkeeper hotelier retailer investor banker vet lecturer headteacher priest
  negotiator candidate ally neighbour neighbor brother sister mother father son daughter wife husband widow friend player
  captain actor singer artist architect historian biologist geologist epidemiologist forecaster whistleblower`);
