import type { ReactNode } from 'react';
import { formatAmount } from '../text/amount.ts';
import { useText } from '../text/TextProvider.tsx';

type Props = {
  /** Integer đồng. */
  readonly amount: number;
  /** Adds the word "đồng"; columns headed by it leave it out. */
  readonly unit?: boolean;
};

/** Money with dots between thousands and digits of one width. */
export function MoneyText({ amount, unit = false }: Props): ReactNode {
  const { ui } = useText();
  return (
    <span className="so-number">{unit ? `${formatAmount(amount)} ${ui.dong}` : formatAmount(amount)}</span>
  );
}
