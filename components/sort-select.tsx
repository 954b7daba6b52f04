import { Icon } from './icons.tsx';

interface Props<Order extends string> {
  /** The orders and their words. */
  readonly orders: Readonly<Record<Order, string>>;
  readonly value: Order;
  readonly onChange: (order: Order) => void;
}

/** The order of a list. */
export function SortSelect<Order extends string>({ orders, value, onChange }: Props<Order>) {
  return (
    <span class="sort">
      <select
        aria-label="Order"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Order)}
      >
        {Object.entries<string>(orders).map(([order, words]) => (
          <option key={order} value={order}>
            {words}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
