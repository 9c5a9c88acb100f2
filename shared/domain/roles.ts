/** officer: chấp hành viên; clerk: thư ký; accountant: kế toán nghiệp vụ; head: Trưởng phòng. */
export const roles = ['officer', 'clerk', 'accountant', 'head'] as const;
export type Role = (typeof roles)[number];
