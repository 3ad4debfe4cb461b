declare namespace App {
	interface Locals {
		/** How many figure cards the page has so far; gives each an id of its own. */
		cards?: number;
	}
}
