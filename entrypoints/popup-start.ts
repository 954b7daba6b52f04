import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { started } from './popup/started.ts';

/** Has the page read while the popup's own scripts are still being loaded; they take up what it asked for. */
export default defineUnlistedScript(() => void started());
