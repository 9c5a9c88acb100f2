import { addDays } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { tellEntrustment, tellFullPayment, tellRevocation, tellTermination } from './chapters/ending.ts';
import { tellCoercion, tellInstalments, tellVerification } from './chapters/means.ts';
import { tellNoMeans } from './chapters/noMeans.ts';
import { tellNotice, voluntaryEnd } from './chapters/opening.ts';
import { tellAgreement, tellCassation, tellSuspension } from './chapters/pauses.ts';
import { decide } from './decisions.ts';
import type { Matter } from './matters.ts';
import { dutifulDay, officeDay, someDaysAfter } from './officeDays.ts';
import type { Weighted } from './random.ts';
import { totalOwed } from './story.ts';
import type { Story } from './story.ts';

/** How the case will go once the decision is served. */
type Course =
  | 'paysAtOnce'
  | 'paysInParts'
  | 'coerced'
  | 'noMeans'
  | 'agreement'
  | 'cassation'
  | 'bankruptcy'
  | 'terminated'
  | 'entrusted'
  | 'revoked';

const SMALL_SUM = 5_000_000;
const LARGE_SUM = 2_000_000_000;

const SMALL: Weighted<Course> = [
  ['paysAtOnce', 62],
  ['paysInParts', 8],
  ['coerced', 4],
  ['noMeans', 22],
  ['terminated', 2],
  ['entrusted', 2],
  ['revoked', 0.5],
];
const MIDDLING: Weighted<Course> = [
  ['paysAtOnce', 22],
  ['paysInParts', 24],
  ['coerced', 16],
  ['noMeans', 24],
  ['agreement', 5],
  ['cassation', 2],
  ['terminated', 4],
  ['entrusted', 3],
  ['revoked', 0.5],
];
const LARGE: Weighted<Course> = [
  ['paysAtOnce', 5],
  ['paysInParts', 26],
  ['coerced', 40],
  ['noMeans', 8],
  ['agreement', 8],
  ['cassation', 6],
  ['bankruptcy', 5],
  ['entrusted', 2],
];
/** Handing over land, tearing down a wall: no money to be without. */
const ACTS_ONLY: Weighted<Course> = [
  ['paysAtOnce', 40],
  ['coerced', 48],
  ['cassation', 6],
  ['terminated', 6],
];

/** Tells the case from the notice of its decision as far as today. */
export function tellCourse(story: Story, matter: Matter): void {
  const served = tellNotice(story, matter.imprisoned);
  if (story.isOver()) return;
  if (story.random.chance(0.015)) tellAmendment(story, served);
  const course = story.random.weighted(coursesOf(story));
  if (course === 'paysAtOnce') {
    return tellFullPayment(story, officeDay(addDays(served, story.random.between(1, 9))), true);
  }
  if (course === 'noMeans') {
    const verified = tellVerification(story, voluntaryEnd(served), 'noMeans');
    return tellNoMeans(story, verified, matter.imprisoned);
  }
  AFTER_VERIFICATION[course](story, tellVerification(story, voluntaryEnd(served), 'hasMeans'));
}

/** A slip of the pen in the decision is put right. */
function tellAmendment(story: Story, served: LocalDate): void {
  decide(story, dutifulDay(story.random, served, 2), {
    type: 'decision.amended',
    amendedEventId: story.docketEventId,
    items: null,
    detail: 'Sửa địa chỉ của người phải thi hành án',
  });
}

function coursesOf(story: Story): Weighted<Course> {
  const owed = totalOwed(story);
  if (owed === 0) return ACTS_ONLY;
  if (owed <= SMALL_SUM) return SMALL;
  return owed >= LARGE_SUM ? LARGE : MIDDLING;
}

type AfterVerification = (story: Story, verified: LocalDate) => void;

const AFTER_VERIFICATION: Readonly<Record<Exclude<Course, 'paysAtOnce' | 'noMeans'>, AfterVerification>> = {
  paysInParts: tellInstalments,
  coerced: tellCoercion,
  agreement: tellAgreement,
  cassation: tellCassation,
  bankruptcy: (story, verified) => tellSuspension(story, verified, 'bankruptcy'),
  terminated: (story, verified) => tellTermination(story, weeksLater(story, verified)),
  entrusted: (story, verified) => tellEntrustment(story, weeksLater(story, verified)),
  revoked: (story, verified) => tellRevocation(story, weeksLater(story, verified)),
};

const weeksLater = ({ random }: Story, day: LocalDate): LocalDate => someDaysAfter(random, day, [10, 90]);
