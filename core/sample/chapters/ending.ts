import { decide } from '../decisions.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { collect, collectAndPay, payOut } from '../money.ts';
import type { Collection } from '../money.ts';
import { someDaysAfter, workingDaysAfter } from '../officeDays.ts';
import { OTHER_PROVINCES } from '../names.ts';
import { totalOwed } from '../story.ts';
import type { Story } from '../story.ts';

/** All that is owed is performed and paid over: the case ends (2025 Đ55.1). */
export function tellFullPayment(story: Story, day: LocalDate, voluntary: boolean): void {
  const performed = performActs(story, day);
  const owed = totalOwed(story);
  if (owed === 0) return complete(story, performed);
  const collection = { day: performed, amount: owed, voluntary };
  const isUnclaimed = !story.docketed.flags.creditInstitution && story.random.chance(0.02);
  complete(story, isUnclaimed ? payLate(story, collection) : collectAndPay(story, collection));
}

/** The debtor himself hands over what is not money. */
function performActs(story: Story, day: LocalDate): LocalDate {
  const acts = story.docketed.items.filter((item) => item.kind === 'act');
  if (acts.length > 0) {
    story.tell(day, {
      type: 'voluntary.performed',
      itemIds: acts.map((item) => item.id),
      detail: 'Lập biên bản giao nhận tại chỗ, hai bên không có ý kiến khác',
    });
  }
  return day;
}

/** The creditor was told and did not come at first (2025 Đ59.1). */
function payLate(story: Story, collection: Collection): LocalDate {
  const allocations = collect(story, collection);
  const told = workingDaysAfter(collection.day, 3);
  story.tell(told, {
    type: 'money.notifiedUnclaimed',
    amount: collection.amount,
    detail: 'Đã thông báo hợp lệ, người được thi hành án chưa đến nhận',
  });
  const paid = someDaysAfter(story.random, told, [5, 60]);
  payOut(story, paid, allocations);
  return paid;
}

function complete(story: Story, day: LocalDate): void {
  story.tell(day, { type: 'case.completed', detail: null });
  story.end();
}

const TERMINATIONS = [
  'Người được thi hành án có văn bản không yêu cầu tiếp tục thi hành án',
  'Các đương sự thỏa thuận đình chỉ thi hành án',
  'Người phải thi hành án chết không để lại di sản, nghĩa vụ không chuyển giao cho người thừa kế',
] as const;

/** Ends the whole case by a decision đình chỉ. */
export function tellTermination(story: Story, day: LocalDate): void {
  decide(story, day, {
    type: 'termination.decided',
    scope: 'whole',
    itemIds: [],
    detail: story.random.pick(TERMINATIONS),
  });
  story.end();
}

/** The decision itself was wrong and is withdrawn, and the case with it. */
export function tellRevocation(story: Story, day: LocalDate): void {
  decide(story, day, {
    type: 'decision.revoked',
    revokedEventId: story.docketEventId,
    detail: 'Căn cứ ra quyết định thi hành án không còn',
  });
  story.end();
}

/** Hands the whole case to the agency of another province. */
export function tellEntrustment(story: Story, day: LocalDate): void {
  decide(story, day, {
    type: 'entrustment.decided',
    receivingAgency: `Thi hành án dân sự tỉnh ${story.random.pick(OTHER_PROVINCES)}`,
    scope: 'whole',
    itemIds: [],
    detail: 'Người phải thi hành án có tài sản, nơi cư trú tại tỉnh khác',
  });
  story.end();
}
