import type { LawSource } from '#shared/domain/law/law.ts';
import { lawSource } from '../journal/lawOrder.ts';
import type { Keyed, LongWrite } from '../register/longWrite.ts';
import { threadBeside } from '../register/threadBeside.ts';
import type { ThreadCall } from '../register/threadBeside.ts';
import { workerFile } from '../workerFile.ts';
import type { Undone } from './undo.ts';
import type { UndoOrder } from './undoWorker.ts';

/** Which import is taken back by whom, by which law its cases count, and how it is watched and stopped. */
export type UndoCall = ThreadCall & { readonly order: UndoOrder; readonly law: LawSource };

/** Takes back an import, or looks what that would do, in a thread of its own. */
export const undoBeside = (keyed: Keyed, { order, law, ...call }: UndoCall): LongWrite<Undone> =>
  threadBeside(keyed, call, {
    worker: workerFile(import.meta.url, 'undoWorker'),
    order: { ...order, law: lawSource(law) },
    label: 'Đang hoàn tác lần nhập',
  });
