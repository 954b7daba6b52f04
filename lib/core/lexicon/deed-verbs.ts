import { wordSet } from './word-set.ts';

/** What a verb does to an initiative. */
export interface DeedWord {
  /** `Initiative.action`: the past participle as the guide writes it. */
  readonly action: string;
  /** Support and mention rather than a deed of one's own: any other deed of the sentence wins. */
  readonly weak: boolean;
}

const deeds = (verbs: string, weak = false): [string, DeedWord][] =>
  verbs.split(' ').map((pair) => {
    const [lemma = '', action = lemma] = pair.split(':');
    return [lemma, { action: action.replace('-', ' '), weak }];
  });

/** Verbs that are a deed by themselves, by their plain form. */
export const DEED_VERBS: ReadonlyMap<string, DeedWord> = new Map([
  ...deeds(
    'sign:signed co-sign:signed initial:initialled ink:inked exchange:exchanged conclude:concluded seal:concluded strike:struck reach:reached ' +
      'ratify:ratified adopt:adopted approve:approved pass:passed enact:enacted repeal:repealed abolish:abolished rescind:rescinded revoke:revoked amend:amended clear:cleared ' +
      'release:released publish:published issue:issued unveil:unveiled launch:launched relaunch:relaunched announce:announced ' +
      'introduce:introduced reintroduce:reintroduced re-introduce:reintroduced propose:proposed present:presented initiate:initiated start:started begin:begun promise:promised ' +
      'establish:established create:created found:founded co-found:founded co-launch:launched co-create:created co-develop:developed form:formed build:built develop:developed design:designed prepare:prepared ' +
      'formulate:formulated draft:drafted join:joined finalise:finalised finalize:finalized circulate:circulated distribute:distributed ' +
      'implement:implemented advance:advanced extend:extended renew:renewed reauthorize:renewed reauthorise:renewed expand:expanded complete:completed ' +
      'suspend:suspended terminate:terminated quit:quit leave:left abandon:abandoned drop:dropped scrap:scrapped cancel:cancelled ' +
      'ditch:ditched axe:axed shelve:shelved halt:halted pause:paused freeze:frozen denounce:denounced ' +
      'negotiate:negotiated authorize:authorized authorise:authorised commission:commissioned inaugurate:inaugurated open:opened ' +
      'fund:funded finance:financed update:updated notify:notified revise:revised submit:submitted table:tabled mandate:mandated devise:devised ' +
      'deposit:deposited accede:acceded withdraw:withdrawn overhaul:overhauled activate:activated reactivate:reactivated revive:revived pilot:piloted endorse:endorsed ' +
      'promote:promoted sponsor:sponsored cosponsor:cosponsored co-sponsor:cosponsored enter:entered-into seek:sought secure:secured execute:executed pioneer:pioneered spearhead:spearheaded rubber-stamp:rubber-stamped greenlight:greenlit ' +
      'author:authored write:written outline:outlined pitch:pitched broker:brokered clinch:clinched forge:forged block:blocked defeat:defeated overturn:overturned uphold:upheld ' +
      'formalise:formalised formalize:formalized institute:instituted craft:crafted promulgate:promulgated gazette:gazetted trial:trialled debut:debuted deploy:deployed kickstart:started kick-start:started ' +
      'greenlit:greenlit mothball:mothballed reinstate:reinstated bankroll:funded resume:resumed expedite:expedited delay:delayed postpone:postponed rename:renamed rebrand:rebranded exit:exited ' +
      'close:closed end:ended reopen:reopened re-open:reopened upgrade:upgraded rejoin:joined re-join:joined renegotiate:renegotiated restart:resumed annul:annulled invalidate:struck-down quash:struck-down nullify:struck-down',
  ),
  ...deeds(
    'support:supported back:backed welcome:welcomed hail:hailed praise:praised embrace:embraced champion:championed ' +
      'reaffirm:reaffirmed reject:rejected oppose:opposed criticise:criticised criticize:criticized veto:vetoed ' +
      'pledge:pledged expect:expected plan:planned defend:defended ' +
      'strengthen:strengthened enhance:enhanced broaden:broadened widen:widened boost:boosted deepen:deepened accept:accepted showcase:showcased oversee:overseen continue:continued hold:held review:reviewed run:run operate:operated lead:led host:hosted deliver:delivered manage:managed administer:administered coordinate:coordinated organise:organised organize:organised',
    true,
  ),
]);

