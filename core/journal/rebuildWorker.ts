import { workerData } from 'node:worker_threads';
import { openToRebuild } from '#db/open.ts';
import { createLaw } from '#shared/domain/law/law.ts';
import { threadOrder, workInThread } from '../register/threadWork.ts';
import { lawOrder } from './lawOrder.ts';
import { rebuildReadModels } from './rebuild.ts';

const { law, ...order } = threadOrder.extend({ law: lawOrder }).parse(workerData);

workInThread(order, {
  open: openToRebuild,
  write: (db, pace) => rebuildReadModels({ db, law: createLaw(law) }, pace),
});
