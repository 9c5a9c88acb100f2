import { findBrowser } from './browser.ts';
import { buildStale } from './bundle.ts';
import { runTests } from './checks.ts';
import { findElectron } from './electronRuntime.ts';
import { hasDisplay } from './project.ts';
import { ELECTRON_PACKAGES, ensurePackages } from './systemPackages.ts';
import { NOTHING, type Tally } from './tally.ts';
import { openVirtualDisplay } from './virtualDisplay.ts';

export type Target = 'chromium' | 'electron';
type Say = (line: string) => void;

const MISSING: Tally = { ...NOTHING, failed: 1 };

/** Runs the end-to-end specs on one target. What it needs and cannot get is said, and is a failure, not a skip. */
export async function runEndToEnd(target: Target, filters: readonly string[], say: Say): Promise<Tally> {
  await buildStale(['renderer', 'electron'], say);
  say(`— ${target} —`);
  return target === 'chromium' ? runInBrowser(filters, say) : runInElectron(filters, say);
}

async function runInBrowser(filters: readonly string[], say: Say): Promise<Tally> {
  const browser = await findBrowser(say);
  if (browser === null) {
    say('✗ Không có trình duyệt và không cài được: đặt E2E_BROWSER tới Chrome, Edge hoặc Chromium.');
    return MISSING;
  }
  return runSpecs('chromium', filters, { E2E_BROWSER: browser });
}

async function runInElectron(filters: readonly string[], say: Say): Promise<Tally> {
  const electron = await findElectron(say);
  if (electron === null) {
    say('✗ Không có Electron và không tải được: đặt ELECTRON_OVERRIDE_DIST_PATH tới thư mục Electron.');
    return MISSING;
  }
  if (process.platform === 'linux') await ensurePackages(ELECTRON_PACKAGES, say);
  if (hasDisplay(process.env, process.platform))
    return runSpecs('electron', filters, { E2E_ELECTRON: electron });
  const display = await openVirtualDisplay();
  if (display === null) {
    say('✗ Không có màn hình và không mở được Xvfb: cài gói xvfb.');
    return MISSING;
  }
  try {
    return await runSpecs('electron', filters, { E2E_ELECTRON: electron, DISPLAY: display.name });
  } finally {
    display.close();
  }
}

function runSpecs(target: Target, filters: readonly string[], env: Record<string, string>): Promise<Tally> {
  return runTests({
    report: `e2e-${target}.json`,
    args: ['run', '--config', 'vitest.e2e.config.ts', ...filters],
    env: { ...env, E2E_TARGET: target },
  });
}