/** A verb's particles, as the norms of the phrases after it, and the deed that they make together. */
export interface Phrasal extends DeedWord {
  readonly words: RegExp;
}

const phrasal = (lemma: string, ...forms: [words: string, action: string, weak?: boolean][]) =>
  [
    lemma,
    forms.map(([words, action, weak = false]) => ({
      words: new RegExp(`^(?:${words})(?= |$)`),
      action,
      weak,
    })),
  ] as const;

/** How a court finds what it strikes down. */
const ILLEGAL = '(?:illegal|invalid|unconstitutional|unlawful|void)';

/** "overrode the governor's veto of the bill" */
const VETO = '(?:\\S+ ){0,2}veto of';

/** "elevated their ties to a partnership" */
const RELATIONS = '(?:relations|ties|relationship|partnership|cooperation) to(?: level of)?';

/** Deeds of a verb with its particles or of a noun that it carries: "set up", "took an active part in". */
export const PHRASAL_DEEDS: ReadonlyMap<string, readonly Phrasal[]> = new Map([
  phrasal('set', ['up', 'set up'], ['out', 'set out'], ['in motion', 'set in motion']),
  phrasal('draw', ['up', 'drawn up']),
  phrasal('stand', ['up', 'stood up']),
  phrasal('roll', ['out', 'rolled out'], ['back', 'rolled back']),
  phrasal('kick', ['off', 'kicked off']),
  // India's and Nigeria's word for it
  phrasal('flag', ['off', 'launched']),
  phrasal('bring', ['in', 'brought in'], ['forward', 'brought forward']),
  phrasal(
    'put',
    ['forward', 'put forward'],
    ['out', 'put out'],
    ['signature to|signatures to|name to', 'signed'],
    ['into effect|into force|into practice|in place', 'implemented'],
    ['on hold|on ice', 'paused'],
  ),
  phrasal('lay', ['out', 'laid out'], ['down', 'laid down']),
  phrasal(
    'come',
    ['up with', 'proposed'],
    ['out with', 'released'],
    ['out against', 'opposed', true],
    ['to terms on|to agreement on', 'agreed'],
  ),
  phrasal('enter', ['into', 'entered into']),
  phrasal('assent', ['to', 'approved']),
  phrasal('elevate', [RELATIONS, 'established']),
  phrasal('raise', [RELATIONS, 'established']),
  phrasal('upgrade', [RELATIONS, 'established']),
  phrasal('accede', ['to', 'acceded']),
  phrasal('agree', ['on|to|upon|terms on|terms for', 'agreed']),
  phrasal('participate', ['in', 'participated', true]),
  phrasal('take', ['part in', 'participated', true], ['up', 'taken up']),
  phrasal('play', ['part in|role in', 'participated', true]),
  phrasal('commit', ['to', 'committed', true]),
  phrasal('contribute', ['to', 'contributed', true]),
  phrasal('invest', ['in', 'funded', true]),
  phrasal('withdraw', ['from', 'withdrawn']),
  phrasal('pull', ['out of', 'withdrawn'], ['plug on', 'scrapped']),
  phrasal('back', ['out of', 'withdrawn'], ['away from', 'withdrawn']),
  phrasal('opt', ['out of', 'withdrawn'], ['into', 'joined']),
  phrasal('walk', ['out of|away from', 'withdrawn']),
  phrasal('sign', ['into law', 'signed'], ['up to|on to|up for|onto', 'signed'], ['off on|off', 'approved']),
  phrasal('press', ['ahead with|on with|forward with', 'advanced']),
  phrasal('push', ['ahead with|on with|forward with|forward|through', 'advanced']),
  phrasal('move', ['ahead with|forward with|forward', 'advanced']),
  phrasal('forge', ['ahead with', 'advanced'], ['agreement with', 'concluded']),
  phrasal('go', ['ahead with', 'advanced']),
  phrasal('carry', ['out|forward', 'implemented']),
  phrasal(
    'give',
    ['backing to|support to|endorsement to|blessing to', 'backed'],
    [
      'approval to|assent to|(?:the )?(?:green )?light to|nod to|consent to|(?:go - )?ahead to|go-ahead to',
      'approved',
    ],
  ),
  phrasal('lend', ['support to|backing to|weight to', 'backed']),
  phrasal('throw', ['weight behind|support behind', 'backed']),
  phrasal(
    'express',
    ['support for|backing for', 'supported', true],
    ['concern about|concern at|opposition to', 'criticised', true],
  ),
  phrasal('announce', ['support for|backing for', 'supported', true]),
  phrasal('voice', ['support for|backing for', 'supported', true]),
  phrasal('pledge', ['support for|backing for', 'supported', true]),
  phrasal('reaffirm', ['support for|commitment to|backing for', 'supported', true]),
  phrasal('reiterate', ['support for|commitment to', 'supported', true]),
  phrasal('be', ['signatory to|signatories to|signatory of|signatories of', 'signed']),
  phrasal('become', ['party to|member of|members of|parties to|signatory to|signatory of|part of', 'joined']),
  phrasal('override', [VETO, 'veto overridden']),
  phrasal('overrule', [VETO, 'veto overridden']),
  phrasal('sustain', [VETO, 'vetoed']),
  phrasal(
    'vote',
    ['for|in favour of|in favor of', 'voted for'],
    ['against', 'voted against'],
    ['through', 'approved'],
    ['down', 'rejected'],
  ),
  phrasal('shut', ['down', 'closed']),
  phrasal('phase', ['out', 'phased out'], ['in', 'phased in']),
  phrasal('work', ['out', 'worked out']),
  phrasal('hammer', ['out', 'worked out']),
  phrasal('strike', ['down', 'struck down']),
  phrasal('wind', ['up|down', 'terminated']),
  phrasal('tear', ['up', 'scrapped']),
  phrasal('hope', ['for', 'sought']),
  phrasal('call', ['off', 'cancelled']),
  phrasal('step', ['up', 'expanded']),
  phrasal('scale', ['up', 'expanded'], ['back|down', 'scaled back']),
  phrasal('deposit', [
    'instruments? of (?:ratification|accession|acceptance|approval) (?:of|to|for)',
    'ratified',
  ]),
  phrasal('rule', [ILLEGAL, 'struck down']),
  phrasal('declare', ['support for', 'supported', true], [ILLEGAL, 'struck down']),
  phrasal('reach', ['agreement on|deal on|consensus on', 'agreed']),
]);

