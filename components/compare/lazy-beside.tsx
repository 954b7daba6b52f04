import { useEffect, useState } from 'preact/hooks';
import type { PageBeside as View, PageBesideProps } from './page-beside.tsx';

/** A page beside a release; its lists come only when they are asked for. */
export function LazyBeside(props: PageBesideProps) {
  const [Loaded, setLoaded] = useState<typeof View>();
  useEffect(() => {
    void Promise.all([
      import('./page-beside.tsx'),
      import('../styles/relation-lines.css'),
      import('../styles/relation-rows.css'),
      import('../styles/page-beside.css'),
      import('../styles/choose-release.css'),
      import('../styles/relation-legend.css'),
    ]).then(([{ PageBeside }]) => setLoaded(() => PageBeside));
  }, []);
  return Loaded ? <Loaded {...props} /> : <main />;
}
