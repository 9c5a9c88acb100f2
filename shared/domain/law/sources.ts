/** The texts the rules cite, named as an office cites them. */
export const L2008 = 'Luật THADS 26/2008/QH12';
export const L2025 = 'Luật THADS 106/2025/QH15';
export const ND62 = 'Nghị định 62/2015/NĐ-CP';
export const ND152 = 'Nghị định 152/2026/NĐ-CP';
export const LTTHC = 'Luật Tố tụng hành chính 93/2015/QH13';
export const ND71 = 'Nghị định 71/2016/NĐ-CP';

const NOT_RECHECKED = 'Nội dung theo luật cũ ghi theo trí nhớ, chưa đối chiếu văn bản.';
export const SCANNED = 'Số trong Nghị định 152/2026/NĐ-CP đọc từ bản quét, cần đối chiếu Công báo.';

export const fromMemory = { confidence: 'recalled', sourceNote: NOT_RECHECKED } as const;
