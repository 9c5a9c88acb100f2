import { findOfficerByName, listOfficers } from '#db/repo/officers.ts';
import type { officersContract } from '#shared/contract/officers.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { HandlersOf } from '../context.ts';
import { recordFact } from '../journal/recordFact.ts';
import { requireAllowed } from '../register/allowed.ts';

export const officersApi: HandlersOf<typeof officersContract> = {
  'officers.list': ({ db }) => ({ officers: [...listOfficers(db)] }),

  'officers.add': (context, { name }) => {
    requireAllowed(context.user, 'officers.add');
    if (findOfficerByName(context.db, name)) {
      throw new ExpectedError(
        'officer-exists',
        `Sổ đã có chấp hành viên ${name}. Người trùng tên thì ghi thêm chữ để phân biệt.`,
      );
    }
    const officerId = context.tools.ids();
    recordFact(context, { type: 'officer.added', officerId, name });
    return { officerId };
  },
};
