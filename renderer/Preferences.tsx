import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { type ReactNode, useCallback, useEffect } from 'react';
import type { MenuCommand } from '#shared/contract/bridge.ts';
import { useClient, useMenu } from './api/ApiProvider.tsx';
import { useCall, useCommand } from './api/hooks.ts';
import { TextProvider } from './text/TextProvider.tsx';
import { theme } from './theme.ts';

/** Language and light or dark, as set on this machine; nothing is drawn before they are known. */
export function Preferences({ children }: { readonly children: ReactNode }): ReactNode {
  const settings = useCall('settings.get', {});
  if (settings.isPending) return null;
  const { language, theme: mode } = settings.data ?? { language: 'vi', theme: 'system' };
  return (
    <TextProvider language={language}>
      <ThemeProvider theme={theme} defaultMode={mode} storageManager={null}>
        <CssBaseline />
        <Mode mode={mode} />
        {children}
      </ThemeProvider>
    </TextProvider>
  );
}

/** Keeps the page and the desktop window in the mode that is set. */
function Mode({ mode }: { readonly mode: 'system' | 'light' | 'dark' }): ReactNode {
  const { setMode } = useColorScheme();
  const client = useClient();
  const { mutate } = useCommand('settings.change');
  useEffect(() => {
    setMode(mode);
    void client.shell('setTheme', { theme: mode }).catch(() => undefined);
  }, [mode, setMode, client]);
  useMenu(
    useCallback(
      (command: MenuCommand) => {
        if (command === 'theme.light') mutate({ theme: 'light' });
        if (command === 'theme.dark') mutate({ theme: 'dark' });
      },
      [mutate],
    ),
  );
  return null;
}
