/** What stands on the line is nothing that the command can do. The usage of the command is shown with it. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
