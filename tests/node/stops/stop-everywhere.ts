import { faultsAfter, forgetReports, operationsOf, type Stop, type Work } from './stop-work.ts';

/**
 * `node tests/node/stops/stop-everywhere.ts`: stops the swap of the site, a first publication and a replacement before
 * each of their operations on files, in four ways, and says what was lost or left behind. Takes some minutes.
 */
const WAYS: readonly Omit<Stop, 'at'>[] = [
	{ how: 'kill' },
	{ how: 'ENOSPC' },
	{ how: 'EACCES' },
	{ how: 'EROFS', onwards: true },
];
const works: readonly Work[] = ['swap', 'new', 'replace'];
for (const work of works) {
	const operations = operationsOf(work);
	for (const way of WAYS) {
		let faulty = 0;
		for (const [index, operation] of operations.entries()) {
			const faults = faultsAfter(work, { ...way, at: index + 1, mayLeave: /unlink|rmdir/.test(operation) });
			if (faults.length > 0) faulty++;
			for (const fault of faults) console.log(`${work}, ${way.how} before ${operation}: ${fault}`);
		}
		console.log(
			`${work}: ${operations.length} operations, ${way.how}${way.onwards === true ? ' from there on' : ''}: ${faulty} with faults`,
		);
	}
}
forgetReports();
