/** The 24 commonest function words of languages written in Latin letters, by BCP 47 primary language subtag; of English, which must be told from all, 40. */
const WORDS = {
  en: 'the of and to in that is was for it on with as his he be at by this had not are but from have an they which were their she said has its will would been who more about',
  fr: 'le la les de des du et un une est que qui dans pour sur pas plus par au aux avec ce cette il',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao',
  it: 'di e il la che in a per un è del non i le una con si da sono al dei più come ha',
  nl: 'de en van het een in is dat op te zijn met voor niet aan er die om ook als dan maar door bij',
  sv: 'och i att det som en på är av för med den till inte har de ett om var men sig från så han',
  da: 'og i at det er en til af på som for med den de har ikke et om var han men fra der vi',
  nb: 'og i det på som er en til for at med av de har den ikke om et fra men han var vi seg',
  fi: 'ja on ei se että oli hän joka mutta kuin ovat myös tai sen ole mukaan vain jos niin kun nyt olla sekä jo',
  pl: 'i w na z się nie do to że jest o jak a po od za dla przez co jego tym oraz już ale',
  cs: 'a se v na je že o s z do i to pro jako ale by po za ve tak od který k které',
  sk: 'a sa v na je že o s z do aj to pre ako ale by po za vo tak od ktorý k ktoré',
  hu: 'a az és hogy nem is egy van volt meg ez csak de ha már mint vagy még kell azt lehet után szerint mert',
  ro: 'de și în a la cu pe nu că o din este un pentru care mai au prin fost ca sau dar după sunt',
  tr: 've bir bu da için ile de çok olarak daha olan gibi kadar en ne sonra o var ise ama göre ya değil her',
  id: 'yang dan di dengan untuk ini dari pada itu tidak dalam akan oleh juga ke ada sebagai karena bisa atau telah tersebut kata mereka',
  ca: 'de la i el que a en les un per una els amb del és no al dels més com es ha seva aquest',
  hr: 'i u je na se da su za od s a o ne to koji kao iz ili te bi će koje sve do',
  vi: 'và của là có trong không được cho với các một người này đã những khi để từ đến cũng tại ở như về',
  la: 'et in est non ut ad cum quod qui ex sed si que per aut ab dolor esse quae sit atque enim eius hoc',
} as const;

/** Function words by language. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, words.split(' ')]),
);
