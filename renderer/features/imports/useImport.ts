import { useRef, useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { useClient } from '../../api/ApiProvider.tsx';
import { CallError } from '../../api/client.ts';
import { type Task, useTask } from '../../api/useTask.ts';
import { useText } from '../../text/TextProvider.tsx';
import { filePathOf } from './filePath.ts';
import { type Mapping, mappingOf, type Preview, withField } from './mapping.ts';

export type Source = {
  readonly path: string;
  readonly sheets?: string[];
  /** The person's own mapping; left out, core proposes or remembers one. */
  readonly mapping?: Mapping;
};

/** Letters of unread columns that the person left unread knowingly. */
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
  readonly mapping: Mapping;
  /** What core proposed for this sheet before anything was changed by hand. */
  readonly proposed: { readonly mapping: Mapping; readonly remembered: boolean };
  readonly result: ImportResult | null;
  readonly reading: boolean;
  /** What was refused or stopped last. */
  readonly problem: Problem | null;
  readonly looking: Task<'import.preview'>;
  readonly running: Task<'import.run'>;
  readonly choose: (file: File) => Promise<void>;
  readonly chooseSheet: (sheet: string) => Promise<void>;
  readonly chooseField: (column: string, field: string | null) => Promise<void>;
  readonly leave: Leave;
  readonly leaveColumn: (column: string, left: boolean) => void;
  readonly run: () => Promise<void>;
  readonly startOver: () => void;
};

const nothing = { source: null, preview: null, proposed: { mapping: {}, remembered: false }, result: null };
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
  const [chosen, setChosen] = useState<string | null>(null);
  const latest = useRef<Source | null>(null);

  /** Previews `source`; null when it was refused, or when something else was asked for meanwhile. */
  const look = async (source: Source): Promise<Preview | null> => {
    latest.current = source;
    looking.cancel();
    running.reset();
    setUnread(null);
    const preview = await looking.run(source);
    return latest.current === source ? preview : null;
  };

  /** A file or sheet taken up anew; what was there before stays until this one could be read. */
  const takeUp = async (source: Source): Promise<void> => {
    const preview = await look(source);
    if (preview === null) return;
    const proposed = { mapping: mappingOf(preview.columns), remembered: preview.mappingRemembered };
    setState({ source, preview, proposed, result: null });
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
  const mapping = source?.mapping ?? mappingOf(preview?.columns ?? []);
  return {
    ...state,
    mapping,
    chosen,
    reading,
    problem: problemOf(unread, looking.error ?? running.error),
    looking,
    running,
    choose,
    chooseSheet: async (sheet) => {
      if (source !== null) await takeUp({ path: source.path, sheets: [sheet] });
    },
    chooseField: async (column, field) => {
      if (source !== null) await remap({ ...source, mapping: withField(mapping, column, field) });
    },
    leave,
    leaveColumn: (column, left) => {
      running.reset();
      setLeave((before) => [...before.filter((other) => other !== column), ...(left ? [column] : [])]);
    },
    run: async () => {
      if (source === null) return;
      looking.reset();
      setUnread(null);
      const result = await running.run({ ...source, leave: [...leave] });
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
