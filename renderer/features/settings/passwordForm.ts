import { z } from 'zod';
import { newPassword } from '#shared/contract/users.ts';

type Words = {
  readonly currentNeeded: string;
  readonly recoveryNeeded: string;
  readonly repeatDiffers: string;
};

/** The form of a new password: proven by the current one or by the recovery key, and typed twice. */
export const passwordForm = (settings: Words) =>
  z
    .object({
      byRecovery: z.boolean(),
      currentPassword: z.string(),
      recoveryKey: z.string(),
      newPassword,
      repeat: z.string(),
    })
    .refine(({ byRecovery, currentPassword }) => byRecovery || currentPassword !== '', {
      path: ['currentPassword'],
      message: settings.currentNeeded,
    })
    .refine(({ byRecovery, recoveryKey }) => !byRecovery || recoveryKey.trim() !== '', {
      path: ['recoveryKey'],
      message: settings.recoveryNeeded,
    })
    .refine((form) => form.newPassword === form.repeat, {
      path: ['repeat'],
      message: settings.repeatDiffers,
    });
export type PasswordFields = z.infer<ReturnType<typeof passwordForm>>;

/** What core is asked: only the proof that was chosen is sent. */
export const passwordInput = (fields: PasswordFields) =>
  fields.byRecovery
    ? { recoveryKey: fields.recoveryKey.trim(), newPassword: fields.newPassword }
    : { currentPassword: fields.currentPassword, newPassword: fields.newPassword };
