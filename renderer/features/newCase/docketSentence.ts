import type { BodyOf } from '#shared/domain/case/event.ts';
import type { PartyRole } from '#shared/domain/case/bodies/parts.ts';
import { formatDay } from '#shared/domain/localDate.ts';
import { formatAmount } from '../../text/amount.ts';
import type { Text } from '../../text/vi.ts';

type Docketing = BodyOf<'case.docketed'>;

/** 'Quyết định số 5/QĐ-THADS ngày 20/11/2026: Lê Văn A phải thi hành 12.000.000 đồng (2 khoản) cho Trần Thị B.' */
export function docketSentence(body: Docketing, text: Text): string | null {
  const { newCase } = text;
  const debtor = namesOf(body, 'debtor', text);
  if (debtor === null) return null;
  const { number, day } = body.decision;
  const decision = `${number === null ? newCase.numberMissing : newCase.number(number)} ${newCase.ofDay(formatDay(day))}`;
  return newCase.preview(decision, debtor, namesOf(body, 'creditor', text), owed(body, text));
}

function namesOf({ parties }: Docketing, role: PartyRole, { cases }: Text): string | null {
  const [first, ...others] = parties.filter((party) => party.role === role);
  return first === undefined ? null : cases.page.jointParties(first.name, others.length);
}

function owed({ items }: Docketing, { newCase }: Text): string {
  const money = items.filter(({ kind }) => kind === 'money');
  const acts = items.length - money.length;
  const sum = money.reduce((total, { amount }) => total + amount, 0);
  const parts = [
    ...(money.length === 0 ? [] : [newCase.amountOf(formatAmount(sum), money.length)]),
    ...(acts === 0 ? [] : [newCase.noMoney(acts)]),
  ];
  return parts.length === 0 ? newCase.nothingToEnforce : parts.join(', ');
}
