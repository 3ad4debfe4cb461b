/**
 * Copies a text and, where the browser can, the same as rich text: a program takes the one that it can show.
 *
 * @param html Left out, it is plain text for every program.
 */
export function writeClipboard(text: string, html?: string): Promise<void> {
	if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
	const both = new ClipboardItem({
		'text/plain': new Blob([text], { type: 'text/plain' }),
		'text/html': new Blob([html], { type: 'text/html' }),
	});
	return navigator.clipboard.write([both]).catch(() => navigator.clipboard.writeText(text));
}
