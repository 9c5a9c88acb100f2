import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import type { RuleId } from '#shared/domain/law/ruleId.ts';
import { localDate } from '#shared/domain/localDate.ts';
import { agendaLines, type AgendaLine, type Grouping } from './agendaLines.ts';

const item = (caseId: string, ruleId: RuleId, due: string, state: AgendaState): AgendaItem => ({
  caseId,
  decisionNumber: null,
  debtor: 'Người thử',
  officerId: null,
  officer: null,
  ruleId,
  variant: null,
  kind: 'duty',
  debtorId: null,
  triggerEventId: 'e1',
  triggerDay: localDate('2026-11-01'),
  actEvent: 'condition.verified',
  title: ruleId,
  variantLabel: null,
  actor: 'CHV',
  confidence: 'confirmed',
  due: localDate(due),
  literalDue: null,
  provisional: false,
  crossesTransition: false,
  state,
});

const items = [
  item('c1', 'VR-01', '2026-11-25', 'next7'),
  item('c2', 'VR-01', '2026-11-18', 'overdue'),
  item('c2', 'NT-01', '2026-11-10', 'overdue'),
];

const written = (line: AgendaLine): string =>
  line.kind === 'heading'
    ? `# ${line.title} ${line.count}`
    : `${line.row.item.caseId} ${line.row.item.ruleId} +${line.row.more}`;

const linesBy = (grouping: Grouping): readonly string[] =>
  agendaLines(items, grouping, { section: (state) => state, act: ({ ruleId }) => ruleId }).map(written);

describe('the lines of the morning page', () => {
  it.each<readonly [Grouping, readonly string[]]>([
    ['day', ['# overdue 2', 'c2 NT-01 +0', 'c2 VR-01 +0', '# next7 1', 'c1 VR-01 +0']],
    ['case', ['# overdue 1', 'c2 NT-01 +1', '# next7 1', 'c1 VR-01 +0']],
    ['act', ['# VR-01 2', 'c2 VR-01 +0', 'c1 VR-01 +0', '# NT-01 1', 'c2 NT-01 +0']],
  ])('grouped by %s', (grouping, lines) => {
    expect(linesBy(grouping)).toEqual(lines);
  });
});
