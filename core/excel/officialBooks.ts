import { column, dated, every, numbered } from './columnWords.ts';
import type { Synonyms } from './columnWords.ts';
import type { FieldOfKind } from './fields.ts';

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

const due = (field: FieldOfKind<'money'>, kinds: string): Synonyms =>
  column(field, { whole: `${kinds} | ${every('số tiền | khoản | tiền', kinds)}`, group: DUE, leaf: kinds });

/** The columns that the official books have beside those of the docket: what became of a decision, sums by kind. */
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
  due('dueCourtFee', 'án phí | án phí, lệ phí | APDS | APHS | án phí Tòa án'),
  due('dueCharge', 'lệ phí | lệ phí Tòa án'),
  due('dueFine', 'phạt | tiền phạt | phạt tiền | phạt bổ sung | hình phạt tiền | phạt sung quỹ'),
  due(
    'dueConfiscation',
    'tịch thu | tịch thu sung quỹ | tịch thu sung công | sung quỹ | sung công | sung quỹ nhà nước',
  ),
  due(
    'dueIllicitGain',
    'truy thu | truy thu thuế | truy thu sung quỹ | thu lợi bất chính | tiền thu lợi bất chính',
  ),
  due('dueCompensation', 'bồi thường | bồi thường thiệt hại | BTTH'),
  due('dueRestitution', 'hoàn trả | trả lại | trả lại tiền'),
  due('dueSupport', 'cấp dưỡng | cấp dưỡng nuôi con'),
  due('dueWages', 'lương | tiền lương | trợ cấp thôi việc'),
  due('dueDebt', 'trả nợ | tiền nợ | nợ gốc | tiền vay | thanh toán nợ'),
  due('dueOnRequest', 'theo yêu cầu | theo đơn | theo đơn yêu cầu | theo đơn yêu cầu thi hành án'),
  due('dueOther', 'thu khác | khác | khoản khác | các khoản khác | khoản thu khác'),
];
