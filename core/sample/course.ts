import { addDays } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { assertNever } from '#shared/errors.ts';
import { tellEntrustment, tellFullPayment, tellTermination } from './chapters/ending.ts';
import { tellCoercion, tellInstalments, tellVerification } from './chapters/means.ts';
import { tellNoMeans } from './chapters/noMeans.ts';
import { tellNotice, voluntaryEnd } from './chapters/opening.ts';
import { tellAgreement, tellCassation, tellSuspension } from './chapters/pauses.ts';
import type { Matter } from './matters.ts';
import { officeDay, someDaysAfter } from './officeDays.ts';
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
  | 'entrusted';

const SMALL_SUM = 5_000_000;
const LARGE_SUM = 2_000_000_000;

const SMALL: Weighted<Course> = [
  ['paysAtOnce', 62],
  ['paysInParts', 8],
  ['coerced', 4],
  ['noMeans', 22],
  ['terminated', 2],
  ['entrusted', 2],
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
  const course = story.random.weighted(coursesOf(story));
  if (course === 'paysAtOnce') {
    return tellFullPayment(story, officeDay(addDays(served, story.random.between(1, 9))), true);
  }
  const hasMeans = course !== 'noMeans';
  const verified = tellVerification(story, voluntaryEnd(served), hasMeans ? 'hasMeans' : 'noMeans');
  if (hasMeans) tellAfterVerification(story, course, verified);
  else tellNoMeans(story, verified, matter.imprisoned);
}

function coursesOf(story: Story): Weighted<Course> {
  const owed = totalOwed(story);
  if (owed === 0) return ACTS_ONLY;
  if (owed <= SMALL_SUM) return SMALL;
  return owed >= LARGE_SUM ? LARGE : MIDDLING;
}

function tellAfterVerification(story: Story, course: Course, verified: LocalDate): void {
  const later = someDaysAfter(story.random, verified, [10, 90]);
  switch (course) {
    case 'coerced':
      return tellCoercion(story, verified);
    case 'agreement':
      return tellAgreement(story, verified);
    case 'cassation':
      return tellCassation(story, verified);
    case 'bankruptcy':
      return tellSuspension(story, verified, 'bankruptcy');
    case 'terminated':
      return tellTermination(story, later);
    case 'entrusted':
      return tellEntrustment(story, later);
    case 'paysAtOnce':
    case 'paysInParts':
    case 'noMeans':
      return tellInstalments(story, verified);
    default:
      return assertNever(course);
  }
}
