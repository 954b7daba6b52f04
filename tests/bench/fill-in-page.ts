import { libraryNamed } from '@/lib/storage/database.ts';
import { fillLibrary } from './fill-library.ts';

// Runs in a page of the extension, whose library it fills; tests/bench/library.ts brings it there.
Object.assign(globalThis, {
  fillOurs: (from: number, articles: number, annotations: number) =>
    fillLibrary(libraryNamed(), { from, articles, annotations }),
});
