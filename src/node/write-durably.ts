import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Writes a file and waits until the disk has it, so that what is written afterwards may rely on it. */
export function writeDurably(file: string, content: Uint8Array | string): void {
	flush(file, 'w', content);
}

/** Waits until the disk has a file that was copied. */
export function flushFile(file: string): void {
	flush(file, 'r+');
}

/** Waits until the disk has the names in a folder. Where a system has no such call, its own order of writing must do. */
export function flushFolder(folder: string): void {
	try {
		flush(folder, 'r');
	} catch {
		return;
	}
}

function flush(path: string, flags: 'w' | 'r+' | 'r', content?: Uint8Array | string): void {
	const handle = openSync(path, flags);
	try {
		if (content !== undefined) writeFileSync(handle, content);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
