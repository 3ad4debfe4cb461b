import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';

const Permissions = z.record(z.string(), z.enum(['read', 'write']));
const Step = z.strictObject({
	id: z.string().optional(),
	uses: z.string().optional(),
	run: z.string().optional(),
	with: z.record(z.string(), z.unknown()).optional(),
	env: z.record(z.string(), z.string()).optional(),
});
const Job = z.looseObject({
	if: z.string().optional(),
	permissions: Permissions.optional(),
	'timeout-minutes': z.number(),
	steps: z.array(Step),
});
const Workflow = z.looseObject({
	on: z.record(z.string(), z.unknown()),
	permissions: Permissions,
	jobs: z.record(z.string(), Job),
});
const { scripts } = z
	.object({ scripts: z.record(z.string(), z.string()) })
	.parse(JSON.parse(readFileSync('package.json', 'utf8')));
/** Those of this repository, and those that a new report begins with. */
const workflows = globSync(['.github/workflows/*.yml', 'src/template/_github/workflows/*.yml']);

/** What workflows run besides scripts of the project. */
const OTHER_LINES = [
	'npm ci',
	'npm audit',
	`test "v$(node -p 'require("./package.json").version')" = "$GITHUB_REF_NAME"`,
	'grep -qF "## [${GITHUB_REF_NAME#v}]" CHANGELOG.md',
	'mkdir package && npm run make:package -- package',
	'npm publish --provenance --access public ./citable-report-*.tgz',
];

/** What a job may do that writes anything, by what it runs: nothing of the repository. */
const WRITING_JOBS = [
	{ permissions: { pages: 'write', 'id-token': 'write' }, steps: ['actions/deploy-pages@v4'] },
	{
		permissions: { contents: 'read', 'id-token': 'write' },
		steps: [
			'actions/download-artifact@v5',
			'actions/setup-node@v5',
			'npm publish --provenance --access public ./citable-report-*.tgz',
		],
	},
];

test.each(workflows)('%s may only read by default, and runs only scripts that exist', (file) => {
	const { permissions, jobs } = Workflow.parse(load(readFileSync(file, 'utf8')));
	expect(permissions).toEqual({ contents: 'read' });
	for (const [name, job] of Object.entries(jobs)) {
		for (const { uses, run } of job.steps) {
			if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
			if (run !== undefined && !OTHER_LINES.includes(run))
				expect(Object.keys(scripts)).toContain(run.replace(/^npm (?:run )?/, ''));
		}
		// A script that a stranger’s change could write into is none: nothing of the event stands in a command.
		expect(job.steps.map(({ run }) => run ?? '').join('\n'), name).not.toContain('${{');
	}
});

test.each(workflows)('%s runs changes from outside without secrets and with a read-only token', (file) => {
	const text = readFileSync(file, 'utf8');
	const { on, jobs } = Workflow.parse(load(text));
	for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'])
		expect(Object.keys(on)).not.toContain(event);
	expect(text).not.toMatch(/\$\{\{[^}]*secrets/);
	for (const [name, { permissions = {}, steps, if: condition }] of Object.entries(jobs)) {
		if (!Object.values(permissions).includes('write')) continue;
		expect(WRITING_JOBS, name).toContainEqual({ permissions, steps: steps.map(({ run, uses }) => run ?? uses) });
		if (Object.hasOwn(on, 'pull_request')) expect(condition, name).toContain("github.event_name != 'pull_request'");
	}
});

test.each(workflows)('%s does not leave its token on the disk', (file) => {
	const { jobs } = Workflow.parse(load(readFileSync(file, 'utf8')));
	const checkouts = Object.values(jobs).flatMap(({ steps }) =>
		steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
	);
	expect(checkouts.length).toBeGreaterThan(0);
	for (const { with: options } of checkouts) expect(options).toMatchObject({ 'persist-credentials': false });
});

test.each([
	['.github/workflows/publish.yml', 'test'],
	['src/template/_github/workflows/publish.yml', 'check'],
])('%s compares each change with the ledger of its target branch', (file, job) => {
	const { jobs } = Workflow.parse(load(readFileSync(file, 'utf8')));
	const steps = jobs[job]?.steps ?? [];
	expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with).toMatchObject({ 'fetch-depth': 0 });
	expect(steps.find(({ run }) => run === 'npm run check:ledger')?.env?.['LEDGER_BASE']).toBe(
		"${{ github.event_name == 'pull_request' && format('origin/{0}', github.base_ref) || github.event.before }}",
	);
	expect(steps.find(({ run }) => run === 'npm run check:ledger')?.env?.['LEDGER_ADDITIONS']).toBe(
		"${{ github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name != github.repository && 'no' || 'yes' }}",
	);
});
