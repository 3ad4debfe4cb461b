let failure: { readonly error: unknown } | undefined;

/** Keeps the error that stopped the outputs. If a hook threw it, Astro would print it again as an error of its own. */
export function keepFailure(error: unknown): void {
	failure ??= { error };
}

/** @throws The error that {@link keepFailure} has kept, if any. */
export function throwFailure(): void {
	const kept = failure;
	failure = undefined;
	if (kept !== undefined) throw kept.error;
}
