import { column, dated, DAY, every, numbered } from './columnWords.ts';
import type { Synonyms } from './columnWords.ts';
import type { Field } from '../fields.ts';
import { DUE, OFFICIAL_BOOKS } from './officialBooks.ts';

const FULL_NAME = 'họ tên | họ và tên | tên | tên đương sự';
const NAME = `${FULL_NAME} | họ tên, tên | tên người | tên đơn vị | họ tên, tên đơn vị | ${[
  'địa chỉ',
  'và địa chỉ',
  'nơi cư trú',
  'nơi ở',
  'năm sinh',
  'năm sinh, địa chỉ',
  'năm sinh, nơi cư trú',
  'tuổi, địa chỉ',
]
  .map((more) =>
    FULL_NAME.split(' | ')
      .map((name) => `${name}, ${more}`)
      .join(' | '),
  )
  .join(' | ')}`;
/** What a column of addresses is headed with when it says no more. */
export const HOME = 'địa chỉ | nơi ở | nơi cư trú | nơi cư trú, trụ sở | địa chỉ cư trú';
const ADDRESS = `${HOME} | địa chỉ trụ sở`;
/** The same for a column of the papers of a person or a body. */
export const PAPER =
  'số CCCD/MST | số CCCD | CCCD | CCCD/MST | CMND/CCCD | số CMND | CMND | số định danh | số định danh cá nhân';

const JUDGMENT =
  'bản án | bản án, quyết định | BA, QĐ | BA | quyết định của tòa án | bản án, quyết định của tòa án | ' +
  'bản án của tòa án | bản án, quyết định của tòa | bản án, quyết định của TA | BA, QĐ của tòa án | BA, QĐ của TA | ' +
  'bản án, quyết định phải thi hành | bản án, quyết định thi hành';
const DEBTOR =
  'người phải thi hành án | người phải thi hành | bên phải thi hành án | bên phải thi hành | PTHA | ' +
  'đương sự phải thi hành án | đương sự phải thi hành | người bị thi hành án | bên bị thi hành án';
const CREDITOR =
  'người được thi hành án | người được thi hành | bên được thi hành án | bên được thi hành | ĐTHA | ' +
  'đương sự được thi hành án | đương sự được thi hành';
const DECISION = 'quyết định thi hành án | quyết định thi hành | quyết định';
const OBLIGATION =
  'khoản phải thi hành | nghĩa vụ | nghĩa vụ phải thi hành | nội dung phải thi hành | phải thi hành';
const NOTICE =
  'thông báo hợp lệ | thông báo | tống đạt | thông báo quyết định | thông báo thi hành án | tống đạt quyết định | ' +
  'thông báo QĐ thi hành án | tống đạt QĐ thi hành án | thông báo, tống đạt';
const VOLUNTARY_NOTICE =
  'thông báo tự nguyện | thông báo tự nguyện thi hành | thông báo tự nguyện thi hành án | ' +
  'thông báo thời hạn tự nguyện | thông báo thời gian tự nguyện | tống đạt thông báo tự nguyện';
const COERCION_NOTICE =
  'thông báo cưỡng chế | thông báo cưỡng chế thi hành án | thông báo QĐ cưỡng chế | tống đạt QĐ cưỡng chế | ' +
  'thông báo QĐ cưỡng chế thi hành án';
const VERIFICATION = 'xác minh gần nhất | xác minh | xác minh điều kiện | xác minh điều kiện thi hành án';
const NO_MEANS =
  'QĐ chưa có điều kiện | chưa có điều kiện | QĐ về việc chưa có điều kiện | QĐ chưa có điều kiện thi hành án | ' +
  'chưa có điều kiện thi hành án | QĐ chưa có điều kiện thi hành';
