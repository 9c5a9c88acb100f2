import type { Calendar, DayConfidence } from '#shared/domain/calendar/calendar.ts';
import { dayKind } from '#shared/domain/calendar/dayKind.ts';
import { explain } from '#shared/domain/law/explain.ts';
import { governs } from '#shared/domain/law/rulebook.ts';
import type { Rule } from '#shared/domain/law/rulebook.ts';
import { addDays, localDate, yearOf } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import type { lawContract } from '#shared/contract/law.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { HandlersOf } from '../context.ts';

export const lawApi: HandlersOf<typeof lawContract> = {
  'law.rules': ({ law, today }, { on = today }) => ({
    rules: law.rules.all.map((rule) => ({
      ...toRow(rule),
      inForce: governs(rule, on),
      listed: law.listedOn(rule.id, on) === rule,
    })),
  }),

  'law.compute': ({ law }, { ruleId, variant, from, time, calendar }) => {
    const reply = law.compute({ ruleId, variant, from, time, swaps: calendar?.swaps ?? [] });
    if (!reply.ok) throw new ExpectedError(reply.error.code, reply.error.message);
    const { due, literalDue, provisional, crossesTransition, rule } = reply.value;
    return {
      ruleId,
      due,
      ...(literalDue === undefined ? {} : { literalDue }),
      provisional,
      crossesTransition,
      regime: rule.regime,
      article: rule.article,
      confidence: rule.confidence,
      steps: [...explain(reply.value)],
    };
  },

  'law.calendar': ({ law: { calendar } }, { year }) => ({
    publishedFrom: calendar.publishedFrom,
    publishedUntil: calendar.publishedUntil,
    days: [...specialDays(calendar, year), ...proposals(calendar, year)],
  }),
};

const toRow = ({ length, unit, variants, roll: _roll, favours: _favours, ...rule }: Rule) => ({
  ...rule,
  unit,
  length: unit === 'none' || unit === 'immediate' ? null : length,
  variants: variants.map(({ id, label }) => ({ id, label })),
});

type CalendarDay = {
  day: LocalDate;
  kind: 'holiday' | 'compensation' | 'swappedOff' | 'makeUp' | 'proposal';
  name: string;
  source: string;
  confidence: DayConfidence;
};

/** Every day of the year that is neither a plain working day nor a plain weekend. */
function specialDays(calendar: Calendar, year: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = localDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) {
    const { kind, name, confidence } = dayKind(calendar, day);
    if (kind === 'working' || kind === 'weekend') continue;
    days.push({ day, kind, name, confidence, source: sourceOf(calendar, day) });
  }
  return days;
}

function sourceOf(calendar: Calendar, day: LocalDate): string {
  const off = calendar.daysOff.find(({ from, to }) => from <= day && day <= to);
  const swap = calendar.swaps.find(({ off: rest, work }) => rest === day || work === day);
  return off?.source ?? swap?.source ?? 'Điều 112 Bộ luật Lao động 2019';
}

const proposals = (calendar: Calendar, year: number): CalendarDay[] =>
  calendar.proposals
    .filter(({ off }) => yearOf(off) === year)
    .flatMap(({ off, work, source }) => [
      {
        day: off,
        kind: 'proposal' as const,
        name: `Đề xuất nghỉ hoán đổi với ${work}`,
        source,
        confidence: 'uncertain' as const,
      },
      {
        day: work,
        kind: 'proposal' as const,
        name: `Đề xuất làm bù cho ${off}`,
        source,
        confidence: 'uncertain' as const,
      },
    ]);
