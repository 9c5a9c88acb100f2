import type { ObligationItem } from '#shared/domain/case/bodies/parts.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import { sumDong } from '#shared/domain/money/dong.ts';
import { differs, left, NOTHING } from './difference.ts';
import type { FieldDifference, Found } from './difference.ts';
import { inDocketing } from './docketFacts.ts';
import type { Held } from './held.ts';
import { itemsAfter } from './itemsAfter.ts';
import { pairItems, sameItems } from './pairItems.ts';
import type { PairedItems } from './pairItems.ts';
import { sameWords } from './sameWords.ts';
import type { Said } from './said.ts';
import { changedSince, knownHere, notTaken, sumText } from './sentences.ts';

/**
 * What must be enforced, by khoản. Sums that differ are a correction of the docketing, in which a khoản keeps its id.
 * A sheet that says the same sum in fewer khoản knows less. @param ids for khoản that are new
 */
export function compareItems(said: Said, held: Held, ids: () => string): Found {
  const here = held.state.ledgers.map(({ item }) => item);
  const there = statedItems(said);
  if (sumDong(there, ({ amount }) => amount) === 0 && held.state.money.due > 0) return untold(said, held);
  const paired = pairItems(there, here);
  const fields = fieldsThatDiffer(said, held, paired);
  const [first] = fields;
  if (first === undefined) return NOTHING;
  if (held.docketedBefore.some(({ body }) => sameItems(there, body.items))) return left(changedSince(first));
  if (isAmended(held)) {
    const isBefore = sameItems(there, held.docketing.body.items);
    return left(isBefore ? changedSince(first) : notTaken(fields, BY_AMENDMENT));
  }
  const next = itemsAfter({ state: held.state, paired, saysEnded: saysEnded(said) }, ids);
  if ('unsafe' in next) return left(notTaken(fields, next.unsafe));
  return differs(fields, {
    kind: 'correct',
    eventId: held.state.docketEventId,
    change: (now) => inDocketing(now, ({ day, body }) => ({ day, body: { ...body, items: next.items } })),
  });
}

const BY_AMENDMENT =
  'Các khoản trong sổ theo quyết định sửa đổi, bổ sung đã ghi; nếu tệp đúng thì sửa quyết định đó ở hồ sơ.';

const isAmended = ({ state }: Held): boolean =>
  state.effective.some(({ body }) => body.type === 'decision.amended' && body.items !== null);

/** The khoản of a row; without the ones that no sum stands beside when the register has sums. */
function statedItems({ docketing: { items } }: Said): readonly ObligationItem[] {
  return items.filter(({ label, amount }) => amount > 0 || label !== UNNAMED);
}

/** What an item is called when the row does not say what it is for. */
const UNNAMED = 'Khoản phải thi hành';

/** Whether the case has ended by what the row itself says. */
const saysEnded = ({ events }: Said): boolean => events.some(({ body }) => ENDS.has(body.type));

const ENDS: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'case.completed',
  'termination.decided',
  'entrustment.decided',
  'decision.revoked',
]);

function untold({ isRead }: Said, { state }: Held): Found {
  return state.money.due > 0 && isRead('amountDue')
    ? left(knownHere('amountDue', sumText(state.money.due), ''))
    : NOTHING;
}

function fieldsThatDiffer(said: Said, held: Held, paired: PairedItems): readonly FieldDifference[] {
  const due = held.state.money.due;
  const there = sumDong(statedItems(said), ({ amount }) => amount);
  const byKind = kindsThatDiffer(said, paired);
  if (there > 0 && there !== due) {
    return [{ field: 'amountDue', here: sumText(due), there: sumText(there) }, ...byKind];
  }
  if (byKind.length > 0) return paired.onlyHere.length > paired.onlyThere.length ? [] : byKind;
  return hasOtherWords(paired) ? [wordsOf(said, held)] : [];
}

/** The sums that stand in columns by kind; each is an item called by its header. */
function kindsThatDiffer(
  { row: { values }, docketing }: Said,
  paired: PairedItems,
): readonly FieldDifference[] {
  return values.obligations.flatMap(({ kind: field }, index) => {
    const item = docketing.items[index];
    const held = paired.pairs.find(([there]) => there === item)?.[1];
    if (field === undefined || item === undefined || held?.amount === item.amount) return [];
    return [{ field, here: held === undefined ? '' : sumText(held.amount), there: sumText(item.amount) }];
  });
}

/** As many khoản or more in the sheet, and not the same ones. */
function hasOtherWords({ pairs, onlyThere, onlyHere }: PairedItems): boolean {
  if (onlyHere.length > onlyThere.length) return false;
  return (
    onlyThere.length > 0 ||
    pairs.some(
      ([there, here]) =>
        (there.label !== UNNAMED && !sameWords(there.label, here.label)) ||
        (there.kind === 'money' && there.amount !== here.amount),
    )
  );
}

const wordsOf = (said: Said, { state }: Held): FieldDifference => ({
  field: 'obligationText',
  here: itemsText(state.ledgers.map(({ item }) => item)),
  there: itemsText(statedItems(said)),
});

const itemsText = (items: readonly ObligationItem[]): string =>
  items.map(({ label, amount }) => (amount === 0 ? label : `${label} ${sumText(amount)}`)).join('; ');
