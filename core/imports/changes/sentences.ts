import { formatDay } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/domain/localDate.ts';
import { fieldLabel } from '../../excel/fields.ts';
import type { Field } from '../../excel/fields.ts';
import type { FieldDifference } from './difference.ts';

/** dd/mm/yyyy; empty for no day. */
export const dayText = (day: LocalDate | null): string => (day === null ? '' : formatDay(day));

/** Integer đồng, grouped: 12.000.000. */
export const sumText = (amount: number): string => amount.toLocaleString('vi-VN');

const said = (text: string): string => (text === '' ? 'để trống' : `ghi “${text}”`);

/** The register was changed since the sheet's word came in; the sheet still says the old one. */
export const changedSince = ({ field, here, there }: FieldDifference): string =>
  `${fieldLabel(field)}: tệp ${said(there)}, sổ đã sửa thành “${here}”; giữ như trong sổ.`;

/** The register holds something that the sheet leaves blank, or something later or larger. */
export const knownHere = (field: Field, here: string, there: string): string =>
  `${fieldLabel(field)}: sổ ghi “${here}”, tệp ${said(there)}; giữ như trong sổ.`;

/** The sheet says again what was taken out of the register. */
export const takenOutHere = (field: Field, there: string): string =>
  `${fieldLabel(field)}: tệp ghi “${there}”, sổ đã rút hoặc sửa ghi nhận này; giữ như trong sổ.`;

/** Something the sheet says that the register cannot take in, and why. */
export const notTaken = (fields: readonly FieldDifference[], reason: string): string =>
  `${fields.map(({ field, there }) => `${fieldLabel(field)} “${there}”`).join(', ')}: chưa nhận từ tệp. ${reason}`;
