import { render } from 'preact';
import browser from 'webextension-polyfill';
import '@/components/styles/tokens.css';
import '@/components/styles/popup.css';
import './size.css';
import { PageApp } from './page-app.tsx';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const { id } = tab ?? {};
if (tab && id !== undefined) render(<PageApp tab={{ ...tab, id }} place="popup" />, document.body);
