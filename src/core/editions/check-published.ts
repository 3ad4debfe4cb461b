import type { EditionManifest, CitableChange } from '../model/edition.ts';
import type { ReportMeta } from '../model/report-meta.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Place, Problems } from '../problem.ts';
import { diffCitables, homeOf } from './diff/diff-citables.ts';
import type { EditionState } from './edition-state.ts';
import { formatOf } from './formats/edition-formats.ts';

/** The report as it is now, whose edition has been published. */
interface Now {
	readonly meta: ReportMeta;
	/** Place of a field of data/report.yaml. */
	readonly metaAt: (...path: Path) => Place;
	/** Where editions stay, by data/report.yaml. */
	readonly home: string;
}

/** What identifies an edition, each with the first format that kept it. A later edition may have other values. */
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

const DIFFERENCES: Readonly<Record<CitableChange['kind'], string>> = {
	added: 'is not in',
	removed: 'is missing, and stands in',
	changed: 'is not what it was in',
	moved: 'is not what it was in',
};

/**
 * Reports what was added to a published edition, changed in it or taken from it, each citable once.
 *
 * @param states The original first.
 */
export function checkPublished(states: readonly EditionState[], version: string, problems: Problems): void {
	const reported = new Set<string>();
	for (const { published, inventoryOf, draft, placeOf } of states) {
		// That the edition lacks a whole language is said once, of the language.
		if (published === undefined) continue;
		// What identifies the edition, its address too, is compared apart.
		for (const { ref, kind, was, texts } of diffCitables(inventoryOf(published), { ...draft, home: undefined }, [])) {
			if (reported.has(ref)) continue;
			reported.add(ref);
			const names = [...(was === undefined ? [] : ['value']), ...texts.map(({ name }) => name)];
			const which = names.length > 0 ? ` (${names.join(', ')})` : '';
			problems.report({
				rule: 'published-content-is-unchanged',
				at: placeOf(ref),
				message: `${ref} ${DIFFERENCES[kind]} edition ${version}${which}.`,
				hint:
					'Raise `version` of `edition` in data/report.yaml and say in data/changes.yaml what changed: edition ' +
					`${version} has been published and stays as it is.`,
			});
		}
	}
}

/** Reports where data/report.yaml gives an edition another address, date, DOI or number than it was published with. */
export function checkIdentity(edition: EditionManifest, { meta, home, metaAt }: Now, problems: Problems): void {
	for (const { name, since, path, ...read } of IDENTITY) {
		const [published, now] = [read.of(edition), read.in(meta, home)];
		if (formatOf(edition) < since || published === now) continue;
		const had = published === undefined ? `has no ${name}` : `has the ${name} ${published}`;
		const says = now === undefined ? 'names none' : `says ${now}`;
		const back = published === undefined ? 'Remove it' : `Write ${published}`;
		problems.report({
			rule: 'published-content-is-unchanged',
			at: now === undefined ? metaAt('edition', 'version') : metaAt(...path),
			message: `Edition ${edition.version} was published and ${had}; data/report.yaml ${says}.`,
			hint: `${back}, or raise \`version\` of \`edition\`: a new edition may have another.`,
		});
	}
}
