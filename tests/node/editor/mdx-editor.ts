import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const top = join(import.meta.dirname, '../../..');

/** An answer of the server of TypeScript, as far as it is used here. */
interface Answer {
	readonly type: string;
	readonly request_seq?: number;
	readonly body?: unknown;
}

/**
 * The server of TypeScript with the plugin of the extension for MDX, as VS Code starts it.
 * https://github.com/microsoft/TypeScript/wiki/Standalone-Server-(tsserver)
 */
export class MdxEditor {
	readonly #server: ChildProcessWithoutNullStreams;
	readonly #waiting = new Map<number, (body: unknown) => void>();
	#sent = 0;

	constructor() {
		const plugin = ['--globalPlugins', '@mdx-js/typescript-plugin', '--pluginProbeLocations', top];
		const program = join(top, 'node_modules/typescript/lib/tsserver.js');
		this.#server = spawn(process.execPath, [program, ...plugin, '--disableAutomaticTypingAcquisition'], { cwd: top });
		createInterface(this.#server.stdout).on('line', (line) => {
			if (!line.startsWith('{')) return;
			const answer: Answer = JSON.parse(line);
			if (answer.type === 'response') this.#waiting.get(answer.request_seq ?? -1)?.(answer.body);
		});
		void this.#ask('configure', {
			extraFileExtensions: [{ extension: 'mdx', isMixedContent: true, scriptKind: 7 }],
		});
	}

	/** The names that are offered behind the first `marked` of a file. */
	async offered(file: string, marked: string): Promise<string[]> {
		const place = this.#placeBehind(file, marked);
		const body = await this.#ask('completionInfo', place);
		const entries = hasEntries(body) ? body.entries : [];
		return entries.map(({ name }) => name);
	}

	/** The faults of a file, in words. */
	async faults(file: string): Promise<string[]> {
		this.#placeBehind(file, '');
		const [syntax, types] = [
			await this.#ask('syntacticDiagnosticsSync', { file }),
			await this.#ask('semanticDiagnosticsSync', { file }),
		];
		return [syntax, types].flatMap((each) => (Array.isArray(each) ? each.map((fault) => JSON.stringify(fault)) : []));
	}

	close(): void {
		this.#server.kill();
	}

	#placeBehind(file: string, marked: string) {
		const fileContent = readFileSync(file, 'utf8');
		void this.#ask('open', { file, fileContent, scriptKindName: 'TSX' });
		const lines = fileContent.slice(0, fileContent.indexOf(marked) + marked.length).split('\n');
		return { file, line: lines.length, offset: (lines.at(-1) ?? '').length + 1 };
	}

	#ask(command: string, args: unknown): Promise<unknown> {
		const seq = ++this.#sent;
		const answer = new Promise<unknown>((resolve) => this.#waiting.set(seq, resolve));
		this.#server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
		return answer;
	}
}

function hasEntries(body: unknown): body is { readonly entries: readonly { readonly name: string }[] } {
	return typeof body === 'object' && body !== null && 'entries' in body && Array.isArray(body.entries);
}
