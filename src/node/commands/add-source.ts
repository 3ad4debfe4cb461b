import { resolve } from 'node:path';
import { addSource } from '../data-sets/add-source.ts';
import { reportRoot } from '../load-report.ts';
import { printLine } from '../reporters/print.ts';
import { command, type Ending } from './command.ts';

export const addSourceCommand = command({
	says: 'Copies a file into data/sources and writes its record, with its hash and, of a data set, what was detected.',
	operands: ['<file>'],
	options: {
		id: { type: 'string', value: 'some-name', says: 'Names the source; without it, the name of the file does.' },
		language: { type: 'string', value: 'ru', says: 'Says the language of the source.' },
		'dry-run': { type: 'boolean', says: 'Shows the record, and writes nothing.' },
	},
	work: 'add',
	run: async ({ operands, values: { id, language, 'dry-run': isTrial } }): Promise<Ending> => {
		const [file = ''] = operands;
		const today = new Date().toISOString().slice(0, 10);
		// npm runs scripts in the folder of the project, whichever folder its user is in.
		const isFromNpm = process.env['npm_lifecycle_event'] === 'add-source';
		const here = isFromNpm ? (process.env['INIT_CWD'] ?? '.') : '.';
		for (const line of await addSource(reportRoot(), resolve(here, file), { id, language, today, isTrial }))
			printLine(line);
		return 'done';
	},
});
