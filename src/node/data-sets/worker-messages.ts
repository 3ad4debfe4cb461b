import type { Answer, DataFile, OpenedData, ParsedQuery, Question } from '../../core/data-sets/data-engine.ts';

/** What the worker is asked for, with the number of the call. */
export type Request =
	| { readonly call: number; readonly kind: 'open'; readonly files: readonly DataFile[] }
	| { readonly call: number; readonly kind: 'parse'; readonly queries: readonly string[] }
	| { readonly call: number; readonly kind: 'ask'; readonly questions: readonly Question[]; readonly time: number };

/** What it answers, or what it failed with. */
export type Reply =
	| { readonly call: number; readonly kind: 'open'; readonly opened: readonly OpenedData[] }
	| { readonly call: number; readonly kind: 'parse'; readonly parsed: readonly ParsedQuery[] }
	| { readonly call: number; readonly kind: 'ask'; readonly answers: readonly Answer[] }
	| { readonly call: number; readonly kind: 'failed'; readonly error: string };

/** Places of the memory that both sides share: the number of the last call that was answered, and a sign of life. */
export const ANSWERED = 0;
export const ALIVE = 1;
/** The value of {@link ANSWERED} once the worker has ended. */
export const ENDED = -1;

export function isReply(message: unknown): message is Reply {
	return hasCall(message);
}

export function isRequest(message: unknown): message is Request {
	return hasCall(message);
}

function hasCall(message: unknown): boolean {
	return typeof message === 'object' && message !== null && 'call' in message && 'kind' in message;
}
