import type { AgendaState } from '#shared/domain/case/duties/duty.ts';
import type { CaseEventType } from '#shared/domain/case/event.ts';
import type { CoercionMeasure } from '#shared/domain/case/bodies/coercion.ts';
import type { DeferralGround } from '#shared/domain/case/bodies/pause.ts';
import type { DirectOutcome, NoticeChannel, NoticeDocument } from '#shared/domain/case/bodies/notice.ts';
import type { JudgmentType, ObligationCategory, PartyRole } from '#shared/domain/case/parts.ts';
import type { NoMeansGround } from '#shared/domain/case/bodies/means.ts';
import type { CaseStateName, Classification, GapCode } from '#shared/domain/case/state/state.ts';
import type { Actor } from '#shared/domain/law/rule.ts';
import type { Role } from '#shared/domain/roles.ts';

type Of<K extends string> = Readonly<Record<K, string>>;

/** Every closed list of the contract in the office's words; a new value does not compile without its word. */
export type Words = {
  readonly state: Of<CaseStateName>;
  readonly classification: Of<Classification>;
  readonly agendaState: Of<AgendaState>;
  readonly deadlineState: Of<AgendaState | 'met' | 'metLate' | 'lapsed'>;
  readonly event: Of<CaseEventType>;
  readonly judgmentType: Of<JudgmentType>;
  readonly initiative: Of<'ownInitiative' | 'onRequest'>;
  readonly flag: Of<'corruptionEconomic' | 'creditInstitution' | 'keyComplex'>;
  readonly partyRole: Of<PartyRole>;
  readonly partyKind: Of<'person' | 'organisation'>;
  readonly obligationCategory: Of<ObligationCategory>;
  readonly obligationKind: Of<'money' | 'act'>;
  readonly noticeChannel: Of<NoticeChannel>;
  readonly noticeDocument: Of<NoticeDocument>;
  readonly directOutcome: Of<DirectOutcome>;
  readonly coercionMeasure: Of<CoercionMeasure>;
  readonly deferralGround: Of<DeferralGround>;
  readonly suspensionGround: Of<'bankruptcy' | 'cassationProtest' | 'foreignAward' | 'other' | 'unknown'>;
  readonly noMeansGround: Of<NoMeansGround>;
  readonly verificationResult: Of<'hasMeans' | 'noMeans' | 'unknown'>;
  readonly verificationMethod: Of<'onSite' | 'written' | 'authorised' | 'unknown'>;
  readonly scope: Of<'whole' | 'part'>;
  readonly gap: Of<GapCode>;
  readonly role: Of<Role>;
  readonly confidence: Of<'confirmed' | 'recalled' | 'uncertain'>;
  readonly actor: Of<Actor>;
  readonly weekday: readonly [string, string, string, string, string, string, string];
};

