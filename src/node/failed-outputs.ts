let failure: { readonly error: unknown } | undefined;

/** Keeps what stopped the outputs: thrown inside a hook, Astro would print it a second time, as an error of its own. */
export function keepFailure(error: unknown): void {
	failure ??= { error };
}

/** @throws What stopped the outputs of this process, if anything did. */
export function throwFailure(): void {
	const kept = failure;
	failure = undefined;
	if (kept !== undefined) throw kept.error;
}
