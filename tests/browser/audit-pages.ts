import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/**
 * Runs Lighthouse, as npm has installed it on this machine, over several pages in a browser that listens at a port, and
 * prints its results as a JSON array. Loading Lighthouse takes as long as a page, so one process looks at all of them.
 *
 * `node audit-pages.ts <port> <categories, joined by commas> <address>…`
 */
const [port = '', categories = '', ...addresses] = process.argv.slice(2);
const Lighthouse = z.object({
	default: z.custom<(address: string, flags: object) => Promise<unknown>>((value) => typeof value === 'function'),
});
const { default: audit } = Lighthouse.parse(await import(pathToFileURL(join(installed(), '../../core/index.js')).href));

const results: unknown[] = [];
for (const address of addresses) {
	const ran = await audit(address, {
		port: Number(port),
		logLevel: 'error',
		onlyCategories: categories.split(','),
		// No audit that counts looks at it.
		disableFullPageScreenshot: true,
	});
	results.push(z.object({ lhr: z.unknown() }).parse(ran).lhr);
}
process.stdout.write(JSON.stringify(results), () => process.exit());

/** The program behind the command `lighthouse`. */
function installed(): string {
	const command = (process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, 'lighthouse'))
		.find((file) => existsSync(file));
	if (command === undefined) throw new Error('There is no lighthouse on this machine.');
	return realpathSync(command);
}
