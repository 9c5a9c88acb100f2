import { describe, expect, it } from 'vitest';
import { passwordForm, passwordInput } from './passwordForm.ts';

const words = { currentNeeded: 'cần cũ', recoveryNeeded: 'cần mã', repeatDiffers: 'khác nhau' };
const filled = {
  byRecovery: false,
  currentPassword: 'mật khẩu cũ',
  recoveryKey: '',
  newPassword: 'một câu dễ nhớ',
  repeat: 'một câu dễ nhớ',
};

describe('the form of a new password', () => {
  it('takes the current password and the new one twice', () => {
    expect(passwordForm(words).safeParse(filled).success).toBe(true);
  });

  it.each([
    ['no current password', { currentPassword: '' }, 'currentPassword', 'cần cũ'],
    ['no recovery key', { byRecovery: true, recoveryKey: ' ' }, 'recoveryKey', 'cần mã'],
    ['another repeat', { repeat: 'một câu khác hẳn' }, 'repeat', 'khác nhau'],
  ])('refuses %s', (...[, change, field, sentence]) => {
    const parsed = passwordForm(words).safeParse({ ...filled, ...change });

    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, sentence]]);
  });

  it('refuses a short password', () => {
    const parsed = passwordForm(words).safeParse({ ...filled, newPassword: 'ngắn', repeat: 'ngắn' });

    expect(parsed.error?.issues[0]?.path).toEqual(['newPassword']);
  });

  it.each([
    [false, { currentPassword: 'mật khẩu cũ', newPassword: 'một câu dễ nhớ' }],
    [true, { recoveryKey: 'ABCD-EFGH', newPassword: 'một câu dễ nhớ' }],
  ])('sends only the proof chosen (recovery: %s)', (byRecovery, input) => {
    expect(passwordInput({ ...filled, byRecovery, recoveryKey: ' ABCD-EFGH ' })).toEqual(input);
  });
});
