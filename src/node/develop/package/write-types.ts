import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { pointToJavaScript } from './point-to-javascript.ts';

/** The module that programs may import. Of others nobody can use the types. */
const IMPORTED = 'src/node/api.ts';

/**
 * Writes the types of what programs may import, and those that they name. Whether the types of the project hold is
 * checked elsewhere.
 *
 * @throws {Error} If a type cannot be written.
 */
export function writeTypes(project: string, folder: string): void {
	const ofPackages = globSync('src/**/*.d.ts', { cwd: project }).map((file) => join(project, file));
	const program = ts.createProgram([join(project, IMPORTED), ...ofPackages], optionsOf(project, folder));
	const written = new Map<string, string>();
	const { diagnostics } = program.emit(undefined, (file, text) => {
		written.set(resolve(file), pointToJavaScript(text));
	});
	if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, hostOf(project)));
	for (const file of reachedFrom(join(folder, IMPORTED.replace(/\.ts$/, '.d.ts')), written)) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, written.get(file) ?? '');
	}
}

/** The files of types that a file of types names, and those that these name. */
function reachedFrom(start: string, written: ReadonlyMap<string, string>): ReadonlySet<string> {
	const reached = new Set([start]);
	for (const file of reached) {
		const text = written.get(file) ?? '';
		for (const [, name = ''] of text.matchAll(/['"](\.{1,2}\/[^'"]+)\.js['"]/g))
			reached.add(resolve(dirname(file), `${name}.d.ts`));
	}
	return reached;
}

function optionsOf(project: string, folder: string): ts.CompilerOptions {
	const file = join(project, 'tsconfig.json');
	const read: { readonly config?: unknown; readonly error?: ts.Diagnostic } = ts.readConfigFile(file, (path) =>
		ts.sys.readFile(path),
	);
	if (read.error !== undefined) throw new Error(ts.formatDiagnostics([read.error], hostOf(project)));
	const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, project);
	return {
		...options,
		...{ noEmit: false, declaration: true, emitDeclarationOnly: true, incremental: false },
		...{ rootDir: project, outDir: folder },
	};
}

function hostOf(project: string): ts.FormatDiagnosticsHost {
	return { getCanonicalFileName: (file) => file, getCurrentDirectory: () => project, getNewLine: () => '\n' };
}
