import type { Calendar } from '../calendar/calendar.ts';
import { withSwaps } from '../calendar/calendar.ts';
import { dayKind } from '../calendar/dayKind.ts';
import type { LocalDate } from '../localDate.ts';
import { addDays, fromEpochDay, toEpochDay } from '../localDate.ts';
import { choose, refuse } from './choose.ts';
import type { Counted, Period } from './count.ts';
import { countPeriod } from './count.ts';
import type { Deadline, DeadlineQuery, DeadlineReply, DueDate } from './deadline.ts';
import type { RuleVariant } from './rule.ts';
import type { Rule } from './rulebook.ts';
import { LAW_SWITCH } from './rule.ts';
import type { Step } from './step.ts';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Counts a deadline and keeps every step (BLDS Điều 144–148; Điều 111–112 Bộ luật Lao động). */
export function computeDeadline(query: DeadlineQuery): DeadlineReply<Deadline> {
  const steps: Step[] = [{ kind: 'started', day: query.from }, { kind: 'ruled' }];
  const counted = count(query, steps);
  if (!counted.ok) return counted;
  const { version, publishedFrom, publishedUntil } = query.calendar;
  return {
    ok: true,
    value: {
      ...counted.value.date,
      from: query.from,
      time: query.time ?? null,
      variant: counted.value.variant,
      rulesVersion: query.rules.version,
      calendar: { version, publishedFrom, publishedUntil },
      steps,
    },
  };
}

/** The same date without the steps, for counting over a whole register. */
export function computeDueDate(query: DeadlineQuery): DeadlineReply<DueDate> {
  const counted = count(query, null);
  return counted.ok ? { ok: true, value: counted.value.date } : counted;
}

type CountedDate = { readonly date: DueDate; readonly variant: RuleVariant | null };

function count(query: DeadlineQuery, steps: Step[] | null): DeadlineReply<CountedDate> {
  const chosen = choose(query);
  if (!chosen.ok) return chosen;
  const { rule, variant, period } = chosen.value;
  if (period === 'hours') return countHours(query, rule, variant, steps);
  const counted = countPeriod(period, query.from, query.calendar, steps);
  const due = fromEpochDay(counted.due);
  const crossesTransition = crosses(rule, query.from, due);
  const provisional = counted.unpublished !== null || counted.undecided !== null;
  if (steps) {
    noteDoubts(steps, counted, query.calendar);
    noteProposals(steps, counted, period, query);
    if (crossesTransition) steps.push({ kind: 'crossed' });
    steps.push({ kind: 'due', day: due, time: null });
  }
  const strict = { rule, due, provisional, crossesTransition };
  const { literal } = counted;
  const date = literal === null ? strict : { ...strict, literalDue: fromEpochDay(literal) };
  return { ok: true, value: { date, variant } };
}

function countHours(
  { from, time, calendar }: DeadlineQuery,
  rule: Rule,
  variant: RuleVariant | null,
  steps: Step[] | null,
): DeadlineReply<CountedDate> {
  if (time === undefined) {
    return refuse('time-needed', `${rule.id} tính theo giờ. Nhập giờ bắt đầu, ví dụ 15:30.`);
  }
  if (!CLOCK.test(time)) {
    return refuse('time-invalid', `"${time}" không phải giờ trong ngày. Nhập theo dạng 15:30.`);
  }
  const sign = rule.direction === 'forward' ? 1 : -1;
  const hours = Number(time.slice(0, 2)) + sign * (variant ?? rule).length;
  const day = addDays(from, Math.floor(hours / 24));
  const dueTime = `${String(((hours % 24) + 24) % 24).padStart(2, '0')}:${time.slice(3)}`;
  const crossesTransition = crosses(rule, from, day);
  if (steps) {
    const info = dayKind(calendar, day);
    if (info.kind !== 'working' && info.kind !== 'makeUp') steps.push({ kind: 'notRolled', day, info });
    if (crossesTransition) steps.push({ kind: 'crossed' });
    steps.push({ kind: 'due', day, time: dueTime });
  }
  const date = { rule, due: `${day}T${dueTime}`, provisional: false, crossesTransition };
  return { ok: true, value: { date, variant } };
}

const crosses = (rule: Rule, from: LocalDate, due: LocalDate): boolean =>
  rule.regime === 'L2008' && from < LAW_SWITCH && due >= LAW_SWITCH;

function noteDoubts(steps: Step[], { unpublished, undecided }: Counted, calendar: Calendar): void {
  noteDoubt(steps, unpublished, 'unpublished', calendar);
  noteDoubt(steps, undecided, 'undecided', calendar);
}

function noteDoubt(
  steps: Step[],
  epochDay: number | null,
  about: Step<'unsure'>['about'],
  calendar: Calendar,
): void {
  if (epochDay === null) return;
  const day = fromEpochDay(epochDay);
  steps.push({ kind: 'unsure', day, about, name: dayKind(calendar, day).name });
}

function noteProposals(steps: Step[], counted: Counted, period: Period, query: DeadlineQuery): void {
  for (const proposal of query.calendar.proposals) {
    if (![proposal.off, proposal.work].some((day) => wasSeen(counted, day))) continue;
    const adopted = countPeriod(period, query.from, withSwaps(query.calendar, [proposal]), null);
    steps.push({ kind: 'proposed', proposal, dueIfAdopted: fromEpochDay(adopted.due) });
  }
}

function wasSeen({ firstSeen, lastSeen }: Counted, day: LocalDate): boolean {
  const epochDay = toEpochDay(day);
  return epochDay >= firstSeen && epochDay <= lastSeen;
}
