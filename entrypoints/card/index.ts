import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../content/page-card.ts';
import { Card } from './card.tsx';

/**
 * The card of the page's marks, in the world of the content script, which has it brought in once it has painted them
 * (card-door.ts). It asks nothing of the extension by itself.
 */
export default defineUnlistedScript(() => {
  world.onTheRecordCard = (site, signal) => new Card(site, signal);
});
