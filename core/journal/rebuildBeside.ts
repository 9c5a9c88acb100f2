import type { LawSource } from '#shared/domain/law/law.ts';
import type { Keyed, LongWrite } from '../register/longWrite.ts';
import { threadBeside } from '../register/threadBeside.ts';
import type { ThreadCall } from '../register/threadBeside.ts';
import { workerFile } from '../workerFile.ts';
import { lawSource } from './lawOrder.ts';

/** By which law a rebuild counts, and how it is watched and stopped; any task is such a call. */
export type RebuildCall = ThreadCall & { readonly law: LawSource };

const LABEL = 'Đang dựng lại danh sách từ nhật ký';

/** Rebuilds every read model from the journal in a thread of its own. Answers how many cases there are. */
export const rebuildBeside = (keyed: Keyed, call: RebuildCall): LongWrite<number> =>
  threadBeside(keyed, call, {
    worker: workerFile(import.meta.url, 'rebuildWorker'),
    order: { law: lawSource(call.law) },
    label: LABEL,
  });
