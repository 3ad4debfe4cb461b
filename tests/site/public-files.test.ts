import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { takenAddresses } from '../../src/core/permalink/taken-addresses.ts';
import { EditionManifest } from '../../src/core/model/edition.ts';
import { filesIn } from '../../src/node/files-in.ts';
import { frozenFile } from '../node/editions/frozen-file.ts';
import { digestFolder, readChecksums } from './digest-folder.ts';
import { edit, refusalOf, run, write } from './edition-fixture.ts';

const project = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'public-files-'));
/** A report that has been published, with files of its own. */
const root = join(place, 'report');
afterAll(() => rmSync(place, { recursive: true, force: true }));

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><script>alert(1)</script><path d="M0 0h9"/></svg>';
const files: Readonly<Record<string, string>> = {
	'files/rows.csv': `a,b\r\n${'1,2\r\n'.repeat(1000)}`,
	'files/paper.pdf': '%PDF-1.7\n',
	'google1234.txt': 'google1234',
	'editions.csv': 'a,b\r\n1,2\r\n',
	'state.json': '{"a": 1}',
	'.well-known/security.txt': 'Contact: mailto:a@example.org\n',
	'.well-known/apple-app-site-association': '{}',
};

beforeAll(() => {
	cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
	for (const [file, text] of Object.entries({
		...files,
		'files/logo.svg': svg,
		'.gitkeep': '',
		'files/.DS_Store': 'x',
	}))
		write(root, `public/${file}`, text);
	edit(
		root,
		'content/state.mdx',
		'</Claim>',
		'The [paper](/files/paper.pdf) says more. See [the rows](/files/rows.csv), [all figures](/data/figures.csv), ' +
			'[the names](/methods/#names), [the sources](/sources/) and [the editions](/editions/).\n\n</Claim>',
	);
	for (const command of ['publish', 'build'] as const) {
		const { status, output } = run(root, command);
		if (status !== 0) throw new Error(output);
	}
});

const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
const linksIn = (file: string) => [...read(file).matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => href);

test('the site has each file of public at its address, and lists its hash', () => {
	for (const [file, text] of Object.entries(files)) expect(read(file), file).toBe(text);
	expect(read('files/logo.svg')).toContain('<path d="M0 0h9"></path>');
	expect(read('files/logo.svg')).not.toMatch(/script|onload/);
	const { SHA256SUMS: _, ...digests } = digestFolder(join(root, 'dist'));
	expect(readChecksums(join(root, 'dist'))).toEqual(digests);
	expect(Object.keys(digests)).toEqual(
		expect.arrayContaining(['.well-known/security.txt', 'files/rows.csv.br', 'files/rows.csv.gz']),
	);
});

test('links of prose lead to files of public, on its page, in the whole report, the edition and the offline copy', () => {
	expect(read('state/index.html')).toContain('href="../files/paper.pdf"');
	expect(read('report/index.html')).toContain('href="../files/rows.csv"');
	expect(read('v/1.0.0/state/index.html')).toContain('href="../files/paper.pdf"');
	expect(read('report-offline.html')).toContain('href="https://example.org/bridges/v/1.0.0/files/paper.pdf"');
});

test('links of an edition lead to its own pages and files, and outside of it to those of the whole site', () => {
	expect(linksIn('state/index.html')).toEqual(
		expect.arrayContaining(['../data/figures.csv', '../methods/#names', '../sources/', '../editions/']),
	);
	expect(linksIn('v/1.0.0/state/index.html')).toEqual(
		expect.arrayContaining(['../data/figures.csv', '../methods/#names', '../sources/', '../../../editions/']),
	);
	expect(linksIn('report-offline.html')).toEqual(
		expect.arrayContaining([
			'https://example.org/bridges/v/1.0.0/data/figures.csv',
			'#names',
			'#sources',
			'https://example.org/bridges/editions/',
		]),
	);
});

test('files that other programs left in public are not published', () => {
	expect(filesIn(join(root, 'dist')).filter((file) => /\.gitkeep|DS_Store/.test(file))).toEqual([]);
});

test('an edition keeps the files of public, except those of the whole site', () => {
	const manifest = EditionManifest.parse(
		JSON.parse(readFileSync(join(root, 'data/editions/1.0.0/manifest.json'), 'utf8')),
	);
	const frozen = manifest.files
		.map(({ path }) => path)
		.filter((file) => /^files\/|well-known|google|^editions|^state\.json/.test(file));
	expect(frozen).toEqual([
		'editions.csv',
		'files/logo.svg',
		'files/paper.pdf',
		'files/rows.csv',
		'google1234.txt',
		'state.json',
	]);
	expect(read('v/1.0.0/files/paper.pdf')).toBe(files['files/paper.pdf']);
});

