import { z } from 'zod';

/** The name of a file or folder; a null byte is in none. */
export const filePath = (message: string) =>
  z
    .string(message)
    .trim()
    .min(1, message)
    .max(1000, 'Tên tệp dài quá 1.000 ký tự')
    .refine((path) => !path.includes('\0'), 'Tên tệp có ký tự không dùng được');

export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ viết theo dạng 15:30');

export const empty = z.object({});
