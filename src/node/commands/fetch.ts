import { agrees } from '../agrees.ts';
import { fetchSources } from '../fetch/fetch-sources.ts';
import { resolveByMachine } from '../fetch/resolve-host.ts';
import { reportRoot } from '../load-report.ts';
import { printLine } from '../reporters/print.ts';
import { refusesFolder } from './refuses-folder.ts';
import { command } from './command.ts';

export const fetchCommand = command({
	says: 'Saves each source anew whose record says by `fetch` how, or one, and shows which figures change.',
	operands: ['[id]'],
	options: {
		yes: { type: 'boolean', says: 'Does not ask before it connects.' },
		'allow-local': { type: 'boolean', says: 'Allows this machine and private networks.' },
		'dry-run': { type: 'boolean', says: 'Fetches and shows which figures would change, and replaces nothing.' },
	},
	work: 'fetch',
	run: async ({ operands: [id], values, print }) => {
		const root = reportRoot();
		if (refusesFolder(root)) return 'failed';
		const isDone = await fetchSources(root, {
			id,
			isTrial: values['dry-run'] === true,
			allowLocal: values['allow-local'] === true,
			today: new Date().toISOString().slice(0, 10),
			agrees: values.yes === true ? () => Promise.resolve(true) : agrees,
			variable: (name) => process.env[name],
			resolve: resolveByMachine,
			show: printLine,
			print,
		});
		return isDone ? 'done' : 'failed';
	},
});
