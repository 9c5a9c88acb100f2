import {
  CalendarCheck,
  ChartColumn,
  FileSpreadsheet,
  FolderOpen,
  Hourglass,
  type LucideIcon,
  Settings,
} from 'lucide-react';
import type { MenuCommand } from '#shared/contract/bridge.ts';
import { type PageName, pageNames } from '#shared/contract/pages.ts';

/** Where each page of the rail lies and how it is drawn there. */
export const pages: Readonly<Record<PageName, { readonly address: string; readonly icon: LucideIcon }>> = {
  agenda: { address: '/viec-hom-nay', icon: CalendarCheck },
  cases: { address: '/ho-so', icon: FolderOpen },
  imports: { address: '/nhap-excel', icon: FileSpreadsheet },
  compute: { address: '/tinh-thoi-han', icon: Hourglass },
  dashboard: { address: '/tong-quan', icon: ChartColumn },
  settings: { address: '/cai-dat', icon: Settings },
};

/** The form that enters a new case. */
export const newCaseAddress = `${pages.cases.address}/moi`;

/** Where what many cases lack is filled in at once. */
export const gapsAddress = `${pages.cases.address}/bo-sung`;

/** One case; `query` says what is open on its page. */
export function caseAddress(id: string, query: URLSearchParams = new URLSearchParams()): string {
  const path = `${pages.cases.address}/${id}`;
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** The page a command of the desktop's menu asks for; null when it asks for something else. */
export const pageOfCommand = (command: MenuCommand): PageName | null =>
  pageNames.find((name) => command === `page.${name}`) ?? null;
