import { transact } from '#db/handle.ts';
import { recordFact } from '../journal/recordFact.ts';
import type { Tools } from '../tools.ts';
import { recorderOf } from './members.ts';
import type { OpenRegister } from './session.ts';
import { readSlots, replaceSlots } from './slotsFile.ts';

/** Gives the unit whose register this is another name, in the register and on its unlock screen. */
export function renameUnit(open: OpenRegister, unit: string, tools: Tools): OpenRegister {
  return transact(open.db, () => {
    recordFact(recorderOf(open, tools), { type: 'settings.changed', unit });
    const slots = { ...readSlots(open.file), unit };
    replaceSlots(open.file, slots);
    return { ...open, unit, slots };
  });
}