const DEFERRAL = 'QĐ hoãn | hoãn | QĐ hoãn thi hành án | hoãn thi hành án';
const TERMINATION = 'QĐ đình chỉ | đình chỉ | QĐ đình chỉ thi hành án | đình chỉ thi hành án';
const COMPLETION = 'thi hành xong | đã thi hành xong | thi hành án xong | đã thi hành án xong';
const COERCION = 'QĐ cưỡng chế | cưỡng chế | QĐ cưỡng chế thi hành án | cưỡng chế thi hành án';

/** Over the columns of what was collected by kind, and over their total. */
const COLLECTED =
  'số tiền đã thu | đã thu | số đã thu | tiền đã thu | số tiền đã thi hành | đã thi hành | số đã thi hành';

const named = (field: Field, group: string): Synonyms =>
  column(field, { whole: `${group}|${every(NAME, group)}`, group, leaf: NAME });

const housed = (field: Field, group: string): Synonyms =>
  column(field, { whole: every(ADDRESS, group), group, leaf: ADDRESS });

export const SYNONYMS: readonly Synonyms[] = [
  column('order', { whole: 'STT | số thứ tự | TT | số TT' }),
  column('docketDate', {
    whole: `ngày thụ lý | thụ lý | ngày vào sổ | ngày vào sổ thụ lý | ngày tháng thụ lý | ngày thụ lý hồ sơ | ${every(
      'STT | số TT | số thứ tự | TT | số | STT và | số và | số thứ tự và',
      'ngày thụ lý | ngày vào sổ | ngày tháng thụ lý | ngày, tháng, năm thụ lý',
    )} | ngày, tháng, năm thụ lý`,
  }),
  numbered('judgmentNumber', JUDGMENT, 'số BA | bản án số | số án'),
  dated('judgmentDate', JUDGMENT, 'ngày BA | ngày tuyên án | ngày tuyên'),
  column('court', {
    whole:
      'tòa án | tòa án xét xử | tòa án đã tuyên | tòa án tuyên | cơ quan ban hành | nơi xét xử | tòa án ra bản án',
    group: JUDGMENT,
    leaf: 'tòa án | tòa | cơ quan ban hành | của tòa án | cơ quan tuyên',
  }),
  column('judgmentType', {
    whole: 'loại án | loại việc | lĩnh vực | loại bản án',
    group: JUDGMENT,
    leaf: 'loại | loại án | loại việc',
  }),
  named('debtorName', DEBTOR),
  column('debtorBirthYear', {
    whole: `năm sinh | ${every('năm sinh', DEBTOR)}`,
    group: DEBTOR,
    leaf: 'năm sinh | sinh năm | ngày sinh',
  }),
  column('debtorIdNumber', {
    whole: `${PAPER} | ${every(PAPER, DEBTOR)}`,
    group: DEBTOR,
    leaf: `${PAPER} | MST | mã số thuế | số giấy tờ | mã số doanh nghiệp`,
  }),
  housed('debtorAddress', DEBTOR),
  named('creditorName', CREDITOR),
  housed('creditorAddress', CREDITOR),
  numbered('decisionNumber', DECISION, 'quyết định thi hành án số | quyết định số'),
  dated('decisionDate', DECISION),
  column('initiative', {
    whole:
      'CĐ/TYC | TYC/CĐ | chủ động/theo yêu cầu | theo yêu cầu/chủ động | chủ động/yêu cầu | chủ động/theo đơn | ' +
      'hình thức thi hành án | loại việc',
    group: DECISION,
    leaf: 'CĐ/TYC | TYC/CĐ | CĐ/YC | loại | hình thức | chủ động/theo yêu cầu',
  }),
  column('obligationText', {
    whole: `nội dung | nội dung nghĩa vụ | nội dung thi hành án | ${OBLIGATION} | ${every('nội dung', OBLIGATION)}`,
    exactly:
      'khoản thi hành | các khoản thi hành | khoản thi hành án | khoản phải thi hành án | các khoản phải thi hành án | ' +
      'về việc | nội dung thi hành | việc thi hành | việc thi hành án | nội dung vụ việc | nội dung việc thi hành án',
    group: OBLIGATION,
    leaf: 'nội dung | loại khoản | khoản | diễn giải | các khoản | nghĩa vụ',
  }),
  column('amountDue', {
    whole:
      'số tiền | số tiền phải thi hành | số tiền phải thi hành án | giá trị phải thi hành | số phải thi hành | ' +
      'tổng số tiền phải thi hành | tiền phải thi hành | thành tiền | số tiền thụ lý',
    group: `${OBLIGATION} | ${DUE}`,
    leaf: 'tổng số | tổng cộng | tổng | cộng | số tiền | tiền | giá trị | thành tiền | tổng số tiền | bằng tiền',
  }),
  column('noticeDate', {
    whole: `${NOTICE} | ngày tống đạt hợp lệ | ${every('ngày', NOTICE)}`,
    group: NOTICE,
    leaf: `${DAY} | ngày hợp lệ`,
  }),
  dated('voluntaryNoticeDate', VOLUNTARY_NOTICE),
  dated('coercionNoticeDate', COERCION_NOTICE),
  column('noticeChannel', {
    whole: every('hình thức | cách | phương thức', NOTICE),
    group: NOTICE,
    leaf: 'hình thức | cách thức | phương thức | cách',
  }),
  column('verificationDate', {
    whole: `các lần xác minh | ngày xác minh lần cuối | ${every('ngày | ngày các lần | ngày đã', VERIFICATION)}`,
    group: VERIFICATION,
    leaf: `${DAY} | ngày xác minh`,
  }),
  column('verificationResult', {
    whole: every('kết quả', VERIFICATION),
    group: VERIFICATION,
    leaf: 'kết quả | kết quả xác minh | điều kiện',
  }),
  numbered('noMeansNumber', NO_MEANS),
  dated('noMeansDate', NO_MEANS),
  numbered('deferralNumber', DEFERRAL),
  dated('deferralDate', DEFERRAL),
  numbered('terminationNumber', TERMINATION),
  dated('terminationDate', TERMINATION),
  numbered('coercionNumber', COERCION),
  dated('coercionDate', COERCION),
  column('coercionMeasure', {
    whole: 'biện pháp cưỡng chế | biện pháp | hình thức cưỡng chế',
    group: COERCION,
    leaf: 'biện pháp | biện pháp cưỡng chế | hình thức | loại',
  }),
  column('amountCollected', {
    whole:
      'số tiền đã thu | đã thu | tiền đã thu | số đã thu | đã thu được | số tiền đã thi hành | đã thi hành | ' +
      'số tiền thu được | số tiền thi hành xong | số tiền đã thi hành xong',
    group: `${COMPLETION} | ${COLLECTED}`,
    leaf: 'số tiền | tiền | giá trị | số tiền đã thu | tổng số | tổng cộng | tổng | cộng | tổng số tiền',
  }),
  column('amountPaidOut', {
    whole:
      'số tiền đã chi trả | đã chi trả | số tiền đã chi | đã chi | tiền đã chi trả | số đã chi | chi trả',
  }),
  column('completedDate', {
    whole:
      'ngày thi hành xong | thi hành xong | đã thi hành xong | thi hành án xong | đã thi hành án xong | ngày đã thi hành xong | ngày kết thúc | ngày xong | ngày kết thúc thi hành án | ' +
      'ngày thi hành án xong',
    group: COMPLETION,
    leaf: DAY,
  }),
  column('officerName', {
    whole:
      'chấp hành viên | tên chấp hành viên | họ tên chấp hành viên | chấp hành viên thụ lý | ' +
      'chấp hành viên phụ trách | chấp hành viên thi hành | cán bộ thụ lý | người thụ lý',
  }),
  ...OFFICIAL_BOOKS,
  column('note', { whole: 'ghi chú | chú thích | ghi chú khác' }),
];
