import type { ToCard } from '../content/card-port.ts';
import type { Card } from './card.ts';
import type { KnownPage } from './known-page.ts';
import type { Stage } from './stage.ts';

/** Has the card do what the content script tells: what is about marks once what is on record of them is known. */
export function hear(message: ToCard, card: Card, page: KnownPage, stage: Stage): void {
  switch (message.type) {
    case 'shown':
      return page.follow(message.ids, message.isAsRead);
    case 'room':
      return stage.fit(message);
    case 'close':
      return card.close();
    case 'withdraw':
      return card.withdraw();
    case 'drag':
      return card.drag(message.edge, message.offset);
    default:
      void page.asPainted.then(() => hearOfMarks(message, card));
      return undefined;
  }
}

function hearOfMarks(message: ToCard, card: Card): void {
  switch (message.type) {
    case 'open':
      card.open(message.id, message.byPointer);
      return message.isLegend ? card.beside.legend() : undefined;
    case 'offer':
      return card.offer(message.span, message.by);
    case 'add':
      return void card.add(message.finding, message.span);
    case 'refuse':
      return card.refuse(message.why);
    case 'tell':
      return card.tell(message.what);
    default:
      return undefined;
  }
}
