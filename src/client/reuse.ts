// What pages gain from JavaScript whose text is quoted and cited. What copies is loaded, once, when a text to copy
// comes into view, unfolded, or when a reader selects something.
offerSharing();
const load = () => void import('./copying.ts');
const watcher = new IntersectionObserver((texts) => {
	if (texts.some(({ isIntersecting }) => isIntersecting)) load();
});
for (const text of document.querySelectorAll('[data-copy]')) watcher.observe(text);
document.addEventListener('selectionchange', load, { once: true });

/** Shows the buttons that open the browser’s list of programs to share with, if it has one. */
function offerSharing(): void {
	if (navigator.share === undefined) return;
	for (const button of document.querySelectorAll<HTMLButtonElement>('.share')) {
		button.addEventListener('click', () => {
			const { href: url = location.href, name: title = document.title } = button.dataset;
			// A reader may think better of it.
			navigator.share({ title, url }).catch(() => undefined);
		});
		button.classList.remove('idle');
	}
}