export const wordsVi: Words = {
  state: {
    docketed: 'Đã thụ lý',
    voluntary: 'Đang trong hạn tự nguyện',
    verifying: 'Chờ xác minh',
    hasMeans: 'Có điều kiện thi hành',
    coercion: 'Đang cưỡng chế',
    noMeans: 'Chưa có điều kiện',
    separateBook: 'Sổ theo dõi riêng',
    deferred: 'Hoãn',
    deferredByAgreement: 'Hoãn theo thỏa thuận',
    suspended: 'Tạm đình chỉ',
    requestReturned: 'Đã gửi lại yêu cầu',
    completed: 'Thi hành xong',
    terminated: 'Đình chỉ',
    entrustedOut: 'Đã ủy thác',
    revoked: 'Đã thu hồi quyết định',
  },
  classification: {
    completed: 'Thi hành xong',
    terminated: 'Đình chỉ',
    inProgress: 'Đang thi hành',
    deferredByAgreement: 'Hoãn theo điểm c',
    notYetEnforceable: 'Chưa có điều kiện',
    deferred: 'Hoãn',
    suspended: 'Tạm đình chỉ',
    voluntaryPeriod: 'Đang trong thời hạn tự nguyện',
    entrustedOut: 'Ủy thác',
    revoked: 'Thu hồi quyết định',
    requestReturned: 'Gửi lại yêu cầu',
    separateTrackingBook: 'Sổ theo dõi riêng',
  },
  agendaState: {
    overdue: 'Quá hạn',
    today: 'Hôm nay',
    next7: '7 ngày tới',
    next30: '30 ngày tới',
    later: 'Sau 30 ngày',
    reached: 'Mốc đã đến',
  },
  deadlineState: {
    overdue: 'Quá hạn',
    today: 'Hôm nay',
    next7: '7 ngày tới',
    next30: '30 ngày tới',
    later: 'Sau 30 ngày',
    reached: 'Mốc đã đến',
    met: 'Đã làm đúng hạn',
    metLate: 'Đã làm, trễ hạn',
    lapsed: 'Đã hết hạn',
  },
  event: {
    'case.docketed': 'Thụ lý, ra quyết định thi hành án',
    'parties.added': 'Thêm đương sự',
    'officer.assigned': 'Phân công chấp hành viên',
    'notice.served': 'Thông báo, tống đạt',
    'voluntary.performed': 'Tự nguyện thi hành',
    'condition.verified': 'Xác minh điều kiện thi hành án',
    'noMeans.decided': 'Quyết định về việc chưa có điều kiện',
    'separateBook.entered': 'Chuyển sổ theo dõi riêng',
    'request.returned': 'Gửi lại yêu cầu thi hành án',
    'deferral.decided': 'Quyết định hoãn',
    'suspension.decided': 'Quyết định tạm đình chỉ',
    'pause.groundEnded': 'Hết căn cứ hoãn, tạm đình chỉ',
    'enforcement.resumed': 'Quyết định tiếp tục thi hành án',
    'termination.decided': 'Quyết định đình chỉ',
    'entrustment.decided': 'Quyết định ủy thác',
    'decision.revoked': 'Quyết định thu hồi',
    'decision.amended': 'Quyết định sửa đổi, bổ sung',
    'coercion.decided': 'Quyết định cưỡng chế',
    'money.collected': 'Thu tiền thi hành án',
    'money.paidOut': 'Chi trả tiền thi hành án',
    'money.notifiedUnclaimed': 'Báo gọi chưa đến nhận tiền',
    'case.completed': 'Thi hành xong',
    'duty.done': 'Đã làm việc phải làm',
    'event.corrected': 'Sửa ghi nhận trước',
  },
  judgmentType: {
    civil: 'Dân sự',
    criminal: 'Hình sự',
    administrativeAsset: 'Hành chính (phần tài sản)',
    family: 'Hôn nhân và gia đình',
    commercial: 'Kinh doanh thương mại',
    labour: 'Lao động',
    bankruptcy: 'Phá sản',
    competition: 'Vụ việc cạnh tranh',
    arbitration: 'Trọng tài',
    other: 'Khác',
  },
  initiative: { ownInitiative: 'Chủ động', onRequest: 'Theo yêu cầu' },
  flag: {
    corruptionEconomic: 'Án tham nhũng, kinh tế',
    creditInstitution: 'Án tín dụng, ngân hàng',
    keyComplex: 'Án trọng điểm, phức tạp',
  },
  partyRole: {
    debtor: 'Người phải thi hành án',
    creditor: 'Người được thi hành án',
    thirdParty: 'Người có quyền lợi, nghĩa vụ liên quan',
  },
  partyKind: { person: 'Cá nhân', organisation: 'Tổ chức' },
  obligationCategory: {
    courtFee: 'Án phí, lệ phí',
    fine: 'Tiền phạt',
    illicitGainRecovery: 'Truy thu, thu lợi bất chính',
    confiscationToState: 'Tịch thu, sung quỹ',
    compensation: 'Bồi thường',
    restitution: 'Trả lại tiền, tài sản',
    periodicSupport: 'Cấp dưỡng định kỳ',
    wages: 'Tiền lương',
    debt: 'Khoản nợ',
    other: 'Khoản khác',
  },
  obligationKind: { money: 'Khoản tiền', act: 'Việc phải làm, giao vật' },
  noticeChannel: {
    direct: 'Trực tiếp',
    post: 'Bưu chính',
    vneid: 'VNeID',
    posting: 'Niêm yết công khai',
    massMedia: 'Phương tiện thông tin đại chúng',
    abroad: 'Ủy thác tư pháp ra nước ngoài',
    prison: 'Qua trại giam',
    other: 'Hình thức khác',
  },
  noticeDocument: {
    enforcementDecision: 'Quyết định thi hành án',
    coercionDecision: 'Quyết định cưỡng chế',
    otherDecision: 'Quyết định khác',
    summons: 'Giấy báo, giấy triệu tập',
  },
  directOutcome: {
    received: 'Người được thông báo ký nhận',
    coResident: 'Người thân cùng nơi cư trú nhận thay',
    refusedToSign: 'Từ chối ký nhận, lập biên bản',
  },
  coercionMeasure: {
    accountDeduction: 'Khấu trừ tiền trong tài khoản',
    incomeDeduction: 'Trừ vào thu nhập',
    assetExploitation: 'Khai thác tài sản',
    seizure: 'Kê biên, xử lý tài sản',
    compelledHandover: 'Buộc chuyển giao vật, giấy tờ',
    compelledAct: 'Buộc thực hiện công việc',
    other: 'Biện pháp khác',
  },
  deferralGround: {
    agreement: 'Theo thỏa thuận, người được thi hành án đồng ý',
    cassationRequest: 'Theo yêu cầu của người có quyền kháng nghị',
    disputeSuit: 'Tài sản đang có tranh chấp tại Tòa án',
    courtCorrection: 'Chờ Tòa án đính chính, giải thích bản án',
    other: 'Căn cứ khác',
    unknown: 'Chưa rõ căn cứ',
  },
  suspensionGround: {
    bankruptcy: 'Mở thủ tục phá sản',
    cassationProtest: 'Có kháng nghị giám đốc thẩm, tái thẩm',
    foreignAward: 'Bản án, phán quyết nước ngoài',
    other: 'Căn cứ khác',
    unknown: 'Chưa rõ căn cứ',
  },
  noMeansGround: {
    a: 'Điểm a',
    b: 'Điểm b',
    c: 'Điểm c',
    d: 'Điểm d',
    đ: 'Điểm đ',
    e: 'Điểm e',
    g: 'Điểm g',
    h: 'Điểm h',
  },
  verificationResult: { hasMeans: 'Có điều kiện', noMeans: 'Chưa có điều kiện', unknown: 'Chưa rõ kết quả' },
  verificationMethod: {
    onSite: 'Tại chỗ',
    written: 'Bằng văn bản',
    authorised: 'Ủy quyền xác minh',
    unknown: 'Chưa rõ',
  },
  scope: { whole: 'Toàn bộ', part: 'Một phần' },
  gap: {
    docketDayMissing: 'Chưa có ngày thụ lý',
    judgmentNumberMissing: 'Chưa có số bản án, quyết định',
    judgmentDayMissing: 'Chưa có ngày bản án, quyết định',
    courtMissing: 'Chưa có Tòa án hoặc cơ quan ra bản án',
    decisionNumberMissing: 'Chưa cấp số quyết định',
    officerMissing: 'Chưa phân công chấp hành viên',
    creditorMissing: 'Chưa có người được thi hành án',
    noticeMissing: 'Chưa có ngày thông báo hợp lệ',
    verificationMissing: 'Chưa có ngày xác minh',
    verificationResultMissing: 'Chưa có kết quả xác minh',
    moneyDayMissing: 'Chưa có ngày thu, chi tiền',
    deferralGroundMissing: 'Chưa có căn cứ hoãn',
    deferralEndMissing: 'Chưa có ngày hết hoãn',
    suspensionGroundMissing: 'Chưa có căn cứ tạm đình chỉ',
    noMeansGroundMissing: 'Chưa có căn cứ chưa có điều kiện',
    channelMissing: 'Chưa có hình thức thông báo',
  },
  role: {
    officer: 'Chấp hành viên',
    clerk: 'Thư ký thi hành án',
    accountant: 'Kế toán nghiệp vụ',
    head: 'Trưởng phòng',
  },
  confidence: {
    confirmed: 'Đã đối chiếu văn bản',
    recalled: 'Chưa đối chiếu văn bản',
    uncertain: 'Chưa chắc chắn',
  },
  actor: {
    TT: 'Thủ trưởng',
    CHV: 'Chấp hành viên',
    THADS: 'Cơ quan thi hành án',
    debtor: 'Người phải thi hành án',
    creditor: 'Người được thi hành án',
    party: 'Đương sự',
    thirdParty: 'Người thứ ba',
    court: 'Tòa án',
    police: 'Công an',
    prison: 'Trại giam',
    superiorBody: 'Cơ quan cấp trên',
    privateOffice: 'Văn phòng thi hành án',
  },
  weekday: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
};
