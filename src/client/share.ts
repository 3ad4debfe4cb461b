/** Shows the buttons that open the browser’s list of programs to share with, if it has one. */
export function offerSharing(): void {
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
