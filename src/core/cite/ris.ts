import type { CitedAgent, CitedWork } from './cited-work.ts';
import { oneLine } from './guard-text.ts';

const TYPES = { report: 'RPRT', section: 'CHAP', claim: 'CHAP', figure: 'DATA', chart: 'DATA', table: 'DATA' } as const;

/**
 * A work as a RIS record, in UTF-8. RIS has no escapes: a value is the rest of its line. The name of an organisation is
 * written as it is; where it holds a comma, readers of RIS take what follows for a given name, and no spelling is
 * known to all of them.
 */
export function ris(work: CitedWork): string {
	const [year, month, day] = work.date?.split('-') ?? [];
	const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
		['TY', TYPES[work.kind]],
		['ID', work.key],
		...work.authors.map((agent) => ['AU', nameOf(agent)] as const),
		['TI', work.title],
		['T2', work.container],
		['PB', work.publisher],
		['PY', year],
		['DA', month === undefined ? undefined : [year, month, day ?? ''].join('/')],
		['ET', work.version],
		['SN', work.kind === 'report' ? work.number : undefined],
		['DO', work.doi],
		['UR', work.url],
		['LA', work.language],
	];
	const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
	return `${written.join('')}ER  - \r\n`;
}

function nameOf(agent: CitedAgent): string {
	return 'organisation' in agent ? agent.organisation : `${agent.family}, ${agent.given}`;
}
