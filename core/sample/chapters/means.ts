import { decide } from '../decisions.ts';
import type { CoercionMeasure } from '#shared/domain/case/bodies/coercion.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { wordsVi } from '#shared/words/vi.ts';
import { collectAndPay, partOfDebt } from '../money.ts';
import { dutifulDay, someDaysAfter } from '../officeDays.ts';
import type { Weighted } from '../random.ts';
import { totalOwed } from '../story.ts';
import type { Story } from '../story.ts';
import { tellFullPayment } from './ending.ts';

/** The first verification follows the voluntary period by nine or ten days (VR-01): five working days never exceed them. */
const VERIFICATION_WORKING_DAYS = 5;

/** Verifies the debtor's means after the voluntary period; answers the day. */
export function tellVerification(story: Story, after: LocalDate, result: 'hasMeans' | 'noMeans'): LocalDate {
  const { random } = story;
  const day = dutifulDay(random, after, VERIFICATION_WORKING_DAYS);
  story.tell(day, {
    type: 'condition.verified',
    result,
    method: random.weighted([
      ['onSite', 70],
      ['written', 25],
      ['authorised', 5],
    ]),
    detail:
      result === 'hasMeans'
        ? 'Có tài sản, thu nhập để thi hành án'
        : 'Không có tài sản, thu nhập để thi hành án',
  });
  return day;
}

/** Pays in parts over months; the last part may still be to come. */
export function tellInstalments(story: Story, from: LocalDate): void {
  const { random } = story;
  const parts = random.between(1, 9);
  let day = from;
  for (let part = 0; part < parts && !story.isOver(); part += 1) {
    const collected = someDaysAfter(random, day, [15, 75]);
    const amount = partOfDebt(story, [0.05, 0.3]);
    day = collectAndPay(story, { day: collected, amount, voluntary: true });
  }
  if (random.chance(0.8)) tellFullPayment(story, someDaysAfter(random, day, [10, 200]), true);
}

const MEASURES: Weighted<CoercionMeasure> = [
  ['seizure', 45],
  ['accountDeduction', 30],
  ['incomeDeduction', 20],
  ['assetExploitation', 5],
];

/** A coercion decision, and what it brings in after months of valuation and sale. */
export function tellCoercion(story: Story, after: LocalDate): void {
  const { random } = story;
  const day = someDaysAfter(random, after, [8, 60]);
  const measure = story.docketed.items.some((item) => item.kind === 'act')
    ? 'compelledHandover'
    : random.weighted(MEASURES);
  decide(story, day, {
    type: 'coercion.decided',
    measure,
    forcesMobilised: measure === 'seizure' && random.chance(0.3),
    detail: wordsVi.coercionMeasure[measure],
  });
  tellYield(story, day);
}

function tellYield(story: Story, from: LocalDate): void {
  const { random } = story;
  let day = someDaysAfter(random, from, [20, 240]);
  if (totalOwed(story) > 0 && random.chance(0.4)) {
    day = collectAndPay(story, { day, amount: partOfDebt(story, [0.3, 0.8]), voluntary: false });
    day = someDaysAfter(random, day, [30, 300]);
  }
  if (random.chance(0.75)) tellFullPayment(story, day, false);
}
