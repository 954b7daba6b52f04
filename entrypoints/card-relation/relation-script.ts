import type { LegendCardProps } from '@/components/compare/legend-card.tsx';
import type { RelationCardProps } from '@/components/compare/relation-card.tsx';

/** Draws the card, or what the signs mean, into an element of the frame; null takes it away. */
export type DrawRelationCard = (slot: Element, props: RelationCardProps | LegendCardProps | null) => void;

/** The frame's global object, once the script was run. */
export interface WithRelationCard {
  drawRelationCard?: DrawRelationCard;
}

let loaded: Promise<void> | undefined;

/** Brings the script into the frame, once. */
export function loadRelationCard(): Promise<void> {
  loaded ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/card-relation.js';
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('the script did not come')));
    document.head.append(script);
  });
  return loaded;
}

/** Draws the card, if the script is there. */
export const drawRelationCard: DrawRelationCard = (slot, props) =>
  (globalThis as WithRelationCard).drawRelationCard?.(slot, props);
