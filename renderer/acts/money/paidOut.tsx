import type { CaseView } from '#shared/contract/cases.ts';
import { formatAmount } from '../../text/amount.ts';
import { actForm } from '../act.ts';
import { allocationField } from '../fields/AllocationFields.tsx';
import { amountField, dayField, detailField, sideBySide, textField } from '../fields/standard.tsx';

/** Chi trả tiền thi hành án. */
export const paidOut = actForm('money.paidOut', {
  vi: {
    name: 'Chi trả tiền thi hành án',
    day: 'Ngày chi',
    payee: 'Người nhận tiền',
    voucher: 'Số phiếu chi',
    said: (amount: string, payee: string | null) =>
      payee === null ? `Chi ${amount} đồng` : `Chi ${amount} đồng cho ${payee}`,
    onVoucher: (voucher: string) => `phiếu chi ${voucher}`,
  },
  en: {
    name: 'Money paid out',
    day: 'Day paid out',
    payee: 'Payee',
    voucher: 'Voucher number',
    said: (amount: string, payee: string | null) =>
      payee === null ? `Paid out ${amount} đồng` : `Paid out ${amount} đồng to ${payee}`,
    onVoucher: (voucher: string) => `voucher ${voucher}`,
  },
  key: { keys: 'c', vi: 'Ghi chi tiền', en: 'Record a payout' },
  opensWith: ({ view }) => ({ voucher: null, payee: onlyCreditor(view), allocations: [], detail: null }),
  fields: [
    sideBySide(amountField(), dayField()),
    sideBySide(textField('payee'), textField('voucher')),
    allocationField('paidOut'),
    detailField(),
  ],
  sentence: ({ amount, voucher, payee, allocations, detail }, own, say) => [
    own.said(formatAmount(amount), payee),
    voucher === null ? null : own.onVoucher(voucher),
    ...say.allocations(allocations),
    detail,
  ],
});

function onlyCreditor({ parties, partyCount }: CaseView): string | null {
  const creditors = parties.filter(({ role }) => role === 'creditor');
  return creditors.length === 1 && parties.length === partyCount ? (creditors[0]?.name ?? null) : null;
}
