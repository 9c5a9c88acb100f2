'use strict';
// Loaded before core by the end-to-end specs (NODE_OPTIONS, vitest.e2e.config.ts): the machine's clock, moved to the
// day after the sample workbook was written, so that what is overdue is the same whenever the specs run.
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
