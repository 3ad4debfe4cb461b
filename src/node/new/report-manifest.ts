import { COMMANDS } from '../commands/commands.ts';

/**
 * The `package.json` of a new report.
 *
 * @param name A name that npm takes.
 * @param tool Where npm gets the tool from: a version, or the file of a package.
 */
export function reportManifest(name: string, tool: string): string {
	const ofReport = Object.keys(COMMANDS).filter((command) => command !== 'new');
	const manifest = {
		name,
		private: true,
		type: 'module',
		scripts: {
			...Object.fromEntries(ofReport.map((command) => [command, `citable-report ${command}`])),
			start: 'citable-report build && citable-report preview',
			help: 'citable-report help',
		},
		dependencies: { 'citable-report': tool },
		// It only looks whether its program is there, and the tool finds that by itself.
		allowScripts: { esbuild: false },
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}
