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
  field('noticeDate', 'day', 'Ngày thông báo hợp lệ'),
  field('noticeChannel', 'term', 'Hình thức thông báo'),
  field('verificationDate', 'day', 'Ngày xác minh gần nhất'),
  field('verificationResult', 'term', 'Kết quả xác minh'),
  field('noMeansNumber', 'text', 'Số QĐ chưa có điều kiện'),
  field('noMeansDate', 'day', 'Ngày QĐ chưa có điều kiện'),
  field('deferralNumber', 'text', 'Số QĐ hoãn'),
  field('deferralDate', 'day', 'Ngày QĐ hoãn'),
  field('terminationNumber', 'text', 'Số QĐ đình chỉ'),
  field('terminationDate', 'day', 'Ngày QĐ đình chỉ'),
  field('coercionNumber', 'text', 'Số QĐ cưỡng chế'),
  field('coercionDate', 'day', 'Ngày QĐ cưỡng chế'),
  field('coercionMeasure', 'term', 'Biện pháp cưỡng chế'),
  field('amountCollected', 'money', 'Số tiền đã thu'),
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
