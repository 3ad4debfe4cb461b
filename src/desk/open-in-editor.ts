/** Opens places in the editor, and leaves the page where it is. */
export function openInEditor(within: ParentNode): void {
	for (const link of within.querySelectorAll<HTMLAnchorElement>('a[data-editor]'))
		link.addEventListener('click', (event) => {
			event.preventDefault();
			void fetch(link.href);
		});
}
