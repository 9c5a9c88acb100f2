import { createContext, type ReactNode, useContext } from 'react';
import { WorkProvider } from '../../ui/WorkContext.tsx';
import { useImportWork } from './importWork.ts';
import { type ImportDraft, useImport } from './useImport.ts';

const ImportsContext = createContext<ImportDraft | null>(null);

/**
 * Holds the workbook on its way in above the pages, so that leaving the page keeps file, columns, preview and the
 * running import. Stands inside the open register: a lock drops all of it.
 */
export function ImportsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const draft = useImport();
  const work = useImportWork(draft);
  return (
    <ImportsContext value={draft}>
      <WorkProvider work={work}>{children}</WorkProvider>
    </ImportsContext>
  );
}

/** The workbook on its way into the register. */
export function useImportDraft(): ImportDraft {
  const draft = useContext(ImportsContext);
  if (draft === null) throw new Error('useImportDraft outside ImportsProvider');
  return draft;
}
