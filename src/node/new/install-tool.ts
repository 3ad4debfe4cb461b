import { spawnSync } from 'node:child_process';

/** What npm tells the programs that it runs of the package that it runs them in. */
const OF_OUTER_NPM = /^npm_(?:lifecycle|package|command|config_(?:package|call|yes|local_prefix|workspaces?))/;
const OPTIONS = ['install', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Runs `npm install` in the folder of a report, by the npm that runs this program if one does.
 *
 * @returns Whether all is installed.
 */
export function installTool(folder: string): boolean {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_OUTER_NPM.test(name)));
	const npm = process.env['npm_execpath'];
	const isNpm = npm !== undefined && /[/\\]np[mx]-cli\.js$/.test(npm);
	const { status } = isNpm
		? spawnSync(process.execPath, [npm.replace(/npx-cli\.js$/, 'npm-cli.js'), ...OPTIONS], {
				cwd: folder,
				env,
				stdio: 'inherit',
			})
		: spawnSync('npm', OPTIONS, { cwd: folder, env, stdio: 'inherit', shell: process.platform === 'win32' });
	return status === 0;
}
