import type { Calendar, Swap } from '../calendar/calendar.ts';
import { swapProblem, withSwaps } from '../calendar/calendar.ts';
import type { LocalDate } from '../localDate.ts';
import { localDate } from '../localDate.ts';
import type { BarredPeriod } from './barredPeriod.ts';
import { refuse } from './choose.ts';
import { computeDeadline, computeDueDate } from './compute.ts';
import type { Deadline, DeadlineQuery, DeadlineReply } from './deadline.ts';
import type { DueDay, DueDays } from './dueDays.ts';
import { explainStanding } from './explainStanding.ts';
import type { ExplainedDeadline, StandingDeadline } from './explainStanding.ts';
import { isRuleId } from './ruleId.ts';
import type { RuleId } from './ruleId.ts';
import { ruleFor } from './rulebook.ts';
import type { Rule, Rulebook } from './rulebook.ts';

/** All that a law is made of, as one value: shipped with the program, or brought by a law pack. */
export type LawSource = {
  readonly rules: Rulebook;
  readonly calendar: Calendar;
  /** Local ones only; what every place observes the rules and the calendar say. */
  readonly barredPeriods: readonly BarredPeriod[];
};

/** One question of a deadline, with the days off a person would swap for it. */
type Question = Pick<DeadlineQuery, 'ruleId' | 'variant' | 'from' | 'time'> & {
  readonly swaps?: readonly Swap[];
};

/** The law in force: what a rule is called and says on a day, when it falls due, and why. */
export type Law = LawSource &
  DueDays & {
    /** Whether the law has a rule of this id, in any version. */
    readonly knows: (text: string) => text is RuleId;
    /** The version of a rule that governs a trigger on this day; null when the id or the day has none. */
    readonly ruleFor: (ruleId: RuleId, triggerDay: LocalDate) => Rule | null;
    /**
     * The version a deadline stands under: of its trigger day, of its due day where its trigger is older than the
     * rule, else the latest. Throws when no version exists.
     */
    readonly ruleOf: (deadline: Pick<StandingDeadline, 'ruleId' | 'triggerDay' | 'due'>) => Rule;
    /** The version to list a rule under on a day: the one in force, else the latest. Throws when no version exists. */
    readonly listedOn: (ruleId: RuleId, day: LocalDate | null) => Rule;
    /** What every version calls the rule; null where they differ, or where there is none. */
    readonly commonTitle: (ruleId: RuleId) => string | null;
    /** A deadline counted with its steps. Refusals: those of `computeDeadline`, `swap-impossible`. */
    readonly compute: (question: Question) => DeadlineReply<Deadline>;
    /** What a deadline of a case is called, whose it is, on what article, and how its day was reached. */
    readonly explain: (deadline: StandingDeadline) => ExplainedDeadline;
  };

/** The law of one source, remembering each day it has counted: the days of a register repeat. */
export function createLaw(source: LawSource): Law {
  const { rules, calendar } = source;
  const ruleOn: Law['ruleFor'] = (ruleId, day) => ruleFor(ruleId, day, rules);
  const listedOn: Law['listedOn'] = (ruleId, day) =>
    (day === null ? null : ruleOn(ruleId, day)) ?? latest(rules, ruleId);
  const commonTitles = commonTitlesOf(rules);
  const law: Pick<Law, 'ruleOf' | 'compute'> = {
    ruleOf: ({ ruleId, triggerDay, due }) => ruleOn(ruleId, triggerDay) ?? listedOn(ruleId, due),
    compute: ({ swaps = [], ...question }) => {
      const problem = swaps.map((swap) => swapProblem(calendar, swap)).find((each) => each !== null);
      if (problem !== undefined) return refuse('swap-impossible', problem);
      const counted = swaps.length === 0 ? calendar : withSwaps(calendar, swaps);
      return computeDeadline({ ...question, calendar: counted, rules });
    },
  };
  return {
    ...source,
    ...law,
    due: remembered((ruleId, variant, from) => dueDay({ ruleId, ...named(variant), from, calendar, rules })),
    knows: (text): text is RuleId => isRuleId(text) && rules.byId.has(text),
    ruleFor: ruleOn,
    listedOn,
    commonTitle: (ruleId) => commonTitles.get(ruleId) ?? null,
    explain: (deadline) => {
      const { ruleId, variant, triggerDay: from } = deadline;
      return explainStanding(
        deadline,
        law.compute({ ruleId, ...named(variant), from }),
        law.ruleOf(deadline),
      );
    },
  };
}

const named = (variant: string | null) => (variant === null ? {} : { variant });

function latest({ byId }: Rulebook, ruleId: RuleId): Rule {
  const last = byId.get(ruleId)?.at(-1);
  if (!last) throw new Error(`A deadline names ${ruleId}, which no law has`);
  return last;
}

const commonTitlesOf = ({ byId }: Rulebook): ReadonlyMap<RuleId, string> =>
  new Map(
    [...byId].flatMap(([id, [first, ...others]]) =>
      first && others.every(({ title }) => title === first.title) ? [[id, first.title] as const] : [],
    ),
  );

/** The due day of a duty; duties are counted in days, months and years, never in hours. */
function dueDay(query: DeadlineQuery): DueDay {
  const reply = computeDueDate(query);
  if (!reply.ok) throw new Error(`A duty names ${query.ruleId}: ${reply.error.message}`);
  const { due, literalDue, provisional, crossesTransition } = reply.value;
  return {
    due: localDate(due),
    literalDue: literalDue === undefined ? null : localDate(literalDue),
    provisional,
    crossesTransition,
  };
}

/** Counts each (rule, variant, day) once: some ten thousand days, one for each rule and each day anything began. */
function remembered(count: DueDays['due']): DueDays['due'] {
  const known = new Map<string, DueDay>();
  return (ruleId, variant, from) => {
    const key = `${ruleId} ${variant ?? ''} ${from}`;
    const before = known.get(key);
    if (before) return before;
    const counted = count(ruleId, variant, from);
    known.set(key, counted);
    return counted;
  };
}
