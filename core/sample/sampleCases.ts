import { addDays, localDate, yearOf } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { tellCourse } from './course.ts';
import { tellFirstActs } from './decisions.ts';
import { inventCreditors, inventDocketing } from './docketing.ts';
import { BIG_COMMERCIAL, MANY_CREDITORS, MATTERS } from './matters.ts';
import type { Matter } from './matters.ts';
import { lastOfficeDay, workingDaysAfter } from './officeDays.ts';
import { assignOfficer } from './officers.ts';
import type { Subject } from './people.ts';
import { createRandom } from './random.ts';
import type { Random, Weighted } from './random.ts';
import { beginStory } from './story.ts';
import type { SampleEvent, Story } from './story.ts';

export type SampleCase = { readonly caseId: string; readonly events: readonly SampleEvent[] };

export type Sampling = {
  readonly cases: number;
  /** The day the office stands at: nothing has happened after it. */
  readonly today: LocalDate;
  readonly seed: number;
};

const FIRST_DAY = localDate('2021-01-04');
/** Shares of the load by age in years, the youngest first: most cases are of the last two years. */
const AGES: Weighted<number> = [
  [0, 44],
  [1, 28],
  [2, 12],
  [3, 8],
  [4, 5],
  [5, 3],
];
const CREDITORS_OF_THE_MANY = 2000;
/** Parties that one event may name (contract). */
const PARTIES_AN_EVENT = 500;
const REMEMBERED_DEBTORS = 300;

/**
 * Invents cases of an enforcement office from 2021 until today, by rising day of their decision. The same arguments
 * give the same cases to the letter. Nothing in them is real: neither persons, nor organisations, nor places.
 */
export function* sampleCases({ cases, today, seed }: Sampling): Generator<SampleCase> {
  const random = createRandom(seed);
  const debtors: Subject[] = [];
  let year = 0;
  let count = 0;
  for (const [index, day] of docketDays(random, cases, today).entries()) {
    count = yearOf(day) === year ? count + 1 : 1;
    year = yearOf(day);
    const matter = matterOf(random, index, cases);
    const debtor = debtorOf(random, matter, debtors);
    yield tellCase({ random, today, day, count, matter, debtor });
  }
}

type Telling = {
  readonly random: Random;
  readonly today: LocalDate;
  readonly day: LocalDate;
  readonly count: number;
  readonly matter: Matter;
  readonly debtor: Subject;
};

function tellCase({ random, today, day, count, matter, debtor }: Telling): SampleCase {
  const caseId = random.id();
  const officerId = assignOfficer(random);
  const creditors = creditorsOf(random, matter);
  const docketed = inventDocketing({
    random,
    matter,
    debtor,
    creditors: Math.min(creditors, PARTIES_AN_EVENT - 1),
    officerId: random.chance(0.04) ? null : officerId,
    day,
    count,
  });
  const story = beginStory({ random, today, docketDay: day, docketed, numbered: count });
  tellMoreCreditors(story, matter, creditors - docketed.parties.length + 1);
  tellAssignment(story, officerId);
  tellCourse(story, matter);
  if (random.chance(0.04)) tellHandOver(story);
  return { caseId, events: story.events() };
}

/** Days of decisions by rising day; the last three working days of the sample are never empty. */
function docketDays(random: Random, cases: number, today: LocalDate): readonly LocalDate[] {
  const days = Array.from({ length: cases }, () => {
    const age = random.weighted(AGES);
    return lastOfficeDay(addDays(today, -Math.floor((age + random.fraction()) * 365.25)));
  });
  return days.map((day) => (day < FIRST_DAY ? FIRST_DAY : day)).sort();
}

/** One judgment with thousands of creditors, one in 150 a big commercial case, the rest as they come. */
function matterOf(random: Random, index: number, cases: number): Matter {
  if (index === Math.floor(cases * 0.7)) return MANY_CREDITORS;
  return random.chance(1 / 150) ? BIG_COMMERCIAL : random.weighted(MATTERS);
}

function creditorsOf(random: Random, matter: Matter): number {
  if (matter === MANY_CREDITORS) return CREDITORS_OF_THE_MANY;
  if (matter.creditor === null) return 0;
  return random.weighted([
    [1, 88],
    [2, 7],
    [3, 3],
    [8, 1.5],
    [40, 0.1],
  ]);
}

/** One debtor in eight is known from a case before. */
function debtorOf(random: Random, matter: Matter, known: Subject[]): Subject {
  const invented = matter.debtor(random);
  const before = known[random.between(0, REMEMBERED_DEBTORS)];
  if (before && before.kind === invented.kind && random.chance(0.125)) return before;
  known[random.between(0, REMEMBERED_DEBTORS)] = invented;
  return invented;
}

function tellMoreCreditors(story: Story, matter: Matter, count: number): void {
  for (let left = count; left > 0; left -= PARTIES_AN_EVENT) {
    const parties = inventCreditors(story.random, matter, Math.min(left, PARTIES_AN_EVENT));
    story.aside(story.docketed.decision.day, { type: 'parties.added', parties });
  }
}

/** Assigned with the decision, or a day later; some assignments were never entered. */
function tellAssignment(story: Story, officerId: string | null): void {
  const { docketed, docketEventId, random } = story;
  const { day } = docketed.decision;
  if (docketed.officerId !== null) return tellFirstActs(story, { eventId: docketEventId, day });
  if (officerId === null) return tellFirstActs(story, null);
  const assigned = workingDaysAfter(day, random.between(0, 1));
  const eventId = story.aside(assigned, { type: 'officer.assigned', officerId });
  tellFirstActs(story, { eventId, day: assigned });
}

/** The case goes to another officer half a year later, should it still be open then. */
function tellHandOver(story: Story): void {
  if (story.hasEnded()) return;
  const { random, docketed } = story;
  const day = workingDaysAfter(docketed.decision.day, random.between(60, 180));
  const officerId = assignOfficer(random);
  if (officerId !== null) story.aside(day, { type: 'officer.assigned', officerId });
}
