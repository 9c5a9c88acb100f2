import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useText } from '../text/TextProvider.tsx';
import { Dialog } from './Dialog.tsx';
import { KeyHint } from './KeyHint.tsx';
import styles from './ShortcutSheet.module.css';
import { useShortcutList } from './shortcuts.tsx';

/** The sheet that "?" opens: every shortcut that works right now. */
export function ShortcutSheet({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { ui } = useText();
  const shortcuts = useShortcutList();
  const of = (scope: 'page' | 'everywhere') =>
    shortcuts
      .filter((shortcut) => shortcut.scope === scope)
      .map(({ keys, description }) => [keys, description] as const);
  const tableKeys = [
    ['↑ ↓', ui.moveRows],
    ['PgUp PgDn', ui.movePages],
    ['Home End', ui.moveEnds],
    ['Enter', ui.openRow],
  ] as const;
  return (
    <Dialog open={open} onClose={onClose} title={ui.shortcuts} width="sm">
      <Keys title={ui.shortcutsHere} rows={of('page')} />
      <Keys title={ui.tableKeys} rows={tableKeys} />
      <Keys title={ui.shortcutsEverywhere} rows={of('everywhere')} />
    </Dialog>
  );
}

type KeysProps = { readonly title: string; readonly rows: readonly (readonly [string, string])[] };

function Keys({ title, rows }: KeysProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <>
      <Typography variant="h3">{title}</Typography>
      <dl className={styles.list}>
        {rows.map(([keys, description]) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>{description}</dt>
            <dd>
              <KeyHint keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
