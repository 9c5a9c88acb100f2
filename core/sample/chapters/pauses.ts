import { decide } from '../decisions.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { addDays, addMonths } from '#shared/domain/localDate.ts';
import { collectAndPay, partOfDebt } from '../money.ts';
import { dutifulDay, officeDay, someDaysAfter, workingDaysAfter } from '../officeDays.ts';
import { totalOwed } from '../story.ts';
import type { Story } from '../story.ts';
import { tellFullPayment } from './ending.ts';
import { tellCoercion, tellInstalments } from './means.ts';

/** A decision to continue follows within five working days (HO-05, TD-03). */
const RESUME_WORKING_DAYS = 4;

/** The parties agree to wait (HO-04); afterwards the debtor pays, or is coerced. */
export function tellAgreement(story: Story, after: LocalDate): void {
  const { random } = story;
  const day = someDaysAfter(random, after, [5, 40]);
  const until = officeDay(addMonths(day, random.between(2, 9)));
  decide(story, day, {
    type: 'deferral.decided',
    ground: 'agreement',
    requestedOn: null,
    until: random.chance(0.95) ? until : null,
    detail: 'Các đương sự thỏa thuận bằng văn bản về thời gian hoãn',
  });
  goOn(story, resume(story, until));
}

/** Whoever may protest asks to wait, three months at most and once (HO-03). */
export function tellCassation(story: Story, after: LocalDate): void {
  const { random } = story;
  const day = someDaysAfter(random, after, [5, 60]);
  const requestedOn = addDays(day, -random.between(1, 5));
  const until = addMonths(requestedOn, 3);
  decide(story, day, {
    type: 'deferral.decided',
    ground: 'cassationRequest',
    requestedOn,
    until,
    detail: 'Theo văn bản yêu cầu hoãn của người có thẩm quyền kháng nghị',
  });
  if (random.chance(0.25)) return tellSuspension(story, addDays(day, 20), 'cassationProtest');
  goOn(story, resume(story, until));
}

/** Suspended for a protest or a bankruptcy petition, for months or years. */
export function tellSuspension(
  story: Story,
  after: LocalDate,
  ground: 'bankruptcy' | 'cassationProtest',
): void {
  const { random } = story;
  const day = someDaysAfter(random, after, [3, 30]);
  decide(story, day, {
    type: 'suspension.decided',
    ground,
    detail:
      ground === 'bankruptcy'
        ? 'Tòa án đã thụ lý đơn yêu cầu mở thủ tục phá sản'
        : 'Có quyết định kháng nghị giám đốc thẩm',
  });
  const ended = someDaysAfter(random, day, [60, 420]);
  story.tell(ended, { type: 'pause.groundEnded', detail: 'Căn cứ tạm đình chỉ không còn' });
  goOn(story, resume(story, ended));
}

function resume(story: Story, groundEnded: LocalDate): LocalDate {
  const day = dutifulDay(story.random, groundEnded, RESUME_WORKING_DAYS);
  decide(story, day, { type: 'enforcement.resumed', detail: null });
  return day;
}

function goOn(story: Story, from: LocalDate): void {
  const { random } = story;
  if (random.chance(0.5)) return tellInstalments(story, from);
  if (totalOwed(story) > 0 && random.chance(0.3)) {
    const amount = partOfDebt(story, [0.1, 0.5]);
    const paid = collectAndPay(story, { day: workingDaysAfter(from, 5), amount, voluntary: true });
    return tellCoercion(story, paid);
  }
  tellFullPayment(story, someDaysAfter(random, from, [5, 60]), true);
}
