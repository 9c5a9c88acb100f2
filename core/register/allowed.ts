import type { User } from '#shared/contract/users.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import { may, mayRecord } from '#shared/domain/permissions.ts';
import type { Act } from '#shared/domain/permissions.ts';
import { ExpectedError } from '#shared/errors.ts';
import { small } from '#shared/words/small.ts';
import { wordsVi } from '#shared/words/vi.ts';

const REFUSALS: Readonly<Record<Act, string>> = {
  'users.manage': 'Chỉ người lập sổ và Trưởng phòng được thêm người dùng, đổi vai trò hoặc thôi quyền mở sổ.',
  'register.rename': 'Chỉ người lập sổ và Trưởng phòng được đổi tên đơn vị của sổ.',
  'journal.rebuild': 'Chỉ người lập sổ và Trưởng phòng được dựng lại danh sách từ nhật ký.',
  'officers.add':
    'Kế toán nghiệp vụ không thêm chấp hành viên vào sổ. Nhờ chấp hành viên, thư ký hoặc Trưởng phòng thêm.',
  'imports.run':
    'Kế toán nghiệp vụ không nhập sổ từ Excel. Nhờ chấp hành viên, thư ký hoặc Trưởng phòng nhập.',
};

/** @throws ExpectedError not-allowed, saying who may */
export function requireAllowed(user: User, act: Act): void {
  if (!may(user, act)) throw new ExpectedError('not-allowed', REFUSALS[act]);
}

/** For each event that is recorded, that a correction corrects, and that it puts in place. @throws ExpectedError not-allowed */
export function requireMayRecord(user: User, event: CaseEventType): void {
  if (mayRecord(user.role, event)) return;
  throw new ExpectedError(
    'not-allowed',
    `Vai trò ${small(wordsVi.role[user.role])} không ghi được việc này vào sổ. Nhờ chấp hành viên hoặc Trưởng phòng ghi, hoặc đổi vai trò người dùng.`,
  );
}
