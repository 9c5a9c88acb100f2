import { randomBytes, randomUUID } from 'node:crypto';
import { createApp } from '#core/app.ts';
import { systemClock } from '#core/clock.ts';
import { machineOptions } from '#core/register/options.ts';

/** Opens the register named and adds officers until someone kills this process; tells of each only once it is kept. */
const [, , file = '', settingsFolder = '', password = ''] = process.argv;
const app = createApp({
  clock: systemClock,
  ids: () => randomUUID(),
  random: (bytes) => randomBytes(bytes),
  settingsFolder,
  demo: false,
  register: machineOptions(),
});
const opened = await app.call('register.open', { file, password });
if (!opened.ok) throw new Error(opened.error.message);
for (let count = 1; ; count += 1) {
  const reply = await app.call('officers.add', { name: `Chấp hành viên thứ ${count}` });
  if (!reply.ok) throw new Error(reply.error.message);
  process.stdout.write(`${count}\n`);
}
