import { formatAmount } from '../../text/amount.ts';
import { actForm } from '../act.ts';
import { amountField, dayField, detailField, sideBySide } from '../fields/standard.tsx';

/** Báo gọi chưa đến nhận tiền: money waits and its owner was told. */
export const notifiedUnclaimed = actForm('money.notifiedUnclaimed', {
  vi: {
    name: 'Báo gọi chưa đến nhận tiền',
    day: 'Ngày báo gọi',
    said: (amount: string) => `Báo gọi nhận ${amount} đồng, chưa đến nhận`,
  },
  en: {
    name: 'Notified, unclaimed',
    day: 'Day notified',
    said: (amount: string) => `Notified to collect ${amount} đồng, unclaimed`,
  },
  opensWith: () => ({ detail: null }),
  fields: [sideBySide(amountField(), dayField()), detailField()],
  sentence: ({ amount, detail }, own) => [own.said(formatAmount(amount)), detail],
});
