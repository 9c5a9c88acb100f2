import type { Allocation } from '#shared/domain/case/parts.ts';
import { formatAmount } from '../text/amount.ts';
import { type Names, sentence, type Writers } from './sentenceParts.ts';

/** Money in, money out, and money nobody came for. */
export const moneySentences: Writers<'money.collected' | 'money.paidOut' | 'money.notifiedUnclaimed'> = {
  'money.collected': ({ amount, receipt, voluntary, allocations, detail }, names) => {
    const { sentence: say } = names.text.cases;
    return sentence(
      say.collected(formatAmount(amount)),
      voluntary ? say.voluntary : null,
      receipt === null ? null : say.receipt(receipt),
      ...allocated(allocations, names),
      detail,
    );
  },
  'money.paidOut': ({ amount, voucher, payee, allocations, detail }, names) => {
    const { sentence: say } = names.text.cases;
    return sentence(
      say.paidOut(formatAmount(amount), payee),
      voucher === null ? null : say.voucher(voucher),
      ...allocated(allocations, names),
      detail,
    );
  },
  'money.notifiedUnclaimed': ({ amount, detail }, { text }) =>
    sentence(text.cases.sentence.unclaimed(formatAmount(amount)), detail),
};

const allocated = (allocations: readonly Allocation[], { text, item }: Names): readonly string[] =>
  allocations.map(({ itemId, amount }) => text.cases.sentence.allocated(item(itemId), formatAmount(amount)));
