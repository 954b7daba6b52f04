import { render } from 'preact';
import '@/components/styles/tokens.css';
import '@/components/styles/popup.css';
import './size.css';
import { PageApp } from './page-app.tsx';
import { left } from './started.ts';

const page = await left.onTheRecordStarted;
if (page) render(<PageApp tab={page.tab} place="popup" reading={page.reading} />, document.body);
