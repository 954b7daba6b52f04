import { CardLayer, type Toast } from '@/components/card-layer.tsx';
import { type CardActions, cardView, type Open } from './card-view.tsx';
import type { Drafts } from './drafts.ts';
import { RelationSlot } from './relation-slot.tsx';
import { type Tools, type ToolsActions, toolsView } from './tools-view.tsx';

/** What the frame shows: a card or tools, with word of what was done; or that word alone. */
interface Layer {
  readonly open: Open | null;
  readonly tools: Tools | null;
  readonly toast: Toast | undefined;
}

/** What can be had done from it. */
export interface LayerActions extends CardActions, ToolsActions {
  readonly stage: { draw(isUp: boolean): void };
  /** Takes the word of what was done away. */
  dismiss(): void;
}

export function layerView({ open, tools, toast }: Layer, drafts: Drafts, actions: LayerActions) {
  return (
    <CardLayer
      toast={toast}
      onWay={(way) => void actions.do({ type: way })}
      onDismiss={() => actions.dismiss()}
      onDraw={open ? (isUp) => actions.stage.draw(isUp) : undefined}
    >
      {open &&
        (open.shown.compared ? (
          <RelationSlot open={open} drafts={drafts} compared={open.shown.compared} actions={actions} />
        ) : (
          cardView(open, drafts, actions)
        ))}
      {tools && toolsView(tools, actions)}
    </CardLayer>
  );
}
