'use strict';
// Loaded by the end-to-end specs before core (clock.ts): the machine's clock, moved to the morning the specs begin on,
// so that what is overdue, and what lies in the future, is the same whenever they run.
const ahead = Number(process.env.E2E_CLOCK_AHEAD_MS ?? '0');
const MachineDate = Date;

globalThis.Date = class Date extends MachineDate {
  constructor(...parts) {
    if (parts.length === 0) super(MachineDate.now() + ahead);
    else super(...parts);
  }

  static now() {
    return MachineDate.now() + ahead;
  }
};

// Electron does not hand NODE_OPTIONS down: its main process sets them anew for the core it starts.
if (process.versions.electron) process.env.NODE_OPTIONS = `--require=${JSON.stringify(__filename)}`;
