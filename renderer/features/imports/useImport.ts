import { useRef, useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { useClient } from '../../api/ApiProvider.tsx';
import { CallError } from '../../api/client.ts';
import { type Task, useTask } from '../../api/useTask.ts';
import { useText } from '../../text/TextProvider.tsx';
import { NONE_TAKEN, type Taken, takeOf } from './changesTaken.ts';
import { filePathOf } from './filePath.ts';
import {
  type DayOrder,
  leftColumn,
  type Source,
  withColumn,
  withHeaderRow,
  withSheets,
} from './importSource.ts';
import { mappingOf, type Preview, type Proposal, type Table, type UnreadColumn } from './mapping.ts';

/** Unread columns that the person left unread knowingly, as leftColumn names them. */
type Leave = readonly string[];

export type ImportResult = OutputOf<'import.run'>;

/** `asked`: the person stopped it, nothing is wrong. */
export type Problem = { readonly sentence: string; readonly asked: boolean };

export type ImportDraft = {
  readonly source: Source | null;
  /** The name of the file that was chosen last, read or not. */
  readonly chosen: string | null;
  /** The last preview that succeeded; it stays while another is computed or was refused. */
  readonly preview: Preview | null;
  /** What core proposed for each sheet before anything was changed by hand. */
  readonly proposed: Proposals;
  readonly result: ImportResult | null;
  readonly reading: boolean;
  /** What was refused or stopped last. */
  readonly problem: Problem | null;
  readonly looking: Task<'import.preview'>;
  readonly running: Task<'import.run'>;
  readonly choose: (file: File) => Promise<void>;
  readonly chooseSheets: (sheets: readonly string[]) => Promise<void>;
  readonly chooseHeader: (sheet: string, row: number) => Promise<void>;
  readonly chooseField: (table: Table, column: string, field: string | null) => Promise<void>;
  readonly chooseDayOrder: (dayOrder: DayOrder) => Promise<void>;
  /** Columns left unread knowingly. */
  readonly leave: Leave;
  /** Unread columns with decisions, days or money that nobody has decided about. */
  readonly undecided: readonly UnreadColumn[];
  readonly leaveColumn: (column: string, left: boolean) => void;
  /** Whose differences from the register are taken in. */
  readonly taken: Taken;
  readonly take: (taken: Taken) => void;
  readonly run: () => Promise<void>;
  readonly startOver: () => void;
};

type Proposals = ReadonlyMap<string, Proposal>;

const proposalsOf = ({ tables }: Preview): Proposals =>
  new Map(
    tables.map(({ sheet, columns, mappingRemembered }) => [
      sheet,
      { mapping: mappingOf(columns), remembered: mappingRemembered },
    ]),
  );

const nothing: State = { source: null, preview: null, proposed: new Map(), result: null };
type State = Pick<ImportDraft, 'source' | 'preview' | 'proposed' | 'result'>;

/** One workbook on its way into the register: chosen, previewed, mapped, written. */
export function useImport(): ImportDraft {
  const { imports } = useText();
  const client = useClient();
  const looking = useTask('import.preview');
  const running = useTask('import.run');
  const [state, setState] = useState<State>(nothing);
  const [reading, setReading] = useState(false);
  const [unread, setUnread] = useState<string | null>(null);
  const [leave, setLeave] = useState<Leave>([]);
  const [taken, setTaken] = useState<Taken>(NONE_TAKEN);
  const [chosen, setChosen] = useState<string | null>(null);
  const latest = useRef<Source | null>(null);

  /** Previews `source`; null when it was refused, or when something else was asked for meanwhile. */
  const look = async (source: Source): Promise<Preview | null> => {
    latest.current = source;
    looking.cancel();
    running.reset();
    setUnread(null);
    setTaken(NONE_TAKEN);
    const preview = await looking.run(source);
    return latest.current === source ? preview : null;
  };

  /** A file or sheet taken up anew; what was there before stays until this one could be read. */
  const takeUp = async (source: Source): Promise<void> => {
    const preview = await look(source);
    if (preview === null) return;
    setState({ source, preview, proposed: proposalsOf(preview), result: null });
    setLeave([]);
  };

  const choose = async (file: File): Promise<void> => {
    setUnread(null);
    setChosen(file.name.normalize('NFC'));
    looking.reset();
    setReading(true);
    const path = await filePathOf(client, file).catch((error: unknown) => {
      setUnread(error instanceof CallError ? error.message : imports.unreadable);
      return null;
    });
    setReading(false);
    if (path !== null) await takeUp({ path });
  };

  const remap = async (next: Source): Promise<void> => {
    setState((before) => ({ ...before, source: next }));
    const preview = await look(next);
    if (preview !== null) setState((before) => ({ ...before, preview }));
  };

  const { source, preview } = state;
  return {
    ...state,
    chosen,
    reading,
    problem: problemOf(unread, looking.error ?? running.error),
    looking,
    running,
    choose,
    chooseSheets: async (sheets) => {
      if (source !== null) await takeUp(withSheets(source, sheets));
    },
    chooseHeader: async (sheet, row) => {
      if (source !== null) await takeUp(withHeaderRow(source, sheet, row));
    },
    chooseField: async (table, column, field) => {
      const repeats = preview?.fields.some((each) => each.field === field && each.repeats) === true;
      if (source !== null) await remap(withColumn(source, table, { column, field, repeats }));
    },
    chooseDayOrder: async (dayOrder) => {
      if (source !== null) await remap({ ...source, dayOrder });
    },
    undecided: (preview?.unread ?? []).filter(
      ({ sheet, column, carries }) => carries !== null && !leave.includes(leftColumn(sheet, column)),
    ),
    leave,
    leaveColumn: (column, left) => {
      running.reset();
      setLeave((before) => [...before.filter((other) => other !== column), ...(left ? [column] : [])]);
    },
    taken,
    take: (next) => {
      running.reset();
      setTaken(next);
    },
    run: async () => {
      if (source === null) return;
      looking.reset();
      setUnread(null);
      const result = await running.run({ ...source, leave: [...leave], take: takeOf(taken) });
      if (result !== null) setState((before) => ({ ...before, result }));
    },
    startOver: () => {
      latest.current = null;
      looking.reset();
      running.reset();
      setState(nothing);
    },
  };
}

function problemOf(unread: string | null, error: CallError | null): Problem | null {
  if (unread !== null) return { sentence: unread, asked: false };
  return error === null ? null : { sentence: error.message, asked: error.code === 'import-cancelled' };
}
