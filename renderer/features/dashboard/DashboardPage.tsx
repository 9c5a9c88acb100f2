import Button from '@mui/material/Button';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDay } from '#shared/domain/localDate.ts';
import { useCall } from '../../api/hooks.ts';
import { newCaseAddress, pages } from '../../places/pages.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { caseListPath } from '../../places/caseListPlace.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { type Figure, Figures } from '../../ui/Figures.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './Dashboard.module.css';
import type { Load } from './dashboardLinks.ts';
import { MonthTable } from './MonthTable.tsx';
import { OfficerTable } from './OfficerTable.tsx';
import { writeShare } from './share.ts';

const MonthChart = lazy(async () => ({ default: (await import('./MonthChart.tsx')).MonthChart }));
const OfficerChart = lazy(async () => ({ default: (await import('./OfficerChart.tsx')).OfficerChart }));

/** The register in four numbers and two charts; every one of them opens its cases. */
export function DashboardPage(): ReactNode {
  const { dashboard } = useText();
  const load = useCall('dashboard.load', {});
  return (
    <Page
      title={dashboard.title}
      note={load.data === undefined ? undefined : dashboard.asOf(formatDay(load.data.today))}
    >
      {load.error === null ? null : <ErrorState message={load.error.message} onRetry={load.refetch} />}
      {load.data === undefined ? null : <Content load={load.data} />}
    </Page>
  );
}

function Content({ load }: { readonly load: Load }): ReactNode {
  const { dashboard } = useText();
  if (load.cases === 0) return <NoCases />;
  const figures: readonly Figure[] = [
    { label: dashboard.cases, value: formatAmount(load.cases), to: caseListPath({}) },
    { label: dashboard.open, value: formatAmount(load.open), to: caseListPath({ open: true }) },
    {
      label: dashboard.overdue,
      value: formatAmount(load.overdueCases),
      note: dashboard.ofOpen(writeShare(load.overdueCases, load.open)),
      tone: load.overdueCases > 0 ? 'overdue' : undefined,
      to: caseListPath({ overdue: true, sort: 'nextDue', descending: false }),
    },
    { label: dashboard.gaps, value: formatAmount(load.gapCases), to: caseListPath({ hasGaps: true }) },
  ];
  return (
    <>
      <div className={styles.figures}>
        <Figures label={dashboard.figures} figures={figures} size="large" />
      </div>
      <Months load={load} />
      <Officers load={load} />
    </>
  );
}

function Months({ load }: { readonly load: Load }): ReactNode {
  const { dashboard } = useText();
  const navigate = useNavigate();
  return (
    <Section title={dashboard.months} actions={<Legend />}>
      <div className={styles.pair}>
        <div className={`${styles.chart} ${styles.months}`} aria-hidden="true">
          <Suspense fallback={null}>
            <MonthChart months={load.months} onOpen={(path) => void navigate(path)} />
          </Suspense>
        </div>
        <div className={styles.numbers}>
          <MonthTable months={load.months} />
        </div>
      </div>
    </Section>
  );
}

function Officers({ load }: { readonly load: Load }): ReactNode {
  const { dashboard } = useText();
  const navigate = useNavigate();
  const late = load.officers.filter(({ overdueCases }) => overdueCases > 0);
  return (
    <Section title={dashboard.officers}>
      <div className={styles.pair}>
        {late.length === 0 ? (
          <p className="so-quiet">{dashboard.noneOverdue}</p>
        ) : (
          <div className={styles.chart} aria-hidden="true">
            <Suspense fallback={null}>
              <OfficerChart officers={late} onOpen={(path) => void navigate(path)} />
            </Suspense>
          </div>
        )}
        <OfficerTable officers={load.officers} />
      </div>
    </Section>
  );
}

function Legend(): ReactNode {
  const { dashboard } = useText();
  return (
    <span className={styles.legend}>
      <span>
        <i className={styles.docketed} />
        {dashboard.docketed}
      </span>
      <span>
        <i className={styles.ended} />
        {dashboard.ended}
      </span>
    </span>
  );
}

function NoCases(): ReactNode {
  const { dashboard } = useText();
  return (
    <EmptyState
      title={dashboard.emptyTitle}
      text={dashboard.empty}
      actions={
        <>
          <Button variant="contained" color="primary" component={Link} to={pages.imports.address}>
            {dashboard.importNow}
          </Button>
          <Button component={Link} to={newCaseAddress}>
            {dashboard.newCase}
          </Button>
        </>
      }
    />
  );
}
