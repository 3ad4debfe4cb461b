import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { makeBareSite } from './make-bare-site.ts';
import { makeReport } from './make-report.ts';
import { measure } from './measure.ts';
import { measureDataSet } from './measure-data-set.ts';
import { measureWorks } from './measure-works.ts';

/**
 * `npm run bench`: what check and build take for reports of 10 to 10,000 figures, and for the report itself beside the
 * least that Astro could do with its sections. CPU time, not the clock: it hardly depends on what else the machine
 * does.
 * `npm run bench 10 100` measures those alone, `npm run bench rows` the check of a large data set, and
 * `npm run bench works` that of 200 works cited.
 */
const project = join(import.meta.dirname, '../..');
const command = (name: string) => [join(project, 'src/node/citable-report.ts'), name];
const named = process.argv.slice(2);
const parts = { rows: measureRows, works: measureCited };
const sizes = named.filter((each) => !Object.hasOwn(parts, each)).map(Number);
const counts = named.length > 0 ? sizes : [10, 100, 1000, 10_000];
const place = mkdtempSync(join(tmpdir(), 'bench-'));
const MEGABYTE = 1e6;

try {
	console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}. CPU seconds of all threads.\n`);
	for (const [part, run] of Object.entries(parts)) if (named.length === 0 || named.includes(part)) run();
	if (counts.length > 0) {
		measureReport();
		measureGrowth();
	}
} finally {
	rmSync(place, { recursive: true, force: true });
}

function measureReport(): void {
	const root = join(place, 'report');
	for (const folder of ['content', 'data', 'public'])
		cpSync(join(project, folder), join(root, folder), { recursive: true });
	const check = measure(command('check'), { cwd: project, env: { REPORT_ROOT: root }, runs: 3 });
	const bare = measure([makeBareSite(join(place, 'bare'), project)], { cwd: join(place, 'bare'), runs: 3 });
	// Without its editions, which are copied as they are.
	rmSync(join(root, 'data/editions'), { recursive: true, force: true });
	const buildIt = () => measure(command('build'), { cwd: project, env: { REPORT_ROOT: root }, runs: 3 });
	const whole = buildIt();
	const languages = keepOriginal(root);
	const build = buildIt();
	console.log('The report');
	compare('check', check.seconds, 0.5, 's');
	console.log(
		`  build in one language ${build.seconds.toFixed(2)} s, and ${bare.seconds.toFixed(2)} s for its sections in ` +
			'bare Astro with MDX',
	);
	compare('build in one language against bare Astro', build.seconds / bare.seconds, 2, 'times');
	compare(
		`build in ${languages} languages against one`,
		whole.seconds / build.seconds,
		1 + 0.7 * (languages - 1),
		'times',
	);
	console.log('');
}

/** Takes the translations out of a report. @returns How many languages it had. */
function keepOriginal(root: string): number {
	const file = join(root, 'data/report.yaml');
	const record = readFileSync(file, 'utf8');
	const [all = '', tags = ''] = /^languages: \[(.*)\]$/m.exec(record) ?? [];
	const languages = tags.split(',');
	writeFileSync(file, record.replace(all, `languages: [${languages[0] ?? ''}]`));
	rmSync(join(root, 'data/words'), { recursive: true, force: true });
	for (const entry of readdirSync(join(root, 'content'), { withFileTypes: true }))
		if (entry.isDirectory()) rmSync(join(root, 'content', entry.name), { recursive: true });
	return languages.length;
}

function measureRows(): void {
	const { bare, first, second } = measureDataSet(place, project, command('check'));
	console.log('A CSV of 1,000,000 rows and 50 MB, 1,000 cells and 20 queries');
	console.log('                 CPU s    clock s   memory MB');
	for (const [name, { seconds, wall, bytes }] of Object.entries({ 'bare script': bare, check: first, again: second }))
		console.log(
			`  ${name.padEnd(11)}${seconds.toFixed(2).padStart(9)}${wall.toFixed(2).padStart(11)}` +
				(bytes / MEGABYTE).toFixed(0).padStart(12),
		);
	compare('check against a bare script', first.seconds / bare.seconds, 4, 'times');
	compare('memory of the check', first.bytes / 1e9, 1.5, 'GB');
	// An author waits for it, so it is measured by the clock.
	compare('second check, by the clock', second.wall, 1, 's');
	console.log('');
}

/** The styles stand for those that number works and those that name author and year. */
function measureCited(): void {
	console.log('200 works cited in a report of 10 figures, beside the same report without them');
	for (const [style, seconds] of measureWorks(place, project, command('check'), ['ieee', 'chicago-author-date', 'apa']))
		compare(`check, ${style}`, seconds, 0.3, 's more');
	console.log('');
}

function measureGrowth(): void {
	console.log('figures   check s    build s   ms a figure   memory MB   output MB    files');
	const built = counts.map((count) => {
		const root = join(place, `of-${count}`);
		makeReport(root, count);
		const check = measure(command('check'), { cwd: project, env: { REPORT_ROOT: root } });
		const build = measure(command('build'), { cwd: project, env: { REPORT_ROOT: root } });
		const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		const size = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
		const cells = [
			String(count),
			check.seconds.toFixed(2),
			build.seconds.toFixed(2),
			((build.seconds * 1000) / count).toFixed(1),
			(build.bytes / MEGABYTE).toFixed(0),
			(size / MEGABYTE).toFixed(1),
			String(files.length),
		];
		console.log(cells.map((cell, index) => cell.padStart([7, 10, 11, 14, 12, 12, 9][index] ?? 0)).join(''));
		rmSync(root, { recursive: true, force: true });
		return { count, check, build };
	});
	console.log('');
	const most = built.at(-1);
	const [before, middle] = [built.at(-3), built.at(-2)];
	if (most?.count !== 10_000 || before === undefined || middle === undefined) return;
	compare('check of 10,000 figures', most.check.seconds, 1.5, 's');
	compare('build of 10,000 figures', (most.build.seconds * 1000) / most.count, 6, 'ms a figure');
	compare('memory of that build', most.build.bytes / 1e9, 1.5, 'GB');
	const slope = (from: typeof most, to: typeof most) =>
		(to.build.seconds - from.build.seconds) / (to.count - from.count);
	compare('a further figure, of 10,000 against of 1,000', slope(middle, most) / slope(before, middle), 1.25, 'times');
}

function compare(what: string, value: number, target: number, unit: string): void {
	const mark = value <= target ? styleText('green', 'ok  ') : styleText('red', 'over');
	console.log(`  ${mark} ${what}: ${value.toFixed(2)} ${unit}, target ${target}`);
}
