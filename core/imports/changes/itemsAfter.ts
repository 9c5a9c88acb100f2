import type { ObligationItem } from '#shared/domain/case/bodies/parts.ts';
import type { CaseState } from '#shared/domain/case/state/state.ts';
import { isEnded } from '#shared/domain/case/state/stateOn.ts';
import { formatDong, sumDong } from '#shared/domain/money/dong.ts';
import { categoryOf } from '../vocabulary.ts';
import type { PairedItems } from './pairItems.ts';
import { sameWords } from './sameWords.ts';

/** The khoản of a case once the sheet's are taken in, or why they cannot be without loss. */
export type ItemsAfter = { readonly items: readonly ObligationItem[] } | { readonly unsafe: string };

type Change = {
  readonly state: CaseState;
  readonly paired: PairedItems;
  /** Whether the sheet, too, says that the case has ended. */
  readonly saysEnded: boolean;
};

const BY_HAND = 'Nếu tệp đúng thì sửa các khoản ở hồ sơ.';

/**
 * What the docketing's items become: those of the sheet in the place of theirs, new ones behind, ones that the sheet
 * has no more left out. Money that was collected, performed or paid for an item is never put on another.
 * @param ids for new items
 */
export function itemsAfter(change: Change, ids: () => string): ItemsAfter {
  const { state, paired } = change;
  const unsafe = whyUnsafe(change);
  if (unsafe !== null) return { unsafe: `${unsafe} ${BY_HAND}` };
  const taken = new Map(paired.pairs.map(([there, here]) => [here.id, changed(there, here)]));
  const gone = new Set(paired.onlyHere.map(({ id }) => id));
  const kept = state.ledgers.flatMap(({ item }) => (gone.has(item.id) ? [] : [taken.get(item.id) ?? item]));
  return { items: [...kept, ...paired.onlyThere.map((item) => ({ ...item, id: ids() }))] };
}

/** Other words are another category only where the words told it. */
function changed(there: ObligationItem, here: ObligationItem): ObligationItem {
  if (sameWords(there.label, here.label)) return { ...here, amount: there.amount };
  const isTold = categoryOf(here.label) === here.category;
  return {
    ...here,
    label: there.label,
    amount: there.amount,
    category: isTold ? there.category : here.category,
  };
}

function whyUnsafe(change: Change): string | null {
  const { onlyThere, onlyHere } = change.paired;
  if (onlyHere.length > onlyThere.length && onlyThere.length > 0) {
    return `Sổ chia thành ${change.state.ledgers.length} khoản, tệp ghi gộp lại.`;
  }
  return whyNotInAll(change) ?? whyNotByItem(change);
}

function whyNotInAll({ state, paired: { pairs, onlyThere }, saysEnded }: Change): string | null {
  const due = sumDong([...pairs.map(([there]) => there), ...onlyThere], ({ amount }) => amount);
  if (due < state.money.collected) {
    return `Sổ đã thu ${formatDong(state.money.collected)}, nhiều hơn số phải thi hành trong tệp.`;
  }
  return isEnded(state) && !saysEnded && due !== state.money.due ? 'Việc đã kết thúc trong sổ.' : null;
}

function whyNotByItem({ state, paired: { pairs, onlyHere } }: Change): string | null {
  const used = onlyHere.find((item) => isNamed(state, item) || performedOf(state, item) > 0);
  if (used) return `Khoản “${used.label}” đã có thu, chi hoặc quyết định.`;
  const over = pairs.find(([there, here]) => there.amount < performedOf(state, here));
  return over ? `Khoản “${over[1].label}” đã thi hành nhiều hơn số trong tệp.` : null;
}

/** What was collected for this item and no other, or performed of it, đồng. */
function performedOf({ effective, ledgers }: CaseState, { id }: ObligationItem): number {
  const allocated = effective.flatMap(({ body }) =>
    body.type === 'money.collected' ? body.allocations.filter(({ itemId }) => itemId === id) : [],
  );
  const performed = ledgers.find(({ item }) => item.id === id)?.performed ?? 0;
  return performed + sumDong(allocated, ({ amount }) => amount);
}

/** Whether a fact names the item. */
const isNamed = ({ effective }: CaseState, { id }: ObligationItem): boolean =>
  effective.some(
    ({ body }) =>
      ('itemIds' in body && body.itemIds.includes(id)) ||
      ('allocations' in body && body.allocations.some(({ itemId }) => itemId === id)),
  );
