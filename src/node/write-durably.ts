import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Writes a file and waits until it is on the disk, so that what is written afterwards may rely on it. */
export function writeDurably(file: string, content: Uint8Array | string): void {
	flush(file, 'w', content);
}

/** Waits until a copied file is on the disk. */
export function flushFile(file: string): void {
	flush(file, 'r+');
}

/** Waits until the names in a folder are on the disk. Does nothing on a system that cannot do so. */
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
