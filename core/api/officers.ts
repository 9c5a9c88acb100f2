import { appendFacts } from '#db/repo/journal.ts';
import { findOfficerByName, insertOfficer, listOfficers } from '#db/repo/officers.ts';
import type { usersContract } from '#shared/contract/register.ts';
import { ExpectedError } from '#shared/errors.ts';
import type { HandlersOf } from '../context.ts';
import { requireAllowed } from '../register/allowed.ts';

type OfficersContract = Pick<typeof usersContract, 'officers.list' | 'officers.add'>;

export const officersApi = {
  'officers.list': ({ db }) => ({ officers: [...listOfficers(db)] }),
  'officers.add': ({ db, user, now, tools }, { name }) => {
    requireAllowed(user, 'officers.add');
    const namesake = findOfficerByName(db, name);
    if (namesake) {
      throw new ExpectedError(
        'officer-exists',
        `Đã có chấp hành viên “${namesake.name}” trong sổ. Nếu là người khác trùng tên, thêm chữ phân biệt (năm sinh, đơn vị).`,
      );
    }
    const officerId = tools.ids();
    insertOfficer(db, { id: officerId, name });
    const body = { type: 'officer.added', officerId, name } as const;
    appendFacts(db, [{ id: tools.ids(), recordedAt: now, recordedBy: user.id, body }]);
    return { officerId };
  },
} satisfies HandlersOf<OfficersContract>;