/** Verbs that announce a deed named by a noun: "announced the launch of X" launches. */
export const ANNOUNCING = new Set(
  (
    'announce attend be begin celebrate complete conclude confirm end follow hail hold include mark oversee see start welcome witness ' +
    'close culminate finish host lead note report result'
  ).split(' '),
);

/** Those of them that only look on: who welcomed the launch of X did not launch it. */
export const LOOKING_ON = new Set(
  'attend celebrate follow hail mark note oversee report see welcome witness'.split(' '),
);

/** Verbs of what is beside a deed rather than done by it: "coincides with the launch of X". */
export const HAPPENING = new Set(
  'begin celebrate close coincide come conclude culminate end finish meet open start'.split(' '),
);

/** Intransitive deeds, of the initiative itself. */
export const OWN_DEEDS: readonly {
  readonly words: RegExp;
  readonly action: string;
  /** Of a verb that others do with it too: its own only where it is active (a participle or passive is theirs), or only where it is not. */
  readonly active?: boolean;
  /** Somebody else's deed, who stands behind "from" or "by". */
  readonly granted?: boolean;
}[] = [
  {
    words: /^(?:enter|come|go|pass|be) into (?:force|effect|law|operation|being)/,
    action: 'entered into force',
  },
  { words: /^(?:take|have) effect/, action: 'entered into force' },
  { words: /^become (?:law|effective|binding)/, action: 'entered into force' },
  { words: /^be in (?:force|effect)/, action: 'entered into force' },
  { words: /^receive assent/, action: 'received Royal Assent' },
  {
    words:
      /^(?:get|gain|obtain|receive|secure|win) (?:the |a )?(?:approval|nod|green light|light|go - ahead|go-ahead)/,
    action: 'approved',
    granted: true,
  },
  {
    words: /^give (?:the |a )?(?:approval|nod|green light|light|go - ahead|go-ahead)/,
    action: 'approved',
    granted: true,
    active: false,
  },
  { words: /^get under ?way/, action: 'started' },
  { words: /^(?:come|draw) to (?:an )?(?:end|close)/, action: 'ended' },
  {
    words: /^open (?:to|for) (?:applications?|applicants|bids|bidders|proposals|investors|students|farmers)/,
    action: 'opened',
  },
  { words: /^(?:expire|lapse)\b/, action: 'expired' },
  // Right before a time, whose norm is empty: "opened last year", "starts on Monday".
  { words: /^open(?: (?:in|on|this|last) ?$|  )/, action: 'opened', active: true },
  { words: /^(?:start|begin|commence)(?: (?:in|on|from) ?$|  )/, action: 'started', active: true },
  { words: /^resume(?: (?:in|on|from) ?$|  )/, action: 'resumed', active: true },
  { words: /^launch(?: (?:in|on|from) ?$|  )/, action: 'launched', active: true },
];

