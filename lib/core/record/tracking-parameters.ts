/** Beginnings of parameters that campaign and mail tools add: Google, Matomo, HubSpot, AT Internet, Mailchimp and others. */
const PREFIXES = [
  'utm_',
  'ga_',
  'gaa_',
  'mtm_',
  'matomo_',
  'pk_',
  'piwik_',
  'hsa_',
  '_hs',
  'at_',
  'ns_',
  'mc_',
  'oly_',
  'vero_',
  'fb_',
  'guce_',
  'wt.',
  'wt_',
  '__cf_chl',
] as const;

/** Click ids, shares, newsletters and the like, in lower case; none of them ever tells one article from another. */
const NAMES = namesIn(
  // Clicks on advertisements and social networks.
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid igshid igsh li_fat_id epik rdt_cid sccid',
  '_branch_match_id __twitter_impression __tn__ _ga _gl _gid _openstat mkt_tok s_kwcid ef_id irclickid srsltid trk spm scm',
  // Campaigns.
  'cmpid cmp campaign campaign_id s_cid icid ncid ocid cvid ceid emc xtor ito smid smtyp srnd taid sr_share guccounter reflink',
  // Shares and gifts of one reader.
  'share shared sharetype share_id sharetoken gift giftcopy unlocked_article_code',
  // The accelerated form of the same page.
  'amp amp_js_v amp_gsa usqp outputtype',
  // Sessions.
  'jsessionid phpsessid sessionid session_id',
);

/** Where the reader came from; some sites number their articles by these, so they may also be an id. */
const REFERRALS = namesIn(
  'ref ref_ ref_src ref_url refer referer referrer referral source src via from cid mod',
);

function namesIn(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Whether a parameter only follows readers around. Letter case does not count. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return NAMES.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** Whether a parameter tells, as a rule, where the reader came from ("ref", "source"). */
export function isReferral(name: string): boolean {
  return REFERRALS.has(name.toLowerCase());
}
