import { localDate } from '#shared/domain/localDate.ts';
import { type DocketRow } from '#test/workbooks.ts';

/** A row of a sổ thụ lý with nothing wrong with it on 20/11/2026. */
export const EXAMPLE_ROW: DocketRow = {
  order: 1,
  docketDate: { day: localDate('2026-03-02') },
  judgmentNumber: '12/2026/HS-ST',
  judgmentDate: '15/01/2026',
  court: 'TAND khu vực 3',
  judgmentType: 'HS',
  debtorName: 'MAI  ĐỨC HÒA ',
  debtorBirthYear: 1985,
  debtorIdNumber: '054203657885',
  debtorAddress: 'thôn 3, xã Đông Hòa',
  creditorName: 'Đinh Kim Yến',
  creditorAddress: 'thôn 4, xã Yên Thượng',
  decisionNumber: '101/QĐ-THADS',
  decisionDate: '5/3/26',
  initiative: 'TYC',
  obligationText: 'Án phí HSST 300.000đ; Phạt 10.000.000đ',
  amountDue: '10.300.000 đ',
  noticeDate: '10.03.2026',
  noticeChannel: 'VNeID',
  verificationDate: '20-03-2026',
  verificationResult: 'Có điều kiện',
  coercionNumber: '7/QĐ-THADS',
  coercionDate: '20/05/2026',
  coercionMeasure: 'Kê biên, xử lý tài sản',
  amountCollected: 300000,
  amountPaidOut: '300,000',
  officerName: 'Trần Ngọc Ánh',
};
