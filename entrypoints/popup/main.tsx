import { render } from 'preact';
import './popup.css';
import { PageApp } from './page-app.tsx';
import { left } from './started.ts';

const page = await left.onTheRecordStarted;
if (page) {
  const chosen = await page.chosen;
  render(<PageApp tab={page.tab} place="popup" reading={page.reading} chosen={chosen} />, document.body);
}
