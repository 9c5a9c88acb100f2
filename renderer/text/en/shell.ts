import { pageWords } from '#shared/contract/pages.ts';
import type { ShellText } from '../vi/shell.ts';

export const shellEn: ShellText = {
  product: 'Sổ Thi Hành Án',
  pages: pageWords.en,
  newCase: 'New case',
  navigation: 'Pages',
  lock: 'Lock',
  search: 'Search',
  demo: 'Sample register: every case is invented and everything is gone at exit.',
  opening: 'Opening…',
  coreStoppedTitle: 'The core of the application has stopped',
  coreStopped: 'What was saved is still there. Restart it and unlock the register to go on.',
  restart: 'Restart',
  notFoundTitle: 'No such page',
  notFound: 'This address is no longer in use.',
  crashedTitle: 'This page met an error',
  crashed: 'What was saved is not affected. Load the page again to go on.',
  reload: 'Load again',
  locking: 'Locking the register and making a copy…',
  goTo: 'Go to',
  actions: 'Actions',
  caseGroup: 'Cases',
};
