import { createInterface } from 'node:readline/promises';

/** Asks at a terminal; elsewhere nobody can answer, which is a no. */
export async function agrees(question: string): Promise<boolean> {
	if (!process.stdin.isTTY) return false;
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await terminal.question(question);
	terminal.close();
	return /^y(?:es)?$/i.test(answer.trim());
}
