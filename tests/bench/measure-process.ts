import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Loaded before a command that is measured: writes at its end what it took. Of processes that it started, such as the
 * search indexer, Linux gives the time; elsewhere theirs is missing.
 */
process.on('exit', () => {
	const { user, system } = process.cpuUsage();
	writeFileSync(
		process.env['MEASURED'] ?? '',
		JSON.stringify({
			seconds: (user + system) / 1e6 + childSeconds(),
			bytes: process.resourceUsage().maxRSS * 1024,
			wall: process.uptime(),
		}),
	);
});

/**
 * Fields 16 and 17 of /proc/self/stat: user and system time of children that have ended, in ticks of which there are a
 * hundred a second.
 */
function childSeconds(): number {
	try {
		const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
		return (Number(fields[13]) + Number(fields[14])) / 100;
	} catch {
		return 0;
	}
}
