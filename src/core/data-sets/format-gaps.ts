import type { DataFormat } from '../model/data-set.ts';

/** What the record of each kind of file says at least, so that a later version cannot read it in another way. */
const NEEDED: Readonly<Record<string, readonly (keyof DataFormat)[]>> = {
	'.csv': ['encoding', 'delimiter', 'header'],
	'.tsv': ['encoding', 'delimiter', 'header'],
	'.xlsx': ['sheet', 'header'],
};

/**
 * The keys that a format lacks, although another version of the tool might detect something else there. Empty if the
 * format is whole; `npm run add-source` writes one that is.
 *
 * @param file The path of the copy; its ending says what it is.
 */
export function formatGaps(file: string, format: DataFormat | undefined): (keyof DataFormat)[] {
	const ending = /\.[^./]+$/.exec(file)?.[0] ?? '';
	return (NEEDED[ending] ?? []).filter((key) => format?.[key] === undefined);
}
