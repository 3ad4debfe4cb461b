import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReport } from '../../../src/core/build-report.ts';
import { CURRENT_FORMAT } from '../../../src/core/editions/formats/edition-formats.ts';
import { writeManifest } from '../../../src/core/editions/write-manifest.ts';
import { Collector } from '../../../src/core/problem.ts';
import { readBibtex } from '../../../src/node/cite/read-bibtex.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { decodePictures } from '../../../src/node/pictures/ask-for-pictures.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

/**
 * `node tests/core/editions/freeze-format.ts`: publishes the report in the folder of the current format, without its
 * files, once for each format and before anybody publishes in it. From then on the folder is never written again.
 */
const root = join(import.meta.dirname, `format-${CURRENT_FORMAT}`);
const dataEngine = openDataEngine();
const built = buildReport({
	files: readReportFiles(root, new Collector()),
	sha256,
	dataEngine,
	decodePictures,
	readBibtex,
	citeWorks: setWorks,
	citationStyles,
	hasLetter,
	publishing: 'new',
});
dataEngine.close();
if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
const manifest = writeManifest(built, []);
const text = `${JSON.stringify(manifest, null, '\t')}\n`;
const { version, date } = manifest;
const ledger = [{ version, date, manifest: sha256(Buffer.from(text)) }];
const folder = join(root, 'data/editions', version);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'manifest.json'), text);
writeFileSync(join(folder, '../ledger.json'), `${JSON.stringify(ledger, null, '\t')}\n`);
