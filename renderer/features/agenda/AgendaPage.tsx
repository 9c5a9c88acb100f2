import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AgendaItem } from '#shared/contract/agenda.ts';
import { useWholeAgenda } from '../../api/useWholeAgenda.ts';
import { gapsPath } from '../../places/gapsPlace.ts';
import { caseAddress } from '../../places/pages.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { DayText } from '../../ui/DayText.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { SplitPane } from '../../ui/SplitPane.tsx';
import { useToday } from '../../ui/TodayContext.tsx';
import { AgendaList } from './AgendaList.tsx';
import { AgendaToolbar } from './AgendaToolbar.tsx';
import { keyOfItem } from './agendaLines.ts';
import { useAgendaPlace } from './agendaPlace.ts';
import { GroupingToggle } from './GroupingToggle.tsx';
import { useActNames } from './useActNames.ts';
import { WhyPanel } from './WhyPanel.tsx';

const DAYS = 30;

/** The morning page: everything overdue, and what falls due within 30 days, each with its reason. */
export function AgendaPage(): ReactNode {
  const { agenda, gaps, ui } = useText();
  const today = useToday();
  const names = useActNames();
  const { place, change, leave } = useAgendaPlace();
  const whole = useWholeAgenda({
    days: DAYS,
    ...(place.officerId === null ? {} : { officerId: place.officerId }),
  });
  const inRule = whole.items.filter(({ ruleId }) => place.ruleId === null || ruleId === place.ruleId);
  const shown = inRule.filter(({ state }) => place.state === null || state === place.state);
  const open = whole.items.find((item) => keyOfItem(item) === place.open) ?? null;

  const openCase = (item: AgendaItem): void => leave(keyOfItem(item), caseAddress(item.caseId));
  const record = (item: AgendaItem): void => {
    const query = new URLSearchParams({
      ghi: item.actEvent,
      thoiHan: item.ruleId,
      tu: item.triggerEventId,
    });
    leave(keyOfItem(item), caseAddress(item.caseId, query));
  };
  const explain = (item: AgendaItem | null): void => change({ open: item === null ? null : keyOfItem(item) });

  const isPartial = whole.items.length < whole.total;
  const note = isPartial ? (
    agenda.loadingMore(formatAmount(whole.items.length), formatAmount(whole.total))
  ) : (
    <DayText day={whole.today ?? today} weekday />
  );
  return (
    <Page
      title={agenda.title}
      note={note}
      layout="fill"
      actions={
        <>
          <Button component={Link} to={gapsPath({ officerId: place.officerId })}>
            {gaps.title}
          </Button>
          <GroupingToggle grouping={place.grouping} onChange={(grouping) => change({ grouping })} />
        </>
      }
      toolbar={
        <AgendaToolbar
          place={place}
          onChange={change}
          items={whole.items}
          counts={place.ruleId === null ? whole.counts : countsOf(inRule)}
          names={names}
        />
      }
    >
      {whole.error === null ? (
        <SplitPane
          side={
            open === null
              ? null
              : {
                  title: ui.whyThisDay,
                  onClose: () => explain(null),
                  children: (
                    <WhyPanel
                      item={open}
                      names={names}
                      onRecord={() => record(open)}
                      onOpenCase={() => openCase(open)}
                    />
                  ),
                }
          }
        >
          <AgendaList
            items={shown}
            place={place}
            names={names}
            loading={whole.loading}
            isFiltered={place.state !== null || place.ruleId !== null || place.officerId !== null}
            onExplain={explain}
            onRecord={record}
            onOpenCase={openCase}
          />
        </SplitPane>
      ) : (
        <ErrorState message={whole.error.message} onRetry={whole.retry} />
      )}
    </Page>
  );
}

const countsOf = (items: readonly AgendaItem[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(items, ({ state }) => state)].map(([state, group]) => [state, group.length]),
  );
