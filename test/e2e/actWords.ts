/** Words of single acts, as an officer reads them; they stand in renderer/acts/<chapter>/<kind>.tsx. */
export const actWords = {
  verification: 'Xác minh điều kiện thi hành án',
  verifiedDay: 'Ngày xác minh',
  completed: 'Thi hành xong',
  agreement: 'Thỏa thuận thi hành án',
  agreementNotKept: 'Không thực hiện đúng thỏa thuận',
} as const;
