import { app, type BrowserWindow, dialog, nativeTheme, type OpenDialogOptions } from 'electron';
import { z } from 'zod';
import type { FilePurpose, ShellStatus } from '#shared/contract/bridge.ts';
import type { Reply } from '#shared/errors.ts';
import type { CoreLink } from './coreLink.ts';

type ShellHandler = (input: unknown) => Promise<unknown> | unknown;

const chooseFileSchema = z.object({ purpose: z.enum(['openRegister', 'newRegister', 'openWorkbook']) });
const themeSchema = z.object({ theme: z.enum(['light', 'dark', 'system']) });

const REGISTER = [{ name: 'Sổ Thi Hành Án', extensions: ['sotha'] }];
const WORKBOOK = [{ name: 'Bảng tính', extensions: ['xlsx', 'xls', 'ods', 'csv'] }];
const NEW_REGISTER = { title: 'Tạo sổ mới', filters: REGISTER, defaultPath: 'so-thi-hanh-an.sotha' };
const OPEN_DIALOGS: Readonly<Record<Exclude<FilePurpose, 'newRegister'>, OpenDialogOptions>> = {
  openRegister: { title: 'Mở sổ', filters: REGISTER, properties: ['openFile'] },
  openWorkbook: { title: 'Chọn sổ thụ lý', filters: WORKBOOK, properties: ['openFile'] },
};

/** The calls the shell answers itself, all named `shell.…`. */
export function createShellCalls(
  window: BrowserWindow,
  link: CoreLink,
): (name: string, input: unknown) => Promise<Reply<unknown>> {
  const handlers: Readonly<Record<string, ShellHandler>> = {
    'shell.status': (): ShellStatus => ({
      desktop: true,
      platform: process.platform,
      version: app.getVersion(),
    }),
    'shell.restartCore': () => link.restart(),
    'shell.chooseFile': (input) => chooseFile(window, chooseFileSchema.parse(input).purpose),
    'shell.setTheme': (input) => {
      nativeTheme.themeSource = themeSchema.parse(input).theme;
      return null;
    },
    'shell.quit': () => {
      setImmediate(() => app.quit());
      return null;
    },
  };
  return async (name, input) => {
    const handler = handlers[name];
    if (!handler) return refused('unknown-call', `Không có lệnh “${name}”.`);
    try {
      return { ok: true, value: await handler(input) };
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      return refused('invalid-input', `Lệnh “${name}” nhận sai dữ liệu.`);
    }
  };
}

function refused(code: string, message: string): Reply<unknown> {
  return { ok: false, error: { code, message } };
}

async function chooseFile(window: BrowserWindow, purpose: FilePurpose): Promise<string | null> {
  if (purpose === 'newRegister') {
    const answer = await dialog.showSaveDialog(window, NEW_REGISTER);
    return answer.canceled ? null : answer.filePath;
  }
  const answer = await dialog.showOpenDialog(window, OPEN_DIALOGS[purpose]);
  return answer.filePaths[0] ?? null;
}
