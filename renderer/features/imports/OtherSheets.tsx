import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import type { Preview } from './mapping.ts';

/** What the workbook holds besides what is taken, and hidden rows that are: other sheets, rows that are no case. */
export function OtherSheets({ preview }: { readonly preview: Preview }): ReactNode {
  const { imports } = useText();
  const { otherSheets, hiddenRows, leftOut } = preview;
  const sheets = otherSheets.map(({ name, rows, hidden }) =>
    (hidden ? imports.hiddenSheet : imports.otherSheet)(name, formatAmount(rows)),
  );
  const hidden = hiddenRows.reduce((total, { rows }) => total + rows.length, 0);
  const left = leftOut.reduce((total, { count }) => total + count, 0);
  const lines = [
    ...(sheets.length === 0 ? [] : [imports.otherSheets(sheets.join(', '))]),
    ...(hidden === 0 ? [] : [imports.hiddenTaken(formatAmount(hidden))]),
    ...(left === 0 ? [] : [imports.noCases(formatAmount(left), whys(leftOut))]),
  ];
  return lines.length === 0 ? null : <Alert severity="info">{lines.join(' ')}</Alert>;
}

/** "Dòng cộng 3, Chữ ký 2": each reason with how many rows it holds for. */
function whys(leftOut: Preview['leftOut']): string {
  const counts = new Map<string, number>();
  for (const { text, count } of leftOut) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].map(([text, count]) => `${text.toLowerCase()} ${formatAmount(count)}`).join(', ');
}
