import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { v7 } from 'uuid';
import { createApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import { serveCore } from './serve.ts';
import { openShellPort } from './shellPort.ts';

const { values } = parseArgs({
  options: { settings: { type: 'string' }, demo: { type: 'boolean', default: false } },
});
if (values.settings === undefined) throw new Error('--settings FOLDER is missing');

const app = createApp({
  clock: systemClock,
  ids: () => v7(),
  random: (bytes) => randomBytes(bytes),
  settingsFolder: values.settings,
  demo: values.demo,
});
const exit = (code: number): void => process.exit(code);
// A terminal's Ctrl+C reaches the whole group; the shell decides when core stops.
process.on('SIGINT', () => undefined);
serveCore(
  app,
  openShellPort(() => void app.stop().then(() => exit(0))),
  exit,
);
