import type { BodyOf } from '#shared/domain/case/event.ts';
import type { Judgment, Party } from '#shared/domain/case/bodies/parts.ts';
import { addDays, localDate, yearOf } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { Matter } from './matters.ts';
import { DISTRICTS, PROVINCE } from './names.ts';
import { lastOfficeDay } from './officeDays.ts';
import { inventPerson, partyAs } from './people.ts';
import type { Subject } from './people.ts';
import type { Random } from './random.ts';
import { decisionNumber } from './story.ts';

/** Since then courts are regional, without districts. */
const REGIONAL_COURTS = localDate('2025-07-01');

export type Docketing = {
  readonly random: Random;
  readonly matter: Matter;
  readonly debtor: Subject;
  /** How many creditors the judgment names. */
  readonly creditors: number;
  readonly officerId: string | null;
  readonly day: LocalDate;
  /** The decision's place among those of its year. */
  readonly count: number;
};

/** The enforcement decision as the docket enters it. */
export function inventDocketing({ random, matter, day, count, ...who }: Docketing): BodyOf<'case.docketed'> {
  const received = receivedBefore(random, day, matter.type === 'bankruptcy' ? 2 : 4);
  const isOnRequest = matter.initiative === 'onRequest';
  return {
    type: 'case.docketed',
    decision: { number: random.chance(0.997) ? decisionNumber(count) : null, day },
    judgment: inventJudgment(random, matter, received),
    initiative: matter.initiative,
    urgentMeasure: false,
    flags: matter.flags,
    requestReceivedOn: isOnRequest ? received : null,
    judgmentReceivedOn: isOnRequest ? addDays(received, -random.between(3, 40)) : received,
    parties: [partyAs(random, 'debtor', who.debtor), ...inventCreditors(random, matter, who.creditors)],
    items: matter.items(random),
    officerId: who.officerId,
    note: null,
  };
}

export function inventCreditors(random: Random, matter: Matter, count: number): readonly Party[] {
  const { creditor } = matter;
  if (creditor === null) return [];
  const invent = count > 1 ? inventPerson : creditor;
  return Array.from({ length: count }, () => partyAs(random, 'creditor', invent(random)));
}

/** Decisions are issued within five working days, three for bankruptcy (IN-07, IN-08, IN-10); now and then late. */
function receivedBefore(random: Random, decided: LocalDate, within: number): LocalDate {
  const days = random.chance(0.03) ? random.between(9, 16) : random.between(1, within);
  return lastOfficeDay(addDays(decided, -days));
}

function inventJudgment(random: Random, { type, mark }: Matter, received: LocalDate): Judgment {
  const day = lastOfficeDay(addDays(received, -random.between(45, 160)));
  const number = `${random.between(1, 320)}/${yearOf(day)}/${mark}`;
  return {
    number,
    day: random.chance(0.985) ? day : null,
    court: type === 'arbitration' ? `Trung tâm Trọng tài thương mại ${PROVINCE}` : courtOn(random, day),
    type,
  };
}

function courtOn(random: Random, day: LocalDate): string {
  if (day >= REGIONAL_COURTS) return `Toà án nhân dân khu vực ${random.between(1, 6)} - ${PROVINCE}`;
  if (random.chance(0.15)) return `Tòa án nhân dân tỉnh ${PROVINCE}`;
  return `Tòa án nhân dân huyện ${random.pick(DISTRICTS)}, tỉnh ${PROVINCE}`;
}
