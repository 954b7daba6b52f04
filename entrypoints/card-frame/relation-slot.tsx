import { useLayoutEffect, useRef } from 'preact/hooks';
import { neighbour } from '@/components/marks.ts';
import type { ComparedPage } from '@/lib/messaging/messages.ts';
import { drawRelationCard } from '../card-relation/relation-script.ts';
import type { CardActions, Open } from './card-view.tsx';
import type { Drafts } from './drafts.ts';

interface Props {
  readonly drafts: Drafts;
  readonly open: Open;
  readonly compared: ComparedPage;
  readonly actions: CardActions;
}

/** Where the card of a page beside a release is drawn, by a script of its own. */
export function RelationSlot({ open, drafts, compared, actions }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  const { shown, mark, form, failure } = open;
  const { id } = mark.finding;
  useLayoutEffect(() => {
    if (slot.current === null) return undefined;
    const { article } = compared.release;
    const markOf = (item: string) => shown.marks.find(({ finding }) => finding.id === item);
    if (open.isLegend)
      return drawRelationCard(slot.current, {
        compared,
        current: id,
        onGo: (item) => actions.beside.goTo(markOf(item)),
        onClose: () => actions.close(),
        onTabOut: () => actions.tabOut(),
      });
    return drawRelationCard(slot.current, {
      compared,
      item: id,
      record: shown.record,
      failure,
      isNoting: form === 'note',
      draft: drafts.of(open).values,
      begun: form === 'note' ? undefined : drafts.begun(open).note,
      onNoting: (isNoting) => actions.setForm(isNoting ? 'note' : null),
      onDraft: (values) => actions.draft({ values }),
      onDiscard: () => actions.discard('note'),
      onSave: (all) => actions.save(all),
      onDismiss: () => actions.setForm(form),
      onLegend: () => actions.beside.legend(),
      onPrevious: () => actions.select(neighbour(shown.marks, id, -1)),
      onNext: () => actions.select(neighbour(shown.marks, id, 1)),
      onClose: () => actions.close(),
      onTabOut: () => actions.tabOut(),
      onCopy: (text) => void actions.copy({ text }, 'Both wordings copied, with what was seen.'),
      onDo: (action) => void actions.do(action),
      onOpenRelease: article === null ? undefined : () => actions.beside.open(article),
      onReleases: (query) => actions.beside.offered(query),
      onCompare: (release) => void actions.beside.compare(release),
    });
  });
  useLayoutEffect(() => {
    const drawn = slot.current;
    return () => void (drawn && drawRelationCard(drawn, null));
  }, []);
  return <div ref={slot} />;
}
