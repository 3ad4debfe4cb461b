import { afterEach, beforeEach, vi } from 'vitest';

/** Hears in each test of a file what is written to both streams, which then show nothing. */
export function hearOutput(): { said: string } {
	const heard = { said: '' };
	beforeEach(() => {
		heard.said = '';
		for (const stream of [process.stdout, process.stderr])
			vi.spyOn(stream, 'write').mockImplementation((text) => {
				heard.said += String(text);
				return true;
			});
	});
	afterEach(() => vi.restoreAllMocks());
	return heard;
}
