import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { writeEditorFiles } from '../node/editor/write-editor-files.ts';

/** How long to wait after a change, in ms: an editor saves several files at once. */
const PAUSE = 300;

/** Keeps the files for the editor up to date while the dev server runs. A folder that cannot be written gets none. */
export function keepEditorFiles(root: string): Plugin {
	return {
		name: 'keep-editor-files',
		apply: 'serve',
		configureServer({ watcher, config: { logger } }) {
			let waiting: NodeJS.Timeout | undefined;
			const write = () => {
				try {
					writeEditorFiles(root);
				} catch (error) {
					const reason = error instanceof Error ? error.message : String(error);
					logger.warnOnce(`The editor is not told of the names of the report: ${reason}.`);
				}
			};
			write();
			watcher.on('all', (_, file) => {
				if (!/^(?:data|content)[/\\]/.test(relative(root, file))) return;
				clearTimeout(waiting);
				waiting = setTimeout(write, PAUSE);
			});
		},
	};
}
