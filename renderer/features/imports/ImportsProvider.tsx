import { createContext, type ReactNode, useContext } from 'react';
import { WorkProvider } from '../../ui/WorkContext.tsx';
import { useImportWork } from './importWork.ts';
import { type ImportDraft, useImport } from './useImport.ts';
import { type Undoing, useUndo } from './useUndo.ts';

const ImportsContext = createContext<{ readonly draft: ImportDraft; readonly undoing: Undoing } | null>(null);

/**
 * Holds the workbook on its way in above the pages, so that leaving the page keeps file, columns, preview and the
 * running import; and the import that is being taken back. Stands inside the open register: a lock drops all of it.
 */
export function ImportsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const draft = useImport();
  const undoing = useUndo();
  const work = useImportWork(draft, undoing);
  return (
    <ImportsContext value={{ draft, undoing }}>
      <WorkProvider work={work}>{children}</WorkProvider>
    </ImportsContext>
  );
}

function useImports() {
  const held = useContext(ImportsContext);
  if (held === null) throw new Error('The import page outside ImportsProvider');
  return held;
}

/** The workbook on its way into the register. */
export const useImportDraft = (): ImportDraft => useImports().draft;

/** The import that is being taken back. */
export const useImportUndo = (): Undoing => useImports().undoing;
