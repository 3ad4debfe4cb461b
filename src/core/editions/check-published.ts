import type { EditionManifest } from '../model/edition.ts';
import type { ReportMeta } from '../model/report-meta.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Place, Problem } from '../problem.ts';
import { homeOf } from './diff-things.ts';
import { formatOf } from './formats/edition-formats.ts';

/** What a published edition is known by, each with the first format that kept it. A later edition has its own. */
const IDENTITY: readonly {
	readonly name: string;
	readonly since: number;
	readonly path: Path;
	readonly of: (edition: EditionManifest) => string | undefined;
	readonly in: (meta: ReportMeta, home: string) => string | undefined;
}[] = [
	{ name: 'address', since: 1, path: ['url'], of: homeOf, in: (_, home) => home },
	{ name: 'date', since: 1, path: ['edition', 'date'], of: ({ date }) => date, in: ({ edition }) => edition.date },
	{ name: 'DOI', since: 2, path: ['doi'], of: ({ doi }) => doi, in: ({ doi }) => doi },
	{ name: 'number', since: 2, path: ['number'], of: ({ number }) => number, in: ({ number }) => number },
];

/**
 * Finds where data/report.yaml gives an edition another address, date, DOI or number than it was published with.
 *
 * @param home Where editions stay, as data/report.yaml says.
 */
export function checkIdentity(
	edition: EditionManifest,
	meta: ReportMeta,
	home: string,
	metaAt: (...path: Path) => Place,
): Problem[] {
	return IDENTITY.flatMap(({ name, since, path, ...read }): Problem[] => {
		const [published, now] = [read.of(edition), read.in(meta, home)];
		if (formatOf(edition) < since || published === now) return [];
		const had = published === undefined ? `has no ${name}` : `has the ${name} ${published}`;
		const says = now === undefined ? 'names none' : `says ${now}`;
		const back = published === undefined ? 'Remove it' : `Write ${published}`;
		return [
			{
				rule: 'published-content-is-unchanged',
				at: now === undefined ? metaAt('edition', 'version') : metaAt(...path),
				message: `Edition ${edition.version} was published and ${had}; data/report.yaml ${says}.`,
				hint: `${back}, or raise \`version\` of \`edition\`: a new edition may have another.`,
			},
		];
	});
}
