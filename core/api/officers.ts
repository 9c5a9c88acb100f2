import { appendFacts } from '#db/repo/registerJournal.ts';
import { findOfficerByName, insertOfficer, listOfficers } from '#db/repo/officers.ts';
import type { officersContract } from '#shared/contract/officers.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { HandlersOf } from '../context.ts';
import { requireAllowed } from '../register/allowed.ts';

export const officersApi: HandlersOf<typeof officersContract> = {
  'officers.list': ({ db }) => ({ officers: [...listOfficers(db)] }),

  'officers.add': ({ db, user, now, tools }, { name }) => {
    requireAllowed(user, 'officers.add');
    if (findOfficerByName(db, name)) {
      throw new ExpectedError(
        'officer-exists',
        `Sổ đã có chấp hành viên ${name}. Người trùng tên thì ghi thêm chữ để phân biệt.`,
      );
    }
    const officerId = tools.ids();
    insertOfficer(db, { id: officerId, name });
    appendFacts(db, [
      {
        id: tools.ids(),
        recordedAt: now,
        recordedBy: user.id,
        body: { type: 'officer.added', officerId, name },
      },
    ]);
    return { officerId };
  },
};
