/** All words of a row, those of each element apart from the next, and its values as machines write them. */
export function rowText(row: HTMLTableRowElement): string {
	const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
	const words: string[] = [];
	for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) words.push(node.textContent ?? '');
	return [...words, ...[...row.querySelectorAll('data')].map(({ value }) => value)].join(' ');
}
