/** Steps that report problems into a collector. Each `yield` ends one: their caller stops there if there are any. */
export type Steps<Made> = Generator<void, Made, void>;

/**
 * Ends a step that makes a value.
 *
 * @param result `undefined` if the step could not make it; the step has then reported why.
 */
export function* made<Made>(result: Made | undefined): Steps<Made> {
	yield;
	if (result === undefined) throw new Error('A step of the pipeline made nothing and did not report why.');
	return result;
}
