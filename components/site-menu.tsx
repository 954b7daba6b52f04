import { MenuButton, type MenuItem } from './menu-button.tsx';

/** When the site is read: on a click, on each of its pages, never, or because articles on every site are. */
export type SiteAccess = 'click' | 'site' | 'never' | 'every-site';

/** What a browser asks before it gives access, in its own words. */
export interface AccessPrompts {
  readonly site: (host: string) => string;
  readonly everySite: string;
}

interface Props {
  readonly site: string;
  readonly access: SiteAccess;
  /** Whether every site is allowed, so that a single one need not be. */
  readonly isEverySite: boolean;
  readonly prompts: AccessPrompts;
  /** Called within the click, which browsers want for a request. */
  readonly onAccess: (access: SiteAccess) => void;
  /** Where access to every site can be taken back. */
  readonly onOptions: () => void;
}

const SHORT: Readonly<Record<SiteAccess, string>> = {
  click: 'read on click',
  site: 'every page read',
  never: 'never read',
  'every-site': 'every site read',
};

const LOCAL = 'Whatever you choose, pages are read on this computer. Nothing is sent anywhere.';

/** The site's name with when it is read: chosen here, and taken back here. */
export function SiteMenu({ site, access, isEverySite, prompts, onAccess, onOptions }: Props) {
  const option = (label: string, value: SiteAccess, about: string, asks?: string): MenuItem => ({
    label,
    about: asks === undefined || access === value ? about : `${about} Your browser will ask:`,
    ...(asks !== undefined && access !== value && { asks }),
    isRadio: true,
    checked: access === value,
    onSelect: () => onAccess(value),
  });
  const ofSite = [
    option('When I click the button', 'click', 'Nothing is read here until you press the toolbar button.'),
    option(
      'On every page of this site',
      'site',
      'Articles here are marked as you open them.',
      prompts.site(site),
    ),
  ];
  const everySite = option(
    'On every site that shows an article',
    'every-site',
    'To tell an article from other pages, it looks at every page you open.',
    isEverySite ? undefined : prompts.everySite,
  );
  const items: readonly MenuItem[] = [
    ...(isEverySite ? [] : ofSite),
    option('Never on this site', 'never', 'No marks and no reading, also where every site is allowed.'),
    { ...everySite, startsGroup: true, heading: 'All sites' },
    { label: 'Options', startsGroup: true, onSelect: onOptions },
  ];
  return (
    <MenuButton
      class="site"
      opens="down"
      isWide
      name={`When ${site} is read`}
      note={`Read pages of ${site}`}
      items={items}
      foot={<p>{LOCAL}</p>}
    >
      {site}
      <span class="always">{SHORT[access]}</span>
    </MenuButton>
  );
}