test.each([
	[
		'this report',
		join(project, 'dist'),
		['overview', 'findings', 'bottlenecks', 'tradeoffs', 'workarounds', 'ru', 'kk', 'uz', 'ky'],
	],
	['a small one', root, ['state', 'cost']],
])('each file that the build of %s makes has an address that is taken', (_, folder, sections) => {
	const site = folder === root ? join(root, 'dist') : folder;
	const taken = takenAddresses(sections, []);
	const free = filesIn(site).filter((file) => taken(`/${file}`) === undefined && !/\.(?:br|gz)$/.test(file));
	expect(free).toEqual(folder === root ? Object.keys({ ...files, 'files/logo.svg': '' }).sort() : []);
});

describe('the next edition', () => {
	const next = join(place, 'next');
	const changes = `- version: 1.1.0
  changes:
    - { type: move, from: 'file:files/rows.csv', to: 'file:files/all-rows.csv', reason: The name says that they are all there. }
    - { type: retirement, of: ['file:editions.csv', 'file:state.json'], reason: They were out of date. }
    - { type: update, of: ['file:files/paper.pdf'], reason: The paper is in its second printing. }
    - { type: update, of: ['file:files/all-rows.csv'], reason: They were counted anew. }
`;
	beforeAll(() => {
		for (const part of ['content', 'data', 'public']) cpSync(join(root, part), join(next, part), { recursive: true });
		for (const file of ['files/rows.csv', 'editions.csv', 'state.json']) rmSync(join(next, 'public', file));
		write(next, 'public/files/all-rows.csv', 'a,b\r\n3,4\r\n');
		write(next, 'public/files/paper.pdf', '%PDF-1.7\nsecond\n');
		edit(next, 'content/state.mdx', '/files/rows.csv', '/files/all-rows.csv');
		edit(next, 'data/report.yaml', 'version: 1.0.0, date: 2023-02-01', 'version: 1.1.0, date: 2023-05-02');
	});

	test('is refused until it says what became of each file, and why one has other bytes', () => {
		const { status, output } = run(next, 'check');
		expect(status).toBe(1);
		for (const file of ['files/rows.csv', 'editions.csv', 'state.json'])
			expect(output).toContain(`file:${file}, “${file}”, was published in edition 1.0.0 and is gone.`);
		write(next, 'data/changes.yaml', changes.replace(/.*paper\.pdf.*\n/, ''));
		expect(run(next, 'publish').output).toContain(
			'public/files/paper.pdf:1:1  error  change-is-explained\n  file:files/paper.pdf is not what it was in edition 1.0.0',
		);
	});

	test('serves each file at its old address, as it was or as what took its place', () => {
		write(next, 'data/changes.yaml', changes);
		for (const command of ['publish', 'build'] as const) {
			const { status, output } = run(next, command);
			expect(status, output).toBe(0);
		}
		const served = (file: string) => readFileSync(join(next, 'dist', file), 'utf8');
		expect(served('files/rows.csv')).toBe('a,b\r\n3,4\r\n');
		expect(served('editions.csv')).toBe(files['editions.csv']);
		expect(served('state.json')).toBe(files['state.json']);
		expect(served('files/paper.pdf')).toBe('%PDF-1.7\nsecond\n');
		expect(served('v/1.0.0/files/paper.pdf')).toBe('%PDF-1.7\n');
		expect(served('v/1.0.0/files/rows.csv')).toBe(files['files/rows.csv']);
		expect(served('editions/index.html')).toContain('what it holds');
	}, 120_000);
});

/** A copy of the report to damage, without its site. */
function copy(name: string): string {
	const target = join(place, name.replace(/\W+/g, '-'));
	for (const part of ['content', 'data', 'public']) cpSync(join(root, part), join(target, part), { recursive: true });
	return target;
}

