import type { ReactNode } from 'react';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { type OfficerLoad, openPath, overduePath } from './dashboardLinks.ts';
import { writeShare } from './share.ts';

/** Each officer's open and overdue cases; each number opens its cases. */
export function OfficerTable({ officers }: { readonly officers: readonly OfficerLoad[] }): ReactNode {
  const { dashboard } = useText();
  const nameOf = ({ officer }: OfficerLoad): string => officer ?? dashboard.unassigned;
  const columns: readonly Column<OfficerLoad>[] = [
    { key: 'officer', header: dashboard.officer, width: '', cell: nameOf },
    {
      key: 'open',
      header: dashboard.open,
      width: '',
      align: 'end',
      cell: (row) => (
        <TextLink to={openPath(row)} label={dashboard.openOpen(formatAmount(row.open), nameOf(row))}>
          {formatAmount(row.open)}
        </TextLink>
      ),
    },
    {
      key: 'overdue',
      header: dashboard.overdueCases,
      width: '',
      align: 'end',
      cell: (row) => (
        <TextLink
          to={overduePath(row)}
          label={dashboard.openOverdue(formatAmount(row.overdueCases), nameOf(row))}
        >
          {formatAmount(row.overdueCases)}
        </TextLink>
      ),
    },
    {
      key: 'share',
      header: dashboard.share,
      width: '',
      align: 'end',
      cell: ({ open, overdueCases }) => writeShare(overdueCases, open),
    },
  ];
  return (
    <PlainTable
      dense
      label={dashboard.officers}
      columns={columns}
      rows={officers}
      keyOf={({ officerId }) => officerId ?? ''}
    />
  );
}
