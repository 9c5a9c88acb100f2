import { app, type BrowserWindow, dialog, nativeTheme, type OpenDialogOptions } from 'electron';
import type { ParsedShellInput } from '#shared/contract/shell.ts';
import type { ShellHandlers } from '#shared/host/shellDoor.ts';
import type { CoreLink } from './coreLink.ts';

type FilePurpose = ParsedShellInput<'chooseFile'>['purpose'];

const REGISTER = [{ name: 'Sổ Thi Hành Án', extensions: ['sotha'] }];
const WORKBOOK = [{ name: 'Bảng tính', extensions: ['xlsx', 'xls', 'csv'] }];
const NEW_REGISTER = { title: 'Tạo sổ mới', filters: REGISTER, defaultPath: 'so-thi-hanh-an.sotha' };
const OPEN_DIALOGS: Readonly<Record<Exclude<FilePurpose, 'newRegister'>, OpenDialogOptions>> = {
  openRegister: { title: 'Mở sổ', filters: REGISTER, properties: ['openFile'] },
  openWorkbook: { title: 'Chọn sổ thụ lý', filters: WORKBOOK, properties: ['openFile'] },
};

/** What the desktop window answers itself. */
export const windowShell = (window: BrowserWindow, link: CoreLink): ShellHandlers => ({
  status: () => ({ desktop: true, platform: process.platform, version: app.getVersion() }),
  restartCore: () => link.restart(),
  chooseFile: ({ purpose }) => chooseFile(window, purpose),
  setTheme: ({ theme }) => {
    nativeTheme.themeSource = theme;
    return null;
  },
  quit: () => {
    setImmediate(() => app.quit());
    return null;
  },
});

async function chooseFile(window: BrowserWindow, purpose: FilePurpose): Promise<string | null> {
  if (purpose === 'newRegister') {
    const answer = await dialog.showSaveDialog(window, NEW_REGISTER);
    return answer.canceled ? null : answer.filePath;
  }
  const answer = await dialog.showOpenDialog(window, OPEN_DIALOGS[purpose]);
  return answer.filePaths[0] ?? null;
}
