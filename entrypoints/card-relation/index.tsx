import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LegendCard } from '@/components/compare/legend-card.tsx';
import { RelationCard } from '@/components/compare/relation-card.tsx';
import rowStyles from '@/components/styles/relation-rows.css?inline';
import relationStyles from '@/components/styles/card-relation.css?inline';
import lineStyles from '@/components/styles/relation-lines.css?inline';
import linkStyles from '@/components/styles/link-by-hand.css?inline';
import legendStyles from '@/components/styles/relation-legend.css?inline';
import filterStyles from '@/components/styles/filter-field.css?inline';
import chooseStyles from '@/components/styles/choose-release.css?inline';
import type { WithRelationCard } from './relation-script.ts';

/**
 * The card of a page that is laid beside a release. A script of its own, since few pages are: the card's frame brings it in, and
 * says where it is drawn.
 */
export default defineUnlistedScript(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [lineStyles, rowStyles, filterStyles, chooseStyles, linkStyles, legendStyles, relationStyles].join('\n'),
  );
  document.adoptedStyleSheets.push(sheet);
  (globalThis as WithRelationCard).drawRelationCard = (slot, props) =>
    render(props && ('onGo' in props ? <LegendCard {...props} /> : <RelationCard {...props} />), slot);
});
