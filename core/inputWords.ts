import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'chữ'],
  ['number', 'số'],
  ['int', 'số nguyên'],
  ['boolean', 'đúng hoặc sai'],
  ['array', 'một danh sách'],
  ['object', 'một nhóm mục có tên'],
  ['record', 'một nhóm mục có tên'],
]);

const MEASURES: ReadonlyMap<string, string> = new Map([
  ['string', ' ký tự'],
  ['array', ' mục'],
]);

const measured = (bound: number | bigint, origin: string): string =>
  `${Number(bound).toLocaleString('vi-VN')}${MEASURES.get(origin) ?? ''}`;

/** What is wrong with a value that came through the door, for those the contract itself has no sentence for. */
export function sayIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'còn thiếu';
      return `phải là ${KINDS.get(issue.expected) ?? 'giá trị khác'}`;
    case 'too_small':
      return `ít nhất ${measured(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `nhiều nhất ${measured(issue.maximum, issue.origin)}`;
    case 'invalid_value':
      return `phải là một trong: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'không phải loại nào trong danh sách';
    case 'unrecognized_keys':
      return `có mục không hiểu: ${issue.keys.join(', ')}`;
    default:
      return 'không đúng dạng';
  }
}
