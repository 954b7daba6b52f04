import { regularFormsOf } from './regular-forms.ts';

/** Forms that no rule gives, by lemma. */
const IRREGULAR: Readonly<Record<string, string>> = {
  beat: 'beat beaten',
  begin: 'began begun',
  bind: 'bound',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  cast: 'cast',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  cut: 'cut',
  deal: 'dealt',
  draw: 'drew drawn',
  drive: 'drove driven',
  eat: 'ate eaten',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  fly: 'flew flown',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  foretell: 'foretold',
  forget: 'forgot forgotten',
  freeze: 'froze frozen',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  hear: 'heard',
  hide: 'hid hidden',
  hit: 'hit',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  ride: 'rode ridden',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shake: 'shook shaken',
  shoot: 'shot',
  show: 'shown',
  shut: 'shut',
  sink: 'sank sunk',
  speak: 'spoke spoken',
  spell: 'spelt',
  spend: 'spent',
  spit: 'spat',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck',
  swear: 'swore sworn',
  sweep: 'swept',
  take: 'took taken',
  teach: 'taught',
  tear: 'tore torn',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  undertake: 'undertook undertaken',
  uphold: 'upheld',
  wear: 'wore worn',
  win: 'won',
  write: 'wrote written',
};

/** Every form of an English verb in lower case, the lemma first, and the American spelling of "-ise". */
export function formsOf(lemma: string): string[] {
  return [...regularFormsOf(lemma), ...(IRREGULAR[lemma]?.split(' ') ?? [])];
}

/** The past participle of an English verb: "stolen", "hired", "planned". */
export function participleOf(lemma: string): string {
  const irregular = IRREGULAR[lemma]?.split(' ').at(-1);
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  const isShort =
    /^[^aeiou]+[aeiou][bdgklmnprt]$/.test(lemma) ||
    /^(?:admit|commit|permit|submit|refer|transfer|prefer)$/.test(lemma);
  return `${lemma}${isShort ? lemma.slice(-1) : ''}ed`;
}
