import { column, dated, every, numbered } from './columnWords.ts';
import type { Synonyms } from './columnWords.ts';

/** Over the columns of sums by kind, and over their total. */
export const DUE =
  'số tiền thụ lý | số tiền phải thi hành | số tiền phải thi hành án | số phải thi hành | tổng số phải thi hành | ' +
  'các khoản phải thi hành | khoản phải thi hành | số tiền | số thụ lý | giá trị phải thi hành | tiền phải thi hành';

const SUSPENSION =
  'QĐ tạm đình chỉ | tạm đình chỉ | QĐ tạm đình chỉ thi hành án | tạm đình chỉ thi hành án | TĐC | QĐ TĐC';
const AFTER_PAUSE = 'sau hoãn | sau tạm đình chỉ | sau khi hoãn | sau hoãn, tạm đình chỉ';
const RESUMPTION = `QĐ tiếp tục | tiếp tục | QĐ tiếp tục thi hành án | tiếp tục thi hành án | tiếp tục thi hành | ${every('tiếp tục | QĐ tiếp tục', AFTER_PAUSE)}`;
const ENTRUSTMENT =
  'QĐ ủy thác | ủy thác | QĐ ủy thác thi hành án | ủy thác thi hành án | QĐ ủy thác đi | ủy thác đi';
const REVOCATION =
  'QĐ thu hồi | thu hồi | QĐ thu hồi QĐ thi hành án | thu hồi QĐ thi hành án | thu hồi QĐ | QĐ rút | ' +
  'QĐ rút QĐ thi hành án | rút QĐ thi hành án | rút QĐ';
const AMENDMENT =
  'QĐ sửa đổi, bổ sung | QĐ sửa đổi | sửa đổi, bổ sung | sửa đổi | sửa đổi, bổ sung QĐ thi hành án | ' +
  'QĐ sửa đổi, bổ sung QĐ thi hành án | QĐ bổ sung';
const DEFERRAL = 'QĐ hoãn | hoãn | QĐ hoãn thi hành án | hoãn thi hành án';
const WHY = 'lý do | căn cứ | nguyên nhân';
const UNTIL = 'đến ngày | thời hạn | hạn | hết hạn | đến hết ngày | ngày hết hạn | ngày hết | thời hạn đến';

/** The columns that the official books have beside those of the docket: what became of a decision. */
export const OFFICIAL_BOOKS: readonly Synonyms[] = [
  column('deferralGround', { whole: every(WHY, DEFERRAL), group: DEFERRAL, leaf: WHY }),
  column('deferralUntil', {
    whole: `${every(UNTIL, DEFERRAL)}|hoãn đến ngày | hoãn đến | hoãn đến hết ngày`,
    group: DEFERRAL,
    leaf: UNTIL,
  }),
  numbered('suspensionNumber', SUSPENSION),
  dated('suspensionDate', SUSPENSION),
  column('suspensionGround', { whole: every(WHY, SUSPENSION), group: SUSPENSION, leaf: WHY }),
  numbered('resumptionNumber', RESUMPTION),
  dated('resumptionDate', RESUMPTION),
  numbered('entrustmentNumber', ENTRUSTMENT),
  dated('entrustmentDate', ENTRUSTMENT),
  column('entrustmentAgency', {
    whole:
      'cơ quan nhận ủy thác | nơi nhận ủy thác | đơn vị nhận ủy thác | ủy thác đến cơ quan | ủy thác cho',
    group: ENTRUSTMENT,
    leaf: 'cơ quan nhận | nơi nhận | nơi nhận ủy thác | cơ quan nhận ủy thác | đơn vị nhận | cơ quan | nơi đến',
  }),
  numbered('revocationNumber', REVOCATION),
  dated('revocationDate', REVOCATION),
  numbered('amendmentNumber', AMENDMENT),
  dated('amendmentDate', AMENDMENT),
];
