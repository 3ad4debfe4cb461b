import { resolve } from 'node:path';
import { newReport } from '../new/new-report.ts';
import { command } from './command.ts';

export const newCommand = command({
	says: 'Writes a small complete report into a new folder, and installs the tool there.',
	operands: ['<folder>'],
	options: {
		'no-install': { type: 'boolean', says: 'Installs nothing: run `npm install` in the folder later.' },
		'dry-run': { type: 'boolean', says: 'Lists the files, and writes nothing.' },
	},
	work: 'new',
	run: ({ operands, values }) => {
		const [folder = ''] = operands;
		return newReport(resolve(folder), values['dry-run'] === true, values['no-install'] !== true);
	},
});
