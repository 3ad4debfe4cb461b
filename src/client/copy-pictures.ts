import { announceCopy } from './announce.ts';

/** Shows the buttons that copy a chart as a picture, if the browser can. */
export function copyPictures(): void {
	if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) return;
	if (!(ClipboardItem.supports?.('image/png') ?? true)) return;
	for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-picture')) {
		button.addEventListener('click', () => {
			// As a promise, since Safari permits no writing after a click has been waited for.
			const item = new ClipboardItem({ 'image/png': pictureAt(button.dataset['href'] ?? '') });
			announceCopy(button, navigator.clipboard.write([item]));
		});
		button.classList.remove('idle');
	}
}

async function pictureAt(address: string): Promise<Blob> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The picture could not be read: ${response.status}.`);
	return response.blob();
}
