import { type ReactNode, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { pageNames } from '#shared/contract/pages.ts';
import { useClient } from '../../api/ApiProvider.tsx';
import { caseAddress, gapsAddress, newCaseAddress, pages } from '../../places/pages.ts';
import { useText } from '../../text/TextProvider.tsx';
import { CommandPalette, type PaletteEntry } from '../../ui/CommandPalette.tsx';

type Props = {
  readonly onClose: () => void;
  /** null: there is nothing to lock. */
  readonly onLock: (() => void) | null;
  readonly onKeys: () => void;
};

const FOUND = 12;

/** Ctrl+K with the app's pages and actions, and a search of all cases. */
export function Palette({ onClose, onLock, onKeys }: Props): ReactNode {
  const { gaps, shell, ui, words } = useText();
  const client = useClient();
  const navigate = useNavigate();
  const goTo = (path: string, label: string): PaletteEntry => ({
    id: path,
    group: shell.goTo,
    label,
    run: () => void navigate(path),
  });
  const entries: readonly PaletteEntry[] = [
    ...pageNames.map((name) => goTo(pages[name].address, shell.pages[name])),
    { ...goTo(newCaseAddress, shell.newCase), group: shell.actions },
    { ...goTo(gapsAddress, gaps.title), group: shell.actions },
    ...(onLock === null
      ? []
      : [{ id: 'lock', group: shell.actions, label: shell.lock, keys: 'Ctrl+L', run: onLock }]),
    { id: 'keys', group: shell.actions, label: ui.shortcuts, keys: '?', run: onKeys },
  ];
  const search = useCallback(
    async (text: string): Promise<readonly PaletteEntry[]> => {
      const { rows } = await client.call('cases.list', { text, limit: FOUND });
      return rows.map((row) => ({
        id: row.id,
        group: shell.caseGroup,
        label: row.debtor,
        hint: `${row.decisionNumber ?? ui.noNumber} · ${words.state[row.state]}`,
        run: () => void navigate(caseAddress(row.id)),
      }));
    },
    [client, navigate, shell, ui, words],
  );
  return <CommandPalette onClose={onClose} entries={entries} search={search} />;
}
