import { MenuButton } from './menu-button.tsx';

/** When the site is read: on a click, always because the user granted it, or because the user granted every site. */
export type SiteAccess = 'click' | 'site' | 'every-site';

interface Props {
  readonly site: string;
  readonly access: SiteAccess;
  readonly onSiteAccess: (always: boolean) => void;
  /** Where access to every site can be taken back. */
  readonly onOptions: () => void;
}

const NOTES: Readonly<Record<SiteAccess, string>> = {
  click: 'Read when you click.',
  site: 'Articles here are marked as you open them.',
  'every-site': 'Articles on every site are marked as you open them.',
};

/** The site's name with its grant: given here and taken back here. */
export function SiteMenu({ site, access, onSiteAccess, onOptions }: Props) {
  const always = access === 'site';
  const options = { label: 'Options', onSelect: onOptions };
  const items =
    access === 'every-site'
      ? [options]
      : [{ label: 'Always on this site', checked: always, onSelect: () => onSiteAccess(!always) }, options];
  return (
    <MenuButton class="site" opens="down" name={`Access to ${site}`} note={NOTES[access]} items={items}>
      {site}
      {access !== 'click' && <span class="always">always</span>}
    </MenuButton>
  );
}
