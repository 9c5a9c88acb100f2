import Button from '@mui/material/Button';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { OutputOf } from '#shared/contract/index.ts';
import type { GapRow } from '#shared/contract/gaps.ts';
import type { GapCode } from '#shared/domain/case/state/state.ts';
import { useClient } from '../../api/ApiProvider.tsx';
import { useCall } from '../../api/hooks.ts';
import { usePages } from '../../api/usePages.ts';
import { type GapsPlace, readGapsPlace, writeGapsPlace } from '../../places/gapsPlace.ts';
import { pages as places } from '../../places/pages.ts';
import { useAddress } from '../../places/useAddress.ts';
import { formatAmount } from '../../text/amount.ts';
import { useText } from '../../text/TextProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { useToday } from '../../ui/TodayContext.tsx';
import type { Reading } from './fillText.ts';
import { useGapDrafts } from './GapDrafts.tsx';
import { GapFoot } from './GapFoot.tsx';
import { GapGrid } from './GapGrid.tsx';
import { GapKinds } from './GapKinds.tsx';
import { GapNarrowing } from './GapNarrowing.tsx';
import styles from './Gaps.module.css';

/** Bổ sung hàng loạt: what many cases lack, one kind at a time, filled like a sheet of Excel. */
export function GapsPage(): ReactNode {
  const { gaps } = useText();
  const [address, setAddress] = useAddress();
  const place = useMemo(() => readGapsPlace(address), [address]);
  const change = (part: Partial<GapsPlace>): void =>
    setAddress((before) => writeGapsPlace({ ...readGapsPlace(before), ...part }));
  const narrowing = useMemo(() => narrowingOf(place), [place]);
  const summary = useCall('gaps.summary', narrowing, { keep: true });
  const kinds = summary.data?.gaps ?? null;
  const code = place.code ?? firstOf(kinds);
  return (
    <Page
      title={gaps.title}
      note={kinds === null ? undefined : gaps.left(formatAmount(sumOf(kinds)))}
      layout="fill"
      toolbar={<GapNarrowing place={place} onChange={change} />}
    >
      {summary.error === null ? null : <ErrorState message={summary.error.message} />}
      {kinds === null || code === null ? (
        <Nothing isLoading={summary.isPending} />
      ) : (
        <Filling
          key={code}
          code={code}
          kinds={kinds}
          narrowing={narrowing}
          onChoose={(chosen) => change({ code: chosen })}
        />
      )}
    </Page>
  );
}

const firstOf = (kinds: OutputOf<'gaps.summary'>['gaps'] | null): GapCode | null => kinds?.[0]?.code ?? null;

const sumOf = (kinds: OutputOf<'gaps.summary'>['gaps']): number =>
  kinds.reduce((sum, kind) => sum + kind.gaps, 0);

type NarrowingInput = { readonly importId?: string; readonly officerId?: string };

const narrowingOf = ({ importId, officerId }: GapsPlace): NarrowingInput => ({
  ...(importId === null ? {} : { importId }),
  ...(officerId === null ? {} : { officerId }),
});

function Nothing({ isLoading }: { readonly isLoading: boolean }): ReactNode {
  const { gaps } = useText();
  if (isLoading) return <div aria-busy="true" />;
  return (
    <EmptyState
      title={gaps.emptyTitle}
      text={gaps.empty}
      actions={
        <Button component={Link} to={places.cases.address}>
          {gaps.toCases}
        </Button>
      }
    />
  );
}

type FillingProps = {
  readonly code: GapCode;
  readonly kinds: OutputOf<'gaps.summary'>['gaps'];
  readonly narrowing: NarrowingInput;
  readonly onChoose: (code: GapCode) => void;
};

/** The kinds on the left, the grid of the chosen one, and what is not saved yet at its foot. */
function Filling({ code, kinds, narrowing, onChoose }: FillingProps): ReactNode {
  const { gaps } = useText();
  const input = useMemo(() => ({ ...narrowing, code }), [narrowing, code]);
  const pages = usePages('gaps.list', input);
  const rowsFrom = useRowsFrom(input);
  const reading = useReading();
  const save = useRef<HTMLButtonElement>(null);
  const [saves, setSaves] = useState(0);
  const [drafts] = useGapDrafts();
  const unsaved = new Map(
    [...Map.groupBy(drafts.values(), (draft) => draft.code)].map(([kind, all]) => [kind, all.length]),
  );
  return (
    <div className={styles.page}>
      <GapKinds kinds={kinds} chosen={code} unsaved={unsaved} onChoose={onChoose} />
      <div className={styles.filling}>
        {pages.count === 0 && !pages.loading ? (
          <EmptyState title={gaps.emptyKindTitle} text={gaps.emptyKind} />
        ) : (
          <GapGrid
            code={code}
            pages={pages}
            reading={reading}
            rowsFrom={rowsFrom}
            saves={saves}
            onLeave={() => save.current?.focus()}
          />
        )}
        <GapFoot
          code={code}
          reading={reading}
          saveButton={save}
          onSaved={() => setSaves((before) => before + 1)}
        />
      </div>
    </div>
  );
}

function useReading(): Reading {
  const text = useText();
  const today = useToday();
  const officers = useCall('officers.list', {}).data?.officers;
  return useMemo(
    () => ({ text, today, officers: (officers ?? []).map(({ id, name }) => ({ value: id, label: name })) }),
    [text, today, officers],
  );
}

/** Rows that one call lists at most. */
const MOST = 500;

type ListInput = NarrowingInput & { readonly code: GapCode };

/** Rows of the list whether they were in sight or not, for a column that is pasted over them. */
function useRowsFrom(input: ListInput): (first: number, count: number) => Promise<readonly GapRow[]> {
  const client = useClient();
  return useCallback(
    async (first, count) => {
      const rows: GapRow[] = [];
      while (rows.length < count) {
        const limit = Math.min(MOST, count - rows.length);
        const part = await client.call('gaps.list', { ...input, limit, offset: first + rows.length });
        rows.push(...part.rows);
        if (part.rows.length < limit) break;
      }
      return rows;
    },
    [client, input],
  );
}