describe('what may not be published is refused', () => {
	const secret = join(place, 'secret');
	const damages = {
		'public that is a link': [
			'public is a link',
			(report) => {
				rmSync(join(report, 'public'), { recursive: true });
				symlinkSync(secret, join(report, 'public'));
			},
		],
		'a link in public to a file': [
			'public/files/config.txt is a link',
			(report) => symlinkSync(join(secret, 'config'), join(report, 'public/files/config.txt')),
		],
		'a link in public to a folder': [
			'public/etc is a link',
			(report) => symlinkSync(secret, join(report, 'public/etc')),
		],
		'a link in an edition': [
			/data\/editions\/files\/\w{64} is a link/,
			(report) => {
				const file = frozenFile(report, '1.0.0', 'report.pdf');
				cpSync(file, join(report, 'report.pdf'));
				rmSync(file);
				symlinkSync('../../../report.pdf', file);
			},
		],
		'a page': [
			'public/state/index.html is of a kind that is not published',
			(report) => write(report, 'public/state/index.html', '<script>alert(1)</script>'),
		],
		'a service worker': ['public/sw.js is of a kind', (report) => write(report, 'public/sw.js', 'x')],
		'orders to Apache': ['public/.htaccess is hidden', (report) => write(report, 'public/.htaccess', 'x')],
		'a file of the site': ['public/robots.txt has the name', (report) => write(report, 'public/robots.txt', 'x')],
		'a frozen file': [
			'public/v/1.0.0/report.pdf would stand under /v/',
			(report) => write(report, 'public/v/1.0.0/report.pdf', '%PDF-'),
		],
		'a folder that the ledger does not name': [
			'data/editions/0.9.0 is no edition',
			(report) => write(report, 'data/editions/0.9.0/index.html', '<script>alert(1)</script>'),
		],
		'an edition whose page has no policy': [
			'state/index.html of edition 1.0.0 is a page that does not begin with its Content Security Policy',
			(report) => freezeAnew(report, 'state/index.html', '<script>alert(1)</script>'),
		],
		'an edition with a service worker': [
			'sw.js of edition 1.0.0 is of a kind that no edition has',
			(report) => freezeAnew(report, 'sw.js', 'x'),
		],
		'an edition with an address that leads out': [
			'The manifest of edition 1.0.0 holds what no edition has',
			(report) => {
				edit(
					report,
					'data/editions/1.0.0/manifest.json',
					'"/figures/need-repair.json"',
					'"/../../../escaped/new.json"',
				);
				resign(report);
			},
		],
		...(process.platform !== 'win32' && {
			'a pipe in public': [
				'public/files/pipe.txt is not a file',
				(report) => execFileSync('mkfifo', [join(report, 'public/files/pipe.txt')]),
			],
			'a pipe in an edition': [
				/data\/editions\/files\/\w{64} is not a file/,
				(report) => {
					const file = frozenFile(report, '1.0.0', 'report.pdf');
					rmSync(file);
					execFileSync('mkfifo', [file]);
				},
			],
		}),
	} satisfies Readonly<Record<string, [message: string | RegExp, damage: (report: string) => void]>>;

	/** Puts a file into an edition so that manifest and ledger agree with it. */
	function freezeAnew(report: string, path: string, text: string): void {
		const sha256 = createHash('sha256').update(text).digest('hex');
		write(report, `data/editions/files/${sha256}`, text);
		const file = join(report, 'data/editions/1.0.0/manifest.json');
		const manifest = z
			.looseObject({ files: z.array(z.looseObject({ path: z.string() })) })
			.parse(JSON.parse(readFileSync(file, 'utf8')));
		const others = manifest.files.filter((each) => each.path !== path);
		writeFileSync(file, JSON.stringify({ ...manifest, files: [...others, { path, bytes: text.length, sha256 }] }));
		resign(report);
	}
	function resign(report: string): void {
		const manifest = createHash('sha256')
			.update(readFileSync(join(report, 'data/editions/1.0.0/manifest.json')))
			.digest('hex');
		edit(report, 'data/editions/ledger.json', /"manifest": "\w+"/, `"manifest": "${manifest}"`);
	}

	beforeAll(() => write(place, 'secret/config', 'secret'));

	test.each(Object.entries(damages))('%s', (name, [message, damage]) => {
		const report = copy(name);
		damage(report);
		expect(refusalOf(report)).toMatch(message);
	});

	test('a build says so, and leaves the site as it was', () => {
		const report = copy('refused');
		cpSync(join(root, 'dist'), join(report, 'dist'), { recursive: true });
		const before = digestFolder(join(report, 'dist'));
		const [message, damage] = damages['an edition with an address that leads out'];
		damage(report);
		for (const command of ['check', 'build'] as const) {
			const { status, output } = run(report, command);
			expect(output).toContain(message);
			expect(status).toBe(1);
		}
		expect(digestFolder(join(report, 'dist'))).toEqual(before);
		expect(existsSync(join(report, '../escaped'))).toBe(false);
	});
});
