import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import config from './builder.config.ts';
import { buildStale } from './bundle.ts';
import { PROJECT } from './project.ts';

// npm run package -- --linux dir [--electron FOLDER]: an unpacked Electron stands in for the download.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    linux: { type: 'boolean', default: false },
    win: { type: 'boolean', default: false },
    mac: { type: 'boolean', default: false },
    electron: { type: 'string' },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const chosen = [
  ...(values.linux ? [Platform.LINUX] : []),
  ...(values.win ? [Platform.WINDOWS] : []),
  ...(values.mac ? [Platform.MAC] : []),
];
const platforms = chosen.length === 0 ? [Platform.current()] : chosen;
const target = positionals[0] ?? null;

await buildStale(['renderer', 'electron', 'core'], say);
const made = await build({
  projectDir: PROJECT,
  publish: null,
  targets: new Map(platforms.flatMap((platform) => [...platform.createTarget(target)])),
  config: { ...config, ...(values.electron === undefined ? {} : { electronDist: values.electron }) },
});
say(made.length === 0 ? 'dist/packages' : made.join('\n'));
