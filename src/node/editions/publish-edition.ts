import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltReport } from '../../core/build-report.ts';
import type { EditionLedger, EditionManifest } from '../../core/model/edition.ts';
import { address, isOfTheSite } from '../../core/permalink/addresses.ts';
import { liveAddress, permalink } from '../../core/permalink/permalink.ts';
import { buildAside } from '../build-site.ts';
import { filesIn } from '../files-in.ts';
import { sha256 } from '../sha256.ts';
import { editionFolder } from './verify-editions.ts';

/**
 * Freezes a report that may be published into `data/editions/<version>/`. The ledger is what makes it published: it is
 * written last, in one step, so that a publication that is cut off at any moment has not taken place.
 *
 * @param root The report’s folder.
 * @param built The report, as it was found when told that it is about to be published.
 * @returns The manifest and its SHA-256.
 */
export async function publishEdition(root: string, built: BuiltReport): Promise<{ manifest: EditionManifest; hash: string }> {
	const { version, date } = built.report.meta.edition;
	const editions = join(root, 'data/editions');
	mkdirSync(editions, { recursive: true });
	removeLeftovers(editions, built);
	// From here on there is a ledger, so that a folder that it does not name is known for unpublished.
	if (!existsSync(join(editions, 'ledger.json'))) writeLedger(editions, []);

	const frozen = mkdtempSync(join(editions, `.${version}-`));
	try {
		await buildAside(root, (_fresh, site) => copyEdition(site, frozen));
		const manifest = manifestOf(built, frozen);
		const text = `${JSON.stringify(manifest, null, '\t')}\n`;
		writeFileSync(join(frozen, 'manifest.json'), text);
		const hash = sha256(Buffer.from(text));

		const earlier = built.archive.filter((each) => each.manifest.version !== version).map((each) => ({ version: each.manifest.version, date: each.manifest.date, manifest: each.hash }));
		const folder = editionFolder(root, version);
		if (existsSync(folder)) {
			// An edition that is being replaced is withdrawn first: no ledger ever names a folder that is half another.
			writeLedger(editions, earlier);
			rmSync(folder, { recursive: true });
		}
		renameSync(frozen, folder);
		writeLedger(editions, [...earlier, { version, date, manifest: hash }]);
		return { manifest, hash };
	} finally {
		rmSync(frozen, { recursive: true, force: true });
	}
}

/** What a publication that was cut off has left. */
function removeLeftovers(editions: string, { archive, report }: BuiltReport): void {
	const { version } = report.meta.edition;
	for (const name of readdirSync(editions)) {
		const isUnfinished = name.startsWith('.') || (name === version && !archive.some(({ manifest }) => manifest.version === version));
		if (isUnfinished) rmSync(join(editions, name), { recursive: true, force: true });
	}
}

/** Copies what an edition keeps: everything but what the site as a whole has, and what is made from other files. */
function copyEdition(site: string, target: string): void {
	for (const path of filesIn(site)) {
		if (isOfTheSite(`/${path}`) || /(?:^|\/)\.|\.(?:br|gz)$/.test(path)) continue;
		const file = join(target, path);
		mkdirSync(dirname(file), { recursive: true });
		copyFileSync(join(site, path), file);
	}
}

function manifestOf({ report, things, changes }: BuiltReport, folder: string): EditionManifest {
	const { meta } = report;
	return {
		$schema: permalink(report, address.schema('edition')),
		version: meta.edition.version,
		date: meta.edition.date,
		title: meta.title,
		url: liveAddress(report, address.edition(meta.edition.version)),
		changes: [...changes],
		things: [...things],
		files: filesIn(folder).map((path) => {
			const bytes = readFileSync(join(folder, path));
			return { path, bytes: bytes.length, sha256: sha256(bytes) };
		}),
	};
}

function writeLedger(editions: string, ledger: EditionLedger): void {
	const file = join(editions, 'ledger.json');
	writeFileSync(`${file}.new`, `${JSON.stringify(ledger, null, '\t')}\n`);
	renameSync(`${file}.new`, file);
}
