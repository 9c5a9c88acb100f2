import type { JudgmentType } from '#shared/domain/case/parts.ts';
import type { CaseStateName, Classification } from '#shared/domain/case/state/state.ts';

/** The office's words, for workbooks that leave the program. The window has its own catalogues, in two languages. */
export const JUDGMENT_TYPE_WORDS: Readonly<Record<JudgmentType, string>> = {
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
};

export const INITIATIVE_WORDS = { ownInitiative: 'Chủ động', onRequest: 'Theo yêu cầu' } as const;

export const STATE_WORDS: Readonly<Record<CaseStateName, string>> = {
  docketed: 'Đã thụ lý',
  voluntary: 'Trong thời hạn tự nguyện',
  verifying: 'Xác minh',
  hasMeans: 'Có điều kiện',
  coercion: 'Cưỡng chế',
  noMeans: 'Chưa có điều kiện',
  separateBook: 'Sổ theo dõi riêng',
  deferred: 'Hoãn',
  deferredByAgreement: 'Hoãn theo thỏa thuận',
  suspended: 'Tạm đình chỉ',
  requestReturned: 'Gửi lại yêu cầu',
  completed: 'Thi hành xong',
  terminated: 'Đình chỉ',
  entrustedOut: 'Đã ủy thác',
  revoked: 'Thu hồi',
};

export const CLASSIFICATION_WORDS: Readonly<Record<Classification, string>> = {
  completed: 'Thi hành xong',
  terminated: 'Đình chỉ',
  inProgress: 'Đang thi hành',
  deferredByAgreement: 'Hoãn theo thỏa thuận',
  notYetEnforceable: 'Chưa có điều kiện',
  deferred: 'Hoãn',
  suspended: 'Tạm đình chỉ',
  voluntaryPeriod: 'Trường hợp khác: trong thời hạn tự nguyện',
  entrustedOut: 'Ủy thác',
  revoked: 'Thu hồi, hủy',
  requestReturned: 'Gửi lại yêu cầu',
  separateTrackingBook: 'Sổ theo dõi riêng',
};
