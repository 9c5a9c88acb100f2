import type { LocalDate } from '../localDate.ts';
import { formatDay, formatWeekday } from '../localDate.ts';
import type { Deadline } from './deadline.ts';
import { LAW_SWITCH } from './rule.ts';
import {
  sayCautions,
  sayDue,
  sayNoRoll,
  sayProposal,
  sayReadings,
  sayRule,
  sayStart,
  sayUnsure,
  unitOf,
} from './sentences.ts';
import type { Step, StepKind } from './step.ts';

/** One sentence of the reasoning, and the day it is about when there is one. */
export type ExplainedStep = { readonly day?: LocalDate; readonly text: string };

/** Says in Vietnamese how the date was reached: the event, the article, every skipped day by name, the result. */
export function explain(deadline: Deadline): readonly ExplainedStep[] {
  return deadline.steps.flatMap((step) => say(step, deadline));
}

type Sentences = {
  readonly [K in StepKind]: (step: Step<K>, deadline: Deadline) => readonly ExplainedStep[];
};

const SENTENCES: Sentences = {
  started: ({ day }, deadline) => [{ day, text: sayStart(day, deadline) }],
  ruled: (_step, deadline) => [
    { text: sayRule(deadline) },
    ...sayCautions(deadline.rule).map((text) => ({ text })),
  ],
  skipped: ({ day, info }, deadline) => [
    { day, text: `${formatWeekday(day)}: ${info.name}${unitOf(deadline) === 'wd' ? ', không tính' : ''}.` },
  ],
  madeUp: ({ day, info }) => [{ day, text: `${formatWeekday(day)}: ${info.name}, tính là ngày làm việc.` }],
  ended: ({ day }) => [{ day, text: `Ngày cuối cùng của thời hạn: ${formatWeekday(day)}.` }],
  rolled: ({ day }) => [
    {
      day,
      text: `Ngày cuối cùng là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo: ${formatWeekday(day)} (Điều 148 khoản 5 Bộ luật Dân sự 2015).`,
    },
  ],
  notRolled: ({ day, info }, deadline) => [
    { day, text: `${formatWeekday(day)}: ${info.name}. ${sayNoRoll(unitOf(deadline))}` },
  ],
  readings: (step) => [{ day: step.day, text: sayReadings(step) }],
  proposed: (step, { due }) => [{ day: step.proposal.off, text: sayProposal(step, due) }],
  unsure: (step, deadline) => [{ day: step.day, text: sayUnsure(step, deadline) }],
  crossed: () => [
    {
      day: LAW_SWITCH,
      text: `Thời hạn bắt đầu theo luật cũ và chạy qua ${formatDay(LAW_SWITCH)}: giữ độ dài lúc bắt đầu. Luật không có quy định riêng; chấp hành viên có thể ấn định khác và ghi lý do.`,
    },
  ],
  due: (step, deadline) => [{ day: step.day, text: sayDue(step, deadline) }],
};

function say<K extends StepKind>(step: Step<K>, deadline: Deadline): readonly ExplainedStep[] {
  const sentence: Sentences[K] = SENTENCES[step.kind];
  return sentence(step, deadline);
}
