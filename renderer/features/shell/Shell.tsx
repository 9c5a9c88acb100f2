import { type ReactNode, useCallback, useState } from 'react';
import { Outlet, useNavigate } from 'react-router';
import type { MenuCommand } from '#shared/contract/bridge.ts';
import { useMenu } from '../../api/ApiProvider.tsx';
import { pageOfCommand, pages } from '../../places/pages.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { ShortcutSheet } from '../../ui/ShortcutSheet.tsx';
import { useIdleLock } from './idleLock.ts';
import { useOffice } from './OfficeContext.tsx';
import { useLock } from './useLock.ts';
import { Palette } from './Palette.tsx';
import { Rail } from './Rail.tsx';
import styles from './Shell.module.css';
import { WorkStrip } from './WorkStrip.tsx';

/** The window of an open register: rail, page, palette, help, idle lock. */
export function Shell(): ReactNode {
  const { shell, ui } = useText();
  const { unit, user, demo } = useOffice();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const { lock, locking } = useLock(demo);
  const close = (): void => setOpen(null);

  useIdleLock(lock);
  useShortcut('Ctrl+K', ui.palette, () => setOpen('palette'), { scope: 'everywhere' });
  useShortcut('Ctrl+L', shell.lock, () => lock?.(), { scope: 'everywhere', enabled: lock !== null });
  useShortcut('?', ui.shortcuts, () => setOpen('keys'), { scope: 'everywhere' });
  useMenu(
    useCallback(
      (command: MenuCommand) => {
        const page = pageOfCommand(command);
        if (page !== null) void navigate(pages[page].address);
        if (command === 'register.lock' || command === 'register.open') lock?.();
        if (command === 'help.shortcuts') setOpen('keys');
        if (command === 'help.about') void navigate(pages.settings.address);
      },
      [navigate, lock],
    ),
  );

  return (
    <div className={styles.shell}>
      {demo ? (
        <div className={styles.banner} role="note">
          <Glyph shape="diamond" />
          {shell.demo}
        </div>
      ) : null}
      <div className={styles.rail}>
        <Rail unit={unit} user={user} onSearch={() => setOpen('palette')} onLock={lock} />
      </div>
      <main className={styles.page}>
        <Outlet />
      </main>
      <WorkStrip />
      {open === 'palette' ? <Palette onClose={close} onLock={lock} onKeys={() => setOpen('keys')} /> : null}
      {locking ? (
        <div className={styles.locking} role="status">
          {shell.locking}
        </div>
      ) : null}
      <ShortcutSheet open={open === 'keys'} onClose={close} />
    </div>
  );
}
