import { decide, tellTakeDown } from '../decisions.ts';
import type { NoMeansGround } from '#shared/domain/case/bodies/means.ts';
import { LAW_SWITCH } from '#shared/domain/law/rule.ts';
import { addDays, addMonths } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { dutifulDay, lastOfficeDay, someDaysAfter, workingDaysAfter } from '../officeDays.ts';
import type { Weighted } from '../random.ts';
import type { Story } from '../story.ts';
import { tellInstalments } from './means.ts';

/** Points of the grounds for "chưa có điều kiện"; some decisions in the book do not name one. */
const GROUNDS: Weighted<NoMeansGround | null> = [
  ['a', 62],
  ['b', 12],
  ['c', 16],
  ['d', 6],
  [null, 4],
];

/** The last day on which the law of 2008 could be used. */
const LAST_OF_2008 = addDays(LAW_SWITCH, -1);

/** How often a periodic verification comes late, and by how many days. */
const LATE = { probability: 0.02, days: [3, 45] } as const;

/** A decision "chưa có điều kiện" on which the rest of the story hangs. */
type NoMeans = {
  readonly decided: LocalDate;
  readonly longCycle: boolean;
  /** Whether the office uses the separate book of the law of 2008 for it. */
  readonly usesBook: boolean;
};

/** A case without means: decided, verified again and again, until means appear or it is put aside. */
export function tellNoMeans(story: Story, verified: LocalDate, longCycle: boolean): void {
  const { random } = story;
  const decided = dutifulDay(random, verified, 4);
  decide(story, decided, {
    type: 'noMeans.decided',
    ground: random.weighted(GROUNDS),
    longCycle,
    detail: null,
  });
  const usesBook = story.docketed.initiative === 'ownInitiative' || random.chance(0.4);
  let last = verified;
  for (let rounds = 1; !story.isOver(); rounds += 1) {
    const next = nextVerification(story, last, longCycle);
    const shelved = shelvingDay(story, { decided, longCycle, usesBook }, { last, rounds });
    if (shelved !== null && shelved < next) return shelve(story, shelved);
    if (!longCycle && random.chance(0.1)) return tellRecovery(story, next);
    tellVerifiedAgain(story, next);
    last = next;
  }
}

/** At least every six months, or every year (VR-08). */
function nextVerification({ random }: Story, last: LocalDate, yearly: boolean): LocalDate {
  const due = addMonths(last, yearly ? 12 : 6);
  const shift = random.chance(LATE.probability)
    ? random.between(LATE.days[0], LATE.days[1])
    : -random.between(2, yearly ? 60 : 35);
  return lastOfficeDay(addDays(due, shift));
}

function tellVerifiedAgain(story: Story, day: LocalDate): void {
  story.tell(day, {
    type: 'condition.verified',
    result: 'noMeans',
    method: story.random.chance(0.6) ? 'onSite' : 'written',
    detail: 'Xác minh định kỳ, chưa phát hiện tài sản, thu nhập',
  });
}

/** New information on means: verified, enforcement goes on (2025 Đ38.2), and the posting comes down. */
function tellRecovery(story: Story, verified: LocalDate): void {
  story.tell(verified, {
    type: 'condition.verified',
    result: 'hasMeans',
    method: 'onSite',
    detail: 'Có thông tin mới: người phải thi hành án có thu nhập',
  });
  const resumed = workingDaysAfter(verified, story.random.between(1, 3));
  const eventId = decide(story, resumed, { type: 'enforcement.resumed', detail: null });
  if (!story.isOver()) tellTakeDown(story, eventId, resumed);
  tellInstalments(story, resumed);
}

/**
 * Until 30/06/2026 a case goes to the separate book after a year (two for long cycles) and two verifications
 * (NC-05); from then on it is put aside two years after the decision (NC-06). Null: not yet to be said.
 */
function shelvingDay(
  { random }: Story,
  { decided, longCycle, usesBook }: NoMeans,
  { last, rounds }: { readonly last: LocalDate; readonly rounds: number },
): LocalDate | null {
  if (rounds < 3) return null;
  const ripe = latest(last, addMonths(decided, longCycle ? 24 : 12));
  if (ripe < LAW_SWITCH) return usesBook ? earliest(dutifulDay(random, ripe, 3), LAST_OF_2008) : null;
  return someDaysAfter(random, latest(LAW_SWITCH, latest(last, addMonths(decided, 24))), [3, 70]);
}

const earliest = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
const latest = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** The request goes back to who made it and the case has ended; the office's own go to the separate book. */
function shelve(story: Story, day: LocalDate): void {
  if (day >= LAW_SWITCH && story.docketed.initiative === 'onRequest') {
    decide(story, day, {
      type: 'request.returned',
      detail: 'Gửi lại yêu cầu thi hành án: đủ 02 năm, chưa phát hiện tài sản, thu nhập',
    });
  } else {
    story.tell(day, { type: 'separateBook.entered', detail: 'Chuyển sổ theo dõi riêng' });
  }
  story.end();
}
