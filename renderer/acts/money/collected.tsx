import { formatAmount } from '../../text/amount.ts';
import { actForm } from '../act.ts';
import { allocationField } from '../fields/AllocationFields.tsx';
import {
  amountField,
  checkboxField,
  dayField,
  detailField,
  sideBySide,
  textField,
} from '../fields/standard.tsx';

/** Thu tiền thi hành án. */
export const collected = actForm('money.collected', {
  vi: {
    name: 'Thu tiền thi hành án',
    day: 'Ngày thu',
    receipt: 'Số biên lai',
    voluntary: 'Tự nguyện nộp',
    said: (amount: string) => `Thu ${amount} đồng`,
    paidVoluntarily: 'tự nguyện nộp',
    onReceipt: (receipt: string) => `biên lai ${receipt}`,
  },
  en: {
    name: 'Money collected',
    day: 'Day collected',
    receipt: 'Receipt number',
    voluntary: 'Paid voluntarily',
    said: (amount: string) => `Collected ${amount} đồng`,
    paidVoluntarily: 'paid voluntarily',
    onReceipt: (receipt: string) => `receipt ${receipt}`,
  },
  key: { keys: 'p', vi: 'Ghi thu tiền', en: 'Record a collection' },
  opensWith: ({ view }) => ({
    receipt: null,
    voluntary: view.state === 'voluntary',
    allocations: [],
    detail: null,
  }),
  fields: [
    sideBySide(amountField(), dayField()),
    textField('receipt'),
    allocationField('collected'),
    checkboxField('voluntary'),
    detailField(),
  ],
  sentence: ({ amount, receipt, voluntary, allocations, detail }, own, say) => [
    own.said(formatAmount(amount)),
    voluntary ? own.paidVoluntarily : null,
    receipt === null ? null : own.onReceipt(receipt),
    ...say.allocations(allocations),
    detail,
  ],
});
