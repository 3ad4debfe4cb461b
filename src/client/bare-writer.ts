/**
 * Writes words in lower case, without the sign that groups digits and without no-break spaces: “US$200,000” becomes
 * us$200000, “8 %” becomes 8%.
 */
export function bareWriter(locale: string): (text: string) => string {
	const group =
		new Intl.NumberFormat(locale).formatToParts(1_000_000).find(({ type }) => type === 'group')?.value ?? '';
	return (text) =>
		text
			.toLowerCase()
			.replaceAll(group, '')
			.replace(/[\u00a0\u202f]/g, '');
}
