import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { phrasesOf } from '@/lib/core/text/phrases.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
const tagger = loadModel();
import { readFileSync } from 'node:fs';
const show = process.argv[3] === 'p';
for (const t of readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)) {
  const art = plainArticle(t, { url: 'a.txt', published: { value: '2025-11-07', from: 'option' } });
  const a = analyse(art, tagger);
  console.log('»', t);
  for (const i of a.initiatives)
    console.log(
      '     ',
      i.name,
      '|',
      i.kind,
      '|',
      i.deeds
        .map(
          (d) =>
            `${d.polarity === 'negative' ? 'not ' : ''}${d.tense} ${d.action} [${d.actors.join('; ')}] with [${d.counterparts.join('; ')}] ${d.date ?? ''} «${d.cue.text}»`,
        )
        .join(' // '),
    );
  if (show) {
    const x = annotateText(art);
    for (const s of x.sentences)
      console.log(
        '   ',
        phrasesOf(x, s, { marks: [], times: [] })
          .map((p) => `${p.kind}:${x.article.text.slice(p.start, p.end)}`)
          .join(' | '),
      );
  }
}
