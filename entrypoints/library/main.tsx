import { render } from 'preact';
import '@/components/styles/library.css';
import { libraryNamed } from '@/lib/storage/database.ts';
import { LibraryApp } from './library-app.tsx';

render(<LibraryApp library={libraryNamed()} />, document.body);
