import type { Page, Request } from 'playwright-core';

/** Whether the browser gave a request up because the reader went on to another page, or the page was closed. */
export function isGivenUp(request: Request): boolean {
	return request.failure()?.errorText === 'net::ERR_ABORTED';
}

/**
 * Everything that a page complains of from now on: what it or the browser writes to the console, errors, requests that
 * fail or go to another host, and each thing that its policy forbids.
 */
export async function watchPage(page: Page, home: string): Promise<string[]> {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('requestfailed', (request) => !isGivenUp(request) && complaints.push(`${request.url()} failed`));
	page.on('request', (request) => {
		const { origin } = new URL(request.url());
		if (origin !== new URL(home).origin) complaints.push(`asks for ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
	});
	await page.exposeFunction('reportViolation', (text: string) => complaints.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
			const report: unknown = Reflect.get(globalThis, 'reportViolation');
			if (typeof report === 'function') report(`forbidden by ${effectiveDirective}: ${blockedURI} ${sample}`);
		});
	});
	return complaints;
}
