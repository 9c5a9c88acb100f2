import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/contract/bridge.ts';
import { menuKeys, pageNames, pageWords } from '#shared/contract/pages.ts';

type MakeItem = (label: string, command: MenuCommand, accelerator?: string) => MenuItemConstructorOptions;

/** The Vietnamese menu. What the page must do is sent to it as a command; the rest the shell does itself. */
export function setMenu(send: (command: MenuCommand) => void): void {
  const item: MakeItem = (label, command, accelerator) => ({
    label,
    id: command,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: '&Tệp',
        submenu: [
          item('Mở sổ…', 'register.open', 'CmdOrCtrl+O'),
          item('Khóa sổ', 'register.lock', 'CmdOrCtrl+L'),
          line,
          { label: 'Thoát', role: 'quit', accelerator: 'CmdOrCtrl+Q' },
        ],
      },
      { label: '&Sửa', submenu: editItems(line) },
      {
        label: '&Xem',
        submenu: [
          ...pageItems(item),
          line,
          item('Giao diện sáng', 'theme.light'),
          item('Giao diện tối', 'theme.dark'),
          line,
          ...zoomItems(),
        ],
      },
      {
        label: 'Trợ &giúp',
        submenu: [item('Phím tắt', 'help.shortcuts', 'F1'), item('Giới thiệu', 'help.about')],
      },
    ]),
  );
}

/** The pages that have a key, in the order of the rail. */
function pageItems(item: MakeItem): MenuItemConstructorOptions[] {
  return pageNames.flatMap((name) => {
    const key = menuKeys[name];
    return key === undefined ? [] : [item(pageWords.vi[name], `page.${name}`, key)];
  });
}

function editItems(line: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return [
    { label: 'Hoàn tác', role: 'undo' },
    { label: 'Làm lại', role: 'redo' },
    line,
    { label: 'Cắt', role: 'cut' },
    { label: 'Sao chép', role: 'copy' },
    { label: 'Dán', role: 'paste' },
    { label: 'Chọn tất cả', role: 'selectAll' },
  ];
}

function zoomItems(): MenuItemConstructorOptions[] {
  return [
    { label: 'Phóng to', role: 'zoomIn' },
    { label: 'Thu nhỏ', role: 'zoomOut' },
    { label: 'Cỡ thường', role: 'resetZoom' },
    { label: 'Toàn màn hình', role: 'togglefullscreen' },
  ];
}
