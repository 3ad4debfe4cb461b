/** Where a bare DOI leads, with the characters encoded that an address may not hold (DOI Handbook, 2.5.2.4). */
export function doiAddress(doi: string): string {
	return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}
