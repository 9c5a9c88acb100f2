import { createContext, type ReactNode, useContext } from 'react';

type Way = { readonly label: string; readonly address: string };

/** Long work as it goes on. `name` is read aloud, `text` says how far it is and is only seen. */
export type RunningWork = {
  readonly state: 'running';
  readonly name: string;
  readonly text: string;
  /** 0 to 1; null while nobody knows how much there is. */
  readonly part: number | null;
  readonly stopLabel: string;
  readonly stop: () => void;
  /** The page that shows all of it. */
  readonly page: Way;
};

/** What came of it, until the person has seen it. */
export type EndedWork = {
  readonly state: 'ended';
  readonly isProblem: boolean;
  readonly text: string;
  /** Where to go from here. */
  readonly next: Way;
  readonly dismiss: () => void;
  readonly page: Way;
};

export type Work = RunningWork | EndedWork;

const WorkContext = createContext<Work | null>(null);

/** Tells the frame around the pages of long work that outlives the page it was started on; null: there is none. */
export function WorkProvider({
  work,
  children,
}: {
  readonly work: Work | null;
  readonly children: ReactNode;
}): ReactNode {
  return <WorkContext value={work}>{children}</WorkContext>;
}

/** The long work that goes on or has just ended. */
export const useWork = (): Work | null => useContext(WorkContext);
