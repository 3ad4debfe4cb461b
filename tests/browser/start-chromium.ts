import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * Chromium waits a tenth of a second for the typefaces that a page preloads, and then does without. What a test looks
 * at must not depend on how busy the machine is, so that it waits ten seconds (both in milliseconds).
 */
const WAIT_FOR_TYPEFACES = '--enable-features=RenderBlockingFonts:max-block-delay/10000/max-fcp-delay/10000';

/** The switch for a browser that waits for typefaces no longer than those of readers. */
export const WAIT_AS_READERS_DO = '--enable-features=RenderBlockingFonts';

/** Nothing of the browser’s own may reach for the network while a test runs. */
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--font-render-hinting=none',
	WAIT_FOR_TYPEFACES,
];

/** Browsers that a machine may have, by their names in Playwright. */
const INSTALLED = ['chrome', 'msedge', 'chromium'];

/**
 * Starts the Chromium that an npm package carries for Linux on x64; elsewhere an installed Chrome or Edge.
 *
 * @param switches Switches of the command line, besides those that every test needs.
 */
export async function startChromium(switches: readonly string[] = []): Promise<Browser> {
	const args = [...QUIET, ...switches];
	if (process.platform !== 'linux' || process.arch !== 'x64') return startInstalled(args);
	const executablePath = await bundled.executablePath();
	const libraries = join(tmpdir(), 'al2023', 'lib');
	if (!existsSync(libraries))
		await inflate(join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
	const path = [libraries, process.env['LD_LIBRARY_PATH']]
		.filter((each) => each !== undefined && each !== '')
		.join(delimiter);
	return chromium.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: path } });
}

async function startInstalled(args: string[]): Promise<Browser> {
	const refusals: unknown[] = [];
	for (const channel of INSTALLED) {
		try {
			return await chromium.launch({ channel, args });
		} catch (refusal) {
			refusals.push(refusal);
		}
	}
	throw new AggregateError(refusals, 'The tests in a browser need Chrome or Edge on this system. Install one of them.');
}
