import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import type { Preview } from './mapping.ts';

type Props = {
  readonly preview: Preview;
  readonly onChange: (sheets: readonly string[]) => void;
};

/** Which sheets of the workbook are taken: one, several or all. */
export function SheetChoice({ preview, onChange }: Props): ReactNode {
  const { imports } = useText();
  const { sheets, tables, otherSheets } = preview;
  if (sheets.length < 2) return null;
  const others = new Map(otherSheets.map((other) => [other.name, other]));
  const labelOf = (name: string): string => {
    const other = others.get(name);
    if (other === undefined) return name;
    return (other.hidden ? imports.hiddenSheet : imports.otherSheet)(name, formatAmount(other.rows));
  };
  return (
    <FilterChip
      label={imports.sheet}
      choices={sheets.map((name) => ({ value: name, label: labelOf(name) }))}
      chosen={tables.map(({ sheet }) => sheet)}
      onChange={(chosen) => {
        if (chosen.length > 0) onChange(chosen);
      }}
    />
  );
}
