import { createHash } from 'node:crypto';
import { claim, section, setPage } from './set-page.ts';

/** Sets a page and writes the SHA-256 of the PDF. `compile-pdf.test.ts` runs it in processes of their own. */
const { bytes } = setPage(
	section(claim('repair-now', 'Repair', '<p>See <a href="../figures/need-repair/">30%</a>.</p>')),
	{
		attachments: [
			{ name: 'a.csv', type: 'text/csv', description: 'A', relationship: 'data', body: new Uint8Array([97, 0, 255]) },
		],
	},
);
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
