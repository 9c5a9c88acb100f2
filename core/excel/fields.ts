/** What a column may be read as: text keeps words, term looks a word up in a vocabulary. */
export type FieldKind = 'text' | 'day' | 'money' | 'year' | 'term';

type FieldRow = {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
};

const field = <Id extends string, Kind extends FieldKind>(
  id: Id,
  kind: Kind,
  label: string,
  required = false,
) => ({
  id,
  kind,
  label,
  required,
});

/** Every field a sổ thụ lý column can fill, in the order the office reads them. */
export const FIELDS = [
  field('order', 'text', 'Số thứ tự'),
  field('docketDate', 'day', 'Ngày thụ lý'),
  field('judgmentNumber', 'text', 'Số bản án, quyết định'),
  field('judgmentDate', 'day', 'Ngày bản án, quyết định'),
  field('court', 'text', 'Tòa án đã tuyên'),
  field('judgmentType', 'term', 'Loại án'),
  field('debtorName', 'text', 'Người phải thi hành án', true),
  field('debtorBirthYear', 'year', 'Năm sinh người phải thi hành án'),
  field('debtorIdNumber', 'text', 'Số CCCD/MST người phải thi hành án'),
  field('debtorAddress', 'text', 'Địa chỉ người phải thi hành án'),
  field('creditorName', 'text', 'Người được thi hành án'),
  field('creditorAddress', 'text', 'Địa chỉ người được thi hành án'),
  field('decisionNumber', 'text', 'Số quyết định thi hành án', true),
  field('decisionDate', 'day', 'Ngày quyết định thi hành án'),
  field('initiative', 'term', 'Chủ động/Theo yêu cầu'),
  field('obligationText', 'text', 'Nội dung phải thi hành'),
  field('amountDue', 'money', 'Số tiền phải thi hành'),
  field('dueCourtFee', 'money', 'Phải thi hành: án phí'),
  field('dueCharge', 'money', 'Phải thi hành: lệ phí'),
  field('dueFine', 'money', 'Phải thi hành: tiền phạt'),
  field('dueConfiscation', 'money', 'Phải thi hành: tịch thu'),
  field('dueIllicitGain', 'money', 'Phải thi hành: truy thu'),
  field('dueCompensation', 'money', 'Phải thi hành: bồi thường'),
  field('dueRestitution', 'money', 'Phải thi hành: hoàn trả'),
  field('dueSupport', 'money', 'Phải thi hành: cấp dưỡng'),
  field('dueWages', 'money', 'Phải thi hành: tiền lương'),
  field('dueDebt', 'money', 'Phải thi hành: trả nợ'),
  field('dueOnRequest', 'money', 'Phải thi hành: khoản theo yêu cầu'),
  field('dueOther', 'money', 'Phải thi hành: khoản khác'),
  field('noticeDate', 'day', 'Ngày thông báo hợp lệ'),
  field('noticeChannel', 'term', 'Hình thức thông báo'),
  field('notice1Date', 'day', 'Ngày thông báo lần 1'),
  field('notice1Channel', 'term', 'Hình thức thông báo lần 1'),
  field('notice2Date', 'day', 'Ngày thông báo lần 2'),
  field('notice2Channel', 'term', 'Hình thức thông báo lần 2'),
  field('notice3Date', 'day', 'Ngày thông báo lần 3'),
  field('notice3Channel', 'term', 'Hình thức thông báo lần 3'),
  field('voluntaryNoticeDate', 'day', 'Ngày thông báo tự nguyện thi hành'),
  field('coercionNoticeDate', 'day', 'Ngày thông báo cưỡng chế'),
  field('verificationDate', 'day', 'Ngày xác minh gần nhất'),
  field('verificationResult', 'term', 'Kết quả xác minh'),
  field('verification1Date', 'day', 'Ngày xác minh lần 1'),
  field('verification1Result', 'term', 'Kết quả xác minh lần 1'),
  field('verification2Date', 'day', 'Ngày xác minh lần 2'),
  field('verification2Result', 'term', 'Kết quả xác minh lần 2'),
  field('verification3Date', 'day', 'Ngày xác minh lần 3'),
  field('verification3Result', 'term', 'Kết quả xác minh lần 3'),
  field('verification4Date', 'day', 'Ngày xác minh lần 4'),
  field('verification4Result', 'term', 'Kết quả xác minh lần 4'),
  field('verification5Date', 'day', 'Ngày xác minh lần 5'),
  field('verification5Result', 'term', 'Kết quả xác minh lần 5'),
  field('noMeansNumber', 'text', 'Số QĐ chưa có điều kiện'),
  field('noMeansDate', 'day', 'Ngày QĐ chưa có điều kiện'),
  field('deferralNumber', 'text', 'Số QĐ hoãn'),
  field('deferralDate', 'day', 'Ngày QĐ hoãn'),
  field('deferralGround', 'term', 'Lý do hoãn'),
  field('deferralUntil', 'day', 'Hoãn đến ngày'),
  field('suspensionNumber', 'text', 'Số QĐ tạm đình chỉ'),
  field('suspensionDate', 'day', 'Ngày QĐ tạm đình chỉ'),
  field('suspensionGround', 'term', 'Lý do tạm đình chỉ'),
  field('resumptionNumber', 'text', 'Số QĐ tiếp tục'),
  field('resumptionDate', 'day', 'Ngày QĐ tiếp tục'),
  field('resumption2Number', 'text', 'Số QĐ tiếp tục lần 2'),
  field('resumption2Date', 'day', 'Ngày QĐ tiếp tục lần 2'),
  field('terminationNumber', 'text', 'Số QĐ đình chỉ'),
  field('terminationDate', 'day', 'Ngày QĐ đình chỉ'),
  field('coercionNumber', 'text', 'Số QĐ cưỡng chế'),
  field('coercionDate', 'day', 'Ngày QĐ cưỡng chế'),
  field('coercionMeasure', 'term', 'Biện pháp cưỡng chế'),
  field('entrustmentNumber', 'text', 'Số QĐ ủy thác'),
  field('entrustmentDate', 'day', 'Ngày QĐ ủy thác'),
  field('entrustmentAgency', 'text', 'Cơ quan nhận ủy thác'),
  field('revocationNumber', 'text', 'Số QĐ thu hồi'),
  field('revocationDate', 'day', 'Ngày QĐ thu hồi'),
  field('amendmentNumber', 'text', 'Số QĐ sửa đổi, bổ sung'),
  field('amendmentDate', 'day', 'Ngày QĐ sửa đổi, bổ sung'),
  field('amountCollected', 'money', 'Số tiền đã thu'),
  field('collectedPart', 'money', 'Đã thu: từng khoản'),
  field('amountPaidOut', 'money', 'Số tiền đã chi trả'),
  field('completedDate', 'day', 'Ngày thi hành xong'),
  field('officerName', 'text', 'Chấp hành viên'),
  field('note', 'text', 'Ghi chú'),
] as const satisfies readonly FieldRow[];

export type Field = (typeof FIELDS)[number]['id'];
export type FieldOfKind<K extends FieldKind> = Extract<(typeof FIELDS)[number], { readonly kind: K }>['id'];

const byId: ReadonlyMap<string, (typeof FIELDS)[number]> = new Map(FIELDS.map((row) => [row.id, row]));

/** True for the id of a field; mappings come from outside. */
export const isField = (id: string): id is Field => byId.has(id);

/** The field's Vietnamese name. */
export const fieldLabel = (id: Field): string => byId.get(id)?.label ?? id;

/** What its cells are read as. */
export const fieldKind = (id: Field): FieldKind => byId.get(id)?.kind ?? 'text';