/** What brings a thing about, whose day or month says nothing of the amounts that describe it. */
export const BRINGING_ABOUT = wordSet(
  `adopt create establish found inaugurate introduce join launch publish relaunch release sign unveil`,
);

/** Verbs of announcing, deciding and bringing about, whose time is not that of the amounts they speak of. */
export const DECREEING =
  wordSet(`accept adopt agree announce approve authorise authorize create decide establish found inaugurate introduce
    issue launch order plan pledge promise propose publish relaunch release sign submit unveil vote`);

/** Verbs of deciding and foreseeing, whose day says nothing of the amounts decided on. */
export const DECIDING_VERBS =
  wordSet(`adopt agree announce approve ask call consider cut decide demand estimate expect file forecast hope
    introduce issue launch offer order pass plan pledge predict project promise propose publish raise
    recommend release rule schedule seek set sign sue threaten unveil urge vote want warn`);

/** What a chamber does on the day on which it sits. */
export const SITTING_VERBS = wordSet(
  'adopt agree approve back clear consider debate decide hear meet pass reject sit vote',
);

/** What is done with money for an undertaking. */
export const FUNDING_VERBS = wordSet(
  'allocate commit contribute donate give inject invest pay pledge pour provide pump put',
);

/** Deeds that only a body does. */
export const BODIES_DEEDS =
  wordSet(`adopt agree appoint approve call conclude decline deny employ hire invest join launch lend meet own ratify
    refuse release send sign sue urge vote`);

/** Deeds that are done with undertakings rather than with other things that "it" may stand for. */
export const UNDERTAKINGS_DEEDS =
  wordSet(`abandon adopt amend announce approve enact endorse extend finalise finalize introduce launch pass propose
    publish ratify relaunch renegotiate renew repeal scrap sign suspend unveil`);
