import type { z } from 'zod';
import { transact } from '#db/handle.ts';
import { writeProblem as databaseProblem } from '#db/writeProblems.ts';
import { contract, isEndpointName } from '#shared/contract/index.ts';
import type { EndpointName } from '#shared/contract/index.ts';
import type { Endpoint } from '#shared/contract/endpoint.ts';
import type { Law } from '#shared/domain/law/law.ts';
import type { Progress } from '#shared/contract/progress.ts';
import { assertNever, ExpectedError } from '#shared/errors.ts';
import type { Reply } from '#shared/errors.ts';
import { cancelled } from './cancel.ts';
import type { CommandContext, Handlers, QueryContext, RegisterTaskContext, TaskContext } from './context.ts';
import type { RegisterHost } from './register/host.ts';
import { replyCheck } from './replyCheck.ts';
import type { Services } from './services.ts';
import type { Tools } from './tools.ts';

/** How one call is watched and stopped. */
export type CallContext = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

type Door = {
  readonly handlers: Handlers;
  readonly host: RegisterHost;
  readonly tools: Tools;
  readonly law: Law;
  readonly services: Services;
  /** Awaited before every call: a demo opens its register here. */
  readonly prepare: () => Promise<void>;
  readonly changed: (topics: readonly string[]) => void;
  readonly logBug: (id: string, name: string, cause: unknown) => void;
};

/** A handler as the door sees it: the contract has already fixed its real types. */
type AnyHandler = (context: unknown, input: unknown) => unknown;

/**
 * The one door: known name? → zod in → handler → zod out → reply. Never throws.
 * Expected errors answer with their code and sentence; anything else is a bug, logged under an id.
 */
export async function dispatch(
  door: Door,
  name: string,
  input: unknown,
  call: CallContext,
): Promise<Reply<unknown>> {
  if (!isEndpointName(name)) {
    return failure('unknown-endpoint', `Không có lệnh “${name}”. Xem danh sách bằng --list.`);
  }
  const endpoint: Endpoint = contract[name];
  const parsed = parsedInput(endpoint, input ?? {});
  if ('problem' in parsed) return failure('bad-input', parsed.problem);
  try {
    await door.prepare();
    const value = await run(door, name, parsed.data, call);
    const answer = replyCheck(name).parse(value);
    if (endpoint.kind !== 'query') setImmediate(door.host.tidy);
    if (endpoint.kind !== 'query' && endpoint.topics.length > 0) door.changed(endpoint.topics);
    return { ok: true, value: answer };
  } catch (cause) {
    return replyTo(door, name, cause, call);
  }
}

async function run(door: Door, name: EndpointName, input: unknown, call: CallContext): Promise<unknown> {
  const endpoint: Endpoint = contract[name];
  const handler = door.handlers[name] as AnyHandler;
  switch (endpoint.kind) {
    case 'query':
      return handler(endpoint.access === 'register' ? queryContext(door) : moment(door), input);
    case 'command': {
      const context = commandContext(door);
      return transact(context.db, () => handler(context, input));
    }
    case 'task':
      return handler(
        endpoint.access === 'register' ? registerTaskContext(door, call) : taskContext(door, call),
        input,
      );
    default:
      return assertNever(endpoint.kind);
  }
}

function moment(door: Door) {
  const { tools, host, law, services } = door;
  return { today: tools.clock.today(), now: tools.clock.now(), tools, host, law, services };
}

function openSession(door: Door) {
  const session = door.host.session();
  if (!session) throw new ExpectedError('register-closed', 'Chưa mở sổ. Mở hoặc lập sổ trước rồi làm lại.');
  return session;
}

function queryContext(door: Door): QueryContext {
  const { db, user } = openSession(door);
  return { ...moment(door), db, user };
}

function commandContext(door: Door): CommandContext {
  const { db, user } = openSession(door);
  door.host.refuseWhileWriting();
  return { ...moment(door), db, user };
}

function taskContext(door: Door, call: CallContext): TaskContext {
  return {
    ...moment(door),
    signal: call.signal ?? new AbortController().signal,
    progress: (done, total, label) => call.onProgress?.({ done, total, label }),
  };
}

function registerTaskContext(door: Door, call: CallContext): RegisterTaskContext {
  const { db, user } = openSession(door);
  return {
    ...taskContext(door, call),
    db,
    user,
    transact: (work) => {
      const context = commandContext(door);
      return transact(context.db, () => work(context));
    },
  };
}

function replyTo(door: Door, name: string, thrown: unknown, call: CallContext): Reply<unknown> {
  const cause = databaseProblem(thrown);
  if (cause instanceof ExpectedError) return failure(cause.code, cause.message);
  if (call.signal?.aborted) return failure('cancelled', cancelled().message);
  const bugId = door.tools.ids();
  door.logBug(bugId, name, cause);
  return failure(
    'bug',
    `Chương trình gặp lỗi ngoài dự tính (mã ${bugId}). Sổ không thay đổi; thử lại hoặc báo mã này.`,
  );
}

/** What a call brings, as the contract has it, or what is wrong with it. */
function parsedInput(endpoint: Endpoint, input: unknown): { data: unknown } | { problem: string } {
  try {
    const parsed = endpoint.input.safeParse(input);
    return parsed.success ? { data: parsed.data } : { problem: describeIssues(parsed.error) };
  } catch {
    // An object may say of itself what cannot be compared or made text: then the reading itself throws.
    return { problem: 'Dữ liệu chưa đúng: có giá trị không đọc được. Kiểm tra lại lời gọi.' };
  }
}

function describeIssues(error: z.ZodError): string {
  const sentences = error.issues.map((issue) => {
    const place = issue.path.map(String).join('.');
    return place === '' ? `Tham số ${issue.message}` : `${place}: ${issue.message}`;
  });
  return `Dữ liệu chưa đúng. ${[...new Set(sentences)].slice(0, 8).join('. ')}.`;
}

const failure = (code: string, message: string): Reply<never> => ({ ok: false, error: { code, message } });
