/** What a verb does to an initiative. */
export interface Deed {
  /** `Initiative.action`: the past participle as the guide writes it. */
  readonly action: string;
  /** Support and mention rather than a deed of one's own: any other deed of the sentence wins. */
  readonly weak: boolean;
}

const deeds = (verbs: string, weak = false): [string, Deed][] =>
  verbs.split(' ').map((pair) => {
    const [lemma = '', action = lemma] = pair.split(':');
    return [lemma, { action, weak }];
  });

/** Verbs by their plain form. */
export const DEED_VERBS: ReadonlyMap<string, Deed> = new Map([
  ...deeds(
    'sign:signed co-sign:signed initial:initialled ink:signed conclude:concluded seal:concluded strike:reached reach:reached ' +
      'ratify:ratified adopt:adopted approve:approved pass:passed enact:enacted repeal:repealed amend:amended ' +
      'release:released publish:published issue:issued unveil:unveiled launch:launched relaunch:launched announce:announced ' +
      'introduce:introduced propose:proposed present:presented initiate:initiated start:started begin:begun ' +
      'establish:established create:established found:founded form:formed set:established build:built develop:developed ' +
      'formulate:formulated draft:drafted draw:drawn-up join:joined accede:acceded enter:entered-into agree:agreed finalise:finalised finalize:finalized ' +
      'implement:implemented advance:advanced extend:extended renew:renewed expand:expanded complete:completed ' +
      'suspend:suspended terminate:terminated quit:withdrawn withdraw:withdrawn leave:left abandon:dropped drop:dropped scrap:scrapped cancel:cancelled ' +
      'negotiate:negotiated authorize:authorized authorise:authorised commission:commissioned inaugurate:inaugurated open:opened ' +
      'fund:funded finance:financed update:updated revise:revised submit:submitted table:tabled mandate:mandated ' +
      'deposit:deposited activate:activated reactivate:reactivated revive:revived pilot:piloted roll:launched endorse:endorsed ' +
      'promote:promoted participate:participated',
  ),
  ...deeds(
    'support:supported back:backed welcome:welcomed hail:welcomed praise:praised embrace:embraced champion:championed ' +
      'reaffirm:reaffirmed reject:rejected oppose:opposed criticise:criticised criticize:criticized veto:vetoed ' +
      'commit:committed contribute:contributed pledge:pledged expect:expected plan:planned defend:defended ' +
      'strengthen:strengthened boost:boosted deepen:deepened use:used continue:continued hold:held review:reviewed run:run operate:operated lead:led host:hosted',
    true,
  ),
]);

/** Verbs that act on an initiative only through a preposition. */
export const PREPOSITIONAL: ReadonlyMap<string, RegExp> = new Map([
  ['enter', /^(?:into)$/],
  ['accede', /^(?:to)$/],
  ['agree', /^(?:on|to|upon)$/],
  ['participate', /^(?:in)$/],
  ['commit', /^(?:to)$/],
  ['contribute', /^(?:to)$/],
  ['withdraw', /^(?:from)$/],
  ['sign', /^(?:on|up|to)$/],
  ['set', /^(?:up|out)$/],
  ['draw', /^(?:up)$/],
  ['roll', /^(?:out)$/],
  ['join', /^(?:in)$/],
]);

/** Verbs that need their particle to be a deed: "set up", but not "set". */
export const NEEDS_PREPOSITION = new Set([
  'enter',
  'accede',
  'participate',
  'contribute',
  'withdraw',
  'set',
  'draw',
  'roll',
  'commit',
  'agree',
]);

/** Verbs that announce a deed named by a noun: "announced the launch of X" launches. */
export const ANNOUNCING = new Set(
  'announce mark celebrate complete begin start hold see follow attend oversee confirm hail welcome witness include be'.split(
    ' ',
  ),
);

/** Intransitive deeds, of the initiative itself. */
export const OWN_DEEDS: readonly { readonly words: RegExp; readonly action: string }[] = [
  { words: /^(?:enter|come|go) into (?:force|effect)/, action: 'entered into force' },
  { words: /^take effect/, action: 'entered into force' },
  { words: /^(?:expire|lapse|end)\b/, action: 'expired' },
];

/** Deeds that make a generic undertaking one on the record when it has a topic or parties. */
export const GENERIC_DEEDS =
  /^(?:signed|initialled|concluded|reached|ratified|adopted|approved|released|published|issued|unveiled|launched|announced|introduced|proposed|established|founded|formed|entered-into|agreed|inaugurated|presented|negotiated|finalised|finalized|initiated|renewed|extended)$/;
