import type { ConsoleMessage, ElectronApplication, Page } from 'playwright-core';

export type OpenedApp = {
  readonly page: Page;
  /** What the page's console warned of or reported as an error, content policy violations included. */
  readonly complaints: readonly string[];
  /** The shell itself, for what only a desktop window has; null in a browser. */
  readonly shell: ElectronApplication | null;
  /** Does what makes the app hand over a file, and answers the path it was saved under. */
  readonly saved: (act: () => Promise<void>) => Promise<string>;
  readonly close: () => Promise<void>;
  /** Closes the app and opens it again over the same folder. */
  readonly restart: () => Promise<OpenedApp>;
};

/** Starts collecting what goes wrong in a page; the list grows as it happens. */
export function collectComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => void complaints.push(String(error)));
  return complaints;
}
